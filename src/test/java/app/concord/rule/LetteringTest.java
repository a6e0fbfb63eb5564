package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetteringTest {

    @Test
    void whatATypesetterChoosesIsLeftOut() {
        assertThat(Lettering.plain("Aurora®\u00a0 Lamp’s")).isEqualTo("Aurora Lamp's");
        assertThat(Lettering.plain("A\u2011B")).isEqualTo("A-B");
        assertThat(Lettering.plain("Cafe\u0301")).isEqualTo("Café");
        assertThat(Lettering.plain("Ştiuca")).isEqualTo("Știuca");
        assertThat(Lettering.plain("Große")).isEqualTo("Grosse");
    }

    @Test
    void marksStayBehindTheirLetters() {
        assertThat(Lettering.withMarks("Aurora Lamp", "Aurora®lamp™")).isEqualTo("Aurora® Lamp™");
        assertThat(Lettering.withMarks("Aurora", "aurora")).isEqualTo("Aurora");
    }

    @Test
    void capitalsOfATitle() {
        assertThat(Lettering.titled("Ready Meal", "ready meal")).isTrue();
        assertThat(Lettering.titled("ready meal", "Ready Meal")).isFalse();
        assertThat(Lettering.titled("Iglow", "iGlow")).isFalse();
        assertThat(Lettering.sameButFirst("Lumo lamp", "lumo lamp")).isTrue();
        assertThat(Lettering.plainlyCapitalised("Lumo")).isTrue();
        assertThat(Lettering.plainlyCapitalised("LuMo")).isFalse();
    }
}
