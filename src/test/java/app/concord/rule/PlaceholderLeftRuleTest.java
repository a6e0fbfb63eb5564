package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which text should have been replaced, and which tags are as they should be in a draft. */
class PlaceholderLeftRuleTest {
    private static final Rule RULE = new PlaceholderLeftRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello {{first_name}},",
                "Dear *|FNAME|*,",
                "Hi %%FIRSTNAME%%,",
                "Hallo [[ANREDE]] [[NACHNAME]],",
                "Hi ${user.firstName},",
                "Hello {{ contact.firstname | default: \"there\" }}",
                "Unsubscribe: {{unsubscribe_url}}",
                "Sent to {{email}}",
                "You have {{points_balance}} points"
            })
    void tagsForTheReaderAreWorthALook(String text) {
        Written mail = new Written("en", "GB").mail(text);

        assertThat(mail.counting(RULE)).isEmpty();
        assertThat(mail.findings(RULE)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Now only {{price}}.|{{price}}",
                "en|Ends on %%DATE%%.|%%DATE%%",
                "de|Jetzt für {{preis}} im Angebot.|{{preis}}",
                "fr|Profitez de {{remise}} de remise.|{{remise}}",
                "es|Solo hasta el {{fecha}}.|{{fecha}}",
                "it|Solo {{prezzo}} fino a domenica.|{{prezzo}}",
                "nl|Nu voor {{prijs}}.|{{prijs}}",
                "pt|Agora por {{preco}}.|{{preco}}",
                "ro|Acum la {{pret}}.|{{pret}}",
                "id|Hanya {{harga}} hari ini.|{{harga}}",
                "ms|Hanya {{harga}} hari ini.|{{harga}}"
            })
    void tagsForFactsAreFound(String language, String text, String tag) {
        assertThat(new Written(language, "GB").mail(text).findings(RULE))
                .containsExactly("fact ERROR: " + tag + " in mail 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Hello {{FirstName}, welcome.; {FirstName}",
                "Hello {FirstName}}, welcome.; {FirstName}",
                "Hello %%NAME%, welcome.; %NAME%",
                "Hello *|FNAME*, welcome.; *|FNAME*"
            })
    void malformedTagsAreFound(String text, String tag) {
        assertThat(new Written("en", "GB").mail(text).findings(RULE))
                .singleElement()
                .asString()
                .startsWith("malformed ERROR: ")
                .contains(tag.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Lorem ipsum dolor sit amet, consectetur.",
                "en|Save XX % this week",
                "en|Only £XX this week",
                "en|With [SPEAKER NAME TBC]",
                "pt|Escondidinho por R$ XX,XX",
                "en|Only $XX this week",
                "en|Only US$ XX.XX this week",
                "en|Date: TBC",
                "en|[INSERT PRICE HERE]",
                "en|Insert price here",
                "de|Jetzt XX % sparen",
                "de|[PREIS EINFÜGEN]",
                "de|Preis einfügen",
                "fr|[INSÉRER PRIX]",
                "fr|Insérer le prix",
                "es|[INSERTAR PRECIO]",
                "es|Insertar precio aquí",
                "it|[INSERIRE PREZZO]",
                "it|Inserire il prezzo",
                "nl|Prijs invoegen",
                "pt|Inserir preço aqui",
                "ro|Inserați prețul aici",
                "id|Masukkan harga di sini",
                "ms|Masukkan harga di sini"
            })
    void textThatStandsForOtherTextIsFound(String language, String text) {
        assertThat(new Written(language, "GB").page(text).findings(RULE))
                .singleElement()
                .asString()
                .startsWith("text ERROR: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sizes XS to XXL, 20 % off.",
                "{% if customer %}Hello{% endif %}",
                "Enter code SAVE20 at checkout.",
                "https://shop.example/?utm_campaign={{campaign_name}}&price={{price}}",
                "Sizes XX and XXL",
                "Add price alerts to your list."
            })
    void whatOnlyLooksLikeIt(String text) {
        assertThat(new Written("en", "GB").page(text).counting(RULE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | With Dr. [NAME OF DOCTOR], tonight at 9.
                    de | Heute Abend mit [NAME REFERENTIN].
                    fr | Ce soir avec [NOM INTERVENANT].
                    es | Esta noche con [NOMBRE PONENTE].
                    it | Stasera con [NOME RELATORE].
                    nl | Vanavond met [NAAM SPREKER].
                    pt | Esta noite com [NOME ORADOR].
                    ro | Astă seară cu [NUME INVITAT].
                    id | Malam ini bersama [NAMA PEMBICARA].
                    ms | Malam ini bersama Dr. [NAMA DOKTOR].
                    """)
    void nameOfSomebodyElseThanTheReaderIsStillToBeWritten(String language, String text) {
        assertThat(new Written(language, "GB").page(text).findings(RULE))
                .singleElement()
                .asString()
                .startsWith("text ERROR: ");
    }

    @ParameterizedTest
    @CsvSource({"en, Dear [First name]!", "de, Hallo [VORNAME]!", "fr, 'Bonjour [NOM DU CLIENT],'"})
    void nameOfTheReaderIsFilledIn(String language, String text) {
        assertThat(new Written(language, "GB").mail(text).counting(RULE)).isEmpty();
    }

    @Test
    void labelsOfACopySheetAreNoPlaceholders() {
        Written sheet =
                new Written("pt", "PT")
                        .page("[TÍTULO]  A primavera começa em casa.\n[TEXTO]  Venha conhecer.");
        Written left = new Written("pt", "PT").page("Só até [DATA] na nossa loja.");

        assertThat(sheet.counting(RULE)).isEmpty();
        assertThat(left.counting(RULE)).hasSize(1);
    }

    @Test
    void codeForEachReaderIsUsualWhereNoCodeIsNamed() {
        assertThat(new Written("en", "GB").mail("Your code: {{coupon_code}}").counting(RULE))
                .isEmpty();
        assertThat(
                        new Written("en", "GB")
                                .mail("Your code: {{coupon_code}}")
                                .page("Use code SAVE20 at checkout.")
                                .counting(RULE))
                .containsExactly("fact ERROR: {{coupon_code}} in mail 1");
    }

    @Test
    void catalogueAdsAreFilledInByTheNetwork() {
        assertThat(
                        new Written("en", "GB")
                                .post("{{product.name}} for {{product.price}}")
                                .counting(RULE))
                .isEmpty();
    }

    @Test
    void piecesWithOnePlaceholderAreOneFinding() {
        assertThat(
                        new Written("en", "GB")
                                .mail("Now {{price}}")
                                .page("Now {{price}}")
                                .findings(RULE))
                .containsExactly("fact ERROR: {{price}} in mail 1 + {{price}} in page 2");
    }
}
