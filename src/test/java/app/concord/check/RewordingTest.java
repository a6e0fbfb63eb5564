package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.FactValue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** What words become in a copy; {@code -} where there is nothing to change. */
class RewordingTest {
    private static String shown(@Nullable String after) {
        return after == null ? "-" : after;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£49.99     | 49.99   | £56.99",
                "1.399,00 € | 1399.00 | 1.599,00 €",
                "£1,299     | 1299    | £1,485",
                "CHF 1’250  | 1250    | CHF 1’429",
                "€990       | 990     | €1131",
                "2,50 €     | 2.50    | 3,50 €",
                "0,99 €     | 0.99    | -",
                "Rp2.250.000 | 2250000 | Rp2.571.429",
                "zehn Euro  | 10      | -"
            })
    void higherAmountsKeepTheirNotation(String words, BigDecimal amount, String after) {
        assertThat(shown(Rewording.higher(words, amount, Set.of()))).isEqualTo(after);
    }

    @Test
    void amountsAndDaysThatMeanSomethingElseAreNotTaken() {
        var amount = new BigDecimal("49");
        var day = new FactValue.Day(LocalDate.of(2026, 4, 19), null, null, true);

        assertThat(Rewording.higher("£49", amount, Set.of(new BigDecimal("56")))).isEqualTo("£57");
        assertThat(shown(Rewording.swapped("£49", amount, Set.of(new BigDecimal("94")))))
                .isEqualTo("-");
        assertThat(Rewording.percent("20%", new BigDecimal("20"), Set.of(new BigDecimal("25"))))
                .isEqualTo("30%");
        assertThat(DayRewording.other("19 April", day, true, Set.of(LocalDate.of(2026, 4, 21))))
                .isEqualTo("17 April");
    }

    @ParameterizedTest
    @CsvSource({
        "£84,84,£48",
        "£105.00,105,£150.00",
        "1399 €,1399,1939 €",
        "£55,55,-",
        "£9,9,-",
        "£10,10,-"
    })
    void digitsAreSwappedWhereTheyDiffer(String words, BigDecimal amount, String after) {
        assertThat(shown(Rewording.swapped(words, amount, Set.of()))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"20%,20,25%", "20 Prozent,20,25 Prozent", "95%,95,90%", "half,50,-"})
    void percentages(String words, BigDecimal amount, String after) {
        assertThat(shown(Rewording.percent(words, amount, Set.of()))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "30 days,30,,35 days",
        "2 Jahre,2,,3 Jahre",
        "3-5 working days,3,5,3-6 working days",
        "thirty days,30,,-"
    })
    void lengthsOfTime(String words, BigDecimal least, BigDecimal most, String after) {
        var length = new FactValue.Duration(least, most, FactValue.TimeUnit.DAY);
        assertThat(shown(Rewording.longer(words, length))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "Mon–Fri 9am–6pm,Mon–Fri 10am–6pm",
        "09:00–18:00 Uhr,10:00–18:00 Uhr",
        "12pm,11pm",
        "Montag bis Freitag,-"
    })
    void openingHours(String words, String after) {
        assertThat(shown(Rewording.hour(words))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"2 per customer,3 per customer", "16 and over,17 and over", "one each,-"})
    void countsAndLimits(String words, String after) {
        assertThat(shown(Rewording.first(words))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"0800 496 0771,0800 496 0772", "+49 40 1234569,+49 40 1234560", "call us,-"})
    void phones(String words, String after) {
        assertThat(shown(Rewording.lastDigit(words))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"500 ml  | 500 | 600 ml", "4 L     | 4   | 5 L", "4.8/5   | 0   | -"})
    void measures(String words, BigDecimal amount, String after) {
        assertThat(shown(Rewording.more(words, amount))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "29. November 2026        | 2026-11-29 |        | 27. November 2026",
                "19 April                 | 2026-04-19 |        | 21 April",
                "1st May                  | 2026-05-01 |        | 3rd May",
                "le 1er mai               | 2026-05-01 |        | le 3 mai",
                "Sunday 19 April          | 2026-04-19 | SUNDAY | Sunday 26 April",
                "2026-04-09               | 2026-04-09 |        | 2026-04-11",
                "09.04.2026               | 2026-04-09 |        | 11.04.2026",
                "04.04.2026               | 2026-04-04 |        | -",
                "10 to 19 April 2026      | 2026-04-19 |        | 10 to 21 April 2026",
                "tomorrow                 | 2026-04-19 |        | -"
            })
    void days(String words, LocalDate date, DayOfWeek weekday, String after) {
        var day = new FactValue.Day(date, null, weekday, true);
        assertThat(shown(DayRewording.other(words, day, true, Set.of()))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "Sunday 19 April,SUNDAY,en,Tuesday 19 April",
        "'Montag, 18. Mai',MONDAY,de,'Mittwoch, 18. Mai'",
        "lundi 18 mai,MONDAY,fr,mercredi 18 mai",
        "Mon 18 May,MONDAY,en,Wed 18 May",
        "18 May,MONDAY,en,-"
    })
    void weekdays(String words, DayOfWeek weekday, String language, String after) {
        assertThat(shown(DayRewording.weekday(words, weekday, language))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"GLOW20,GLOW2O", "BAKE15,BAKE1S", "ORLA,0RLA", "XYZ,-"})
    void lookAlikes(String code, String after) {
        assertThat(shown(LetterRewording.lookAlike(code))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"GLOW20,GLOX20", "2026,-"})
    void letters(String code, String after) {
        assertThat(shown(LetterRewording.letter(code))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"hallo@nordlicht.example,hamlo@nordlicht.example", "@nordlicht,-"})
    void mailAddresses(String address, String after) {
        assertThat(shown(LetterRewording.mailbox(address))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "https://shop.example/sale?utm_source=mail,https://shop.example/same?utm_source=mail",
        "https://shop.example,-",
        "shop.example/sale,shop.example/same"
    })
    void links(String address, String after) {
        assertThat(shown(LetterRewording.path(address))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"Thornbury Casserole,Thurnbury Casserole", "Box 3,-"})
    void names(String name, String after) {
        assertThat(shown(LetterRewording.name(name))).isEqualTo(after);
    }
}
