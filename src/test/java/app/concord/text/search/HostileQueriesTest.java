package app.concord.text.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Cancellation;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whatever is typed is answered, and soon: no pattern and no length makes it search for long. */
class HostileQueriesTest {
    private static final Map<String, String> FIELDS = Map.of("file", "file", "kind", "kind");
    private static final List<Passage> PASSAGES = new ArrayList<>();
    private static PassageIndex index;

    @BeforeAll
    static void index() {
        for (int i = 0; i < 200; i++) {
            PASSAGES.add(
                    new Passage(
                            i,
                            "web",
                            "de",
                            "Anna aß Aprikosen aus Ahrensburg " + "ab".repeat(i),
                            false,
                            List.of(new Tag("file", "a".repeat(i), null))));
        }
        index = new PassageIndex(PASSAGES, Set.of("file"), Cancellation.NONE);
    }

    static List<String> hostile() {
        return List.of(
                "a".repeat(10_000),
                "*".repeat(10_000),
                "a*".repeat(5_000),
                "a* ".repeat(5_000),
                "*a*b*c*d*e*f*g*h*i*j*k*l*m*n*o*p* ".repeat(60),
                "file:" + "*a".repeat(3_000) + " ",
                "\"" + "a ".repeat(5_000),
                "-a ".repeat(5_000),
                "a OR ".repeat(5_000),
                "\"".repeat(9_999),
                "((((((((((" + "-".repeat(2_000) + "))",
                "\u0000\uD800\uDFFF\uFFFF \uD83D",
                "kind:".repeat(2_000),
                "a\\~2 [a TO b] {x} ^9 /(a+)+$/ && || !",
                "İıſẞ ﬁ \u202E\u200B");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whateverIsTypedIsAnswered(String text) {
        SearchQuery query = SearchQuery.of(text, FIELDS);
        assertThat(query.groups()).hasSizeLessThanOrEqualTo(SearchQuery.MOST);
        Found found = index.find(query, Narrowing.NONE, Cancellation.NONE);
        assertThat(found.pieces()).hasSizeLessThanOrEqualTo(PASSAGES.size());
        for (Found.InPiece piece : found.pieces()) {
            Passage passage = PASSAGES.get(piece.passages()[0]);
            assertThat(found.sought().marks(passage)).isSorted();
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void everyBeginningOfItIsUnderstoodAsWell(String text) {
        for (int length = 0; length < Math.min(60, text.length()); length++) {
            SearchQuery query = SearchQuery.of(text.substring(0, length), FIELDS);
            assertThat(index.find(query, Narrowing.NONE, Cancellation.NONE).pieces())
                    .hasSizeLessThanOrEqualTo(PASSAGES.size());
        }
    }
}
