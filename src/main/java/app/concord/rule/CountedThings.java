package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Span;
import app.concord.text.Term;
import app.concord.text.Terms;
import app.concord.text.Word;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Things of any kind that a campaign counts, 'nine clubs', 'groups of 8 people', where nearly every
 * piece says the same number and one says another. No list of such things is needed: that the same
 * number stands before the same word again and again tells that it is a fact of the campaign.
 */
final class CountedThings {
    private static final int SHORT_WORD = 4;
    private static final int FEWEST_RIGHT = 3;
    private static final int FEWEST_FRAMED = 2;
    private static final int MOST_SPOTS = 24;
    private static final int MOST_VALUES = 8;
    private static final int BEFORE = 2;
    private static final int BEHIND = 2;
    private static final int FAR = 5;

    private final Statements statements;
    private final Map<String, String> stems = new HashMap<>();
    private final Map<List<String>, Map<Integer, List<LinkedFact>>> counted = new LinkedHashMap<>();
    private final Map<List<String>, List<LinkedFact>> spans = new LinkedHashMap<>();

    /** Numbers that others judge and that here only speak for the same number elsewhere. */
    private final Map<List<String>, Map<Integer, List<LinkedFact>>> told = new LinkedHashMap<>();

    /** Numbers that somebody is quoted with. */
    private final Map<List<String>, Map<Integer, List<LinkedFact>>> said = new LinkedHashMap<>();

    private final CountFrames frames = new CountFrames();
    private final IdentityHashMap<LinkedFact, Spot> spots = new IdentityHashMap<>();
    private final CountPrices prices;
    private final PieceMarkets markets;

    CountedThings(Statements statements) {
        this.statements = statements;
        this.prices = new CountPrices(statements);
        this.markets = new PieceMarkets(statements);
        for (Passage passage : statements.prose().passages()) {
            read(passage, false);
        }
        for (Passage passage : statements.prose().quoted()) {
            read(passage, true);
        }
    }

    /**
     * A number that stands against the usual one.
     *
     * @param more whether it is the greater one, which cannot be a part of the usual
     * @param coded whether the pieces tell it of a code, as the least or most of what it takes
     * @param likeness how alike the words around both are, 0 to 1
     */
    record Odd(
            List<LinkedFact> wrong,
            List<LinkedFact> right,
            boolean more,
            boolean coded,
            double likeness) {}

    /** Every number of which all but one piece tell another. */
    List<Odd> find() {
        List<Odd> found = new ArrayList<>();
        counted.forEach((key, values) -> {
            List<LinkedFact> right = usual(key, values);
            for (List<LinkedFact> wrong : values.values()) {
                if (!wrong.equals(right) && values.size() <= MOST_VALUES) {
                    Odd odd = odd(key, wrong, right, values.size() == 2);
                    if (odd != null) {
                        found.add(odd);
                    }
                }
            }
        });
        said.forEach((key, values) -> {
            List<LinkedFact> right = usual(key, counted.getOrDefault(key, Map.of()));
            for (List<LinkedFact> wrong : values.values()) {
                // Who is quoted may mean other things, unless two figures have changed places.
                boolean slip = !right.isEmpty() && CountWords.swapped(number(wrong), number(right));
                Odd odd = slip ? odd(key, wrong, right, false) : null;
                if (odd != null) {
                    found.add(odd);
                }
            }
        });
        Set<LinkedFact> ofCodes = new HashSet<>();
        found.stream().filter(Odd::coded).forEach(odd -> ofCodes.addAll(odd.wrong()));
        found.removeIf(odd -> !odd.coded() && ofCodes.containsAll(odd.wrong()));
        return found;
    }

    private @Nullable Odd odd(
            List<String> key, List<LinkedFact> wrong, List<LinkedFact> right, boolean ofTwo) {
        boolean framed = frames.same(wrong, right);
        boolean slip = CountWords.swapped(number(wrong), number(right));
        Set<String> pieces = pieces(key, right);
        boolean alone =
                Statements.pieces(wrong).size() == 1
                        && Statements.pieces(wrong).stream().noneMatch(pieces::contains)
                        && !statements.anyBrief(wrong);
        int fewest = framed || slip ? FEWEST_FRAMED : FEWEST_RIGHT;
        if (!alone
                || far(wrong, right)
                || wrong.stream().anyMatch(one -> adds(one, number(right)))
                || prices.differ(wrong, right)
                || markets.differ(wrong, right)
                || new CellLabels(statements).ofOtherRow(wrong, right)
                || !(ofTwo || framed || slip)
                || (pieces.size() < fewest && !statements.anyBrief(right))) {
            return null;
        }
        List<LinkedFact> all = new ArrayList<>(wrong);
        all.addAll(right);
        double like = framed ? 1 : new Contexts(all, statements).likeness(wrong, right);
        boolean more = number(wrong) > number(right);
        return new Odd(wrong, right, more, !key.getLast().isEmpty(), like);
    }

    /** Whether a number and those behind it make up another: parts of a whole. */
    private boolean adds(LinkedFact part, int whole) {
        Spot spot = spots.get(part);
        return spot != null && CountParts.sums(spot.passage(), spot.at()).contains(whole);
    }

    /** Where a number stands. */
    private record Spot(Passage passage, int at) {}

    /** Whether one is so many times the other that other things are counted: pairs of lenses. */
    private static boolean far(List<LinkedFact> one, List<LinkedFact> other) {
        int more = Math.max(number(one), number(other));
        return more > FAR * Math.min(number(one), number(other));
    }

    /** The number that most pieces tell. */
    private List<LinkedFact> usual(List<String> key, Map<Integer, List<LinkedFact>> values) {
        List<LinkedFact> best = List.of();
        double most = -1;
        for (List<LinkedFact> value : values.values()) {
            double weight =
                    statements.anyBrief(value) ? Integer.MAX_VALUE : pieces(key, value).size();
            if (weight > most) {
                best = value;
                most = weight;
            }
        }
        return best;
    }

    /** The pieces that tell a number, as something that others judge too. */
    private Set<String> pieces(List<String> key, List<LinkedFact> facts) {
        Set<String> pieces = new TreeSet<>(Statements.pieces(facts));
        pieces.addAll(
                Statements.pieces(
                        told.getOrDefault(key, Map.of()).getOrDefault(number(facts), List.of())));
        return pieces;
    }

    private static int number(List<LinkedFact> facts) {
        return Integer.parseInt(facts.getFirst().fact().value().canonical());
    }

    private void read(Passage passage, boolean quoted) {
        List<Word> words = passage.words();
        Set<String> codes = null;
        for (int i = 0; i + 1 < words.size(); i++) {
            Word number = words.get(i);
            int value = CountWords.value(number.folded(), passage.language());
            if (!CountedNouns.mayCount(value)
                    || !number.running()
                    || CountedNouns.isPart(passage, i)) {
                continue;
            }
            if (!quoted) {
                span(passage, i, value);
            }
            int noun = CountedNouns.at(passage, CountedNouns.behindOf(passage, i + 1));
            if (noun < 0 || isRate(passage, noun)) {
                continue;
            }
            String stem = stem(words.get(noun).folded(), passage.language());
            LinkedFact fact = fact(passage, i, noun, value);
            String language = Objects.requireNonNullElse(passage.language(), "");
            frames.note(fact, words, i, noun);
            spots.put(fact, new Spot(passage, i));
            if (noun > i + 1 || !words.get(noun).folded().equals(CountedNouns.PEOPLE)) {
                var into = quoted ? said : isKnown(fact, true) ? told : counted;
                note(into, List.of(language, stem, ""), value, fact);
            }
            if (!quoted && least(passage, i, noun) && !isKnown(fact, false)) {
                codes = codes == null ? codes(passage) : codes;
                for (String code : codes) {
                    note(counted, List.of(language, stem, code), value, fact);
                }
            }
        }
    }

    /** The words right around every number. */
    CountFrames frames() {
        return frames;
    }

    /** Spans of time and measures that are read as nothing else, and counts with many values. */
    List<List<LinkedFact>> spans() {
        List<List<LinkedFact>> all = new ArrayList<>(spans.values());
        counted.forEach((key, values) -> {
            if (values.size() > 2 && key.getLast().isEmpty()) {
                List<LinkedFact> lane = new ArrayList<>();
                values.values().forEach(lane::addAll);
                all.add(lane);
            }
        });
        return all;
    }

    private void span(Passage passage, int number, int value) {
        List<Word> words = passage.words();
        int at = CountedNouns.behindOf(passage, number + 1);
        Word unit = words.get(at);
        boolean measures =
                unit.running()
                        && !unit.apart()
                        && !unit.glued()
                        && CountWords.measures(unit.folded(), passage.language())
                        && !CountWords.ofCalendar(unit.folded(), passage.language());
        if (!measures) {
            return;
        }
        LinkedFact fact = fact(passage, number, at, value);
        if (!isKnown(fact, true)) {
            frames.note(fact, words, number, at);
            String language = Objects.requireNonNullElse(passage.language(), "");
            spans.computeIfAbsent(
                            List.of(language, stem(unit.folded(), passage.language())),
                            k -> new ArrayList<>())
                    .add(fact);
        }
    }

    private static void note(
            Map<List<String>, Map<Integer, List<LinkedFact>>> into,
            List<String> key,
            int value,
            LinkedFact fact) {
        List<LinkedFact> facts =
                into.computeIfAbsent(key, k -> new LinkedHashMap<>())
                        .computeIfAbsent(value, v -> new ArrayList<>());
        if (facts.size() < MOST_SPOTS) {
            facts.add(fact);
        }
    }

    /** 'Three plants a metre', 'trois plants au mètre': so many of each measure are no count. */
    private static boolean isRate(Passage passage, int noun) {
        List<Word> words = passage.words();
        if (noun + 2 >= words.size()) {
            return false;
        }
        Word link = words.get(noun + 1);
        Word unit = words.get(noun + 2);
        return !link.apart()
                && !unit.apart()
                && link.folded().length() < SHORT_WORD
                && CountWords.rates(unit.folded(), passage.language());
    }

    private String stem(String folded, @Nullable String language) {
        return stems.computeIfAbsent(
                folded + " " + language,
                k -> {
                    List<Term> terms = Terms.of(folded, language);
                    return terms.isEmpty() ? folded : terms.getFirst().stem();
                });
    }

    private static LinkedFact fact(Passage passage, int from, int to, int value) {
        Span span = passage.span(from, to + 1);
        return passage.statement(FactKind.COUNT, span, String.valueOf(value), Omission.CAMPAIGN);
    }

    /** Whether words beside the number or behind the noun make it the least, or the most. */
    private static boolean least(Passage passage, int number, int noun) {
        List<Word> words = passage.words();
        int to = Math.min(words.size(), noun + BEHIND + 1);
        for (int i = Math.max(0, number - BEFORE); i < to; i++) {
            String word = words.get(i).folded();
            if (CountWords.least(word, passage.language())
                    || CountWords.first(word, passage.language())) {
                return true;
            }
        }
        String text = passage.block().text();
        int end = words.get(number).end();
        return end < text.length() && text.charAt(end) == '+';
    }

    /**
     * Whether the words are read as something that has a number of its own: then others judge it.
     *
     * @param counts whether a count is such a thing
     */
    private boolean isKnown(LinkedFact fact, boolean counts) {
        return statements.over(fact.fact().place()).stream()
                .anyMatch(other -> counts || other.fact().kind() != FactKind.COUNT);
    }

    /** The codes that a block speaks of. */
    private Set<String> codes(Passage passage) {
        Set<String> codes = new HashSet<>();
        Block block = passage.block();
        for (LinkedFact fact : statements.in(passage.asset().path())) {
            if (fact.fact().kind() == FactKind.PROMO_CODE
                    && fact.fact().place().block() == block.index()) {
                codes.add(fact.fact().value().canonical());
            }
        }
        return codes;
    }
}
