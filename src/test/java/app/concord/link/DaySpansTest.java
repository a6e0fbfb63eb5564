package app.concord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days of the week a text tells a price for. */
class DaySpansTest {
    @ParameterizedTest
    @CsvSource({
        "'Spa day, Monday to Thursday: £95',mon-thu",
        "Mo–Do 95 €,mon-thu",
        "du lundi au jeudi,mon-thu",
        "da lunedì a giovedì,mon-thu",
        "de lunes a jueves,mon-thu",
        "de segunda a quinta-feira,mon-thu",
        "maandag t/m donderdag,mon-thu",
        "Senin sampai Kamis,mon-thu",
        "Isnin hingga Khamis,mon-thu",
        "de luni până joi,mon-thu",
        "Fri-Sun £115,fri-sun"
    })
    void spansOfDaysAreRead(String text, String token) {
        assertThat(DaySpans.in(text)).extracting(Variants.Found::token).containsExactly(token);
    }

    @ParameterizedTest
    @CsvSource({
        "Black Friday to remember",
        "Monday and Thursday",
        "from Monday 30 November to Thursday 3 December",
        "Domestic to Sunny",
        "Sunday roast £18"
    })
    void otherWordsAreNone(String text) {
        assertThat(DaySpans.in(text)).isEmpty();
    }
}
