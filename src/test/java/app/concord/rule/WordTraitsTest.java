package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the lists of a language say of a word. */
class WordTraitsTest {

    @Test
    void tellsWordsThatSaySomethingFromSmallOnes() {
        WordTraits english = WordTraits.in("en");
        assertThat(english.any("ferry", WordTraits.CONTENT)).isTrue();
        assertThat(english.any("the", WordTraits.CONTENT)).isFalse();
        assertThat(english.any("the", WordTraits.STOP)).isTrue();
        assertThat(english.any("ox", WordTraits.CONTENT)).isFalse();
    }

    @Test
    void knowsDenialsByTheirLanguage() {
        assertThat(WordTraits.in("de").any("nicht", WordTraits.NEGATION)).isTrue();
        assertThat(WordTraits.in("en").any("nicht", WordTraits.NEGATION)).isFalse();
        assertThat(WordTraits.in(null).any("not", WordTraits.NEGATION)).isFalse();
    }

    @Test
    void tellsFiguresAndNumbers() {
        WordTraits english = WordTraits.in("en");
        assertThat(english.of("24h") & (WordTraits.DIGIT | WordTraits.FIGURE))
                .isEqualTo(WordTraits.DIGIT | WordTraits.FIGURE);
        assertThat(english.any("x5", WordTraits.DIGIT)).isFalse();
        assertThat(english.any("x5", WordTraits.FIGURE)).isTrue();
        assertThat(english.any("four", WordTraits.NUMBER)).isTrue();
        assertThat(english.any("one", WordTraits.NUMBER)).isFalse();
    }

    @Test
    void knowsShortWordsThatMayEndLikeAnyForm() {
        WordTraits english = WordTraits.in("en");
        assertThat(english.any("dies", WordTraits.SHORT_STEM)).isTrue();
        assertThat(english.any("lanterns", WordTraits.SHORT_STEM)).isFalse();
    }

    @Test
    void saysTheSameTheSecondTime() {
        WordTraits french = WordTraits.in("fr");
        assertThat(french.of("jamais")).isEqualTo(french.of("jamais"));
        assertThat(WordTraits.in("fr")).isSameAs(french);
    }
}
