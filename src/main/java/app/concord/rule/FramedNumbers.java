package app.concord.rule;

import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.text.Terms;
import app.concord.text.Word;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers that no other reading knows and that stand in the same words in several pieces, one of
 * which has another number: '4G for 98.7 % of the population', 'at Cempaka Hall, level 3, Anggerik
 * Mall'. The words on both sides of it must be the same, and say enough to be about one thing.
 * Spans of time and measures are no such numbers: a campaign tells many of them in like words.
 */
final class FramedNumbers {
    private static final Map<String, Set<String>> LISTS = WordLists.read("words/frames.words");
    private static final int REACH = 6;
    private static final int MOST_SLOTS = 24;
    private static final int SHORTEST_CONTENT = 4;
    private static final int LONGEST_NUMBER = 9;
    private static final int YEARS_FROM = 1900;
    private static final int YEARS_TO = 2100;
    private static final double FAR = 5;
    private static final int SMALL = 32;
    private static final double SURE = 0.85;

    private final Statements statements;
    private final Accusation accusation;
    private final PieceMarkets markets;
    private final Map<List<String>, List<Slot>> slots = new LinkedHashMap<>();

    /**
     * A number in its words.
     *
     * @param from its first word
     * @param to one past its last word, as a number with decimals has two
     * @param number what it is worth
     */
    private record Slot(
            Passage passage, int from, int to, BigDecimal number, LinkedFact statement) {

        String heading() {
            int heading = passage.block().heading();
            return heading < 0 ? "" : passage.asset().blocks().get(heading).text();
        }
    }

    /** Words that two slots have in common around them: all of them, and those that say much. */
    private record Frame(int words, int content) {}

    FramedNumbers(Statements statements, Accusation accusation) {
        this.statements = statements;
        this.accusation = accusation;
        this.markets = new PieceMarkets(statements);
        statements.prose().passages().forEach(this::read);
    }

    /** Reports each number that stands in the words of another one. */
    void judge(Set<Place> accused) {
        Set<Place> known = new HashSet<>(accused);
        for (List<Slot> same : slots.values()) {
            Map<BigDecimal, List<Slot>> values = new LinkedHashMap<>();
            for (Slot slot : same) {
                values.computeIfAbsent(slot.number(), v -> new ArrayList<>()).add(slot);
            }
            if (values.size() == 2 && same.size() <= MOST_SLOTS) {
                List<List<Slot>> both = new ArrayList<>(values.values());
                boolean second = weight(both.get(1)) > weight(both.get(0));
                hold(both.get(second ? 0 : 1), both.get(second ? 1 : 0), known);
            }
        }
    }

    private double weight(List<Slot> slots) {
        List<LinkedFact> facts = facts(slots);
        return statements.anyBrief(facts) ? Double.MAX_VALUE : Truth.weight(facts, statements);
    }

    private void hold(List<Slot> wrong, List<Slot> right, Set<Place> known) {
        List<LinkedFact> lone = facts(wrong);
        List<LinkedFact> usual = facts(right);
        Set<String> pieces = Statements.pieces(usual);
        boolean established = statements.established(usual);
        if (Statements.pieces(lone).size() != 1
                || pieces.containsAll(Statements.pieces(lone))
                || statements.anyBrief(lone)
                || far(wrong.getFirst(), right.getFirst())
                || isAccused(lone, known)) {
            return;
        }
        Frame frame = new Frame(0, 0);
        for (Slot one : wrong) {
            for (Slot other : right) {
                boolean may =
                        !markets.differ(List.of(one.statement()), List.of(other.statement()))
                                && (established || mayBeOne(one, other));
                Frame found = may ? frame(one, other) : frame;
                frame = found.words() > frame.words() ? found : frame;
            }
        }
        if (!enough(frame, established)) {
            return;
        }
        known.add(lone.getFirst().fact().place());
        if (established) {
            accusation.report("count", lone, usual, SURE);
        } else {
            accusation.reportOfOne("count", lone, usual, SURE);
        }
    }

    /** Whether another finding holds it, or a longer text that has it, to be wrong. */
    static boolean isAccused(List<LinkedFact> facts, Set<Place> known) {
        return facts.stream()
                .map(fact -> fact.fact().place())
                .anyMatch(place ->
                        known.stream()
                                .anyMatch(other ->
                                        other.inBlock().equals(place.inBlock())
                                                && other.span().overlaps(place.span())));
    }

    private static List<LinkedFact> facts(List<Slot> slots) {
        return slots.stream().map(Slot::statement).toList();
    }

    private static boolean far(Slot one, Slot other) {
        double more = one.number().max(other.number()).doubleValue();
        return more > FAR * one.number().min(other.number()).doubleValue();
    }

    /**
     * Whether two pieces alone may be held against each other: under one heading or none, and not
     * as the second of a series behind the first.
     */
    private static boolean mayBeOne(Slot one, Slot other) {
        boolean next =
                one.number().subtract(other.number()).abs().compareTo(BigDecimal.ONE) == 0
                        && one.number().doubleValue() < SMALL
                        && other.number().doubleValue() < SMALL;
        String here = one.heading();
        String there = other.heading();
        return !next && (here.isEmpty() || there.isEmpty() || here.equalsIgnoreCase(there));
    }

    private static boolean enough(Frame frame, boolean established) {
        int least = established ? 4 : 6;
        return (frame.content() >= 2 && frame.words() >= least)
                || (frame.content() >= 3 && frame.words() >= 4);
    }

    private static Frame frame(Slot one, Slot other) {
        Frame left = along(one, one.from() - 1, other, other.from() - 1, -1);
        Frame right = along(one, one.to(), other, other.to(), 1);
        return left.words() == 0 || right.words() == 0
                ? new Frame(0, 0)
                : new Frame(left.words() + right.words(), left.content() + right.content());
    }

    private static Frame along(Slot one, int at, Slot other, int there, int step) {
        int words = 0;
        int content = 0;
        int i = at;
        int j = there;
        while (words < REACH
                && i >= 0
                && j >= 0
                && i < one.passage().words().size()
                && j < other.passage().words().size()
                && one.passage()
                        .words()
                        .get(i)
                        .folded()
                        .equals(other.passage().words().get(j).folded())
                && !isCut(one.passage(), step < 0 ? i + 1 : i)
                && !isCut(other.passage(), step < 0 ? j + 1 : j)) {
            content += isContent(one.passage(), i) ? 1 : 0;
            words++;
            i += step;
            j += step;
        }
        return new Frame(words, content);
    }

    private static boolean isContent(Passage passage, int at) {
        Word word = passage.words().get(at);
        return word.numeric()
                || (word.folded().length() >= SHORTEST_CONTENT
                        && !Terms.isStopWord(word.folded(), passage.language()));
    }

    /** Whether a sentence or line ends right before a word. */
    private static boolean isCut(Passage passage, int at) {
        int from = passage.words().get(at - 1).end();
        String between = passage.block().text().substring(from, passage.words().get(at).start());
        for (int i = 0; i < between.length(); i++) {
            if (".!?;\n|•·".indexOf(between.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void read(Passage passage) {
        List<Word> words = passage.words();
        String language = passage.language();
        if (language == null) {
            return;
        }
        for (int i = 1; i + 1 < words.size(); i++) {
            int to = end(passage, i);
            if (to < 0 || to >= words.size()) {
                continue;
            }
            Word before = words.get(i - 1);
            Word behind = words.get(to);
            BigDecimal number = number(passage, i, to);
            if (number != null
                    && isWord(before)
                    && isWord(behind)
                    && !CountWords.measures(behind.folded(), language)
                    && !isCut(passage, i)
                    && !isCut(passage, to)
                    && !changes(words, i, to, language)) {
                LinkedFact fact =
                        passage.statement(
                                FactKind.COUNT,
                                passage.span(i, to),
                                passage.written(i, to),
                                Omission.CAMPAIGN);
                if (!isKnown(fact.fact())) {
                    slots.computeIfAbsent(
                                    List.of(language, before.folded(), behind.folded()),
                                    k -> new ArrayList<>())
                            .add(new Slot(passage, i, to, number, fact));
                }
            }
            i = to - 1;
        }
    }

    private static boolean isWord(Word word) {
        return word.running() && !word.numeric();
    }

    /** One past the last word of the number that begins here, with its decimals; -1 for none. */
    private static int end(Passage passage, int at) {
        List<Word> words = passage.words();
        Word first = words.get(at);
        String text = passage.block().text();
        if (!isFigure(first)) {
            return -1;
        }
        int to = at + 1;
        while (to < words.size()
                && isFigure(words.get(to))
                && words.get(to).start() == words.get(to - 1).end() + 1
                && ".,".indexOf(text.charAt(words.get(to - 1).end())) >= 0) {
            to++;
        }
        char before = first.start() == 0 ? ' ' : text.charAt(first.start() - 1);
        int end = words.get(to - 1).end();
        char after = end == text.length() ? ' ' : text.charAt(end);
        return "-–/.,:#x×$€£".indexOf(before) >= 0 || "-–/:$€£°".indexOf(after) >= 0 ? -1 : to;
    }

    private static boolean isFigure(Word word) {
        return word.running() && word.folded().chars().allMatch(Character::isDigit);
    }

    /** What a number is worth; null for years and what is no number. */
    private static @Nullable BigDecimal number(Passage passage, int from, int to) {
        String written = passage.written(from, to);
        if (written.length() > LONGEST_NUMBER || written.startsWith("0")) {
            return null;
        }
        int sign = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
        // Three figures behind a sign are thousands.
        boolean decimals = sign >= 0 && written.length() - sign <= 3;
        String whole = decimals ? written.substring(0, sign) : written;
        String plain =
                whole.replace(".", "").replace(",", "")
                        + (decimals ? "." + written.substring(sign + 1) : "");
        BigDecimal number = new BigDecimal(plain);
        boolean year = number.intValue() >= YEARS_FROM && number.intValue() < YEARS_TO;
        return year && sign < 0 ? null : number;
    }

    /** Whether a word beside the number says that it gets less, or is one of a series. */
    private static boolean changes(List<Word> words, int from, int to, String language) {
        Set<String> passing = LISTS.getOrDefault(language + " passing", Set.of());
        Set<String> serial = LISTS.getOrDefault(language + " serial", Set.of());
        for (int i = Math.max(0, from - 2); i < Math.min(words.size(), to + 3); i++) {
            boolean inside = i >= from && i < to;
            if (!inside && passing.contains(words.get(i).folded())) {
                return true;
            }
        }
        return serial.contains(words.get(from - 1).folded());
    }

    /** Whether it is read as something else, which others judge. */
    private boolean isKnown(Fact fact) {
        return statements.over(fact.place()).stream()
                .anyMatch(other -> other.fact().kind() != FactKind.COUNT);
    }
}
