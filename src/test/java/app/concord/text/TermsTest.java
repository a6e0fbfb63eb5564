package app.concord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Words in comparable forms, with their way back to the text. */
class TermsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Orla lamp, now £24.99!",
                "Größe „Österreich“ – 30 cm",
                "L’été de l'Orla",
                "\uD83D\uDCA1 Orla \uD83D\uDCA1 lamp",
                "  Orla\u00a0lamp\nrug ",
                ""
            })
    void spansPointIntoTheOriginal(String text) {
        List<Term> terms = Terms.of(text, "fr");

        assertThat(terms).allSatisfy(t -> assertThat(t.span().of(text)).isEqualTo(t.surface()));
        assertThat(terms).extracting(Term::span).isSorted();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    de | Größe ÖL Straße       | grosse ol strasse
                    en | Café CRÈME ＡＢＣ     | cafe creme abc
                    fr | l'Orla d’été qu'Orla  | orla ete orla
                    it | dell'Orla nell’acqua  | orla acqua
                    en | Orla's 24.99 T-shirt  | orla's 24.99 t shirt
                    """)
    void foldsCaseAccentsAndElisions(String language, String text, String expected) {
        assertThat(Terms.of(text, language).stream().map(Term::folded).toList())
                .containsExactly(expected.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | lamps      | lamp
                    en | boxes      | box
                    en | watches    | watch
                    de | Lampen     | Lampe
                    fr | lampes     | lampe
                    es | lámparas   | lámpara
                    it | lampade    | lampada
                    nl | lampen     | lamp
                    pt | lâmpadas   | lâmpada
                    ro | lămpilor   | lămpi
                    """)
    void formsOfOneWordShareTheStem(String language, String one, String other) {
        assertThat(Terms.of(one, language))
                .extracting(Term::stem)
                .isEqualTo(Terms.of(other, language).stream().map(Term::stem).toList());
    }

    @Test
    void wordsOfAnUnknownLanguageKeepTheirEndings() {
        assertThat(Terms.of("Lamps", null)).extracting(Term::stem).containsExactly("lamps");
        assertThat(Terms.of("Lamps", "xx")).extracting(Term::stem).containsExactly("lamps");
    }

    @Test
    void stopWordsBelongToTheirLanguage() {
        assertThat(Terms.isStopWord("und", "de")).isTrue();
        assertThat(Terms.isStopWord("und", "en")).isFalse();
        assertThat(Terms.isStopWord("the", null)).isTrue();
        assertThat(Terms.isStopWord("orla", "de")).isFalse();
    }

    @Test
    void knowsCapitalsAndDigits() {
        List<Term> terms = Terms.of("Orla lamp 30cm", "en");

        assertThat(terms).extracting(Term::capitalised).containsExactly(true, false, false);
        assertThat(terms).extracting(Term::numeric).containsExactly(false, false, true);
    }
}
