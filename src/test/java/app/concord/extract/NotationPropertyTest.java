package app.concord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Fact;
import app.concord.model.FactValue;
import app.concord.model.ReadingContext;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What a language's own formatter writes is read back as the same value. */
class NotationPropertyTest {
    private static final List<String> LANGUAGES = Lexicon.LANGUAGES;

    @Property(tries = 500)
    void amountsSurviveEveryNotation(
            @ForAll @IntRange(min = 1, max = 99_999_999) int cents,
            @ForAll @IntRange(min = 0, max = 9) int language) {
        BigDecimal amount = BigDecimal.valueOf(cents, 2);
        Locale locale = Locale.of(LANGUAGES.get(language));
        String number =
                new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(locale))
                        .format(amount);

        for (String text : List.of(number + " €", "€" + number, "EUR " + number, number + " EUR")) {
            List<Fact> facts = Extractors.line(text, context(language));

            assertThat(facts).as(text).hasSize(1);
            assertThat(facts.getFirst().value())
                    .as(text)
                    .isEqualTo(new FactValue.Money(amount, "EUR"));
            assertThat(facts.getFirst().place().quote()).isEqualTo(text);
        }
    }

    @Property(tries = 500)
    void daysSurviveEveryNotation(
            @ForAll @IntRange(min = 0, max = 3000) int day,
            @ForAll @IntRange(min = 0, max = 9) int language) {
        LocalDate date = LocalDate.of(2024, 1, 1).plusDays(day);
        Locale locale = Locale.of(LANGUAGES.get(language));

        for (String pattern :
                List.of("d MMMM yyyy", "EEEE, d MMMM yyyy", "yyyy-MM-dd", "d MMM yyyy")) {
            String text = DateTimeFormatter.ofPattern(pattern, locale).format(date);
            List<Fact> facts = Extractors.line(text, context(language));

            assertThat(facts).as(text).hasSize(1);
            assertThat(facts.getFirst().value()).as(text).isInstanceOf(FactValue.Day.class);
            assertThat(((FactValue.Day) facts.getFirst().value()).date()).as(text).isEqualTo(date);
        }
    }

    @Property(tries = 300)
    void anyTextIsReadWithoutFailure(@ForAll String text) {
        for (Fact fact : Extractors.line(text, context(0))) {
            assertThat(fact.place().span().end()).isLessThanOrEqualTo(text.length());
        }
    }

    private static ReadingContext context(int language) {
        return new ReadingContext(LANGUAGES.get(language), List.of(), LocalDate.of(2026, 11, 22));
    }
}
