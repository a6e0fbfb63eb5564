package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Channel;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Subject;
import app.concord.text.Word;
import app.concord.text.Words;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The hour at which an offer ends on its last day, where several pieces tell one and a single piece
 * another: 'until 17 August, 23:59' and 'last day, until 21:00'. Midnight is the end of the day;
 * hours of other zones are left alone.
 */
final class EndTimes {
    private static final Map<String, Set<String>> WORDS = WordLists.read("words/endings.words");
    private static final Set<String> UNTIL = WORDS.getOrDefault("until", Set.of());
    private static final Set<String> LAST = WORDS.getOrDefault("last", Set.of());

    private static final LocalTime LATE = LocalTime.of(23, 30);
    private static final LocalTime END = LocalTime.of(23, 59);
    private static final int LEAST_MINUTES = 30;
    private static final int SEVERAL = 2;
    private static final int BETWEEN = 2;
    private static final double SURE = 0.85;

    private final Statements statements;
    private final Accusation accusation;

    /**
     * An hour at which something ends.
     *
     * @param zone as it is written, empty where it is not
     */
    private record Hour(LinkedFact fact, LocalDate day, LocalTime time, String zone) {}

    EndTimes(Statements statements, Accusation accusation) {
        this.statements = statements;
        this.accusation = accusation;
    }

    void judge() {
        List<Hour> hours = new ArrayList<>();
        for (FactKind kind : List.of(FactKind.DATE, FactKind.PERIOD)) {
            for (LinkedFact fact : statements.of(kind)) {
                for (WindowEdge edge : WindowEdge.of(fact)) {
                    LocalTime time = edge.day().time();
                    if (edge.role() == Role.END && time != null && isWide(fact)) {
                        String zone = Objects.requireNonNullElse(edge.day().zone(), "");
                        hours.add(new Hour(fact, edge.day().date(), rounded(time), zone));
                    }
                }
            }
        }
        if (hours.isEmpty()) {
            return;
        }
        Set<LocalDate> days = hours.stream().map(Hour::day).collect(Collectors.toSet());
        for (LinkedFact fact : statements.of(FactKind.TIME)) {
            Hour last = ofLastDay(fact, days);
            if (last != null) {
                hours.add(last);
            }
        }
        hours.stream()
                .collect(
                        Collectors.groupingBy(hour ->
                                List.of(ContactMismatchRule.market(hour.fact()), hour.day())))
                .values()
                .forEach(this::hold);
    }

    /** Whether it is said of the campaign or of an offer, not of one product. */
    private boolean isWide(LinkedFact fact) {
        Subject.Kind kind = statements.kind(fact.subject());
        return kind == Subject.Kind.CAMPAIGN || kind == Subject.Kind.OFFER;
    }

    private static LocalTime rounded(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) || time.isAfter(LATE) ? END : time;
    }

    private void hold(List<Hour> hours) {
        Map<LocalTime, List<Hour>> byTime =
                hours.stream().collect(Collectors.groupingBy(Hour::time));
        List<Hour> right = List.of();
        for (List<Hour> same : byTime.values()) {
            right = pieces(same).size() > pieces(right).size() ? same : right;
        }
        if (byTime.size() < 2 || pieces(right).size() < SEVERAL) {
            return;
        }
        for (List<Hour> wrong : byTime.values()) {
            Set<String> here = pieces(wrong);
            if (here.size() == 1
                    && !pieces(right).containsAll(here)
                    && apart(wrong.getFirst(), right.getFirst()) >= LEAST_MINUTES
                    && ofOneZone(wrong, right)) {
                accusation.report("time", facts(wrong), facts(right), SURE);
            }
        }
    }

    private static long apart(Hour one, Hour other) {
        return Math.abs(one.time().toSecondOfDay() - other.time().toSecondOfDay()) / 60;
    }

    private static boolean ofOneZone(List<Hour> one, List<Hour> other) {
        Set<String> zones = new HashSet<>();
        one.forEach(hour -> zones.add(hour.zone()));
        other.forEach(hour -> zones.add(hour.zone()));
        zones.remove("");
        return zones.size() < 2;
    }

    private static Set<String> pieces(List<Hour> hours) {
        return hours.stream()
                .map(hour -> hour.fact().fact().place().asset())
                .collect(Collectors.toSet());
    }

    private static List<LinkedFact> facts(List<Hour> hours) {
        return hours.stream().map(Hour::fact).toList();
    }

    /** The hour of a mail or post that goes out on a last day and says so. */
    private @Nullable Hour ofLastDay(LinkedFact fact, Set<LocalDate> days) {
        Asset asset = statements.asset(fact.fact());
        Block block = statements.block(fact.fact());
        LocalTime time = time(fact.fact());
        if (asset == null || block == null || time == null || asset.dated() == null) {
            return null;
        }
        LocalDate day = asset.dated().toLocalDate();
        boolean sent = asset.channel() == Channel.SOCIAL || asset.channel() == Channel.EMAIL;
        return sent && days.contains(day) && saysLast(block.text(), fact)
                ? new Hour(fact, day, rounded(time), "")
                : null;
    }

    private static @Nullable LocalTime time(Fact fact) {
        String told = fact.value().canonical();
        return told.matches("\\d\\d:\\d\\d") ? LocalTime.parse(told) : null;
    }

    /** Whether a text speaks of the last day and a word such as 'until' stands before the hour. */
    private static boolean saysLast(String text, LinkedFact fact) {
        int at = fact.fact().place().span().start();
        List<Word> words = Words.of(text);
        StringBuilder all = new StringBuilder(" ");
        List<String> before = new ArrayList<>();
        for (Word word : words) {
            all.append(word.folded()).append(' ');
            if (word.end() <= at) {
                before.add(word.folded());
            }
        }
        boolean until =
                before.subList(Math.max(0, before.size() - BETWEEN), before.size()).stream()
                        .anyMatch(UNTIL::contains);
        return until && LAST.stream().anyMatch(phrase -> all.indexOf(" " + phrase + " ") >= 0);
    }
}
