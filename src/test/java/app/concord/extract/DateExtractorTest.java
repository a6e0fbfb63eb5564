package app.concord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.ReadingContext;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Days, periods and times in lines of text; today is Sunday, 22 November 2026. */
class DateExtractorTest {
    private static final Set<FactKind> KINDS =
            EnumSet.of(FactKind.DATE, FactKind.PERIOD, FactKind.TIME);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    en | Ends 30 November 2026 | 2026-11-30 END
                    en | Ends Nov 30 | 2026-11-30 END
                    en | Ends November 30th, 2026 | 2026-11-30 END
                    en | Ends 30th of November | 2026-11-30 END
                    en | Ends Sunday 29 Nov. | 2026-11-29 END
                    en | Ends 2026-11-29 | 2026-11-29 END
                    en-GB | Ends 05/12/2026 | 2026-12-05 END
                    en-US | Ends 12/05/2026 | 2026-12-05 END
                    en | Ends 29/11/2026 | 2026-11-29 END
                    en | Ends 30 November at 23:59 | 2026-11-30T23:59 END
                    en | Ends at 11:59 p.m. ET on November 30 | 2026-11-30T23:59 END
                    en | Ends midnight on Sunday 29 November | 2026-11-29T23:59 END
                    en | Starts 27 November, 8am | 2026-11-27T08:00 START
                    en | 20–30 November 2026 | 2026-11-20/2026-11-30 VALIDITY
                    en | From 27 Nov to 1 Dec | 2026-11-27/2026-12-01 VALIDITY
                    en | January 4–17, 2027 | 2027-01-04/2027-01-17 VALIDITY
                    en | 28 December to 3 January | 2026-12-28/2027-01-03 VALIDITY
                    en | Join us on Friday 27 November, 6–9 pm | 2026-11-27T18:00 EVENT
                    en | Order by 18 December for Christmas delivery | 2026-12-18 DELIVERY_DATE
                    en | Return gifts until 31 January | 2027-01-31 RETURN_DATE
                    en | Posted 2 November 2026 | 2026-11-02 OTHER
                    en | Ends today | 2026-11-22 END
                    en | Ends tomorrow at noon | 2026-11-23T12:00 END
                    en | Until this Friday | 2026-11-27 END
                    en | Until the end of the month | 2026-11-30 END
                    en | Today only | 2026-11-22 END
                    en | Open Mon–Sat 10am–7pm | ''
                    en | Thursday 27 November 2026 | 2026-11-27 OTHER
                    en | Sale runs 2026-11-20/2026-11-30 | 2026-11-20/2026-11-30 VALIDITY
                    en | Call 24/7, half 3/4 full, version 1.2.3 | ''
                    en-GB | Ends at £12.10, £3/4 or 12.10 € | ''
                    en | From 1596.53 USD, in 1,899.00 pounds, since 1899,50 GBP | ''
                    en | Made since 1899. | 1899-01-01/1899-12-31 VALIDITY
                    """)
    void readsEnglish(String place, String text, String expected) {
        assertThat(FactText.line(place, text, KINDS)).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    de | Bis 12.12. 5 € sparen | 2026-12-12 END
                    de | Bis 30. November 2026 | 2026-11-30 END
                    de | Bis 30.11. | 2026-11-30 END
                    de | Bis 30.11.2026, 23:59 Uhr | 2026-11-30T23:59 END
                    de | Nur noch bis Sonntag, 29.11. | 2026-11-29 END
                    de | Ab dem 27. Nov., 8 Uhr | 2026-11-27T08:00 START
                    de | vom 2. bis 30. November 2026 | 2026-11-02/2026-11-30 VALIDITY
                    de | 02.11.–30.11.2026 | 2026-11-02/2026-11-30 VALIDITY
                    de | 27.11. bis 1.12. | 2026-11-27/2026-12-01 VALIDITY
                    de | Kommen Sie am Freitag, 20. November, von 18 bis 21 Uhr | 2026-11-20T18:00 EVENT
                    de | Bestellen Sie bis 18.12. für Lieferung vor Weihnachten | 2026-12-18 DELIVERY_DATE
                    de | Umtausch bis 15. Januar | 2027-01-15 RETURN_DATE
                    de | Endet heute um 24 Uhr | 2026-11-22T23:59 END
                    de | Endet morgen | 2026-11-23 END
                    de | Bis Monatsende | 2026-11-30 END
                    de | Montag bis Samstag 9–19 Uhr | ''
                    de | Stand: 1. November 2026 | 2026-11-01 OTHER
                    de | 18.30 Uhr, 2,5 l, 3,50 € | 18:30 OTHER
                    """)
    void readsGerman(String place, String text, String expected) {
        assertThat(FactText.line(place, text, KINDS)).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    fr | Jusqu'au 30 novembre 2026 | 2026-11-30 END
                    fr | Du 20 au 30 novembre | 2026-11-20/2026-11-30 VALIDITY
                    es | Hasta el viernes | 2026-11-27 END
                    es | Hasta el 30 de noviembre de 2026 | 2026-11-30 END
                    it | Fino al 30 novembre 2026 | 2026-11-30 END
                    nl | T/m 30 november 2026 | 2026-11-30 END
                    pt | Até 30 de novembro de 2026 | 2026-11-30 END
                    ro | Până la 30 noiembrie 2026 | 2026-11-30 END
                    id | Hingga 30 November 2026 | 2026-11-30 END
                    ms | Sehingga 28 Februari 2027, jam 11 malam | 2027-02-28T23:00 END
                    """)
    void readsOtherLanguages(String place, String text, String expected) {
        assertThat(FactText.line(place, text, KINDS)).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Ends 30 November 2026, 0.95",
        "Ends Monday 30 November, 0.95",
        "Ends Tuesday 30 November, 0.85",
        "Ends 30 November, 0.85"
    })
    void weekdayOfTheDayConfirmsTheYear(String text, double sure) {
        ReadingContext context =
                new ReadingContext("en", List.of("GB"), LocalDate.of(2026, 11, 22));

        assertThat(Extractors.line(text, context))
                .singleElement()
                .extracting(Fact::confidence)
                .isEqualTo(sure);
    }
}
