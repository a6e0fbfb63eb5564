package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Anchor;
import app.concord.model.Anchors;
import app.concord.model.Asset;
import app.concord.model.CampaignSettings;
import app.concord.model.CheckResult;
import app.concord.model.Correction;
import app.concord.model.Correction.Says;
import app.concord.model.Corrections;
import app.concord.model.CoverageItem;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.ReadSpot;
import app.concord.model.Role;
import app.concord.model.Subject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What people say of the reading holds for the words it was said of, and for those alone. */
class CorrectionsCheckTest {
    private static final String MAIL = "email/mail.txt";

    @TempDir Path folder;

    /** A campaign of three pieces: the mail asks 75 for what costs 69, in its second line. */
    enum Campaign {
        ENGLISH(
                "GB",
                "Ottavel floor lamp",
                "£69.00",
                "£75.00",
                "The Ottavel floor lamp costs %s from today.",
                "Good evening, dear readers, autumn is here.",
                "And only today for members: Ottavel floor lamp %s."),
        GERMAN(
                "DE",
                "Ottavel Stehleuchte",
                "69,00 €",
                "75,00 €",
                "Die Ottavel Stehleuchte kostet %s ab heute Morgen.",
                "Guten Abend, liebe Leserinnen und Leser, der Herbst ist da.",
                "Und nur heute für Mitglieder: Ottavel Stehleuchte %s."),
        FRENCH(
                "FR",
                "Lampadaire Ottavel",
                "69,00 €",
                "75,00 €",
                "Le lampadaire Ottavel coûte %s dès ce jour.",
                "Bonsoir chères lectrices et chers lecteurs, voici la rentrée.",
                "Et pour les membres : lampadaire Ottavel %s."),
        SPANISH(
                "ES",
                "Lámpara Ottavel",
                "69,00 €",
                "75,00 €",
                "La lámpara Ottavel cuesta %s desde hoy.",
                "Buenas tardes a todas nuestras lectoras, ya es otoño.",
                "Y solo para socios: lámpara Ottavel %s.");

        private final String market;
        private final String product;
        private final String right;
        private final String wrong;
        private final String sentence;
        private final String greeting;
        private final String again;

        Campaign(
                String market,
                String product,
                String right,
                String wrong,
                String sentence,
                String greeting,
                String again) {
            this.market = market;
            this.product = product;
            this.right = right;
            this.wrong = wrong;
            this.sentence = sentence;
            this.greeting = greeting;
            this.again = again;
        }

        private String says(String price) {
            return sentence.formatted(price);
        }
    }

    private void write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void lay(Campaign of) {
        write(
                "brief.csv",
                "product,price\n\"%s\",\"%s\"\n\"Brintwood\",\"%s\"\n"
                        .formatted(of.product, of.right, of.wrong));
        write("web/page.txt", of.greeting + "\n\n" + of.says(of.right));
        write("print/flyer.txt", of.says(of.right) + "\n\n" + of.greeting);
        write(MAIL, of.greeting + "\n\n" + of.says(of.wrong));
    }

    private CheckResult check(Campaign of, Corrections corrections) {
        return Runs.run(request(of, corrections));
    }

    private CheckRequest request(Campaign of, Corrections corrections) {
        CheckRequest request =
                CheckRequest.of(
                        List.of(folder),
                        LocalDate.of(2026, 9, 1),
                        CampaignSettings.NONE
                                .withMarkets(List.of(of.market))
                                .withCorrections(corrections));
        return request.withThreads(2);
    }

    private CheckResult check(Campaign of, Correction... corrections) {
        return check(of, Corrections.of(List.of(corrections)));
    }

    private static long priceFindings(CheckResult result) {
        return result.findings().stream().filter(f -> f.rule().equals("price-mismatch")).count();
    }

    private static List<LinkedFact> pricesOfMail(CheckResult result) {
        return result.facts().stream()
                .filter(f -> f.fact().place().asset().equals(MAIL))
                .filter(f -> f.fact().kind() == FactKind.PRICE)
                .toList();
    }

    /** The anchor of some words of the mail, of which those in the last place are meant. */
    private static Anchor anchor(CheckResult result, FactKind kind, String words) {
        Asset mail =
                result.campaign().assets().stream()
                        .filter(asset -> asset.path().equals(MAIL))
                        .findFirst()
                        .orElseThrow();
        List<ReadSpot> spots = new ArrayList<>();
        result.facts().stream()
                .filter(f -> f.fact().place().asset().equals(MAIL))
                .forEach(f -> spots.add(ReadSpot.of(f.fact())));
        result.coverage().stream()
                .filter(item -> item.place().asset().equals(MAIL))
                .forEach(item -> spots.add(ReadSpot.of(item)));
        ReadSpot meant =
                spots.stream()
                        .filter(spot -> spot.kind() == kind)
                        .filter(spot ->
                                spot.span()
                                        .of(mail.blocks().get(spot.block()).text())
                                        .equals(words))
                        .findFirst()
                        .orElseThrow();
        return Objects.requireNonNull(new Anchors(mail, spots).of(meant));
    }

    private static String subject(CheckResult result, LinkedFact fact) {
        Subject subject = Objects.requireNonNull(result.subject(fact.subject()));
        return subject.name();
    }

    @ParameterizedTest
    @EnumSource
    void aPriceThatIsIgnoredIsNoContradictionAnyMore(Campaign of) {
        lay(of);
        CheckResult before = check(of);
        assertThat(priceFindings(before)).isEqualTo(1);
        Anchor anchor = anchor(before, FactKind.PRICE, of.wrong);
        CheckResult after = check(of, Correction.of(anchor, Says.IGNORE));
        assertThat(priceFindings(after)).isZero();
        assertThat(pricesOfMail(after)).isEmpty();
        assertThat(after.coverage())
                .filteredOn(item -> item.state() == CoverageItem.State.SET_ASIDE)
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.reason()).isEqualTo(CoverageItem.BY_PERSON);
                    assertThat(item.place().quote()).isEqualTo(of.wrong);
                });
        assertThat(after.corrected().lapsed()).isEmpty();
        assertThat(after.corrected().applied()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aPriceOfBeforeIsNotHeldAgainstWhatIsAskedNow(Campaign of) {
        lay(of);
        Anchor anchor = anchor(check(of), FactKind.PRICE, of.wrong);
        CheckResult after = check(of, Correction.of(anchor, Says.FORMER_PRICE));
        assertThat(priceFindings(after)).isZero();
        assertThat(pricesOfMail(after))
                .singleElement()
                .satisfies(f -> assertThat(f.fact().role()).isEqualTo(Role.WAS));
        assertThat(
                        priceFindings(
                                check(
                                        of,
                                        Correction.of(anchor, Says.FORMER_PRICE),
                                        Correction.of(anchor, Says.CURRENT_PRICE))))
                .as("what is said last holds")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aPriceThatBelongsElsewhereIsHeldAgainstWhatIsSaidThere(Campaign of) {
        lay(of);
        CheckResult before = check(of);
        assertThat(subject(before, pricesOfMail(before).getFirst())).isEqualTo(of.product);
        Anchor anchor = anchor(before, FactKind.PRICE, of.wrong);
        CheckResult after = check(of, Correction.ofSubject(anchor, "brintwood"));
        assertThat(priceFindings(after)).isZero();
        assertThat(subject(after, pricesOfMail(after).getFirst())).isEqualTo("Brintwood");
        CheckResult other = check(of, Correction.ofSubject(anchor, "Something new"));
        assertThat(priceFindings(other)).isZero();
        Subject made =
                Objects.requireNonNull(other.subject(pricesOfMail(other).getFirst().subject()));
        assertThat(made.name()).isEqualTo("Something new");
        assertThat(made.kind()).isEqualTo(Subject.Kind.PRODUCT);
    }

    @ParameterizedTest
    @EnumSource
    void otherPlacesOfTheSameWordsStayAsTheyAre(Campaign of) {
        lay(of);
        write(
                MAIL,
                of.says(of.wrong) + "\n\n" + of.greeting + "\n\n" + of.again.formatted(of.wrong));
        CheckResult before = check(of);
        assertThat(pricesOfMail(before)).hasSize(2);
        Anchor anchor = anchor(before, FactKind.PRICE, of.wrong);
        CheckResult after = check(of, Correction.of(anchor, Says.IGNORE));
        assertThat(pricesOfMail(after)).containsExactly(pricesOfMail(before).getLast());
    }

    @ParameterizedTest
    @EnumSource
    void wordsAreFoundAgainWhereThePieceChangedElsewhereOnly(Campaign of) {
        lay(of);
        Anchor anchor = anchor(check(of), FactKind.PRICE, of.wrong);
        write(MAIL, of.again + "\n\n" + of.greeting + "\n\n" + of.says(of.wrong));
        CheckResult moved = check(of, Correction.of(anchor, Says.IGNORE));
        assertThat(moved.corrected().lapsed()).isEmpty();
        assertThat(pricesOfMail(moved)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aCorrectionLapsesWhereTheWordsOrThoseBesideThemChanged(Campaign of) {
        lay(of);
        Anchor anchor = anchor(check(of), FactKind.PRICE, of.wrong);
        Correction correction = Correction.of(anchor, Says.IGNORE);
        String higher = of.wrong.replace("75", "79");
        for (String changed :
                List.of(
                        of.says(higher),
                        of.again.formatted(of.wrong),
                        of.says(of.wrong) + "\n\n" + of.says(of.wrong))) {
            write(MAIL, of.greeting + "\n\n" + changed);
            CheckResult after = check(of, correction);
            assertThat(after.corrected().lapsed()).as(changed).containsExactly(correction);
            assertThat(after.corrected().applied()).isEmpty();
            assertThat(pricesOfMail(after)).as(changed).isNotEmpty();
        }
    }

    @Test
    void theNumberOfThreadsNeverShows() {
        Campaign of = Campaign.GERMAN;
        lay(of);
        Anchor anchor = anchor(check(of), FactKind.PRICE, of.wrong);
        CheckRequest request =
                request(of, Corrections.of(List.of(Correction.ofSubject(anchor, "Neu"))));
        String one = Runs.report("json", Runs.run(request.withThreads(1)), true);
        assertThat(Runs.report("json", Runs.run(request.withThreads(4)), true)).isEqualTo(one);
    }

    @Test
    void aCorrectionOfAPieceThatIsGoneLapses() throws IOException {
        Campaign of = Campaign.ENGLISH;
        lay(of);
        Correction correction =
                Correction.of(anchor(check(of), FactKind.PRICE, of.wrong), Says.IGNORE);
        Files.delete(folder.resolve(MAIL));
        assertThat(check(of, correction).corrected().lapsed()).containsExactly(correction);
    }

    @Test
    void whatWasNotUnderstoodCanBeSaidToBeAPriceOrACode() {
        Campaign of = Campaign.ENGLISH;
        lay(of);
        write(
                MAIL,
                "The Ottavel floor lamp costs 75.00 from today.\n\n"
                        + "See you soon in our shops, there is a lot to find.\n\nFROSTY25");
        CheckResult before = check(of);
        assertThat(before.coverage())
                .filteredOn(item -> item.state() == CoverageItem.State.UNRESOLVED)
                .extracting(CoverageItem::seen)
                .containsExactlyInAnyOrder(FactKind.PRICE, FactKind.PROMO_CODE);
        assertThat(pricesOfMail(before)).isEmpty();
        CheckResult after =
                check(
                        of,
                        Correction.of(anchor(before, FactKind.PRICE, "75.00"), Says.CURRENT_PRICE),
                        Correction.of(
                                anchor(before, FactKind.PROMO_CODE, "FROSTY25"), Says.STATEMENT));
        assertThat(pricesOfMail(after))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.fact().value().canonical()).isEqualTo("75 GBP");
                    assertThat(subject(after, f)).isEqualTo(of.product);
                });
        assertThat(priceFindings(after)).isEqualTo(1);
        assertThat(after.facts())
                .extracting(f -> f.fact().value())
                .contains(new FactValue.Code("FROSTY25"));
        assertThat(after.codes().codes()).extracting(e -> e.code()).contains("FROSTY25");
        assertThat(after.coverage()).noneMatch(i -> i.state() == CoverageItem.State.UNRESOLVED);
    }

    @Test
    void reportsTellWhatWasCorrectedAndWhatLapsed() {
        Campaign of = Campaign.ENGLISH;
        lay(of);
        Anchor anchor = anchor(check(of), FactKind.PRICE, of.wrong);
        Correction lapsed =
                Correction.of(new Anchor(MAIL, FactKind.DATE, "1 May", "", "", 0, 1), Says.IGNORE);
        CheckResult after = check(of, Correction.of(anchor, Says.FORMER_PRICE), lapsed);
        assertThat(Runs.report("json", after, true))
                .containsPattern("\"corrected\": \\[\\s*\"former-price\"\\s*]")
                .contains("\"state\": \"applied\"", "\"state\": \"lapsed\"");
        assertThat(Runs.report("text", after, false))
                .contains("Corrections that no longer hold")
                .contains("email/mail.txt: “1 May”");
        assertThat(Runs.report("json", check(of), true)).doesNotContain("correct");
    }

    @Test
    void aNameWithItsSizeMeansThatSize() {
        Campaign of = Campaign.ENGLISH;
        write(
                "brief.csv",
                "product,price\nOttavel floor lamp 60 cm,£69.00\nOttavel floor lamp 80 cm,£75.00\n");
        write("web/page.txt", "The Ottavel floor lamp 60 cm costs £69.00, that of 80 cm £75.00.");
        write(MAIL, "Good evening.\n\nThe Ottavel floor lamp 60 cm costs £75.00 from today.");
        CheckResult before = check(of);
        assertThat(priceFindings(before)).isEqualTo(1);
        Anchor anchor = anchor(before, FactKind.PRICE, "£75.00");
        CheckResult after = check(of, Correction.ofSubject(anchor, "Ottavel floor lamp 80 cm"));
        assertThat(priceFindings(after)).isZero();
        assertThat(pricesOfMail(after).getFirst().fact().key().variants()).containsExactly("80cm");
    }
}
