package app.concord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/** The days of holidays by their rules. */
class HolidaysTest {
    @ParameterizedTest
    @CsvSource({
        "12-25, 2026, 2026-12-25",
        "easter, 2026, 2026-04-05",
        "easter, 2018, 2018-04-01",
        "easter-2, 2027, 2027-03-26",
        "easter+49, 2026, 2026-05-24",
        "thu4/11+1, 2026, 2026-11-27",
        "mon-1/05, 2026, 2026-05-25",
        "02-29, 2026,"
    })
    void rulesGiveTheDayOfAYear(String rule, int year, LocalDate day) {
        assertThat(Holidays.day(rule, year)).isEqualTo(day);
    }
}
