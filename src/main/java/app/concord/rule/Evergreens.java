package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Days that are no dates: words such as 'by Thursday' that stand in the same sentence of pieces of
 * different weeks, and the same hour of a weekday that pieces of different weeks name, are a slogan
 * or a rhythm, and say nothing about an offer. A bare 'Monday' in a piece that also names the date
 * of a Monday is that one.
 */
final class Evergreens {
    private static final int REACH = 40;
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.:,])\\d{1,2}(?!\\d|[.:,]\\d)");

    private Evergreens() {}

    /** The statements of days that come back in other weeks in the same words. */
    static Set<LinkedFact> among(Statements statements) {
        Map<String, List<LinkedFact>> bySentence = new LinkedHashMap<>();
        Set<String> dated = dated(statements);
        Set<LinkedFact> found = new HashSet<>();
        for (FactKind kind : List.of(FactKind.DATE, FactKind.PERIOD)) {
            for (LinkedFact fact : statements.of(kind)) {
                String quote = fact.fact().place().quote();
                Block block = statements.block(fact.fact());
                if (block != null && quote.chars().noneMatch(Character::isDigit)) {
                    bySentence
                            .computeIfAbsent(around(block, fact), s -> new ArrayList<>())
                            .add(fact);
                }
                FactValue.Day day = bare(fact);
                if (day == null) {
                    continue;
                }
                if (day.time() != null) {
                    bySentence
                            .computeIfAbsent(
                                    day.date().getDayOfWeek() + " " + day.time(),
                                    s -> new ArrayList<>())
                            .add(fact);
                } else if (dated.contains(weekday(fact, day))) {
                    found.add(fact);
                }
            }
        }
        for (List<LinkedFact> same : bySentence.values()) {
            boolean others =
                    same.stream().map(f -> f.fact().value().canonical()).distinct().count() > 1;
            if (others) {
                found.addAll(same);
            }
        }
        return found;
    }

    /** The weekdays of which a piece names a date in the same part. */
    private static Set<String> dated(Statements statements) {
        Set<String> dated = new HashSet<>();
        for (FactKind kind : List.of(FactKind.DATE, FactKind.PERIOD)) {
            for (LinkedFact fact : statements.of(kind)) {
                if (bare(fact) == null) {
                    for (WindowEdge edge : WindowEdge.of(fact)) {
                        dated.add(weekday(edge.alone(), edge.day()));
                    }
                }
            }
        }
        return dated;
    }

    private static String weekday(LinkedFact fact, FactValue.Day day) {
        return fact.fact().role()
                + " "
                + day.date().getDayOfWeek()
                + " "
                + fact.fact().place().asset();
    }

    /** The day that a statement tells by the name of a weekday alone; null for any other. */
    private static FactValue.@Nullable Day bare(LinkedFact fact) {
        if (!(fact.fact().value() instanceof FactValue.Day day)
                || day.weekday() == null
                || day.yearStated()) {
            return null;
        }
        int number = day.date().getDayOfMonth();
        boolean numbered =
                NUMBER.matcher(fact.fact().place().quote())
                        .results()
                        .anyMatch(one -> Integer.parseInt(one.group()) == number);
        return numbered ? null : day;
    }

    private static String around(Block block, LinkedFact fact) {
        int start = fact.fact().place().span().start();
        return block.text().substring(Math.max(0, start - REACH), start)
                + fact.fact().place().quote();
    }
}
