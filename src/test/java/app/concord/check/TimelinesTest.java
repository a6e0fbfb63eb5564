package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.CodeRegister;
import app.concord.model.CodeRegister.Likeness;
import app.concord.model.CodeRegister.Term;
import app.concord.model.FindingMatrix.State;
import app.concord.model.Role;
import app.concord.model.Timeline.Bar;
import app.concord.model.Timeline.Sending;
import app.concord.model.Timeline.Standing;
import app.concord.model.Timeline.Track;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Looks at the timeline and the promo codes of a small campaign of known facts. */
class TimelinesTest {
    @TempDir private static Path folder;

    private static CheckResult result;

    @BeforeAll
    static void check() throws IOException {
        write(
                "brief.csv",
                """
                offer,discount,code,min_spend,start,end,currency
                25% off all kettles,25%,KETTLE25,40.00,2026-03-02,2026-03-15,GBP
                """);
        write(
                "web/kettles.html",
                "<html lang=en><body><main><h1>Kettle weeks</h1><p>25% off all kettles with code"
                        + " KETTLE25 when you spend £40, from 2 to 15 March 2026.</p></main></body></html>");
        write(
                "print/flyer.txt",
                "Kettle weeks\n20% off all kettles with code KETTLE25, until 18 March 2026.\n");
        write(
                "social/posts.csv",
                """
                Date,Text
                2026-03-03 09:00,25% off all kettles with code KETTLE25 until 15 March 2026.
                2026-03-05 09:00,25% off all kettles with code KETTLE2S.
                2026-03-20 09:00,Take 25% off all kettles now with code KETTLE25.
                """);
        result = Runs.run(folder);
    }

    private static void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<Bar> bars() {
        return result.timeline().tracks().stream().flatMap(t -> t.bars().stream()).toList();
    }

    private static CodeRegister.Entry code(String code) {
        return result.codes().codes().stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theWindowOfTheBriefIsThatOfThePieces() {
        assertThat(bars())
                .anySatisfy(bar -> {
                    assertThat(bar.start()).isEqualTo(LocalDate.of(2026, 3, 2));
                    assertThat(bar.end()).isEqualTo(LocalDate.of(2026, 3, 15));
                    assertThat(bar.state()).isEqualTo(State.AGREES);
                    assertThat(bar.said()).anyMatch(said -> said.channel() == Channel.BRIEF);
                });
    }

    @Test
    void theDeviatingEndStandsAloneAndNamesItsFinding() {
        Bar wrong = bars().stream().filter(Bar::deviates).findFirst().orElseThrow();

        assertThat(wrong.end()).isEqualTo(LocalDate.of(2026, 3, 18));
        assertThat(wrong.said()).singleElement().matches(s -> s.channel() == Channel.PRINT);
        assertThat(result.findings())
                .anyMatch(finding -> wrong.findings().contains(finding.fingerprint()));
        assertThat(result.timeline().tracks())
                .flatExtracting(Track::findings)
                .containsAll(wrong.findings());
    }

    @Test
    void aPieceAfterTheEndIsLate() {
        assertThat(result.timeline().tracks())
                .anySatisfy(track ->
                        assertThat(track.sendings())
                                .extracting(Sending::standing)
                                .contains(Standing.DURING, Standing.AFTER));
        assertThat(result.timeline().tracks().stream().flatMap(t -> t.sendings().stream()))
                .allSatisfy(sending ->
                        assertThat(sending.when().toLocalDate().isAfter(LocalDate.of(2026, 3, 15)))
                                .isEqualTo(sending.standing() == Standing.AFTER));
    }

    @Test
    void aCodeTellsWhatItGivesAndAsks() {
        CodeRegister.Entry entry = code("KETTLE25");

        assertThat(entry.benefits().getFirst().fact().value().canonical()).isEqualTo("25 %");
        assertThat(entry.benefits().getFirst().channels())
                .contains(Channel.BRIEF, Channel.SOCIAL, Channel.WEB);
        assertThat(entry.conditions())
                .extracting(term -> term.fact().role())
                .contains(Role.THRESHOLD);
        assertThat(entry.windows())
                .first()
                .isEqualTo(
                        new CodeRegister.Window(
                                LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 15), State.AGREES));
    }

    @Test
    void anotherBenefitInOneChannelDeviates() {
        assertThat(code("KETTLE25").benefits())
                .filteredOn(term -> term.state() == State.DEVIATES)
                .singleElement()
                .satisfies(term -> {
                    assertThat(term.fact().value().canonical()).isEqualTo("20 %");
                    assertThat(term.channels()).containsExactly(Channel.PRINT);
                });
        assertThat(code("KETTLE25").state()).isEqualTo(State.DEVIATES);
        assertThat(code("KETTLE25").conditions())
                .extracting(Term::state)
                .doesNotContain(State.DEVIATES);
    }

    @Test
    void aSlipIsALookAlikeOfTheCode() {
        CodeRegister.Entry slip = code("KETTLE2S");

        assertThat(slip.lookAlikes())
                .containsExactly(new CodeRegister.LookAlike("KETTLE25", Likeness.CHARACTERS));
        assertThat(slip.said()).singleElement().matches(s -> s.state() == State.DEVIATES);
        assertThat(slip.findings()).isNotEmpty();
        assertThat(code("KETTLE25").said()).allMatch(said -> said.state() == State.AGREES);
    }

    @Test
    void bothAreTheSameWhateverTheNumberOfThreads() {
        CheckResult again = Runs.run(folder);

        assertThat(again.timeline()).isEqualTo(result.timeline());
        assertThat(again.codes()).isEqualTo(result.codes());
    }
}
