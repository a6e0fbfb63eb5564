package app.concord.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.DateOrder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDateTime;
import java.util.List;

class DateColumnTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-11-16 | 10:00 | 2026-11-16T10:00
                    2026-11-16T10:15:30+02:00 | '' | 2026-11-16T10:15
                    2026-04-12T08:00:00Z | '' | 2026-04-12T08:00
                    2026/04/12 09:05 | '' | 2026-04-12T09:05
                    02.11.2026 | 8.30 Uhr | 2026-11-02T08:30
                    12.04.2026 09:00 | '' | 2026-04-12T09:00
                    Sun, Apr 12, 2026 | '' | 2026-04-12T00:00
                    Apr 5, 2026 6:15 PM | '' | 2026-04-05T18:15
                    12. März 2026 | 18h30 | 2026-03-12T18:30
                    3 de diciembre de 2026 | 7 p. m. | 2026-12-03T19:00
                    5 Mei 2026 | 20:00 | 2026-05-05T20:00
                    16-Nov-2026 | 9:00 am | 2026-11-16T09:00
                    Sat Dec 06 18:20:30 +0000 2025 | '' | 2025-12-06T18:20
                    46124 | 0.375 | 2026-04-12T09:00
                    46124.5 | '' | 2026-04-12T12:00
                    12:30 am 2026-04-12 | 12:30 am | 2026-04-12T00:30
                    """)
    void readsWhatExportsWrite(String date, String time, LocalDateTime expected) {
        LocalDateTime read = DateColumn.of(List.of(date), DateOrder.DAY_MONTH).read(date, time);
        assertThat(read).isBetween(expected, expected.plusSeconds(59));
    }

    @ParameterizedTest
    @CsvSource({
        "Lifetime",
        "12-Apr",
        "99999",
        "31.02.2026",
        "''",
        "2026-13-01",
        "Sat Dec 06 99:00:00 +0000 2025",
        "Sat Dec 06 23:60:00 +0000 2025"
    })
    void leavesOpenWhatIsNoDate(String date) {
        assertThat(DateColumn.of(List.of(date), DateOrder.DAY_MONTH).read(date, "")).isNull();
    }

    @Test
    void oneValueAboveTwelveSettlesTheOrderForAll() {
        DateColumn column = DateColumn.of(List.of("04/05/2026", "04/28/2026"), DateOrder.DAY_MONTH);
        assertThat(column.assumed()).isFalse();
        assertThat(column.read("04/05/2026", "")).isEqualTo("2026-04-05T00:00");
    }

    @ParameterizedTest
    @CsvSource({
        "12-Apr, 2026-04-12T00:00",
        "29th April, 2026-04-29T00:00",
        "'April 30, 5.30pm', 2026-04-30T17:30",
        "31-Dec, 2025-12-31T00:00"
    })
    void takesAMissingYearFromTheOtherDates(String date, LocalDateTime expected) {
        DateColumn column =
                DateColumn.of(List.of("2026-03-01", "2026-03-05", date), DateOrder.DAY_MONTH);
        assertThat(column.read(date, "")).isEqualTo(expected);
        assertThat(column.withoutYear(date)).isTrue();
        assertThat(column.withoutYear("2026-03-01")).isFalse();
    }

    @Test
    void takesTheOrderThatTheUserSettled() {
        DateColumn column =
                DateColumn.of(List.of("04/05/2026"), DateOrder.DAY_MONTH, DateOrder.MONTH_DAY);
        assertThat(column.read("04/05/2026", "")).isEqualTo("2026-04-05T00:00");
        assertThat(column.assumed()).isTrue();
    }

    @Test
    void followsTheMajorityWhereAFileMixesBothOrders() {
        DateColumn column =
                DateColumn.of(
                        List.of("13/04/2026", "14/04/2026", "04/28/2026", "05/04/2026"),
                        DateOrder.MONTH_DAY);
        assertThat(column.mixed()).isTrue();
        assertThat(column.read("05/04/2026", "")).isEqualTo("2026-04-05T00:00");
        assertThat(column.read("04/28/2026", "")).isEqualTo("2026-04-28T00:00");
    }

    @Test
    void takesTheOrderThatKeepsAPlanTogetherAndSaysSo() {
        DateColumn column =
                DateColumn.of(
                        List.of("01/11/2026", "05/11/2026", "09/11/2026"), DateOrder.MONTH_DAY);
        assertThat(column.assumed()).isTrue();
        assertThat(column.order()).isEqualTo(DateOrder.DAY_MONTH);
    }

    @Test
    void assumesNothingWhereBothOrdersAgree() {
        DateColumn column = DateColumn.of(List.of("05/05/2026"), DateOrder.MONTH_DAY);
        assertThat(column.assumed()).isFalse();
    }
}
