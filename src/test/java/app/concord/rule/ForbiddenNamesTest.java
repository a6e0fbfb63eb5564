package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Property;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

/** Wordings that a brief forbids, in its own words of ten languages. */
class ForbiddenNamesTest {
    private static final Rule RULE = new BrandTermRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Pan Club  | Name is Pan Club; never write Pan of the Month Club | Join the Pan of the Month Club today.
                    de | LauschCard | Nicht mehr verwenden: Lauschkarte, Tonlind-Kundenkarte | Mit der Lauschkarte sparen Sie mehr.
                    fr | Club Cuivre | Ne jamais écrire Club Casserole | Rejoignez le Club Casserole.
                    es | Club Cobre | No usar: Club Cazuela | Hazte socio del Club Cazuela.
                    it | Club Rame | Mai scrivere Club Padella | Entra nel Club Padella.
                    nl | Koperclub | Nooit schrijven: Pannenclub | Word lid van de Pannenclub.
                    pt | Clube Cobre | Nunca escrever Clube Tacho | Adira ao Clube Tacho.
                    ro | Clubul Cupru | A nu se folosi: Clubul Tigaie | Intră în Clubul Tigaie.
                    id | Klub Tembaga | Jangan gunakan Klub Wajan | Gabung Klub Wajan sekarang.
                    ms | Kelab Tembaga | Jangan tulis Kelab Kuali | Sertai Kelab Kuali sekarang.
                    """)
    void forbiddenWordsAreFound(String language, String name, String note, String text) {
        assertThat(campaign(language, name, note, text).lines(RULE))
                .anyMatch(line -> line.contains(" brief-forbidden "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Pan Club | Never on Sundays | We are open on Sundays.
                    en | Pan Club | Never write PAN CLUB | Join the Pan Club.
                    en | Pan Club | Never Discount | A Discount for all.
                    de | LauschCard | Nie am Wochenende senden | Am Wochenende sparen.
                    """)
    void whatForbidsNoNameIsLeftAlone(String language, String name, String note, String text) {
        assertThat(campaign(language, name, note, text).lines(RULE))
                .noneMatch(line -> line.contains(" brief-forbidden "));
    }

    private static Campaigns campaign(String language, String name, String note, String text) {
        return Campaigns.in(language, "GB")
                .row(Map.of(Property.NAME, name, Property.TERMS, note))
                .page(name, name)
                .mail(null, name, text);
    }
}
