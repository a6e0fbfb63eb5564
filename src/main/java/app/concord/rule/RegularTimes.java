package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKey;
import app.concord.model.Cell;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Span;
import app.concord.text.Term;
import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * At what hour something happens that has no date of its own: 'the otters are fed every day at 3.30
 * pm'. Two pieces speak of one thing where their sentences, which tell one time each, share most of
 * their words and no weekday or date of theirs tells them apart; a piece that gives the other time
 * as well tells of two things.
 */
final class RegularTimes {
    private static final double SEVERAL = 0.85;
    private static final double ALONE = 0.8;

    /** Share of the fewer words that both sentences must have, against several pieces or one. */
    private static final double LIKE = 0.6;

    private static final double VERY_LIKE = 0.75;
    private static final int FEWEST_SHARED = 2;
    private static final int FEWEST_ALONE = 3;
    private static final int MOST_WITH_WORD = 60;

    /** Kinds of statements whose hours are others' to judge. */
    private static final Set<FactKind> OTHERS =
            EnumSet.of(
                    FactKind.OPENING_HOURS,
                    FactKind.SHIPPING,
                    FactKind.PHONE,
                    FactKind.EMAIL,
                    FactKind.PROMO_CODE);

    private final Statements statements;
    private final Accusation accusation;
    private final Map<BlockKey, List<LinkedFact>> byBlock = new HashMap<>();
    private final Map<String, Map<List<Integer>, List<Block>>> rows = new HashMap<>();

    RegularTimes(Statements statements, Accusation accusation) {
        this.statements = statements;
        this.accusation = accusation;
    }

    /**
     * A time and what its sentence says of it.
     *
     * @param until when it ends, null where nobody says
     * @param words stems of the words that say something
     * @param days the weekdays that it names
     * @param dates the dates that stand in it
     */
    private record Hour(
            LinkedFact fact,
            LocalTime time,
            @Nullable LocalTime until,
            String market,
            Set<String> words,
            Set<DayOfWeek> days,
            Set<LocalDate> dates) {

        String piece() {
            return fact.fact().place().asset();
        }

        /** Whether it has no date, so that it is not compared with others of its day. */
        boolean bare() {
            return fact.fact().kind() == FactKind.TIME;
        }

        /** Whether the one ends when the other begins, or the one time is told as an end. */
        boolean joins(Hour other) {
            return time.equals(other.until()) || other.time().equals(until);
        }
    }

    void judge() {
        if (statements.of(FactKind.TIME).isEmpty()) {
            return;
        }
        Set<BlockKey> timed = new HashSet<>();
        for (FactKind kind : List.of(FactKind.TIME, FactKind.DATE)) {
            statements.of(kind).forEach(fact -> timed.add(fact.fact().place().inBlock()));
        }
        for (LinkedFact fact : statements.all()) {
            BlockKey block = fact.fact().place().inBlock();
            if (timed.contains(block)) {
                byBlock.computeIfAbsent(block, b -> new ArrayList<>()).add(fact);
            }
        }
        List<Hour> hours = new ArrayList<>();
        for (FactKind kind : List.of(FactKind.TIME, FactKind.DATE)) {
            for (LinkedFact fact : statements.of(kind)) {
                boolean asked = kind == FactKind.TIME || EventTimes.isBeginning(fact);
                Hour hour = asked ? read(fact) : null;
                if (hour != null) {
                    hours.add(hour);
                }
            }
        }
        Map<String, List<Hour>> byWord = new HashMap<>();
        for (Hour hour : hours) {
            hour.words()
                    .forEach(
                            word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(hour));
        }
        Set<Hour> settled = new HashSet<>();
        for (Hour hour : hours) {
            if (!settled.contains(hour)) {
                hold(hour, byWord, settled);
            }
        }
    }

    private void hold(Hour hour, Map<String, List<Hour>> byWord, Set<Hour> settled) {
        Set<Hour> near = new LinkedHashSet<>();
        for (String word : hour.words()) {
            List<Hour> with = byWord.getOrDefault(word, List.of());
            if (with.size() <= MOST_WITH_WORD) {
                near.addAll(with);
            }
        }
        Map<LocalTime, List<Hour>> times = new LinkedHashMap<>();
        for (Hour other : near) {
            if (other.equals(hour) || likeness(hour, other) >= LIKE) {
                times.computeIfAbsent(other.time(), t -> new ArrayList<>()).add(other);
            }
        }
        if (times.size() != 2) {
            return;
        }
        List<Hour> here = times.getOrDefault(hour.time(), List.of());
        List<Hour> there = new ArrayList<>();
        times.forEach((time, same) -> {
            if (!time.equals(hour.time())) {
                there.addAll(same);
            }
        });
        Set<String> both = pieces(here);
        both.retainAll(pieces(there));
        if (!both.isEmpty()
                || !EventTimes.areClose(hour.time(), there.getFirst().time())
                || here.stream().anyMatch(one -> there.stream().anyMatch(one::joins))
                || Stream.concat(here.stream(), there.stream()).noneMatch(Hour::bare)) {
            return;
        }
        int most = pieces(there).size();
        if (pieces(here).size() == 1 && most > 1) {
            accusation.report("begins", facts(here), facts(there), SEVERAL);
            settled.addAll(here);
        } else if (pieces(here).size() == 1 && most == 1 && areOne(here, there)) {
            accusation.reportOfOne("begins", facts(here), facts(there), ALONE);
            settled.addAll(here);
            settled.addAll(there);
        }
    }

    private static boolean areOne(List<Hour> here, List<Hour> there) {
        for (Hour one : here) {
            for (Hour other : there) {
                Set<String> shared = new HashSet<>(one.words());
                shared.retainAll(other.words());
                int days = one.days().equals(other.days()) ? one.days().size() : 0;
                if (shared.size() + days >= FEWEST_ALONE && likeness(one, other) >= VERY_LIKE) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> pieces(List<Hour> hours) {
        Set<String> pieces = new HashSet<>();
        hours.forEach(hour -> pieces.add(hour.piece()));
        return pieces;
    }

    private static List<LinkedFact> facts(List<Hour> hours) {
        return hours.stream().map(Hour::fact).toList();
    }

    /** The share of the fewer words that both have; 0 where they speak of different things. */
    private static double likeness(Hour one, Hour other) {
        boolean apart =
                !one.market().equals(other.market())
                        || areApart(one.days(), other.days())
                        || areApart(one.dates(), other.dates());
        if (apart) {
            return 0;
        }
        Set<String> shared = new HashSet<>(one.words());
        shared.retainAll(other.words());
        int fewer = Math.min(one.words().size(), other.words().size());
        boolean sameDays = !one.days().isEmpty() && one.days().equals(other.days());
        boolean enough =
                shared.size() >= FEWEST_SHARED || (sameDays && fewer == 1 && shared.size() == 1);
        return enough ? (double) shared.size() / fewer : 0;
    }

    private static <T> boolean areApart(Set<T> one, Set<T> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    /** What a time is of; null where its sentence tells several, or is about something else. */
    private @Nullable Hour read(LinkedFact fact) {
        Asset asset = statements.asset(fact.fact());
        Block block = statements.block(fact.fact());
        if (asset == null || block == null) {
            return null;
        }
        Span sentence = Pieces.sentence(asset, block, fact.fact().place().span());
        Set<LocalDate> dates = new HashSet<>();
        LocalTime time = null;
        LocalTime until = null;
        if (fact.fact().value() instanceof FactValue.Clock clock) {
            time = clock.time();
            until = clock.until();
        } else if (fact.fact().value() instanceof FactValue.Day day) {
            time = day.time();
            dates.add(day.date());
        }
        for (LinkedFact other : byBlock.getOrDefault(fact.fact().place().inBlock(), List.of())) {
            if (!other.fact().place().span().overlaps(sentence) || other.equals(fact)) {
                continue;
            }
            if (other.fact().kind() == FactKind.TIME || OTHERS.contains(other.fact().kind())) {
                return null;
            }
            if (other.fact().place().span().overlaps(fact.fact().place().span())) {
                return null;
            }
            if (other.fact().value() instanceof FactValue.Day day) {
                if (day.time() != null) {
                    // 'On Friday at 7 pm (6 pm in the islands)' tells one hour twice.
                    return null;
                }
                dates.add(day.date());
            }
        }
        String text = block.text().substring(sentence.start(), sentence.end());
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Set<String> words = new HashSet<>();
        read(text, asset.language(), words, days);
        if (block.cell() != null) {
            row(asset, block.cell(), words, days);
        }
        String market = ContactMismatchRule.market(fact);
        return words.isEmpty() || time == null
                ? null
                : new Hour(fact, time, until, market, words, days, dates);
    }

    private void row(Asset asset, Cell cell, Set<String> words, Set<DayOfWeek> days) {
        List<Block> row =
                rows.computeIfAbsent(asset.path(), path -> rows(asset))
                        .getOrDefault(List.of(cell.table(), cell.row()), List.of());
        row.forEach(other -> read(other.text(), asset.language(), words, days));
    }

    private static Map<List<Integer>, List<Block>> rows(Asset asset) {
        Map<List<Integer>, List<Block>> rows = new HashMap<>();
        for (Block block : asset.blocks()) {
            Cell cell = block.cell();
            if (cell != null) {
                rows.computeIfAbsent(List.of(cell.table(), cell.row()), r -> new ArrayList<>())
                        .add(block);
            }
        }
        return rows;
    }

    private static void read(
            String text, @Nullable String language, Set<String> words, Set<DayOfWeek> days) {
        for (Term term : Terms.of(text, language)) {
            DayOfWeek day = CalendarWords.weekday(term.folded());
            if (day != null) {
                days.add(day);
            } else if (!term.numeric()
                    && term.folded().length() > 2
                    && !Terms.isStopWord(term.folded(), language)) {
                words.add(term.stem());
            }
        }
    }
}
