package app.concord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.FactKind;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.EnumSet;
import java.util.Set;

/** Spans of time in lines of text; today is Sunday, 22 November 2026. */
class StretchesTest {
    private static final Set<FactKind> KINDS = EnumSet.of(FactKind.DATE, FactKind.PERIOD);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    en | Sales in 2007 and 2009 | 2007-01-01/2007-12-31; 2009-01-01/2009-12-31
                    en | The range is 2014~2018. | 2014-01-01/2018-12-31
                    en | Q3 2019 | 2019-07-01/2019-09-30
                    en | 2019-H2 will bring challenges | 2019-07-01/2019-12-31
                    en | in the 1990s | 1990-01-01/1999-12-31
                    en | first week of 2015 | 2014-12-29/2015-01-04
                    en | the last 3 weeks of this year | 2026-12-14/2027-01-03
                    en | fourth of July 1995 | 1995-07-04
                    en | two weeks ago | 2026-11-08
                    en | 5 days before Easter 2027 | 2027-03-23
                    en | set OOO for 3 days from today | 2026-11-22/2026-11-24
                    en | between Jan 22 and now | 2026-01-22/2026-11-22
                    en | next 3 days | 2026-11-23/2026-11-25
                    en | Monday 30th | 2026-11-30
                    en | Halloween 2027 | 2027-10-31
                    en | Order before Christmas | ""
                    de | im Jahr 2012 | 2012-01-01/2012-12-31
                    de | vor 3 Tagen | 2026-11-19
                    de | Sonntag dieser Woche | 2026-11-22
                    fr | dans 2 semaines | 2026-12-06
                    fr | les 3 prochaines semaines | 2026-11-23/2026-12-13
                    es | el tercer trimestre de 2019 | 2019-07-01/2019-09-30
                    es | hace 3 días | 2026-11-19
                    es | la última semana de 2016 | 2016-12-26/2017-01-01
                    it | 3 giorni fa | 2026-11-19
                    nl | de eerste week van 2015 | 2014-12-29/2015-01-04
                    nl | over 2 weken | 2026-12-06
                    pt | os últimos quatro meses de 2021 | 2021-09-01/2021-12-31
                    ro | anul 2027 | 2027-01-01/2027-12-31
                    id | tahun 2027 | 2027-01-01/2027-12-31
                    ms | 3 hari lalu | 2026-11-19
                    """)
    void linesTellSpansOfTime(String place, String text, String expected) {
        String read = FactText.line(place, text, KINDS).replaceAll(" [A-Z_]+", "");

        assertThat(read).as(text).isEqualTo(expected);
    }
}
