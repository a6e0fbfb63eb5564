package app.concord.check.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.concord.check.CheckRequest;
import app.concord.check.Checker;
import app.concord.check.Progress;
import app.concord.check.SampleCampaign;
import app.concord.importing.Imported;
import app.concord.model.Anchor;
import app.concord.model.Asset;
import app.concord.model.Basis;
import app.concord.model.Block;
import app.concord.model.Box;
import app.concord.model.Campaign;
import app.concord.model.CampaignSettings;
import app.concord.model.Cancellation;
import app.concord.model.Cell;
import app.concord.model.CheckResult;
import app.concord.model.CodeRegister;
import app.concord.model.ComparabilityKey;
import app.concord.model.Corrected;
import app.concord.model.Correction;
import app.concord.model.CoverageItem;
import app.concord.model.DeclaredAddress;
import app.concord.model.Evidence;
import app.concord.model.ExplainedDifference;
import app.concord.model.Fact;
import app.concord.model.FactValue;
import app.concord.model.FileChoices;
import app.concord.model.FileReading;
import app.concord.model.Finding;
import app.concord.model.FindingMatrix;
import app.concord.model.Glossary;
import app.concord.model.GlossaryTerm;
import app.concord.model.LinkedFact;
import app.concord.model.Location;
import app.concord.model.Mark;
import app.concord.model.MessageTable;
import app.concord.model.Place;
import app.concord.model.Problem;
import app.concord.model.ReadingContext;
import app.concord.model.RuleSetting;
import app.concord.model.Span;
import app.concord.model.Subject;
import app.concord.model.Tables;
import app.concord.model.TaglineTable;
import app.concord.model.Timeline;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is written is read again as it was, and nothing that is read does harm. */
class EntryFormTest {
    private static CheckResult sample;
    private static byte[] bytes;

    @BeforeAll
    static void check() {
        sample =
                new Checker()
                        .run(
                                CheckRequest.of(
                                        Path.of("assets", "sample", "campaign"),
                                        SampleCampaign.TODAY),
                                Progress.NONE,
                                Cancellation.NONE);
        bytes = written(out -> ResultForm.write(out, sample));
    }

    private static byte[] written(Consumer<Out> values) {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        Out out = Out.to(to);
        values.accept(out);
        out.flush();
        return to.toByteArray();
    }

    private static CheckResult read(byte[] from) {
        In in = new In(from, 0, from.length);
        CheckResult result = ResultForm.read(in, sample.basis().settings());
        in.finish();
        return result;
    }

    @Test
    void resultComesBackEqual() {
        assertThat(read(bytes)).isEqualTo(sample);
        assertThat(written(out -> ResultForm.write(out, read(bytes)))).isEqualTo(bytes);
    }

    /** What the bytes hold, null where they hold nothing that fits. */
    private static @Nullable CheckResult orNull(byte[] from) {
        try {
            return read(from);
        } catch (RuntimeException e) {
            return null;
        }
    }

    static Stream<Integer> seeds() {
        return Stream.iterate(0, seed -> seed + 1).limit(120);
    }

    /** Ends one way or the other, in little time and memory. */
    @ParameterizedTest
    @MethodSource("seeds")
    void damageNeverHangs(int seed) {
        Random random = new Random(seed);
        byte[] other = bytes.clone();
        int changes = 1 + random.nextInt(20);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(seed % 2 == 0 ? other.length : Math.min(2_000, other.length));
            other[at] = (byte) random.nextInt();
        }
        CheckResult result = orNull(other);
        assertThat(result == null || result.findings().size() < other.length).isTrue();
    }

    @Test
    void countsThatTheBytesCannotHoldAreNotBelieved() {
        byte[] huge = written(out -> out.number(Integer.MAX_VALUE));
        assertThatThrownBy(() -> new In(huge, 0, huge.length).texts())
                .isInstanceOf(UnfitException.class);
        byte[] text = new byte[] {0, (byte) 0xfe, (byte) 0xff, (byte) 0xff, 0x7f};
        assertThatThrownBy(() -> new In(text, 0, text.length).text())
                .isInstanceOf(UnfitException.class);
        byte[] endless = new byte[20];
        Arrays.fill(endless, (byte) 0xff);
        assertThatThrownBy(() -> new In(endless, 0, 20).number())
                .isInstanceOf(UnfitException.class);
    }

    @Test
    void amountsOfAbsurdSizeAreNeitherWrittenNorRead() {
        assertThatThrownBy(() -> written(out -> out.amount(new BigDecimal("1E+1000000"))))
                .isInstanceOf(UnfitException.class);
        assertThatThrownBy(
                        () -> written(out -> out.amount(new BigDecimal(BigInteger.TWO.pow(4_000)))))
                .isInstanceOf(UnfitException.class);
        byte[] scaled = {1, 1, (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0x0f};
        assertThatThrownBy(() -> new In(scaled, 0, scaled.length).amount())
                .isInstanceOf(RuntimeException.class);
        byte[] usual = written(out -> out.amount(new BigDecimal("-49.990")));
        assertThat(new In(usual, 0, usual.length).amount()).isEqualTo(new BigDecimal("-49.990"));
    }

    @Test
    void placesBeyondTheirPieceAreNotRead() {
        Asset piece = sample.campaign().assets().getFirst();
        Block block = piece.blocks().getFirst();
        Place place = Place.of(piece, block, new Span(0, block.text().length()));
        Place beyond =
                new Place(
                        piece.path(),
                        0,
                        new Span(0, block.text().length() + 1),
                        place.quote(),
                        place.location());
        Place nowhere =
                new Place(
                        piece.path(),
                        piece.blocks().size(),
                        place.span(),
                        place.quote(),
                        place.location());
        Place strange = new Place("no.html", 0, place.span(), place.quote(), place.location());
        assertThat(place(piece, place)).isEqualTo(place);
        for (Place wrong : List.of(beyond, nowhere, strange)) {
            assertThatThrownBy(() -> place(piece, wrong)).isInstanceOf(UnfitException.class);
        }
    }

    private static Place place(Asset piece, Place place) {
        byte[] from = written(out -> FactForm.write(out, place));
        In in = new In(from, 0, from.length);
        in.within(List.of(piece));
        return FactForm.place(in);
    }

    @Test
    void daysBeyondTheCalendarAreNotWritten() {
        assertThatThrownBy(() -> written(out -> out.date(LocalDate.of(12_000, 1, 1))))
                .isInstanceOf(UnfitException.class);
    }

    @Test
    void equalThingsHaveEqualKeys() {
        Asset asset = sample.campaign().assets().getFirst();
        byte[] one = written(out -> AssetForm.write(out, asset));
        Asset other = AssetForm.read(new In(one, 0, one.length));
        assertThat(other).isEqualTo(asset);
        assertThat(Key.of("x", out -> AssetForm.write(out, other)))
                .isEqualTo(Key.of("x", out -> AssetForm.write(out, asset)))
                .isNotEqualTo(Key.of("y", out -> AssetForm.write(out, asset)));
    }

    /** A record with a new component needs it written and read: then its number here grows too. */
    @ParameterizedTest
    @MethodSource("records")
    void everyComponentIsWritten(Class<?> record, int components) {
        assertThat(record.getRecordComponents()).as(record.getName()).hasSize(components);
    }

    static Stream<Arguments> records() {
        return Stream.of(
                        List.of(Asset.class, 9),
                        List.of(Block.class, 14),
                        List.of(Mark.class, 3),
                        List.of(Cell.class, 6),
                        List.of(Location.class, 7),
                        List.of(Box.class, 4),
                        List.of(Imported.class, 3),
                        List.of(Problem.class, 4),
                        List.of(FileReading.class, 8),
                        List.of(FileReading.Layout.class, 4),
                        List.of(FileReading.Column.class, 3),
                        List.of(FileChoices.class, 6),
                        List.of(Fact.class, 5),
                        List.of(FactValue.Day.class, 5),
                        List.of(ComparabilityKey.class, 13),
                        List.of(Place.class, 5),
                        List.of(CoverageItem.class, 4),
                        List.of(LinkedFact.class, 4),
                        List.of(Subject.class, 6),
                        List.of(Finding.class, 16),
                        List.of(ExplainedDifference.class, 7),
                        List.of(Evidence.class, 4),
                        List.of(CheckResult.class, 11),
                        List.of(Tables.class, 5),
                        List.of(FindingMatrix.class, 2),
                        List.of(FindingMatrix.Row.class, 7),
                        List.of(FindingMatrix.Cell.class, 3),
                        List.of(FindingMatrix.Entry.class, 4),
                        List.of(TaglineTable.class, 1),
                        List.of(TaglineTable.Tagline.class, 4),
                        List.of(TaglineTable.Wording.class, 4),
                        List.of(MessageTable.class, 1),
                        List.of(MessageTable.Message.class, 6),
                        List.of(MessageTable.InChannel.class, 6),
                        List.of(MessageTable.Said.class, 3),
                        List.of(Timeline.class, 1),
                        List.of(Timeline.Track.class, 6),
                        List.of(Timeline.Bar.class, 6),
                        List.of(Timeline.Sending.class, 6),
                        List.of(CodeRegister.class, 1),
                        List.of(CodeRegister.Entry.class, 11),
                        List.of(CodeRegister.Term.class, 5),
                        List.of(CodeRegister.InChannel.class, 4),
                        List.of(Corrected.class, 3),
                        List.of(Correction.class, 3),
                        List.of(Anchor.class, 7),
                        List.of(Basis.class, 3),
                        List.of(Campaign.class, 10),
                        List.of(Glossary.class, 4),
                        List.of(GlossaryTerm.class, 8),
                        List.of(DeclaredAddress.class, 2),
                        List.of(CampaignSettings.class, 9),
                        List.of(RuleSetting.class, 3),
                        List.of(ReadingContext.class, 3))
                .map(pair -> Arguments.of(pair.toArray()));
    }
}
