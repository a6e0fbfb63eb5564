package app.concord.link;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Span;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Which of several things a value belongs to; capitals are things, digits are values. */
class SegmentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the pass 62 instead of 69, a day ticket 26 | day ticket | 69 | true
                    the pass 62 instead of 69, a day ticket    | day ticket | 69 | false
                    62 instead of 69 for the day ticket, now 26 | day ticket | 69 | false
                    69, a day ticket 26                        | day ticket | 69 | false
                    62, not 69, for a day ticket (was 26)      | day ticket | 69 | false
                    """)
    void nameBehindValuesBeginsTheNextItemWhereItHasItsOwn(
            String sentence, String name, String value, boolean expected) {
        Span named = span(sentence, name);

        assertThat(Segments.begins(sentence, span(sentence, value), named, numbers(sentence)))
                .isEqualTo(expected);
    }

    private static Span span(String sentence, String words) {
        int from = sentence.indexOf(words);
        return new Span(from, from + words.length());
    }

    private static List<Span> numbers(String sentence) {
        List<Span> found = new ArrayList<>();
        for (int i = 0; i + 1 < sentence.length(); i++) {
            if (Character.isDigit(sentence.charAt(i))) {
                found.add(new Span(i, i + 2));
                i++;
            }
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    A 1 B 2,    A1 B2
                    1 A 2 B,    A1 B2
                    A 1 2,      A1 A2
                    A B 1,      B1
                    1 2 A,      A1 A2
                    1 A 2,      A1 A2
                    A 1 B,      A1
                    1 2,        -1 -2
                    """)
    void valuesFollowTheOrderOfTheirThings(String sentence, String expected) {
        List<Span> values = places(sentence, true);
        List<Span> things = places(sentence, false);
        List<String> chosen = new ArrayList<>();
        for (Span value : values) {
            Span thing = Segments.choose(value, values, things, Function.identity());
            chosen.add((thing == null ? "-" : thing.of(sentence)) + value.of(sentence));
        }

        assertThat(String.join(" ", chosen)).isEqualTo(expected);
    }

    private static List<Span> places(String sentence, boolean digits) {
        List<Span> places = new ArrayList<>();
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c != ' ' && Character.isDigit(c) == digits) {
                places.add(new Span(i, i + 1));
            }
        }
        return places;
    }
}
