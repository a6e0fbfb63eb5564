package app.concord.text.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.text.search.SearchQuery.Choice;
import app.concord.text.search.SearchQuery.Field;
import app.concord.text.search.SearchQuery.Group;
import app.concord.text.search.SearchQuery.Words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

/** What is understood of what is typed, finished or not. */
class SearchQueryTest {
    private static final Map<String, String> FIELDS =
            Map.of("channel", "channel", "lang", "lang", "language", "lang", "file", "file");

    private static List<Group> groups(String text) {
        return SearchQuery.of(text, FIELDS).groups();
    }

    private static Group must(Choice... choices) {
        return new Group(List.of(choices), false);
    }

    private static Group mustNot(Choice choice) {
        return new Group(List.of(choice), true);
    }

    private static Words word(String text) {
        return new Words(text, false, false);
    }

    private static Words typing(String text) {
        return new Words(text, false, true);
    }

    @Test
    void wordsAreAskedTogetherAndTheLastMayGoOn() {
        assertThat(groups("free delivery"))
                .containsExactly(must(word("free")), must(typing("delivery")));
        assertThat(groups("free delivery "))
                .containsExactly(must(word("free")), must(word("delivery")));
    }

    @Test
    void quotationMarksOfAnyKindHoldAPhrase() {
        Words phrase = new Words("free delivery", true, false);
        assertThat(groups("\"free delivery\"")).containsExactly(must(phrase));
        assertThat(groups("„free delivery“")).containsExactly(must(phrase));
        assertThat(groups("«free delivery» x ")).containsExactly(must(phrase), must(word("x")));
    }

    @Test
    void aFieldTakesTheWordBehindItAlsoAfterABlankOrInQuotationMarks() {
        assertThat(groups("channel:email "))
                .containsExactly(must(new Field("channel", "email", false)));
        assertThat(groups("Language: de x "))
                .containsExactly(must(new Field("lang", "de", false)), must(word("x")));
        assertThat(groups("file:\"autumn mail\""))
                .containsExactly(must(new Field("file", "autumn mail", false)));
        assertThat(groups("channel:em")).containsExactly(must(new Field("channel", "em", true)));
    }

    @Test
    void whatIsNoFieldIsWords() {
        assertThat(groups("10:30 https://nordlicht.example/a "))
                .containsExactly(must(word("10:30")), must(word("https://nordlicht.example/a")));
    }

    @Test
    void theSameFieldTwiceMeansEither() {
        assertThat(groups("channel:email x channel:web "))
                .containsExactly(
                        must(
                                new Field("channel", "email", false),
                                new Field("channel", "web", false)),
                        must(word("x")));
    }

    @Test
    void orStandsBetweenNeighbours() {
        assertThat(groups("a OR b c | \"d e\" "))
                .containsExactly(
                        must(word("a"), word("b")), must(word("c"), new Words("d e", true, false)));
    }

    @Test
    void aMinusExcludes() {
        assertThat(groups("-sale \u2212\"last chance\" NOT now -channel:web "))
                .containsExactly(
                        mustNot(word("sale")),
                        mustNot(new Words("last chance", true, false)),
                        mustNot(word("now")),
                        mustNot(new Field("channel", "web", false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-20% ", "-20 % ", "-15,50€ ", "-€5 "})
    void aReductionIsNotExcluded(String text) {
        assertThat(groups(text).getFirst().excluded()).isFalse();
    }

    @Test
    void aNumberMayBeExcluded() {
        assertThat(groups("-2024 ").getFirst().excluded()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "- ",
                "\"",
                "\"\"",
                "\" \"",
                "OR",
                "AND",
                "NOT",
                "|",
                "+",
                "(",
                "--",
                "channel:",
                "channel: ",
                "-channel:",
                "channel:\"",
                "OR OR -\" ",
                "-(+",
                "\n\t"
            })
    void whatIsOnlyBegunAsksNothing(String text) {
        assertThat(SearchQuery.of(text, FIELDS).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "mattress \"free del   | mattress \"free del\"",
                "mattress -             | mattress",
                "mattress OR            | mattress",
                "mattress channel:      | mattress",
                "mattress \"            | mattress"
            })
    void whatCanBeUnderstoodIsAskedWhileTyping(String text, String understood) {
        assertThat(SearchQuery.of(text, FIELDS).text()).isEqualTo(understood);
    }

    @Test
    void anUnclosedPhraseMayGoOn() {
        assertThat(groups("\"free del")).containsExactly(must(new Words("free del", true, true)));
        assertThat(groups("\"free ")).containsExactly(must(new Words("free ", true, false)));
    }

    @Test
    void textOfAQueryIsReadAsTheSameQuery() {
        String text =
                "mattress \"free delivery\" -sale channel:email OR channel:web file:\"a b\" x OR y ";
        SearchQuery query = SearchQuery.of(text, FIELDS);
        assertThat(SearchQuery.of(query.text() + " ", FIELDS)).isEqualTo(query);
    }

    @Test
    void muchIsCutAndSaidToBe() {
        SearchQuery words = SearchQuery.of("a ".repeat(5_000), FIELDS);
        assertThat(words.cut()).isTrue();
        assertThat(words.groups()).hasSize(SearchQuery.MOST);
        SearchQuery choices = SearchQuery.of("a OR ".repeat(190), FIELDS);
        assertThat(choices.cut()).isTrue();
        assertThat(choices.groups()).hasSize(1);
        assertThat(SearchQuery.of("x".repeat(10_000), FIELDS).cut()).isTrue();
        assertThat(SearchQuery.of("mattress", FIELDS).cut()).isFalse();
    }
}
