package app.concord.ui.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Anchor;
import app.concord.model.CheckResult;
import app.concord.model.Correction;
import app.concord.model.Correction.Says;
import app.concord.model.Corrections;
import app.concord.model.FactKind;
import app.concord.model.Finding;
import app.concord.model.Role;
import app.concord.ui.SampleContent;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is read, listed and corrected, without a screen. */
@SuppressWarnings("NullAway.Init") // Filled before the tests.
class ContentViewModelTest {
    private static final String CARD = "print/fireside-shelf-card.docx";
    private static final String MAIL = "email/2026-11-26_fireside-edit.eml";
    private static CheckResult sample;

    private final KeptDouble kept = new KeptDouble();
    private final List<String> opened = new ArrayList<>();
    private ContentViewModel model;

    @BeforeAll
    static void check() {
        sample = SampleContent.sample(Corrections.NONE);
    }

    @BeforeEach
    void show() {
        model = new ContentViewModel(opened::add, kept);
        model.show(sample);
    }

    private void read(String path) {
        model.read(
                model.pieces().stream()
                        .filter(PieceRow.Piece.class::isInstance)
                        .map(PieceRow.Piece.class::cast)
                        .filter(piece -> piece.path().equals(path))
                        .findFirst()
                        .orElseThrow());
    }

    private ContentLine line(String words) {
        return model.lines().stream()
                .filter(line -> line.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private ContentLine selected() {
        return Objects.requireNonNull(model.selectedProperty().get());
    }

    private Finding finding() {
        return sample.findings().stream()
                .filter(finding -> finding.rule().equals("price-mismatch"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void piecesStandUnderTheirChannelsWithTheirCounts() {
        int pieces = 0;
        int heads = 0;
        for (PieceRow row : model.pieces()) {
            switch (row) {
                case PieceRow.Head head -> heads += head.pieces();
                case PieceRow.Piece piece -> {
                    pieces++;
                    assertThat(piece.facts())
                            .isEqualTo(
                                    sample.facts().stream()
                                            .filter(f ->
                                                    f.fact().place().asset().equals(piece.path()))
                                            .count());
                }
            }
        }
        assertThat(pieces).isEqualTo(heads).isEqualTo(sample.campaign().assets().size() + 1);
        model.textProperty().set("shelf-CARD");
        assertThat(model.pieces()).hasSize(2);
        assertThat(Objects.requireNonNull(model.pieceProperty().get()).path()).isEqualTo(CARD);
        model.clearFilters();
        assertThat(Objects.requireNonNull(model.pieceProperty().get()).path())
                .as("what is read stays")
                .isEqualTo(CARD);
    }

    @Test
    void linesTellWhatIsUnderstoodAndWhy() {
        read(CARD);
        assertThat(line("£180.00").meaning()).isEqualTo("price £180");
        assertThat(line("£180.00").subject()).isEqualTo("Brackendusk Fire Bowl");
        assertThat(line("Sunday 29 November 2026").meaning()).startsWith("Date");
        model.partProperty().set(LinePart.ASIDE);
        assertThat(model.lines())
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.state()).isEqualTo(ContentLine.State.ASIDE);
                    assertThat(line.meaning()).startsWith("set aside");
                });
        model.partProperty().set(LinePart.ALL);
        model.hidden().add(KindGroup.PRICE);
        assertThat(model.lines()).noneMatch(line -> line.group() == KindGroup.PRICE);
        assertThat(model.count(KindGroup.PRICE)).isPositive();
    }

    @Test
    void whatWasNotUnderstoodIsGoneTo() {
        model.openNotUnderstood();
        assertThat(selected().state()).isEqualTo(ContentLine.State.OPEN);
        assertThat(model.lines()).allMatch(line -> line.state() == ContentLine.State.OPEN);
        assertThat(model.notUnderstood()).isPositive();
    }

    @Test
    void wordsOfAFindingAreFoundAndLeadBack() {
        var place = finding().deviating().getFirst().place();
        model.hidden().add(KindGroup.PRICE);
        model.textProperty().set("nothing");
        model.open(place);
        assertThat(selected().place()).isEqualTo(place);
        assertThat(selected().side()).isNotNull();
        assertThat(model.openFinding(selected())).isTrue();
        assertThat(opened).hasSize(1);
        assertThat(sample.findings()).extracting(Finding::fingerprint).containsAll(opened);
    }

    @Test
    void whatCanBeSaidDependsOnWhatItIs() {
        read(CARD);
        assertThat(line("£180.00").choices(List.of()))
                .containsExactly(Says.FORMER_PRICE, Says.SUBJECT, Says.IGNORE);
        assertThat(line("£260.00").choices(List.of()))
                .containsExactly(Says.CURRENT_PRICE, Says.SUBJECT, Says.IGNORE);
        assertThat(line("60 cm").choices(List.of())).containsExactly(Says.SUBJECT, Says.IGNORE);
        assertThat(model.subjects()).contains("Brackendusk Fire Bowl").doesNotContain("");
    }

    @Test
    void aCorrectionIsSaidTakenBackAndMadeAgain() {
        read(CARD);
        ContentLine price = line("£180.00");
        model.say(List.of(price), Says.FORMER_PRICE, "");
        assertThat(model.said(price))
                .extracting(Correction::says)
                .containsExactly(Says.FORMER_PRICE);
        model.say(List.of(price), Says.SUBJECT, " Pipwick LED Candles ");
        assertThat(model.said(price)).extracting(Correction::says).hasSize(2);
        model.say(List.of(price), Says.IGNORE, "");
        assertThat(model.said(price)).extracting(Correction::says).containsExactly(Says.IGNORE);
        model.corrector().undo();
        assertThat(model.said(price))
                .extracting(Correction::subject)
                .contains("Pipwick LED Candles");
        model.corrector().redo();
        model.takeBack(List.of(price));
        assertThat(kept.correctionsProperty().get().none()).isTrue();
        model.corrector().undo();
        model.corrector().undo();
        model.corrector().undo();
        model.corrector().undo();
        assertThat(model.corrector().canUndo()).isFalse();
        assertThat(model.corrector().canRedo()).isTrue();
        kept.open();
        assertThat(model.corrector().canRedo()).as("in another campaign").isFalse();
    }

    @Test
    void theOtherPartOfAMailIsCorrectedWithIt() {
        read(MAIL);
        ContentLine html =
                model.lines().stream()
                        .filter(line -> line.group() == KindGroup.PRICE)
                        .filter(line ->
                                Twins.with(
                                                        List.of(line),
                                                        model.lines(),
                                                        Objects.requireNonNull(
                                                                model.assetProperty().get()))
                                                .size()
                                        == 2)
                        .findFirst()
                        .orElseThrow();
        model.say(List.of(html), Says.IGNORE, "");
        assertThat(kept.correctionsProperty().get().all())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.anchor().words()).isEqualTo(html.words()));
        model.takeBack(List.of(html));
        assertThat(kept.correctionsProperty().get().none()).isTrue();
    }

    @Test
    void aNewCheckKeepsPieceLineAndList() {
        read(CARD);
        ContentLine price = line("£180.00");
        model.selectedProperty().set(price);
        model.say(List.of(price), Says.FORMER_PRICE, "");
        model.show(SampleContent.sample(kept.correctionsProperty().get()));
        assertThat(Objects.requireNonNull(model.pieceProperty().get()).path()).isEqualTo(CARD);
        assertThat(selected().place()).isEqualTo(price.place());
        assertThat(Objects.requireNonNull(selected().fact()).role()).isEqualTo(Role.WAS);
        assertThat(model.said(selected())).hasSize(1);
        model.partProperty().set(LinePart.FACTS);
        int at = model.lines().indexOf(selected());
        ContentLine next = model.lines().get(at + 1);
        model.say(List.of(selected()), Says.IGNORE, "");
        model.show(SampleContent.sample(kept.correctionsProperty().get()));
        assertThat(selected().place())
                .as("the next, where it is listed no more")
                .isEqualTo(next.place());
    }

    @Test
    void lapsedCorrectionsStandFirst() {
        read(CARD);
        model.say(List.of(line("£180.00")), Says.IGNORE, "");
        Correction holds = kept.correctionsProperty().get().all().getFirst();
        Correction lapsed =
                Correction.of(
                        new Anchor("web/gone.html", FactKind.PRICE, "£1", "", "", 0, 1),
                        Says.IGNORE);
        Corrections both = Corrections.of(List.of(holds, lapsed));
        assertThat(CorrectionsPane.rows(both, SampleContent.sample(both)))
                .containsExactly(new CorrectionRow(lapsed, true), new CorrectionRow(holds, false));
        model.open(holds);
        assertThat(selected().words()).isEqualTo("£180.00");
    }

    @Test
    void thousandsOfPiecesAndFactsAreListed() {
        model.show(SampleContent.large(2000, 5000));
        assertThat(model.pieces()).hasSize(2001);
        assertThat(model.lines()).hasSize(5000);
        model.say(List.of(model.lines().get(4999)), Says.IGNORE, "");
        assertThat(kept.correctionsProperty().get().all()).hasSize(1);
    }
}
