package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Span;
import app.concord.text.Word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many may come to an event, by whatever word: places, seats, tickets, participants. Numbers
 * are of one event where the texts around them give the same day or the same price, or where both
 * stand before the same two words.
 */
final class Capacities {
    private static final Map<String, Set<String>> LISTS = WordLists.read("words/capacity.words");
    private static final String HALL = " hall";
    private static final String PART = " part";

    /** What a few have is a group or a table, of which there may be many. */
    private static final int FEWEST = 20;

    private static final int YEARS_FROM = 1900;
    private static final int YEARS_TO = 2100;
    private static final int FEWEST_RIGHT = 2;
    private static final int MOST_SPOTS = 48;
    private static final double SURE = 0.95;

    private final Statements statements;
    private final Map<Integer, List<Spot>> byNumber = new TreeMap<>();

    /** A number of places and what its text tells of the event. */
    private record Spot(LinkedFact fact, Set<String> days, Set<String> prices, String phrase) {
        String piece() {
            return fact.fact().place().asset();
        }
    }

    Capacities(Statements statements) {
        this.statements = statements;
        for (Passage passage : statements.prose().passages()) {
            String language = passage.language();
            if (language != null && LISTS.containsKey(language)) {
                read(passage, LISTS.getOrDefault(language, Set.of()), language);
            }
        }
    }

    /** Reports every number that one piece gives against several, or against the brief. */
    void judge(Accusation accusation) {
        NavigableMap<Integer, List<Spot>> known = new TreeMap<>();
        NavigableMap<Integer, List<Spot>> lone = new TreeMap<>();
        byNumber.forEach((number, spots) -> (isKnown(spots) ? known : lone).put(number, spots));
        lone.forEach((number, spots) -> {
            List<Spot> right = List.of();
            for (List<Spot> other : known.values()) {
                List<Spot> same = ofOneEvent(spots, other);
                boolean more = pieces(same).size() > pieces(right).size();
                right = !same.isEmpty() && (anyBrief(same) || more) ? same : right;
            }
            if (!right.isEmpty()
                    && isApart(spots, right)
                    && !isOneOfMany(number, spots, right, lone)) {
                accusation.report("number", facts(spots), facts(right), SURE);
            }
        });
    }

    /** Whether the brief or several pieces give a number. */
    private boolean isKnown(List<Spot> spots) {
        return anyBrief(spots) || pieces(spots).size() >= FEWEST_RIGHT;
    }

    /** Whether no piece gives both numbers, unless each by day or price for an event of its own. */
    private boolean isApart(List<Spot> spots, List<Spot> right) {
        Set<String> pieces = pieces(spots);
        return byNumber.getOrDefault(number(right.getFirst()), List.of()).stream()
                .filter(other -> spots.stream().noneMatch(one -> isOfAnother(one, other)))
                .noneMatch(other -> pieces.contains(other.piece()));
    }

    /** Whether only one piece ties the two, and one with a smaller number of its own does too. */
    private boolean isOneOfMany(
            int number,
            List<Spot> spots,
            List<Spot> right,
            NavigableMap<Integer, List<Spot>> lone) {
        return !anyBrief(right)
                && pieces(right).size() == 1
                && lone.headMap(number(right.getFirst()), false).entrySet().stream()
                        .anyMatch(other ->
                                other.getKey() != number
                                        && !ofOneEvent(spots, other.getValue()).isEmpty());
    }

    /** Those of other spots that are of an event that some spots are of. */
    private static List<Spot> ofOneEvent(List<Spot> spots, List<Spot> others) {
        return others.stream()
                .filter(other -> spots.stream().anyMatch(one -> ofOneEvent(one, other)))
                .toList();
    }

    private static int number(Spot spot) {
        return Integer.parseInt(spot.fact().fact().value().canonical());
    }

    private static boolean ofOneEvent(Spot one, Spot other) {
        boolean told =
                one.days().stream().anyMatch(other.days()::contains)
                        || one.prices().stream().anyMatch(other.prices()::contains)
                        || (!one.phrase().isEmpty() && one.phrase().equals(other.phrase()));
        return told && !isOfAnother(one, other);
    }

    private static boolean isOfAnother(Spot one, Spot other) {
        return differ(one.prices(), other.prices()) || differ(one.days(), other.days());
    }

    private static boolean differ(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    }

    private static Set<String> pieces(List<Spot> spots) {
        Set<String> pieces = new HashSet<>();
        spots.forEach(spot -> pieces.add(spot.piece()));
        return pieces;
    }

    private boolean anyBrief(List<Spot> spots) {
        return spots.stream().anyMatch(spot -> statements.isBrief(spot.fact()));
    }

    private static List<LinkedFact> facts(List<Spot> spots) {
        return spots.stream().map(Spot::fact).toList();
    }

    private void read(Passage passage, Set<String> nouns, String language) {
        List<Word> words = passage.words();
        for (int i = 0; i < words.size(); i++) {
            int number = nouns.contains(words.get(i).folded()) ? before(passage, i) : -1;
            int to = i;
            if (number < 0
                    && i + 1 < words.size()
                    && LISTS.getOrDefault(language + HALL, Set.of())
                            .contains(words.get(i).folded())) {
                number = i + 1;
                to = Math.max(number, thousands(passage, number) ? number + 1 : number);
            }
            if (number >= 0) {
                add(passage, number, to, nouns);
            }
        }
    }

    /** The number in front of a word for places, one word between; -1 where none is. */
    private static int before(Passage passage, int noun) {
        List<Word> words = passage.words();
        for (int at = noun - 1; at >= Math.max(0, noun - 2); at--) {
            Word word = words.get(at);
            if (words.get(at + 1).apart() || !word.running()) {
                return -1;
            }
            if (word.numeric()) {
                boolean longer = at > 0 && thousands(passage, at - 1);
                return longer ? at - 1 : at;
            }
        }
        return -1;
    }

    /** Whether a sign of thousands stands between a number and the next: '1,500', '1.500'. */
    private static boolean thousands(Passage passage, int at) {
        List<Word> words = passage.words();
        if (at + 1 >= words.size()) {
            return false;
        }
        Word head = words.get(at);
        Word tail = words.get(at + 1);
        String between = passage.block().text().substring(head.end(), tail.start());
        return head.numeric()
                && tail.numeric()
                && head.folded().length() <= 3
                && tail.folded().length() == 3
                && between.length() == 1
                && ".,'’\u00a0\u202f ".contains(between);
    }

    private void add(Passage passage, int at, int to, Set<String> nouns) {
        List<Word> words = passage.words();
        boolean longer = thousands(passage, at);
        String digits =
                longer
                        ? words.get(at).folded() + words.get(at + 1).folded()
                        : words.get(at).folded();
        int number = number(digits);
        boolean year = !longer && number > YEARS_FROM && number < YEARS_TO;
        if (number < FEWEST || year || !counts(passage, at) || isPart(passage, at, to)) {
            return;
        }
        Span span = passage.span(at, to + 1);
        LinkedFact fact =
                passage.statement(FactKind.COUNT, span, String.valueOf(number), Omission.CAMPAIGN);
        if (isOther(fact)) {
            return;
        }
        int behind = longer ? at + 2 : at + 1;
        boolean two = behind < to && nouns.contains(words.get(to).folded());
        String phrase = two ? words.get(behind).folded() + " " + words.get(to).folded() : "";
        Set<String> days = new HashSet<>();
        Set<String> prices = new HashSet<>();
        around(fact, days, prices);
        List<Spot> spots = byNumber.computeIfAbsent(number, n -> new ArrayList<>());
        if (spots.size() < MOST_SPOTS) {
            spots.add(new Spot(fact, days, prices, phrase));
        }
    }

    /** 'The first 100 runners', '100 peserta pertama', 'more than 300 guests'. */
    private static boolean isPart(Passage passage, int at, int to) {
        List<Word> words = passage.words();
        Set<String> part = LISTS.getOrDefault(passage.language() + PART, Set.of());
        boolean before =
                at > 0 && !words.get(at).apart() && part.contains(words.get(at - 1).folded());
        boolean behind =
                to + 1 < words.size()
                        && !words.get(to + 1).apart()
                        && part.contains(words.get(to + 1).folded());
        return before || behind;
    }

    private static int number(String digits) {
        boolean plain = digits.length() <= 6 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain && !digits.startsWith("0") ? Integer.parseInt(digits) : 0;
    }

    /** Whether a number is no part of a price or range, nor the least of many. */
    private static boolean counts(Passage passage, int at) {
        List<Word> words = passage.words();
        String text = passage.block().text();
        int from = words.get(at).start();
        int end = words.get(at).end();
        char before = from == 0 ? ' ' : text.charAt(from - 1);
        char after = end == text.length() ? ' ' : text.charAt(end);
        boolean least =
                at > 0
                        && !words.get(at).apart()
                        && CountWords.least(words.get(at - 1).folded(), passage.language());
        return "-–/+#$€£:".indexOf(before) < 0 && "-–/+%:".indexOf(after) < 0 && !least;
    }

    /** Whether it is read as what is left or as the first customers: those are other numbers. */
    private boolean isOther(LinkedFact fact) {
        for (LinkedFact other : statements.over(fact.fact().place())) {
            boolean edition = "edition".equals(other.fact().key().unit());
            if (other.fact().kind() == FactKind.PRICE
                    || other.fact().kind() == FactKind.ELIGIBILITY
                    || (other.fact().kind() == FactKind.STOCK && !edition)) {
                return true;
            }
        }
        return false;
    }

    /** The days and prices that the block tells, and those of its heading. */
    private void around(LinkedFact fact, Set<String> days, Set<String> prices) {
        Block block = statements.block(fact.fact());
        if (block == null) {
            return;
        }
        for (LinkedFact other : statements.in(fact.fact().place().asset())) {
            int at = other.fact().place().block();
            boolean near =
                    at == block.index()
                            || (block.heading() >= 0 && at == block.heading())
                            || statements.ofOneRecord(other.fact(), fact.fact());
            if (!near) {
                continue;
            }
            switch (other.fact().value()) {
                case FactValue.Day day -> days.add(day.date().toString());
                case FactValue.Period period -> {
                    if (period.start() != null) {
                        days.add(period.start().date().toString());
                    }
                }
                case FactValue.Money money -> {
                    if (other.fact().role() == Role.NOW) {
                        prices.add(Amounts.plain(money.amount()));
                    }
                }
                default -> {}
            }
        }
    }
}
