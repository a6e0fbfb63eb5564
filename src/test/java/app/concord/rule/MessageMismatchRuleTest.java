package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a tagline or sentence was altered, and when it was only adapted. */
class MessageMismatchRuleTest {
    private static final Rule RULE = new MessageMismatchRule();

    private static Written campaign(String language, String tagline) {
        return new Written(language, "GB")
                .mail("# " + tagline, "Text one of this mail.")
                .page("# " + tagline + ".", "Something else on the page.")
                .post(tagline + " ✨ #spring")
                .print("A third text in print.", tagline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Feel the glow|Live the glow",
                "de|Ausgeruht in den Winter|Ausgeschlafen in den Winter",
                "fr|Le café qui réveille la ville|Le café qui réveille la maison",
                "es|La luz que te abraza|La luz que te envuelve",
                "it|Il gusto che ritorna a casa|Il gusto che ritorna in cucina",
                "nl|Slaap zoals nooit tevoren|Slaap zoals nooit gedroomd",
                "pt|O Natal começa na cozinha|O Natal começa na sala",
                "ro|Gustul care aduce vara|Gustul care aduce toamna",
                "id|Satu seduhan sejuta cerita|Satu seduhan seribu cerita",
                "ms|Satu tenun, seribu cerita|Satu tenun, sejuta cerita"
            })
    void otherWordInATaglineIsFound(String language, String tagline, String altered) {
        assertThat(campaign(language, tagline).print("# " + altered, "More text.").findings(RULE))
                .containsExactly("tagline WARNING: " + altered + " in print 5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Free pair of Nimbus pillows with every Rowan bed|Gift: a pair of Nimbus pillows with every Rowan bed",
                "it|Coppia di cuscini Nimbus gratis con ogni letto Rovo|Coppia di cuscini Nimbus in omaggio con ogni letto Rovo"
            })
    void freeAndGiftSayTheSame(String language, String usual, String other) {
        Written story =
                new Written(language, "GB")
                        .post(usual + ".")
                        .print(usual + ".")
                        .page("Something else.", usual + ".");
        assertThat(story.print(other + ".").findings(RULE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O NATAL COMEÇA NA COZINHA",
                "O Natal começa na cozinha!",
                "O Natal começa na cozinha, com a Nora",
                "#ONatalComeçaNaCozinha",
                "Até domingo, o Natal começa na cozinha",
                "Na cozinha começa o Natal",
                "O Natal começa",
                "O verão acaba na praia",
                "Christmas starts in the kitchen"
            })
    void adaptedTaglinesAreTheSame(String adapted) {
        assertThat(campaign("pt", "O Natal começa na cozinha").post(adapted).findings(RULE))
                .isEmpty();
    }

    @Test
    void pieceThatHasTheTaglineMayPlayWithIt() {
        assertThat(
                        campaign("en", "Feel the glow")
                                .page("# Feel the glow", "Live the glow.")
                                .findings(RULE))
                .isEmpty();
    }

    @Test
    void otherWordAtTheEndOfALongerLineIsFound() {
        assertThat(
                        campaign("pt", "O Natal começa na cozinha")
                                .post("Até 13/12 o Natal começa na sala.")
                                .findings(RULE))
                .containsExactly("tagline WARNING: Até 13/12 o Natal começa na sala in post 5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id|Satu Tiket, Sampai Pulau|Satu Tiket, Sampai Tujuan",
                "en|One Ticket, All Islands|One Ticket, All Harbours",
                "en|Switch once. Stay put.|Switch once. Stay ahead.",
                "de|Einmal buchen. Sorglos fahren.|Einmal buchen. Entspannt fahren.",
                "fr|Roulez, on s'occupe du reste|Roulez, on fait le reste",
                "nl|Fiets maar, wij doen de rest|Fiets maar, wij regelen hier de rest",
                "es|Tú pedalea, nos ocupamos del resto|Tú pedalea, hacemos todo el resto"
            })
    void titleCaseTwoSentencesAndOtherWordsBetweenAreFound(
            String language, String tagline, String altered) {
        assertThat(campaign(language, tagline).print("# " + altered, "More text.").findings(RULE))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Switch once. Stay put. Save more.",
                "Switch today. Pay later.",
                "Switch once.",
                "Stay put."
            })
    void otherSentencesBesideATaglineOfTwoAreNoSlips(String text) {
        assertThat(campaign("en", "Switch once. Stay put.").post(text).findings(RULE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Roulez, on s'occupe vraiment du reste",
                "Roulez tranquille, on s'occupe du reste",
                "Roulez"
            })
    void wordsAddedToATaglineAreNoSlips(String text) {
        assertThat(campaign("fr", "Roulez, on s'occupe du reste").post(text).findings(RULE))
                .isEmpty();
    }

    @Test
    void wordsThatAnotherSentenceSharesAreNoTagline() {
        assertThat(
                        campaign("en", "Prices shown before tax")
                                .post("Valid through Sunday and shown before tax.")
                                .findings(RULE))
                .isEmpty();
    }

    @Test
    void briefsTaglineDecides() {
        assertThat(
                        new Written("en", "GB")
                                .brief("NAME=Orla lamp", "MESSAGE=Feel the glow")
                                .page("# Live the glow")
                                .print("Live the glow.")
                                .findings(RULE))
                .containsExactly(
                        "tagline WARNING: Live the glow in page 1 + Live the glow in print 2");
    }

    @Test
    void hashtagsWithAnotherWordOrLetterAreFound() {
        Written tags =
                new Written("en", "GB")
                        .post("One #FeelTheGlow #SpringGlow")
                        .post("Two #FeelTheGlow #SpringGlow")
                        .post("Three #FeelTheGlow #SpringGlow");

        assertThat(tags.post("Four #LiveTheGlow #SpringGlow").findings(RULE))
                .containsExactly("tagline WARNING: LiveTheGlow in post 4");
        assertThat(tags.post("Five #FeelTheGlow #SpringGlo").findings(RULE))
                .contains("tagline WARNING: SpringGlo in post 5");
    }

    @Test
    void hashtagsOfTheirOwnAndOtherCapitalsAreNoSlips() {
        Written tags =
                new Written("en", "GB")
                        .post("One #SummerSale")
                        .post("Two #SummerSale")
                        .post("Three #SummerSale")
                        .post("Four #summersale #SummerSale26 #SummerStyle #Summer");

        assertThat(tags.findings(RULE)).isEmpty();
    }

    @Test
    void callsToActAndHeadingsAreNoTaglines() {
        Written calls =
                new Written("en", "GB")
                        .mail("Shop the sale -> https://a.example", "Good to know")
                        .page("Shop the sale -> https://a.example", "- Good to know")
                        .print("Shop the sale")
                        .post("Shop the range");

        assertThat(calls.findings(RULE)).isEmpty();
    }

    @Test
    void namesInAPatternAreNoAlteration() {
        Written names =
                new Written("en", "GB")
                        .brief("NAME=Orla", "PRICE=59", "MESSAGE=Meet the Orla lamp")
                        .page("NAME=Miro", "PRICE=69", "# Meet the Miro lamp")
                        .mail("# Meet the Orla lamp");

        assertThat(names.findings(RULE)).isEmpty();
    }

    /** One against one: nothing tells which is right, and yet both cannot be. */
    @Test
    void twoPiecesThatDenyEachOtherAreFound() {
        Written even =
                new Written("de", "DE")
                        .mail("Die Sonnencreme ist für Kinder unter drei Jahren nicht geeignet.")
                        .page("Die Sonnencreme ist für Kinder unter drei Jahren geeignet.");

        assertThat(even.findings(RULE)).singleElement().asString().startsWith("negation WARNING: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Your skin will feel softer after every single wash|"
                        + "Your skin will not feel softer after every single wash",
                "de|Der Bezug läuft beim Waschen garantiert nicht ein|"
                        + "Der Bezug läuft beim Waschen garantiert ein",
                "fr|Ce tissu ne rétrécit jamais au lavage à la maison|"
                        + "Ce tissu rétrécit au lavage à la maison",
                "es|Este tejido no encoge al lavarlo en casa|"
                        + "Este tejido encoge al lavarlo en casa",
                "id|Bahan ini tidak luntur setelah dicuci berkali-kali|"
                        + "Bahan ini luntur setelah dicuci berkali-kali"
            })
    void negationThatIsMissingIsFound(String language, String right, String wrong) {
        assertThat(
                        new Written(language, "GB")
                                .mail(right + ".")
                                .page(right + ".")
                                .print("Other words. " + wrong + ".")
                                .findings(RULE))
                .singleElement()
                .asString()
                .startsWith("negation WARNING: ")
                .contains("print 3");
    }

    @Test
    void strongerWordIsFound() {
        assertThat(
                        new Written("en", "GB")
                                .mail("This cream can smooth fine lines overnight.")
                                .page("This cream can smooth fine lines overnight.")
                                .post("This cream will smooth fine lines overnight.")
                                .findings(RULE))
                .containsExactly(
                        "strength WARNING: This cream will smooth fine lines overnight in post 3");
    }

    @Test
    void numbersAndConditionsAreForOtherRules() {
        assertThat(
                        new Written("en", "GB")
                                .mail("Free returns within 30 days of your order.")
                                .page("Free returns within 30 days of your order.")
                                .post("Free returns within 14 days of your order.")
                                .mail("Offer valid for all new customers in the UK.")
                                .page("Offer not valid for all new customers in the UK.")
                                .findings(RULE))
                .isEmpty();
    }

    @Test
    void shortenedSentencesAreTheSame() {
        assertThat(
                        new Written("en", "GB")
                                .mail("The softest towel we have ever made for your bathroom.")
                                .page("The softest towel we have ever made for your bathroom.")
                                .post("The softest towel ever made for your bathroom!")
                                .findings(RULE))
                .isEmpty();
    }

    @Test
    void oneLineInTwoLanguagesOfTheBriefIsRight() {
        Written school =
                new Written("es", "ES")
                        .brief("MESSAGE=Habla antes de saber", "MESSAGE=Fala antes de saber")
                        .mail("# Habla antes de saber")
                        .page("# Fala antes de saber");

        assertThat(school.findings(RULE)).isEmpty();
        assertThat(school.post("Canta antes de saber.").findings(RULE)).isNotEmpty();
    }

    private static Written promised(String sentence) {
        return new Written("en", "GB")
                .mail("# Spring on deck", sentence)
                .page("# The islands", "Read on.", sentence)
                .print("Come aboard.", sentence);
    }

    @Test
    void sentenceThatOneSaysOtherwiseIsFound() {
        String sentence = "Our ferries sail to the islands daily from May to September.";

        assertThat(
                        promised(sentence)
                                .post("Our ferries bring you to the islands, weekly or daily.")
                                .findings(RULE))
                .isEmpty();
        assertThat(
                        promised(sentence)
                                .post(
                                        "Our ferries sail to the islands weekly from May to"
                                                + " September.")
                                .findings(RULE))
                .containsExactly(
                        "strength WARNING: Our ferries sail to the islands weekly from May to"
                                + " September in post 4");
    }

    @Test
    void sentencesThatStandSideBySideAreTwoThings() {
        String daily = "Our ferries sail to the islands daily from May to September.";
        String weekly = "Our ferries sail to the islands weekly from May to September.";

        assertThat(promised(daily).post(daily, weekly).findings(RULE)).isEmpty();
        assertThat(promised(daily).post(weekly).page(weekly).findings(RULE)).isEmpty();
    }

    @Test
    void waysToReachTheSenderAreNoSentence() {
        assertThat(
                        promised("Our helpful crew answers every day on 020 7946 0018.")
                                .post("Our helpful crew answers every week on 020 7946 0018.")
                                .findings(RULE))
                .isEmpty();
    }

    @Test
    void theSameWordsAboutAnotherProductAreNoAlteredSentence() {
        String campaign =
                """
                en GB
                page | Orla Lamp | Last chance: the Orla Lamp at £39 this week
                mail | Orla Lamp | Last chance: the Orla Lamp at £39 this week
                page | Nova Lamp | The Nova Lamp is £39.
                mail | Nova Lamp | The Nova Lamp is £39.
                post | | Last chance: the Nova Lamp at £39 this week
                """;

        assertThat(Told.deviating(new MessageMismatchRule(), campaign)).isEmpty();
    }
}
