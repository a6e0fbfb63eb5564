package app.concord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.FactKind;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.EnumSet;
import java.util.Set;

/** Telephone numbers, addresses and quantities. */
class ContactExtractorTest {
    private static final Set<FactKind> KINDS =
            EnumSet.of(FactKind.PHONE, FactKind.URL, FactKind.EMAIL, FactKind.QUANTITY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    en-GB | Call 020 7946 0123 or write to help@emberco.example | +442079460123 OTHER; help@emberco.example OTHER
                    de-DE | Telefon 030 901820, info@lichthaus.example, www.lichthaus.example/sale | +4930901820 OTHER; info@lichthaus.example OTHER; https://www.lichthaus.example/sale OTHER
                    en | See https://www.emberco.example/sale?x=1. | https://www.emberco.example/sale?x=1 OTHER
                    en | 500 g, 1.5 l, 16 GB | 500 g OTHER; 1.5 l OTHER; 16 gb OTHER
                    """)
    void readsContacts(String place, String text, String expected) {
        assertThat(FactText.line(place, text, KINDS)).as(text).isEqualTo(expected);
    }
}
