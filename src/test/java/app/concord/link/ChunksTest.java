package app.concord.link;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.text.Term;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

/** Addresses and hashtags, whose words are not words of the sentence. */
class ChunksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    See www.orla.example/x now       | www.orla.example/x
                    See orla.example and end.        | orla.example
                    Ask hello@orla.example, @orla    | hello@orla.example, @orla
                    https://orla.example #Orla       | https://orla.example #Orla
                    Ends soon. Really                | -
                    """)
    void findsThem(String text, String expected) {
        List<String> found =
                Chunks.opaque(text, new ArrayList<>(), "en").stream()
                        .map(span -> span.of(text))
                        .toList();

        assertThat(found.isEmpty() ? "-" : String.join(" ", found)).isEqualTo(expected);
    }

    @Test
    void wordsOfAHashtagCarryItsPlace() {
        List<Term> words = new ArrayList<>();
        Chunks.opaque("New #OrlaLamp14 here", words, "en");

        assertThat(words).extracting(Term::folded).containsExactly("orla", "lamp", "14");
        assertThat(words)
                .allSatisfy(w -> assertThat(w.span().of("New #OrlaLamp14 here")).contains("#"));
    }

    @ParameterizedTest
    @CsvSource({"AuroraLamp14, Aurora Lamp 14", "orla_nova, orla nova", "SALE, SALE", "a1b, a 1 b"})
    void cutsAtCapitalsDigitsAndUnderscores(String tag, String expected) {
        assertThat(Chunks.cutCamelCase(tag)).isEqualTo(expected);
    }
}
