package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Block;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Severity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A weekday that is not the date's. Where the year is not stated it is concluded from the piece's
 * own date; then the finding is less sure if the weekday fits a neighbouring year.
 */
final class WeekdayMismatchRule implements Rule {
    private static final double YEAR_STATED = 1;
    private static final double YEAR_CONCLUDED = 0.92;
    private static final double FITS_OTHER_YEAR = 0.75;

    @Override
    public String id() {
        return "weekday-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    /** A day as a statement gives it. */
    private record Stated(LinkedFact fact, FactValue.Day day) {
        /** The statement as if it gave just this day. */
        LinkedFact alone() {
            Fact whole = fact.fact();
            FactValue.Day plain =
                    new FactValue.Day(day.date(), null, day.weekday(), day.yearStated());
            return new LinkedFact(
                    new Fact(FactKind.DATE, plain, whole.key(), whole.place(), whole.confidence()),
                    fact.subject(),
                    fact.attachment(),
                    fact.confidence());
        }

        boolean wrong() {
            DayOfWeek weekday = day.weekday();
            return weekday != null && weekday != day.date().getDayOfWeek();
        }

        /** The same for the same mistake about the same subject. */
        String slip() {
            return fact.subject() + "|" + day.date() + "|" + day.weekday();
        }
    }

    @Override
    public Judgement judge(Statements statements) {
        Judgement judgement = new Judgement();
        Findings findings = new Findings(statements);
        Map<LocalDate, List<Stated>> byDate = new LinkedHashMap<>();
        Map<String, List<Stated>> wrong = new LinkedHashMap<>();
        for (FactKind kind : List.of(FactKind.DATE, FactKind.PERIOD)) {
            for (LinkedFact fact : statements.of(kind)) {
                days(fact.fact().value())
                        .map(day -> new Stated(fact, day))
                        .forEach(stated -> {
                            byDate.computeIfAbsent(stated.day().date(), d -> new ArrayList<>())
                                    .add(stated);
                            if (stated.wrong() && !isListed(fact, statements)) {
                                wrong.computeIfAbsent(stated.slip(), s -> new ArrayList<>())
                                        .add(stated);
                            }
                        });
            }
        }
        for (List<Stated> same : wrong.values()) {
            List<Stated> ofDate = byDate.getOrDefault(same.getFirst().day().date(), List.of());
            report(same, ofDate, statements, findings, judgement);
        }
        return judgement;
    }

    /** 'Saturday, Sunday, 19 March': the days of the week are listed before a date of its own. */
    private static boolean isListed(LinkedFact fact, Statements statements) {
        Block block = statements.block(fact.fact());
        if (block == null) {
            return false;
        }
        String before = block.text().substring(0, fact.fact().place().span().start());
        List<Words.Word> words = Words.of(before);
        return !words.isEmpty()
                && before.stripTrailing().endsWith(",")
                && CalendarWords.weekday(words.getLast().folded()) != null;
    }

    private static Stream<FactValue.Day> days(FactValue value) {
        return switch (value) {
            case FactValue.Day day -> Stream.of(day);
            case FactValue.Period period when isWeekdayOfEnd(period) ->
                    Stream.of(period.end())
                            .filter(FactValue.Day.class::isInstance)
                            .map(FactValue.Day.class::cast);
            case FactValue.Period period ->
                    Stream.of(period.start(), period.end())
                            .filter(FactValue.Day.class::isInstance)
                            .map(FactValue.Day.class::cast);
            default -> Stream.of();
        };
    }

    /** Whether the weekday before a span of days is its last one's: 'Friday–Sunday, 27–29 May'. */
    private static boolean isWeekdayOfEnd(FactValue.Period period) {
        FactValue.Day start = period.start();
        FactValue.Day end = period.end();
        return start != null
                && end != null
                && start.weekday() != null
                && end.weekday() == null
                && start.weekday() != start.date().getDayOfWeek()
                && start.weekday() == end.date().getDayOfWeek();
    }

    /** Reports one slip: one wrong weekday beside one date, in one or several places. */
    private void report(
            List<Stated> same,
            List<Stated> ofDate,
            Statements statements,
            Findings findings,
            Judgement judgement) {
        Stated stated = same.getFirst();
        FactValue.Day day = stated.day();
        DayOfWeek weekday = day.weekday();
        if (weekday == null) {
            return;
        }
        List<LinkedFact> deviating = same.stream().map(Stated::alone).distinct().toList();
        List<LinkedFact> right =
                ofDate.stream()
                        .filter(s -> !s.wrong())
                        .filter(s -> s.day().weekday() != null || s.day().yearStated())
                        .map(Stated::alone)
                        .toList();
        double sure = day.yearStated() ? YEAR_STATED : YEAR_CONCLUDED;
        if (!day.yearStated() && right.isEmpty() && fitsOtherYear(day.date(), weekday)) {
            sure = FITS_OTHER_YEAR;
        }
        double confidence = sure * stated.fact().fact().confidence();
        if (confidence < Findings.LEAST_CONFIDENCE) {
            return;
        }
        FactValue.Day corrected =
                new FactValue.Day(day.date(), null, day.date().getDayOfWeek(), day.yearStated());
        judgement.add(
                findings.finding(
                        new Findings.Draft(
                                this,
                                "weekday",
                                statements.name(stated.fact().subject()),
                                deviating,
                                right,
                                corrected,
                                null,
                                Basis.CALCULATION,
                                confidence,
                                List.of(
                                        Argument.of(
                                                new FactValue.Day(day.date(), null, null, true)),
                                        Argument.of(weekday),
                                        Argument.of(day.date().getDayOfWeek())))));
    }

    private static boolean fitsOtherYear(LocalDate date, DayOfWeek weekday) {
        return date.minusYears(1).getDayOfWeek() == weekday
                || date.plusYears(1).getDayOfWeek() == weekday;
    }
}
