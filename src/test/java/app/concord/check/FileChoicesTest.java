package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.concord.model.AddressForm;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.CampaignSettings;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.ChannelRule;
import app.concord.model.CheckResult;
import app.concord.model.ChoiceRule;
import app.concord.model.DateOrder;
import app.concord.model.FactKind;
import app.concord.model.FileChoices;
import app.concord.model.FileReading;
import app.concord.model.Finding;
import app.concord.model.Problem;
import app.concord.model.Role;
import app.concord.model.Verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a user settles for a file changes how it is taken in, and what it is held against. */
class FileChoicesTest {
    private static final FileChoices NONE = FileChoices.NONE;

    @TempDir private Path folder;

    private void file(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private void page(String path, String price) throws IOException {
        file(
                path,
                "<html><head><title>Fjordlamp</title></head><body><main><h1>Fjordlamp Mira</h1>"
                        + "<p>Die Fjordlamp Mira kostet jetzt nur "
                        + price
                        + ". Bestellen Sie noch heute in unserem Laden.</p></main></body></html>");
    }

    private void plan() throws IOException {
        file(
                "social/plan.csv",
                """
                Date,Network,Text,Notes
                03/04/2026,Instagram,The Fjordlamp Mira is here: now only £49.,Price was £55 in March
                05/06/2026,Facebook,Light up your evening with Mira.,ask the agency
                """);
    }

    private CheckResult check(ChoiceRule... choices) {
        CheckRequest request = CheckRequest.of(folder, LocalDate.of(2026, 3, 1));
        return new Checker()
                .run(
                        request.with(s -> s.withChoices(List.of(choices))),
                        Progress.NONE,
                        Cancellation.NONE);
    }

    private static FileReading file(CheckResult result, String path) {
        return result.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    /** What the pieces say of themselves. */
    private static List<String> texts(CheckResult result) {
        return result.campaign().assets().stream()
                .flatMap(asset -> asset.blocks().stream())
                .filter(block -> block.region().speaksForPiece())
                .map(Block::text)
                .toList();
    }

    @Test
    void aSettledChannelWinsOverFolderAndFormat() throws IOException {
        file(
                "email/note.eml",
                "Subject: Mira\nFrom: a@lamp.example\nTo: b@lamp.example\n\nNow £49");
        page("email/page.html", "49 €");
        CheckResult result =
                check(
                        ChoiceRule.ofFile("email/note.eml", NONE.withChannel(Channel.SOCIAL)),
                        new ChoiceRule("email/*.html", NONE.withChannel(Channel.PRINT)),
                        new ChoiceRule("**", NONE.withChannel(Channel.WEB)));
        assertThat(result.campaign().assets())
                .extracting(Asset::path, Asset::channel)
                .containsExactly(
                        tuple("email/note.eml", Channel.SOCIAL),
                        tuple("email/page.html", Channel.PRINT));
        assertThat(file(result, "email/note.eml").choices().channel()).isEqualTo(Channel.SOCIAL);
    }

    @Test
    void aChannelOfTheRequestCountsAsSettled() throws IOException {
        page("a.html", "49 €");
        CheckRequest request =
                CheckRequest.of(
                        List.of(folder),
                        LocalDate.EPOCH,
                        CampaignSettings.NONE
                                .withChannels(List.of(new ChannelRule("*.html", Channel.PRINT)))
                                .withChoices(
                                        List.of(
                                                new ChoiceRule(
                                                        "*.html",
                                                        NONE.withChannel(Channel.SOCIAL)))));
        CheckResult result = new Checker().run(request, Progress.NONE, Cancellation.NONE);
        assertThat(file(result, "a.html").channel()).isEqualTo(Channel.PRINT);
        assertThat(file(result, "a.html").choices().channel()).isEqualTo(Channel.PRINT);
    }

    @Test
    void aFileWithSignsOfPatternsInItsNameIsFound() throws IOException {
        page("web/a[1]{x}.html", "49 €");
        CheckResult result = check(ChoiceRule.ofFile("web/a[1]{x}.html", NONE.withLanguage("nl")));
        assertThat(file(result, "web/a[1]{x}.html").language()).isEqualTo("nl");
    }

    @Test
    void aSettledLanguageReachesTheFacts() throws IOException {
        file(
                "print/card.txt",
                """
                The Mira bed for your home and family

                Mira bed: 599 € statt 749 €, and this is all you need to know.
                """);
        assertThat(roles(check())).containsExactly(Role.NOW, Role.NOW);
        CheckResult settled = check(new ChoiceRule("*.txt", NONE.withLanguage("de")));
        assertThat(roles(settled)).containsExactly(Role.NOW, Role.WAS);
        assertThat(settled.campaign().languages()).containsExactly("de");
        assertThat(file(settled, "print/card.txt").language()).isEqualTo("de");
    }

    private static List<Role> roles(CheckResult result) {
        return result.facts().stream().map(fact -> fact.fact().role()).toList();
    }

    @Test
    void filesSettledForTwoMarketsAreNotHeldAgainstEachOther() throws IOException {
        page("web/de.html", "49 €");
        page("web/at.html", "55 €");
        assertThat(check().findings()).extracting(f -> f.rule()).contains("price-mismatch");
        CheckResult settled =
                check(
                        new ChoiceRule("de.html", NONE.withMarket("DE")),
                        new ChoiceRule("at.html", NONE.withMarket("AT")));
        assertThat(settled.findings()).isEmpty();
        assertThat(settled.explained())
                .extracting(difference -> difference.verdict())
                .contains(Verdict.NOT_COMPARABLE);
        assertThat(settled.facts())
                .filteredOn(fact -> fact.fact().kind() == FactKind.PRICE)
                .extracting(fact -> fact.fact().key().market())
                .containsExactlyInAnyOrder("AT", "DE");
        assertThat(file(settled, "web/at.html").market()).isEqualTo("AT");
    }

    @Test
    void aFileOfNoSettledMarketCountsForTheOneOfItsCurrency() throws IOException {
        page("web/de.html", "49 €");
        page("print/de.html", "55 €");
        page("web/ch.html", "59 CHF");
        page("print/ch.html", "65 CHF");
        CheckResult settled = check(new ChoiceRule("web/ch.html", NONE.withMarket("CH")));
        assertThat(settled.findings())
                .filteredOn(finding -> finding.rule().equals("price-mismatch"))
                .hasSize(2);
    }

    @Test
    void aSettledDateOrderSwapsDayAndMonth() throws IOException {
        plan();
        assertThat(dates(check(new ChoiceRule("*.csv", NONE.withDateOrder(DateOrder.DAY_MONTH)))))
                .containsExactly(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 6, 5));
        CheckResult settled =
                check(new ChoiceRule("*.csv", NONE.withDateOrder(DateOrder.MONTH_DAY)));
        assertThat(dates(settled))
                .containsExactly(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 5, 6));
        assertThat(settled.problems()).noneMatch(problem -> problem.kind() == Problem.Kind.ASSUMED);
    }

    private static List<LocalDate> dates(CheckResult result) {
        return result.campaign().assets().stream()
                .map(Asset::dated)
                .filter(date -> date != null)
                .map(date -> date.toLocalDate())
                .toList();
    }

    @Test
    void aColumnLeftOutIsGoneAndOneMappedBringsItsText() throws IOException {
        plan();
        assertThat(texts(check()))
                .anyMatch(text -> text.contains("£49"))
                .noneMatch(text -> text.contains("£55"));
        CheckResult mapped =
                check(
                        new ChoiceRule(
                                "*.csv", NONE.withColumn("Text", "").withColumn("Notes", "text")));
        assertThat(texts(mapped))
                .anyMatch(text -> text.contains("£55"))
                .noneMatch(text -> text.contains("£49"));
        assertThat(file(mapped, "social/plan.csv").layout().columns())
                .extracting(FileReading.Column::header, FileReading.Column::meaning)
                .contains(tuple("Notes", "text"), tuple("Text", ""));
    }

    @Test
    void aDeclaredAddressDecides() throws IOException {
        page("email/a.html", "49 €");
        page("web/b.html", "49 €");
        page("print/c.html", "49 €");
        file(
                "social/plan.csv",
                """
                Date,Network,Text
                2026-03-04,Instagram,Hol dir die Fjordlamp Mira für deinen Abend.
                2026-06-05,Facebook,Licht für dich und deine Liebsten.
                """);
        assertThat(tones(check())).isEmpty();
        CheckRequest request = CheckRequest.of(folder, LocalDate.of(2026, 3, 1));
        CheckRequest declared =
                CheckRequest.of(
                        request.paths(),
                        request.today(),
                        CampaignSettings.NONE
                                .withChoices(
                                        List.of(
                                                new ChoiceRule(
                                                        "print/**",
                                                        NONE.withAddress(AddressForm.INFORMAL))))
                                .withAddressForms(Map.of(Channel.SOCIAL, AddressForm.INFORMAL)));
        CheckResult result = new Checker().run(declared, Progress.NONE, Cancellation.NONE);
        assertThat(tones(result))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.basis()).isEqualTo(Finding.Basis.DECLARED);
                    assertThat(finding.deviating())
                            .allMatch(place -> place.place().asset().equals("print/c.html"));
                });
        assertThat(file(result, "print/c.html").choices().address())
                .isEqualTo(AddressForm.INFORMAL);
        assertThat(file(result, "social/plan.csv").choices().address())
                .isEqualTo(AddressForm.INFORMAL);
        assertThat(file(result, "web/b.html").choices().none()).isTrue();
    }

    private static List<Finding> tones(CheckResult result) {
        return result.findings().stream()
                .filter(finding -> finding.rule().equals("tone-mismatch"))
                .toList();
    }

    @Test
    void aSettledColumnThatIsNotThereIsSaid() throws IOException {
        plan();
        CheckResult result = check(new ChoiceRule("*.csv", NONE.withColumn("Txet", "text")));
        assertThat(result.problems())
                .anyMatch(problem ->
                        problem.kind() == Problem.Kind.LEFT_OUT
                                && problem.details().getFirst().contains("Txet"));
        assertThat(result.complete()).isTrue();
    }
}
