package app.concord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Which country of a campaign a language tells. */
class CountryLanguagesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "ES PT, pt, PT",
                "ES PT, es, ES",
                "ES PT, en, none",
                "DE AT, de, none",
                "FR BE, nl, BE",
                "FR BE, fr, none",
                "NL BE, fr, BE",
                "IT IE, en, IE",
                // Another currency tells that country.
                "GB DE, de, none",
                "DE CH, it, none"
            })
    void languageOfOneCountry(String countries, String language, String country) {
        assertThat(CountryLanguages.ofOne(List.of(countries.split(" ", -1))).get(language))
                .isEqualTo(country);
    }
}
