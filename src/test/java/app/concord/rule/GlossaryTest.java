package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.message.Wording;
import app.concord.model.Evidence;
import app.concord.model.Finding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Which writings a glossary allows, and which it does not. */
class GlossaryTest {
    private static final Rule RULE = new BrandTermRule();

    private static List<String> print(String language, String row, String text) {
        return new Written(language, "GB").glossary(row).print(text).findings(RULE);
    }

    /** One wrong writing a language, in a sentence of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Aurora Lamp|The AuroraLamp is back.|AuroraLamp",
                "de|Aurora Lampe|Die Aurora-Lampe ist wieder da.|Aurora-Lampe",
                "nl|Aurora Lamp|De AuroraLamp is terug in de winkel.|AuroraLamp",
                "fr|Lampe Aurore|Voici la LampeAurore pour la maison.|LampeAurore",
                "es|Lámpara Aurora|Llega la Lampara Aurora a casa.|Lampara Aurora",
                "it|Lampada Aurora|Ecco la Lampada-Aurora per la casa.|Lampada-Aurora",
                "pt|Lâmpada Aurora|Chegou a LâmpadaAurora para a casa.|LâmpadaAurora",
                "ro|LumoCasă|A sosit Lumocasă pentru toți.|Lumocasă",
                "id|LampuSurya|Kini hadir Lampu Surya untuk rumah.|Lampu Surya",
                "ms|LampuSurya|Kini tiba Lampu-Surya untuk rumah.|Lampu-Surya"
            })
    void anotherWritingIsFound(String language, String term, String text, String written) {
        assertThat(print(language, term, text))
                .containsExactly("glossary-form WARNING: " + written + " in print 1");
    }

    /** Endings, clitics and compounds of each language, beside the term itself. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Aurora|Aurora’s light. Two Auroras. Aurora-style lamps.",
                "de|Aurora|Auroras Licht, die Aurora-Lampe, das Aurora-Lampen-Set, Auroralampen.",
                "nl|Aurora|Aurora's licht en de Aurora-lamp.",
                "fr|Aurora|La lumière d’Aurora et les Auroras.",
                "es|Aurora|La luz de Aurora y las Auroras.",
                "it|Aurora|La luce dell’Aurora.",
                "pt|Aurora|A luz da Aurora e as Auroras.",
                "ro|Lumostar|Lumostarul nostru, lumina Lumostarului și Lumostar-ul tău.",
                "id|Aurora|Auroranya terang, Aurora-nya juga.",
                "ms|Aurora|Auroranya terang, Aurora-nya juga."
            })
    void inflectedFormsAndCompoundsAreRight(String language, String term, String text) {
        assertThat(print(language, term, text)).isEmpty();
    }

    /** A letter wrong in a word that no other piece has. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Brackenline|Switch to Brackenlnie this spring.|Brackenlnie",
                "de|Haldenbett|Jetzt bei Haldenbert sparen.|Haldenbert",
                "nl|Strandluwe|Kom naar Strandluwve in de herfst.|Strandluwve",
                "fr|Salon Ombrelune|Découvrez le Salon Ombreline au jardin.|Salon Ombreline",
                "es|Cobrelume|La semana de Cobrelune en casa.|Cobrelune",
                "it|Mestolina|Le ricette di Mestolima a tavola.|Mestolima",
                "pt|Tintalengua|Os cursos da Tintalenqua começam.|Tintalenqua",
                "ro|Zimbrel Duo|Oferta la Zimbral Duo azi.|Zimbral Duo",
                "id|Sekarlumi|Promo dari Sekarlumni hari ini.|Sekarlumni",
                "ms|Wangimadu|Hamper daripada Wangimedu untuk Raya.|Wangimedu"
            })
    void slipsAreFound(String language, String term, String text, String written) {
        assertThat(print(language, term, text))
                .containsExactly("glossary-spelling WARNING: " + written + " in print 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|;;cheap|Good water need not be Cheap.|Cheap",
                "en|;;cheap|Our cheap-looking rivals.|cheap",
                "de|Mitglieder;;Kunden|Unsere Kunden sparen.|Kunden",
                "fr|;;gratuit|Un essai gratuit pour tous.|gratuit",
                "en|Refill Club;;Refill Programme|Join the Refill programme.|Refill programme",
                "en|Aurora Lamp;;Aurora lamp|The Aurora lamp is here.|Aurora lamp"
            })
    void forbiddenFormsAreFound(String language, String row, String text, String written) {
        assertThat(print(language, row, text))
                .containsExactly("glossary-forbidden WARNING: " + written + " in print 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aurora Lamp",
                "AURORA LAMP",
                "Aurora® Lamp",
                "Aurora\u00a0Lamp",
                "Aurora Lamp’s",
                "“Aurora Lamp”",
                "www.auroralamp.example, hi@auroralamp.example",
                "#AuroraLamp @auroralamp",
                "aurora-lamp.jpg",
                "auroralamp dot com",
                "Find auroralamp on Instagram.",
                "“I bought an aurora lamp and love it”, says Kim.",
                "an “aurora lamp thing”"
            })
    void placesThatAllowAnotherWriting(String text) {
        assertThat(print("en", "Aurora Lamp", text)).isEmpty();
    }

    @Test
    void captionsThatAreSeenAreRead() {
        assertThat(
                        new Written("en", "GB")
                                .glossary("Aurora Lamp")
                                .page("^ The AuroraLamp, now in green")
                                .findings(RULE))
                .containsExactly("glossary-form WARNING: AuroraLamp in page 1");
    }

    @Test
    void othersMaySayItOtherwise() {
        assertThat(
                        new Written("en", "GB")
                                .glossary("Aurora Lamp")
                                .page(
                                        "> My aurora lamp is great",
                                        "+ AuroraLamp",
                                        "ALT_TEXT=aurora lamp")
                                .brief("NAME=AuroraLamp")
                                .findings(RULE))
                .isEmpty();
    }

    @Test
    void capitalsThatASentenceOrTitleGives() {
        Written campaign =
                new Written("en", "GB")
                        .glossary("lumo lamp", "iGlow")
                        .print("# Lumo Lamp Week", "Lumo lamp owners save. A lumo lamp is back.")
                        .print("IGlow is back.");

        assertThat(campaign.findings(RULE)).isEmpty();
        assertThat(print("en", "lumo lamp", "Try the Lumo lamp."))
                .containsExactly("glossary-form WARNING: Lumo lamp in print 1");
    }

    @Test
    void otherCapitalsInsideOfASentenceAreFound() {
        assertThat(print("en", "iGlow", "Try the Iglow."))
                .containsExactly("glossary-form WARNING: Iglow in print 1");
        assertThat(print("en", "Aurora Lamp", "The aurora lamp is back."))
                .containsExactly("glossary-form WARNING: aurora lamp in print 1");
    }

    @Test
    void postInSmallLettersIsAStyle() {
        Written post =
                new Written("en", "GB")
                        .glossary("Aurora Lamp")
                        .post("the aurora lamp is back in stock");
        assertThat(post.findings(RULE)).isEmpty();
    }

    @Test
    void nounBeforeANameIsSmallWhereNounsComeFirst() {
        assertThat(print("fr", "Chaussures Arpette", "Nos chaussures Arpette sont là.")).isEmpty();
        assertThat(print("en", "Aurora Lamp", "Our aurora Lamp is here.")).hasSize(1);
    }

    @Test
    void commonWordsAreLookedAtWithCare() {
        assertThat(print("en", "Glow", "A warm glow for the evening."))
                .containsExactly("glossary-form INFO: glow in print 1");
        Written often =
                new Written("en", "GB")
                        .glossary("Spring")
                        .print("This spring.")
                        .print("In spring.")
                        .print("All spring.");
        assertThat(often.findings(RULE)).isEmpty();
        assertThat(print("de", "Über", "Alles über Lampen.")).isEmpty();
        assertThat(print("en", "Sunset", "The sun set over the bay.")).isEmpty();
        assertThat(print("en", "Sun Set", "A sunset over the bay. Sunset tones.")).isEmpty();
    }

    @Test
    void longestTermWins() {
        Written campaign =
                new Written("en", "GB")
                        .glossary("Aurora Lamp Classic", ";;Aurora Lamp")
                        .print("The Aurora Lamp Classic is back.")
                        .print("The Aurora Lamp is back.");
        assertThat(campaign.findings(RULE))
                .containsExactly("glossary-forbidden WARNING: Aurora Lamp in print 2");
    }

    @Test
    void rowsAreForTheirLanguage() {
        Written campaign =
                new Written("en", "GB")
                        .glossary("Refill Club;;;;en", "Klarwasser-Club;;Refill Club;;de")
                        .print("Join the Refill Club.")
                        .in("de")
                        .print("Werden Sie Mitglied im Refill Club.");
        assertThat(campaign.findings(RULE))
                .containsExactly("glossary-forbidden WARNING: Refill Club in print 2");
    }

    @Test
    void signsBelongToATerm() {
        assertThat(print("en", "Aurora+", "The Aurora+ and the Aurora.")).isEmpty();
        assertThat(print("en", "Aurora+", "The aurora+ is back.")).hasSize(1);
        assertThat(print("en", "Hearth & Stage", "Our Hearth & Stage. Hearth. Stage.")).isEmpty();
        assertThat(print("en", "Hearth & Stage", "Our hearth & stage."))
                .containsExactly("glossary-form WARNING: hearth & stage in print 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aurora® is back. Aurora shines.",
                "The Aurora (R) lamp.",
                "# AURORA®",
                "Das Aurora®-Set.",
                "Aurora®’s light."
            })
    void markAtTheFirstMention(String text) {
        assertThat(print("en", "Aurora;;;®", text)).isEmpty();
    }

    @Test
    void markThatIsMissing() {
        Written campaign =
                new Written("en", "GB")
                        .glossary("Aurora;;;®")
                        .print("Aurora is back. Aurora® shines.")
                        .page("# Meet Aurora", "Aurora® is back.")
                        .mail("SUBJECT_LINE=Aurora is back", "Aurora® is back.")
                        .post("Aurora™ is back.");
        assertThat(campaign.findings(RULE))
                .containsExactly(
                        "glossary-mark WARNING: Aurora in print 1 + Aurora in post 4",
                        "glossary-mark INFO: Aurora in page 2");
    }

    @Test
    void markInsideOfALongerTermCounts() {
        Written campaign =
                new Written("en", "GB")
                        .glossary("Aurora;;;®", "Aurora Lamp;;;™")
                        .print("The Aurora® Lamp™ is here. Aurora shines.");
        assertThat(campaign.findings(RULE)).isEmpty();
    }

    @Test
    void twoThingsWithNearNamesAreNoSlips() {
        assertThat(print("en", "Brackenline", "Brackenline or Brackenlane, you choose.")).isEmpty();
        assertThat(print("en", "Larkspoon", "Every Larkspooner knows.")).isEmpty();
        assertThat(print("de", "Licht", "Die Lichte Weite und das Gericht.")).isEmpty();
        assertThat(
                        new Written("en", "GB")
                                .glossary("Brackenline")
                                .brief("NAME=Brackenlane", "PRICE=5")
                                .print("Brackenlane for £5.")
                                .findings(RULE))
                .isEmpty();
    }

    @Test
    void learnedJudgementGivesWay() {
        Written harbor =
                new Written("en", "US")
                        .mail(
                                "# New at Laptop Harbor",
                                "Shop -> https://www.laptopharbor.example/a")
                        .page("Laptop Harbor ships free.", "~ hi@laptopharbor.example")
                        .print("Visit Laptop Harbor today. www.laptopharbor.example")
                        .post("Only at LaptopHarbor this week.", "https://laptopharbor.example/x");

        assertThat(harbor.findings(RULE)).hasSize(1);
        assertThat(harbor.glossary("LaptopHarbor").findings(RULE))
                .containsExactly(
                        "glossary-form WARNING: Laptop Harbor in mail 1 + Laptop Harbor in page 2"
                                + " + Laptop Harbor in print 3");
        assertThat(harbor.glossary("Laptop Harbor;LaptopHarbor").findings(RULE)).isEmpty();
        assertThat(harbor.findings(new NameMismatchRule())).isEmpty();
    }

    @Test
    void findingTellsTheRowAndItsNote() {
        Finding finding =
                RULE.judge(
                                new Written("en", "GB")
                                        .glossary("Aurora Lamp;;;;;see the style guide")
                                        .print("The Aurora® lamp is back.")
                                        .statements())
                        .findings()
                        .getFirst();

        assertThat(finding.suggestion()).isEqualTo("Aurora® Lamp");
        assertThat(Wording.finding(finding)).contains("“Aurora® lamp”", "(see the style guide)");
        assertThat(Wording.expected(finding)).isEqualTo("Aurora® Lamp, as the glossary says");
        Evidence row = finding.agreeing().getFirst();
        assertThat(row.role()).isEqualTo(Evidence.Side.REFERENCE);
        assertThat(row.place().asset()).isEqualTo("glossary.csv");
        assertThat(row.place().location().row()).isEqualTo(1);
    }

    @Test
    void forbiddenFormWithoutAnotherHasNoSuggestion() {
        Finding finding =
                RULE.judge(
                                new Written("en", "GB")
                                        .glossary(";;cheap;;;say good value")
                                        .print("It is cheap.")
                                        .statements())
                        .findings()
                        .getFirst();

        assertThat(finding.suggestion()).isNull();
        assertThat(Wording.expected(finding)).isEqualTo("not to be used, as the glossary says");
        assertThat(Wording.finding(finding))
                .isEqualTo("“cheap” stands here, which the glossary forbids (say good value).");
    }
}
