package app.concord.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Billing;
import app.concord.model.Bound;
import app.concord.model.ComparabilityKey;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Location;
import app.concord.model.Place;
import app.concord.model.Role;
import app.concord.model.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

class FactLinesTest {
    private static final ComparabilityKey PLAIN = ComparabilityKey.of(Role.OTHER);

    @Test
    void writesAmountsWithTheirCircumstances() throws IOException {
        ComparabilityKey from =
                PLAIN.withBound(Bound.FROM).withBilling(Billing.MONTH).withRole(Role.NOW);
        assertThat(line(FactKind.PRICE, new FactValue.Money(new BigDecimal("49.90"), "GBP"), from))
                .isEqualTo(
                        "[{\"type\":\"price\",\"start\":1,\"end\":4,\"text\":\"bcd\","
                                + "\"value\":{\"amount\":\"49.90\",\"currency\":\"GBP\","
                                + "\"per\":\"month\",\"bound\":\"from\"}}]\n");
    }

    @Test
    void namesTypesByTheirValue() throws IOException {
        assertThat(line(FactKind.DISCOUNT, new FactValue.Percent(new BigDecimal("20")), PLAIN))
                .contains("\"type\":\"percent\"", "\"value\":{\"amount\":\"20\"}");
        assertThat(line(FactKind.PROMO_CODE, new FactValue.Code("GLOW20"), PLAIN))
                .contains("\"type\":\"code\"", "\"value\":\"GLOW20\"");
        assertThat(line(FactKind.PHONE, new FactValue.Text("+442079460000"), PLAIN))
                .contains("\"type\":\"phone\"", "\"value\":\"+442079460000\"");
        assertThat(line(FactKind.TIME, new FactValue.Clock(LocalTime.of(9, 0), null), PLAIN))
                .contains("\"type\":\"time\"", "\"value\":\"09:00\"");
        assertThat(
                        line(
                                FactKind.QUANTITY,
                                new FactValue.Quantity(new BigDecimal("1.50"), "kg"),
                                PLAIN))
                .contains("\"type\":\"quantity\"", "\"value\":\"1.5 kg\"");
    }

    @Test
    void writesDaysAndPeriods() throws IOException {
        LocalDate date = LocalDate.of(2026, 11, 29);
        FactValue.Day day = new FactValue.Day(date, null, DayOfWeek.SUNDAY, true);
        assertThat(line(FactKind.DATE, day, PLAIN))
                .contains("\"value\":{\"date\":\"2026-11-29\",\"weekday\":\"SUNDAY\"}");
        assertThat(line(FactKind.PERIOD, new FactValue.Period(null, day), PLAIN))
                .contains("\"type\":\"period\"", "\"value\":{\"end\":\"2026-11-29\"}");
    }

    @Test
    void everyAnswerStaysOneLine() throws IOException {
        assertThat(
                        write(
                                "a\u2028\u0085\nb",
                                new Fact(
                                        FactKind.PHONE,
                                        new FactValue.Text("\u2029"),
                                        PLAIN,
                                        place(0, 5),
                                        1)))
                .contains("a\\u2028\\u0085\\nb", "\"value\":\"\\u2029\"");
    }

    @Test
    void nothingFoundIsAnEmptyArray() throws IOException {
        assertThat(write("abc")).isEqualTo("[]\n");
    }

    @Test
    void readsAnObject() {
        assertThat(
                        FactLines.read(
                                "{\"x\":[{}],\"text\":\"£5\",\"language\":\"en\",\"market\":null,"
                                        + "\"today\":\"2026-11-24\"}"))
                .contains(new FactLines.Line("£5", "en", null, "2026-11-24"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "[]",
                "{}",
                "{\"text\":5}",
                "{\"text\":\"a\"",
                "{\"text\":\"a\"} x",
                "{\"text\":\"a\"}{}"
            })
    void anythingElseIsNone(String line) {
        assertThat(FactLines.read(line)).isEmpty();
    }

    private static String line(FactKind kind, FactValue value, ComparabilityKey key)
            throws IOException {
        return write("abcde", new Fact(kind, value, key, place(1, 4), 1));
    }

    private static Place place(int start, int end) {
        return new Place("", 0, new Span(start, end), "more than the span", Location.NONE);
    }

    private static String write(String line, Fact... facts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FactLines lines = new FactLines(out)) {
            lines.write(line, List.of(facts));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
