package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hour at which an offer ends on its last day. */
class EndTimesTest {
    private static final Rule RULE = new DatesMismatchRule();

    private static Campaigns english(String sent, String last) {
        return Campaigns.in("en", "GB")
                .mail(
                        "2026-09-01T08:00:00",
                        "Orla days",
                        "20% off with ORLA20 until 17 September 2026, 11:59 pm.")
                .page("Orla days", "ORLA20 ends on 17 September 2026 at 23:59.")
                .print("20% off until 17 September 2026, 23:59.")
                .post(sent, last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-09-17T08:00:00|Last day of the Orla days, until 9 pm. Code ORLA20.|1",
                "2026-09-10T08:00:00|20% off with ORLA20 until 17 September 2026, 6 pm.|1",
                "2026-09-17T08:00:00|Last day of the Orla days, until midnight. Code ORLA20.|0",
                "2026-09-17T08:00:00|Our shops are open until 9 pm today.|0",
                "2026-09-12T08:00:00|Last chance to see us in Leeds: open until 9 pm.|0"
            })
    void anHourOfItsOwnIsFound(String sent, String last, int count) {
        assertThat(english(sent, last).lines(RULE)).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hari terakhir Promo Orla, sampai pukul 21.00 WIB. Kode ORLA20.|1",
                "Hari terakhir Promo Orla, sampai pukul 23.59 WIB. Kode ORLA20.|0",
                "Toko kami buka sampai pukul 21.00 WIB.|0"
            })
    void inIndonesianToo(String last, int count) {
        Campaigns story =
                Campaigns.in("id", "ID")
                        .mail(
                                "2026-09-01T08:00:00",
                                "Promo Orla",
                                "Kode ORLA20 berlaku sampai 17 September 2026 pukul 23.59 WIB.")
                        .page(
                                "Promo Orla",
                                "Diskon 20% dengan kode ORLA20 sampai 17 September 2026, pukul 23.59 WIB.")
                        .post("2026-09-17T08:00:00", last);

        assertThat(story.lines(RULE)).hasSize(count);
    }
}
