package app.concord.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

    @Test
    void foldsBlanksAndKeepsLineBreaks() {
        assertThat(VisibleText.of("  Nur \t 20 €\r\n\r\n\r\nheute \n"))
                .isEqualTo("Nur 20 €\n\nheute");
    }

    @Test
    void dropsWhatDoesNotShowButKeepsNoBreakSpacesAndEmoji() {
        assertThat(VisibleText.of("\ufeffAn\u00adge\u200bbot 5\u00a0€ 👩\u200d🍳"))
                .isEqualTo("Angebot 5\u00a0€ 👩\u200d🍳");
    }

    @Test
    void opensWithTheFirstWordsOfTheFirstLine() {
        assertThat(VisibleText.opening("Short\nrest", 60)).isEqualTo("Short");
        assertThat(VisibleText.opening("one two three four", 11)).isEqualTo("one two…");
        assertThat(VisibleText.opening("abcdefghijklmnop", 5)).isEqualTo("abcde…");
    }
}
