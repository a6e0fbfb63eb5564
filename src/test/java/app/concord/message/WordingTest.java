package app.concord.message;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Argument;
import app.concord.model.Audience;
import app.concord.model.Billing;
import app.concord.model.Bound;
import app.concord.model.Channel;
import app.concord.model.ComparabilityKey;
import app.concord.model.CoverageItem;
import app.concord.model.Evidence;
import app.concord.model.ExplainedDifference;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding;
import app.concord.model.Location;
import app.concord.model.Place;
import app.concord.model.Problem;
import app.concord.model.Role;
import app.concord.model.Severity;
import app.concord.model.Span;
import app.concord.model.Verdict;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

class WordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    49.99   | GBP | £49.99
                    49.9    | GBP | £49.90
                    1299.00 | EUR | €1,299
                    1299.5  | EUR | €1,299.50
                    0.129   | GBP | £0.129
                    15      | USD | $15
                    49      | CHF | CHF 49
                    1500    | JPY | ¥1,500
                    5       | XBT | XBT 5
                    1E+3    | GBP | £1,000
                    0.00    | GBP | £0
                    """)
    void writesMoney(BigDecimal amount, String currency, String words) {
        assertThat(Wording.value(new FactValue.Money(amount, currency))).isEqualTo(words);
    }

    @Test
    void writesMoneyWithoutCurrency() {
        assertThat(Wording.value(new FactValue.Money(new BigDecimal("12.5"), null)))
                .isEqualTo("12.50");
    }

    @Test
    void writesOtherValues() {
        assertThat(Wording.value(new FactValue.Percent(new BigDecimal("20.0")))).isEqualTo("20 %");
        assertThat(Wording.value(new FactValue.Percent(new BigDecimal("12.5"))))
                .isEqualTo("12.5 %");
        assertThat(Wording.value(new FactValue.Code("GLOW20"))).isEqualTo("GLOW20");
        assertThat(Wording.value(new FactValue.Quantity(new BigDecimal("1500"), "ml")))
                .isEqualTo("1,500 ml");
        assertThat(Wording.value(new FactValue.Text("+44 20"))).isEqualTo("+44 20");
        assertThat(Wording.value(new FactValue.Clock(LocalTime.of(9, 0), LocalTime.of(17, 30))))
                .isEqualTo("09:00–17:30");
    }

    @Test
    void writesDaysWithTheWeekdayOfTheCalendar() {
        LocalDate date = LocalDate.of(2026, 11, 29);
        assertThat(Wording.value(new FactValue.Day(date, null, DayOfWeek.FRIDAY, true)))
                .isEqualTo("Sunday 29 November 2026");
        assertThat(Wording.value(new FactValue.Day(date, LocalTime.of(23, 59), null, true)))
                .isEqualTo("Sunday 29 November 2026, 23:59");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-11-27 | 2026-12-01 | 27 November – 1 December 2026
                    2026-11-27 | 2026-11-29 | 27–29 November 2026
                    2026-12-27 | 2027-01-02 | 27 December 2026 – 2 January 2027
                    2026-11-27 | 2026-11-27 | 27 November 2026
                               | 2026-12-01 | until 1 December 2026
                    2026-11-27 |            | from 27 November 2026
                    """)
    void writesPeriods(@Nullable LocalDate start, @Nullable LocalDate end, String words) {
        assertThat(Wording.value(new FactValue.Period(day(start), day(end)))).isEqualTo(words);
    }

    @Test
    void writesPeriodsWithTimes() {
        LocalDate date = LocalDate.of(2026, 11, 27);
        FactValue.Day start = new FactValue.Day(date, LocalTime.of(9, 0), null, true);
        assertThat(
                        Wording.value(
                                new FactValue.Period(
                                        start,
                                        new FactValue.Day(date, LocalTime.of(12, 0), null, true))))
                .isEqualTo("27 November 2026, 09:00–12:00");
        assertThat(Wording.value(new FactValue.Period(start, day(LocalDate.of(2026, 11, 29)))))
                .isEqualTo("27 November, 09:00 – 29 November 2026");
    }

    @Test
    void aFindingSaysWhoSaysWhat() {
        Finding finding =
                price(
                        evidence("print/a.pdf", Channel.PRINT, "59.99", Evidence.Side.DEVIATES),
                        evidence("email/a.eml", Channel.EMAIL, "49.99", Evidence.Side.AGREES),
                        evidence("email/a.eml", Channel.EMAIL, "49.990", Evidence.Side.AGREES),
                        evidence("web/a.html", Channel.WEB, "49.99", Evidence.Side.AGREES));
        assertThat(Wording.finding(finding))
                .isEqualTo(
                        "Fan, price: the print piece says £59.99; the e-mail and the page say"
                                + " £49.99.");
        assertThat(Wording.findingBelowSubject(finding))
                .isEqualTo(
                        "Price: the print piece says £59.99; the e-mail and the page say £49.99.");
    }

    @Test
    void aFindingCountsPiecesOfAChannel() {
        assertThat(
                        Wording.finding(
                                price(
                                        evidence(
                                                "s#1", Channel.SOCIAL, "1", Evidence.Side.DEVIATES),
                                        evidence(
                                                "s#2", Channel.SOCIAL, "1", Evidence.Side.DEVIATES),
                                        evidence("b", Channel.BRIEF, "2", Evidence.Side.REFERENCE),
                                        evidence("w", Channel.WEB, "2", Evidence.Side.AGREES),
                                        evidence("e", Channel.EMAIL, "2", Evidence.Side.AGREES))))
                .isEqualTo(
                        "Fan, price: 2 posts say £1; the brief, the e-mail and the page say £2.");
    }

    @Test
    void aPeriodIsToldByTheEndThatDiffers() {
        FactValue period =
                new FactValue.Period(
                        day(LocalDate.of(2026, 11, 20)), day(LocalDate.of(2026, 11, 30)));
        Finding finding =
                finding(
                        "dates-mismatch",
                        "end",
                        Role.VALIDITY,
                        List.of(Argument.of("Sale"), Argument.of(Role.END)),
                        evidence("p.pdf", Channel.PRINT, period, Evidence.Side.DEVIATES));
        assertThat(Wording.finding(finding))
                .isEqualTo("Fan, last day: the print piece says Monday 30 November 2026.");
    }

    @Test
    void aFindingWithoutSubjectIsASentenceOfItsOwn() {
        Finding named = price();
        Finding nameless =
                new Finding(
                        named.fingerprint(),
                        named.rule(),
                        named.severity(),
                        named.confidence(),
                        "",
                        "",
                        named.kind(),
                        named.role(),
                        named.message(),
                        named.arguments(),
                        List.of(evidence("e", Channel.EMAIL, "5", Evidence.Side.DEVIATES)),
                        null,
                        null,
                        named.basis(),
                        List.of());
        assertThat(Wording.finding(nameless)).isEqualTo("Price: the e-mail says £5.");
        assertThat(Wording.expected(nameless))
                .isEqualTo("open: nothing tells which value is right");
    }

    @Test
    void aPlaceWithoutValueIsQuoted() {
        assertThat(
                        Wording.finding(
                                price(
                                        new Evidence(
                                                place("e"),
                                                Channel.EMAIL,
                                                null,
                                                Evidence.Side.DEVIATES))))
                .isEqualTo("Fan, price: the e-mail says “words”.");
    }

    @Test
    void tellsASavingThatDoesNotAddUp() {
        assertThat(
                        Wording.finding(
                                finding(
                                        "discount-arithmetic",
                                        "saving",
                                        Role.SAVING,
                                        List.of(
                                                Argument.of("Fan"),
                                                Argument.of(pounds("70")),
                                                Argument.of(pounds("56")),
                                                Argument.of(pounds("16")),
                                                Argument.of(pounds("14"))))))
                .isEqualTo(
                        "Fan, the stated saving of £16 is not right: from £70 to £56 it is £14.");
    }

    @Test
    void tellsAWrongWeekday() {
        FactValue date = new FactValue.Day(LocalDate.of(2026, 11, 29), null, null, true);
        assertThat(
                        Wording.finding(
                                finding(
                                        "weekday-mismatch",
                                        "weekday",
                                        Role.END,
                                        List.of(
                                                Argument.of(date),
                                                Argument.of(DayOfWeek.FRIDAY),
                                                Argument.of(DayOfWeek.SUNDAY)))))
                .isEqualTo(
                        "Fan, the text says Friday, but the date falls on Sunday 29 November"
                                + " 2026.");
    }

    @Test
    void tellsWhyAValueIsHeldToBeRight() {
        assertThat(Wording.expected(price())).isEqualTo("£49.99, as most pieces say");
    }

    @Test
    void explainsADifference() {
        assertThat(
                        Wording.explained(
                                new ExplainedDifference(
                                        FactKind.PRICE,
                                        "fan",
                                        "Fan",
                                        Verdict.COMPATIBLE,
                                        "within-bound",
                                        List.of(
                                                Argument.of(pounds("49")),
                                                Argument.of(pounds("59"))),
                                        List.of())))
                .isEqualTo("£59 keeps within the stated limit of £49.");
    }

    @Test
    void tellsAProblemWithFileAndPlace() {
        assertThat(
                        Wording.problem(
                                new Problem(
                                        "posts.csv",
                                        Problem.Kind.UNCLOSED_QUOTE,
                                        Location.atLine(1200),
                                        List.of())))
                .isEqualTo(
                        "posts.csv, line 1200: a quotation mark is opened and never closed. Check"
                                + " the table in the file.");
        assertThat(Wording.problem(Problem.of(null, Problem.Kind.INTERNAL, "a", "b")))
                .isEqualTo(
                        "The campaign: a part of Concord failed on this input. The rest was"
                                + " checked. Details: a; b.");
    }

    @Test
    void tellsAPlace() {
        Location location = new Location(2, List.of(), "td > p", "html", 3, "Caption", 12);
        assertThat(Wording.place(location))
                .isEqualTo("page 2, HTML part, row 3, column Caption, line 12");
        assertThat(Wording.place(Location.NONE)).isEmpty();
    }

    @Test
    void tellsWhyAStatementIsNotUsed() {
        CoverageItem used =
                new CoverageItem(FactKind.PRICE, place("e"), CoverageItem.State.USED, "");
        CoverageItem open =
                new CoverageItem(FactKind.PRICE, place("e"), CoverageItem.State.UNRESOLVED, "?");
        assertThat(Wording.coverage(used)).isEmpty();
        assertThat(Wording.coverage(open)).isEqualTo("not understood");
    }

    @Test
    void tellsAFactWithItsCircumstances() {
        ComparabilityKey key =
                ComparabilityKey.of(Role.NOW)
                        .withBound(Bound.FROM)
                        .withBilling(Billing.MONTH)
                        .withAudience(Audience.MEMBER);
        assertThat(Wording.fact(new Fact(FactKind.PRICE, pounds("9.5"), key, place("e"), 1)))
                .isEqualTo("price from £9.50 a month, members");
    }

    private static FactValue.@Nullable Day day(@Nullable LocalDate date) {
        return date == null ? null : new FactValue.Day(date, null, null, true);
    }

    private static FactValue pounds(String amount) {
        return new FactValue.Money(new BigDecimal(amount), "GBP");
    }

    private static Place place(String asset) {
        return new Place(asset, 0, new Span(0, 5), "words", Location.NONE);
    }

    private static Evidence evidence(
            String asset, Channel channel, String pounds, Evidence.Side side) {
        return evidence(asset, channel, pounds(pounds), side);
    }

    private static Evidence evidence(
            String asset, Channel channel, FactValue value, Evidence.Side side) {
        return new Evidence(place(asset), channel, value, side);
    }

    private static Finding price(Evidence... evidence) {
        return finding(
                "price-mismatch",
                "amount",
                Role.NOW,
                List.of(Argument.of("Fan"), Argument.of(Role.NOW)),
                evidence);
    }

    private static Finding finding(
            String rule,
            String message,
            Role role,
            List<Argument> arguments,
            Evidence... evidence) {
        return new Finding(
                "0",
                rule,
                Severity.ERROR,
                1,
                "fan",
                "Fan",
                FactKind.PRICE,
                role,
                message,
                arguments,
                List.of(evidence),
                pounds("49.99"),
                null,
                Finding.Basis.MAJORITY,
                List.of());
    }
}
