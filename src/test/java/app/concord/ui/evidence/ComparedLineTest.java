package app.concord.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.message.Alignment;

import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;

class ComparedLineTest {
    private static final String LONG =
            "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn"
                    + " fünfzehn sechzehn";

    @Test
    void marksTheWordsThatDifferAndTheirLetters() {
        Alignment words = Alignment.of("auch für Außenwände da", "auch für Innenwände da");
        assertThat(drawn(ComparedLine.of(words, true, false)))
                .isEqualTo("auch für <Auß>[enwände] da");
        assertThat(drawn(ComparedLine.of(words, false, false)))
                .isEqualTo("auch für <Inn>[enwände] da");
    }

    @Test
    void aGapStandsWhereWordsAreMissing() {
        Alignment words = Alignment.of("enthält Fluorid", "enthält kein Fluorid");
        assertThat(drawn(ComparedLine.of(words, true, false))).isEqualTo("enthält _ Fluorid");
        assertThat(drawn(ComparedLine.of(words, false, false))).isEqualTo("enthält <kein> Fluorid");
        assertThat(drawn(ComparedLine.of(Alignment.of("Wir", "Wir alle"), true, false)))
                .isEqualTo("Wir _");
        assertThat(drawn(ComparedLine.of(Alignment.of("Alle", "Fast alle"), true, false)))
                .isEqualTo("_ Alle");
    }

    @Test
    void whatIsCopiedIsThePlainText() {
        Alignment words = Alignment.of("enthält Fluorid", "enthält kein Fluorid");
        assertThat(ComparedLine.of(words, true, false).text()).isEqualTo("enthält Fluorid");
        assertThat(ComparedLine.of(words, false, false).text()).isEqualTo("enthält kein Fluorid");
    }

    @Test
    void longStretchesThatAreTheSameAreShortened() {
        Alignment words =
                Alignment.of(
                        LONG + " rot " + LONG + " oben " + LONG,
                        LONG + " blau " + LONG + " unten " + LONG);
        ComparedLine shortened = ComparedLine.of(words, true, false);
        assertThat(shortened.shortened()).isTrue();
        assertThat(drawn(shortened))
                .isEqualTo(
                        "… elf zwölf dreizehn vierzehn fünfzehn sechzehn <rot> eins zwei drei vier fünf"
                                + " sechs … elf zwölf dreizehn vierzehn fünfzehn sechzehn <oben> eins zwei"
                                + " drei vier fünf sechs …");
        ComparedLine whole = ComparedLine.of(words, true, true);
        assertThat(whole.shortened()).isFalse();
        assertThat(drawn(whole)).isEqualTo(LONG + " <rot> " + LONG + " <oben> " + LONG);
        assertThat(shortened.text()).isEqualTo(whole.text());
    }

    @Test
    void stretchesOfSomeWordsStayWhole() {
        Alignment words =
                Alignment.of("eins zwei drei vier fünf rot", "eins zwei drei vier fünf blau");
        assertThat(ComparedLine.of(words, true, false).shortened()).isFalse();
    }

    @Test
    void differencesBesideEachOtherStayApart() {
        Alignment words = Alignment.of("rot, gelb", "blau gelb grün");
        assertThat(
                        ComparedLine.of(words, true, false).pieces().stream()
                                .filter(piece -> piece.part() >= 0)
                                .map(ComparedLine.Piece::part)
                                .distinct())
                .hasSize(2);
    }

    private static String drawn(ComparedLine line) {
        return line.pieces().stream()
                .map(piece ->
                        switch (piece.look()) {
                            case SAME, OWN -> piece.text();
                            case DIFFERS -> "[" + piece.text() + "]";
                            case CORE -> "<" + piece.text() + ">";
                            case GAP -> "_";
                        })
                .collect(Collectors.joining());
    }
}
