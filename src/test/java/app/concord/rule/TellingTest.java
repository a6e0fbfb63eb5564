package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.text.Languages;
import app.concord.text.Word;
import app.concord.text.Words;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How many words of one utterance another can have at most. */
class TellingTest {
    private final Utterances utterances = new Utterances();

    private Utterance utterance(String text) {
        List<Word> words = Words.of(text);
        return utterances.of(words, 0, words.size());
    }

    private int most(String one, String other, @Nullable String language) {
        return Telling.of(utterance(one), language).most(utterance(other));
    }

    @Test
    void countsOnlyWordsThatSaySomething() {
        Telling telling = Telling.of(utterance("The ferry sails to the islands daily"), "en");
        assertThat(telling.count()).isEqualTo(4);
        assertThat(Telling.ofAll(utterance("The ferry sails"), "en").count()).isEqualTo(3);
    }

    @Test
    void tellsWordsInCommon() {
        String ferry = "The ferry sails to the islands daily";
        assertThat(most(ferry, "The ferry sails to the islands weekly", "en")).isEqualTo(3);
        assertThat(most(ferry, "Nobody knows what tomorrow brings", "en")).isZero();
    }

    @Test
    void takesFormsOfAWordForTheWord() {
        assertThat(most("Wij gaan naar zee", "Hij gaat er niet heen", "nl")).isPositive();
        assertThat(most("Ces rideaux occultent", "Un rideau occulte tout", "fr")).isEqualTo(2);
        assertThat(most("Dies wird gelesen", "Das wird geliebt", "de")).isNotNegative();
    }

    static Stream<String> languages() {
        return Languages.all().stream();
    }

    /** Nothing that is found word by word may be left out by the count. */
    @ParameterizedTest
    @MethodSource("languages")
    void leavesNothingOut(String language) throws IOException {
        List<List<Utterance>> pairs = new ArrayList<>();
        Path file = Path.of("src/test/resources/pairs/" + language + ".pairs");
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.split("\t", -1);
            if (columns.length > 2) {
                pairs.add(List.of(utterance(columns[1]), utterance(columns[2])));
            }
        }
        assertThat(pairs).hasSizeGreaterThan(40);
        for (List<Utterance> pair : pairs) {
            for (List<Utterance> against : pairs) {
                check(pair.getFirst(), against.getLast(), language);
            }
        }
    }

    private static void check(Utterance one, Utterance other, String language) {
        int shared = WordAlignment.of(one.words(), other.words(), language).shared().size();
        assertThat(Telling.ofAll(one, language).most(other))
                .as("%s, %s", one.words(), other.words())
                .isGreaterThanOrEqualTo(shared);
        SentenceChange change = SentenceChange.of(one.words(), other.words(), language);
        if (change.how() != null || change.saysTheSame()) {
            int content = Telling.of(other, language).count();
            assertThat(SentenceChange.mayBeLike(Telling.of(one, language), other, content))
                    .as("%s, %s", one.words(), other.words())
                    .isTrue();
        }
    }
}
