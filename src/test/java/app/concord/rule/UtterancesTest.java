package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.text.Words;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** The same words in a row are one utterance. */
class UtterancesTest {
    private final Utterances utterances = new Utterances();

    @Test
    void keepsTheSameWordsOnce() {
        var words = Words.of("Fresh bread, every day. FRESH bread every day");
        Utterance first = utterances.of(words, 0, 4);
        assertThat(utterances.of(words, 4, 8)).isSameAs(first);
        assertThat(utterances.of(List.of("fresh", "bread", "every", "day"))).isSameAs(first);
        assertThat(utterances.of(words, 0, 3)).isNotSameAs(first);
        assertThat(utterances.of(List.of("freshbread", "every", "day"))).isNotSameAs(first);
        assertThat(utterances.size()).isEqualTo(3);
    }

    @Test
    void keepsManyApart() {
        List<Utterance> all = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            all.add(utterances.of(List.of("word" + i % 71, "number", String.valueOf(i / 71))));
        }
        assertThat(all).doesNotHaveDuplicates();
        assertThat(utterances.of(List.of("word3", "number", "1"))).isSameAs(all.get(74));
        assertThat(all.get(4999).number()).isEqualTo(4999);
    }

    @Test
    void tellsWhatItsWordsAre() {
        Utterance bread = utterances.of(List.of("24", "fresh", "rolls"));
        assertThat(bread.letters()).isEqualTo("24freshrolls");
        assertThat(bread.numeric()).isTrue();
        assertThat(utterances.of(List.of("fresh", "rolls")).numeric()).isFalse();
        assertThat(utterances.of(List.of()).numeric()).isFalse();
    }
}
