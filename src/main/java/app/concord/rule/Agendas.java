package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Span;
import app.concord.text.Term;
import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a programme says when something begins, held against what other pieces say of the same:
 * '9.30 Opening talk: Ada Quill' in a list, 'Opening talk with Ada Quill on Friday at 9' in a mail.
 * The words of the line, of which some are a name, tell what it is.
 */
final class Agendas {
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 10;
    private static final int MOST_POINTS = 400;
    private static final int LONGEST_LINE = 120;
    private static final int SHORTEST = 3;
    private static final double ALIKE = 0.7;
    private static final double SURE = 0.9;

    private final Statements statements;
    private final Accusation accusation;
    private final List<Point> lines = new ArrayList<>();
    private final List<Point> told = new ArrayList<>();

    /**
     * A time, its day where it is known, and the words that say what begins then.
     *
     * @param names those of the words that are written like names
     */
    private record Point(
            LinkedFact fact,
            LocalTime time,
            @Nullable LocalDate day,
            Set<String> words,
            Set<String> names) {

        String piece() {
            return fact.fact().place().asset();
        }
    }

    Agendas(Statements statements, Accusation accusation) {
        this.statements = statements;
        this.accusation = accusation;
        for (LinkedFact fact : statements.of(FactKind.TIME)) {
            Block block = statements.block(fact.fact());
            LocalTime time = time(fact.fact().value().canonical());
            if (block != null && time != null && isLine(block, fact)) {
                add(lines, fact, time, above(fact, block), block.text());
            }
        }
        if (lines.isEmpty()) {
            return;
        }
        for (LinkedFact fact : statements.of(FactKind.DATE)) {
            Block block = statements.block(fact.fact());
            if (block != null
                    && fact.fact().value() instanceof FactValue.Day day
                    && day.time() != null
                    && isAlone(fact)) {
                add(told, fact, day.time(), day.date(), around(fact, block));
            }
        }
    }

    /** Reports each line with a time that other pieces, all alike, tell otherwise. */
    void judge() {
        for (Point line : lines) {
            if (line.words().size() > MOST_WORDS || isTwice(line)) {
                continue;
            }
            List<LinkedFact> same = new ArrayList<>();
            Map<LocalTime, List<LinkedFact>> others = new HashMap<>();
            for (Point point : told) {
                if (!point.piece().equals(line.piece()) && ofOneThing(line, point)) {
                    (point.time().equals(line.time())
                                    ? same
                                    : others.computeIfAbsent(point.time(), t -> new ArrayList<>()))
                            .add(point.fact());
                }
            }
            if (same.isEmpty() && others.size() == 1) {
                accusation.reportOfOne(
                        "programme", List.of(line.fact()), others.values().iterator().next(), SURE);
            }
        }
    }

    /** Whether the piece has another line of the same words, as something that is held twice. */
    private boolean isTwice(Point line) {
        return lines.stream()
                .anyMatch(other ->
                        !other.equals(line)
                                && other.piece().equals(line.piece())
                                && !other.time().equals(line.time())
                                && other.words().containsAll(line.words()));
    }

    private static boolean ofOneThing(Point line, Point point) {
        Set<String> shared = new HashSet<>(line.words());
        shared.retainAll(point.words());
        Set<String> names = new HashSet<>(line.names());
        names.retainAll(point.names());
        boolean sameDay =
                line.day() == null || point.day() == null || line.day().equals(point.day());
        return sameDay
                && names.size() >= 2
                && shared.size() >= FEWEST_WORDS
                && shared.size() >= ALIKE * line.words().size();
    }

    /** A line of a list or table, or a short one, that begins with its time. */
    private static boolean isLine(Block block, LinkedFact fact) {
        boolean listed = block.kind() == BlockKind.LIST_ITEM || block.kind() == BlockKind.PARAGRAPH;
        return listed
                && block.text().substring(0, fact.fact().place().span().start()).isBlank()
                && block.text().length() <= LONGEST_LINE;
    }

    /** Whether it is the only moment of its block. */
    private boolean isAlone(LinkedFact fact) {
        return statements.in(fact.fact().place().asset()).stream()
                .noneMatch(other ->
                        !other.equals(fact)
                                && other.fact().place().block() == fact.fact().place().block()
                                && (other.fact().kind() == FactKind.DATE
                                        || other.fact().kind() == FactKind.TIME)
                                && !other.fact().value().equals(fact.fact().value()));
    }

    /** The block of a moment with its heading. */
    private String around(LinkedFact fact, Block block) {
        var asset = statements.asset(fact.fact());
        String heading =
                asset == null || block.heading() < 0
                        ? ""
                        : asset.blocks().get(block.heading()).text();
        return heading + "\n" + block.text();
    }

    /** The day that the nearest heading above a line tells; null for none. */
    private @Nullable LocalDate above(LinkedFact fact, Block block) {
        LocalDate day = null;
        for (LinkedFact other : statements.in(fact.fact().place().asset())) {
            if (other.fact().place().block() == block.heading()
                    && other.fact().value() instanceof FactValue.Day said) {
                day = said.date();
            }
        }
        return day;
    }

    private void add(
            List<Point> points,
            LinkedFact fact,
            LocalTime time,
            @Nullable LocalDate day,
            String text) {
        if (points.size() >= MOST_POINTS) {
            return;
        }
        var asset = statements.asset(fact.fact());
        String language = asset == null ? null : asset.language();
        Set<String> words = new LinkedHashSet<>();
        Set<String> names = new HashSet<>();
        Span own = fact.fact().place().span();
        int shift =
                text.length()
                        - Objects.requireNonNull(statements.block(fact.fact())).text().length();
        for (Term term : Terms.of(text, language)) {
            boolean inside =
                    term.span().start() >= own.start() + shift
                            && term.span().end() <= own.end() + shift;
            if (!inside
                    && !term.numeric()
                    && term.folded().length() >= SHORTEST
                    && !Terms.isStopWord(term.folded(), language)) {
                words.add(term.stem());
                if (term.capitalised()) {
                    names.add(term.stem());
                }
            }
        }
        points.add(new Point(fact, time, day, words, names));
    }

    private static @Nullable LocalTime time(String canonical) {
        return canonical.length() == 5 && canonical.charAt(2) == ':'
                ? LocalTime.parse(canonical)
                : null;
    }
}
