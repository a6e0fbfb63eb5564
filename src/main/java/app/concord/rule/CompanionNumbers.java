package app.concord.rule;

import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Subject;
import app.concord.text.Term;
import app.concord.text.Terms;
import app.concord.text.Word;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Numbers of things that stand right beside another number which all pieces tell alike: '120
 * species, 14 hectares' and '130 species, 14 hectares' are of one park, '8 weeks, 32 sessions' and
 * '10 weeks, 32 sessions' of one course.
 */
final class CompanionNumbers {
    private static final double SURE = 0.85;
    private static final int APART = 5;
    private static final int LEAST_COMPANION = 11;
    private static final int FEWEST_RIGHT = 2;
    private static final int MOST_PAIRS = 60;
    private static final double FAR = 2;
    private static final int ROUND = 10;
    private static final int DOZEN = 12;

    private final Statements statements;
    private final Accusation accusation;
    private final CellLabels labels;

    /** By the number beside, what is counted next to it. */
    private final Map<Integer, List<Pair>> pairs = new TreeMap<>();

    CompanionNumbers(Statements statements, Accusation accusation) {
        this.statements = statements;
        this.accusation = accusation;
        this.labels = new CellLabels(statements);
        statements.prose().passages().forEach(this::read);
    }

    /**
     * A number of things.
     *
     * @param at its word
     * @param to one past the last word of what is counted
     * @param thing what is counted
     * @param known whether the thing is named alike in every language
     * @param span whether it is a span of time
     */
    private record Count(
            int at,
            int to,
            int number,
            String thing,
            boolean known,
            boolean span,
            LinkedFact fact) {}

    /** A number and the one beside it. */
    private record Pair(String language, Count own, Count beside) {}

    /** Reports each number that one piece tells otherwise beside the same other number. */
    void judge(Set<Place> accused) {
        for (List<Pair> same : pairs.values()) {
            if (same.size() > MOST_PAIRS) {
                continue;
            }
            Map<List<String>, List<Pair>> lanes = new LinkedHashMap<>();
            for (Pair pair : same) {
                lanes.computeIfAbsent(lane(pair), l -> new ArrayList<>()).add(pair);
            }
            lanes.values().forEach(lane -> judge(lane, same, accused));
        }
    }

    private static List<String> lane(Pair pair) {
        boolean known = pair.own().known() && pair.beside().known();
        return List.of(known ? "" : pair.language(), pair.own().thing(), pair.beside().thing());
    }

    private void judge(List<Pair> lane, List<Pair> same, Set<Place> accused) {
        Map<Integer, List<LinkedFact>> values = new LinkedHashMap<>();
        for (Pair pair : lane) {
            values.computeIfAbsent(pair.own().number(), v -> new ArrayList<>())
                    .add(pair.own().fact());
        }
        if (values.size() != 2) {
            return;
        }
        Pair first = lane.getFirst();
        List<List<LinkedFact>> both = new ArrayList<>();
        for (Map.Entry<Integer, List<LinkedFact>> value : values.entrySet()) {
            List<LinkedFact> facts = new ArrayList<>(value.getValue());
            for (Pair other : same) {
                if (!other.language().equals(first.language())
                        && other.own().number() == value.getKey()
                        && alike(other, first)) {
                    facts.add(other.own().fact());
                }
            }
            both.add(facts);
        }
        boolean second = weight(both.getLast()) > weight(both.getFirst());
        List<LinkedFact> right = both.get(second ? 1 : 0);
        List<LinkedFact> wrong = both.get(second ? 0 : 1);
        if (holds(wrong, right, accused)) {
            List<Place> places = wrong.stream().map(fact -> fact.fact().place()).toList();
            accused.addAll(places);
            accusation.report("count", wrong, right, SURE);
        }
    }

    /** Whether what is told in another language is of the same two things. */
    private static boolean alike(Pair one, Pair other) {
        Count beside = one.beside();
        if (one.own().known()
                && other.own().known()
                && !one.own().thing().equals(other.own().thing())) {
            return false;
        }
        if (beside.known() && other.beside().known()) {
            return beside.thing().equals(other.beside().thing());
        }
        return beside.number() % ROUND != 0 && beside.number() % DOZEN != 0;
    }

    private double weight(List<LinkedFact> facts) {
        return statements.anyBrief(facts) ? Double.MAX_VALUE : Statements.pieces(facts).size();
    }

    private boolean holds(List<LinkedFact> wrong, List<LinkedFact> right, Set<Place> accused) {
        Set<String> pieces = Statements.pieces(right);
        double one = number(wrong);
        double other = number(right);
        Set<String> here = products(wrong);
        Set<String> there = products(right);
        return Statements.pieces(wrong).size() == 1
                && !pieces.containsAll(Statements.pieces(wrong))
                && !statements.anyBrief(wrong)
                && (pieces.size() >= FEWEST_RIGHT || statements.anyBrief(right))
                && Math.max(one, other) < FAR * Math.min(one, other)
                && (here.isEmpty() || there.isEmpty() || here.stream().anyMatch(there::contains))
                && !labels.ofOtherRow(wrong, right)
                && !FramedNumbers.isAccused(wrong, accused);
    }

    private static int number(List<LinkedFact> facts) {
        return Integer.parseInt(facts.getFirst().fact().value().canonical());
    }

    /** The products that stand in the same lines, or above them. */
    private Set<String> products(List<LinkedFact> facts) {
        Set<String> products = new HashSet<>();
        for (LinkedFact fact : facts) {
            for (LinkedFact over : statements.over(fact.fact().place())) {
                boolean named =
                        switch (over.attachment()) {
                            case RECORD, TABLE_ROW, SENTENCE, ITEM, HEADING -> true;
                            default -> false;
                        };
                if (named && statements.kind(over.subject()) == Subject.Kind.PRODUCT) {
                    products.add(over.subject());
                }
            }
        }
        return products;
    }

    private void read(Passage passage) {
        Count last = null;
        int i = 0;
        while (i + 1 < passage.words().size()) {
            Count count = count(passage, i);
            if (count == null) {
                i++;
                continue;
            }
            if (last != null && isBeside(passage, last, count)) {
                note(passage, last, count);
                note(passage, count, last);
            }
            last = count;
            i = count.to();
        }
    }

    private void note(Passage passage, Count own, Count beside) {
        boolean telling = beside.number() >= LEAST_COMPANION && !beside.span();
        if (telling && passage.language() != null) {
            pairs.computeIfAbsent(beside.number(), b -> new ArrayList<>())
                    .add(new Pair(passage.language(), own, beside));
        }
    }

    private static boolean isBeside(Passage passage, Count one, Count next) {
        List<Word> words = passage.words();
        String between =
                passage.block()
                        .text()
                        .substring(words.get(one.to() - 1).end(), words.get(next.at()).start());
        return next.at() - one.to() <= APART
                && between.chars().noneMatch(c -> ".!?;:\n".indexOf(c) >= 0);
    }

    private @Nullable Count count(Passage passage, int at) {
        List<Word> words = passage.words();
        Word word = words.get(at);
        int number = CountWords.value(word.folded(), passage.language());
        if (!CountedNouns.mayCount(number)
                || !word.running()
                || CountedNouns.isFragment(passage, at)) {
            return null;
        }
        int behind = CountedNouns.behindOf(passage, at + 1);
        int noun = CountedNouns.at(passage, behind);
        boolean span =
                noun < 0 && CountWords.ofCalendar(words.get(behind).folded(), passage.language());
        if (!span && CountedNouns.isPart(passage, at)) {
            return null;
        }
        int to = (noun < 0 ? behind : noun) + 1;
        LinkedFact fact =
                passage.statement(
                        FactKind.COUNT,
                        passage.span(at, to),
                        String.valueOf(number),
                        Omission.CAMPAIGN);
        String known = null;
        for (LinkedFact over : statements.over(fact.fact().place())) {
            String unit = unit(over.fact());
            if (unit.isEmpty()) {
                return null;
            }
            known = unit;
        }
        if (noun < 0 && !span && known == null) {
            return null;
        }
        String thing =
                Objects.requireNonNullElseGet(
                        known, () -> stem(words.get(to - 1).folded(), passage.language()));
        return new Count(at, to, number, thing, known != null, span, fact);
    }

    /** What is counted or measured; empty where others judge it, or where goods come in sizes. */
    private static String unit(Fact fact) {
        boolean counted = fact.kind() == FactKind.COUNT || fact.kind() == FactKind.QUANTITY;
        return counted
                        && fact.value() instanceof FactValue.Quantity quantity
                        && (fact.kind() == FactKind.COUNT || quantity.unit().equals("km"))
                ? quantity.unit()
                : "";
    }

    private static String stem(String folded, @Nullable String language) {
        List<Term> terms = Terms.of(folded, language);
        return terms.isEmpty() ? folded : terms.getFirst().stem();
    }
}
