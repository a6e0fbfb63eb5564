package app.concord.rule;

import app.concord.model.Channel;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Span;
import app.concord.text.Quotes;
import app.concord.text.Word;
import app.concord.text.Words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Lines that several pieces quote word for word, as a slogan or motto is, and that one piece has
 * with another word: between quotation marks or as a line of its own.
 */
final class QuotedLines {
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS = 9;
    private static final int KNOWN = 2;

    /** Shorter words are articles and the like. */
    private static final int TELLING = 4;

    /** So many lines that differ in one word are a list, in which none is a slip. */
    private static final int MOST_NEAR = 8;

    /** A line as it stands in a piece, its words folded. */
    private record Spot(Passage passage, Span span, boolean quoted, List<String> words) {
        LinkedFact statement() {
            String text = span.of(passage.block().text());
            return passage.statement(FactKind.MESSAGE, span, text, Omission.CAMPAIGN);
        }

        String piece() {
            return passage.asset().path();
        }
    }

    /** A line of one piece and the like line of several others, as statements. */
    record Altered(List<LinkedFact> deviating, List<LinkedFact> others, boolean ofBrief) {}

    private final Map<List<String>, List<Spot>> byWords = new LinkedHashMap<>();

    QuotedLines(List<Passage> passages) {
        for (Passage passage : passages) {
            if (passage.speaks()) {
                read(passage);
            }
        }
    }

    private void read(Passage passage) {
        String text = passage.block().text();
        if (text.length() <= MOST_WORDS * 24) {
            add(passage, new Span(0, text.length()), false);
        }
        for (Span quote : Quotes.in(text, FEWEST_WORDS - 1)) {
            add(passage, new Span(quote.start() + 1, quote.end() - 1), true);
        }
    }

    private void add(Passage passage, Span span, boolean quoted) {
        List<String> words = new ArrayList<>();
        int from = -1;
        int to = -1;
        for (Word word : Words.of(span.of(passage.block().text()))) {
            words.add(word.folded());
            from = from < 0 ? span.start() + word.start() : from;
            to = span.start() + word.end();
        }
        boolean figures = words.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
        if (words.size() >= FEWEST_WORDS && words.size() <= MOST_WORDS && !figures) {
            byWords.computeIfAbsent(words, w -> new ArrayList<>())
                    .add(new Spot(passage, new Span(from, to), quoted, words));
        }
    }

    /** Every line that differs in one word from one that several pieces quote. */
    List<Altered> find() {
        Map<List<String>, List<List<String>>> near = new HashMap<>();
        byWords.forEach((words, spots) -> {
            if (isKnown(spots)) {
                for (int i = 0; i < words.size(); i++) {
                    List<List<String>> those =
                            near.computeIfAbsent(without(words, i), w -> new ArrayList<>());
                    if (those.size() < MOST_NEAR) {
                        those.add(words);
                    }
                }
            }
        });
        List<Altered> found = new ArrayList<>();
        byWords.forEach((words, spots) -> {
            Set<String> pieces = pieces(spots);
            if (pieces.size() != 1 || isBrief(spots)) {
                return;
            }
            List<Spot> known = null;
            for (List<String> other : neighbours(words, near)) {
                List<Spot> those = byWords.getOrDefault(other, List.of());
                boolean apart = pieces(those).stream().noneMatch(pieces::contains);
                if (apart && sameLanguage(spots, those)) {
                    known = known == null || known.size() < those.size() ? those : known;
                }
            }
            if (known != null) {
                found.add(
                        new Altered(
                                spots.stream().map(Spot::statement).toList(),
                                known.stream().map(Spot::statement).toList(),
                                isBrief(known)));
            }
        });
        return found;
    }

    /** Whether the brief or several pieces have a line, and one of them quotes it. */
    private static boolean isKnown(List<Spot> spots) {
        return spots.stream().anyMatch(Spot::quoted)
                && (isBrief(spots) || pieces(spots).size() >= KNOWN);
    }

    /** The lines with another word in one place, as long as it says something. */
    private static Collection<List<String>> neighbours(
            List<String> words, Map<List<String>, List<List<String>>> near) {
        Set<List<String>> all = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            List<String> rest = without(words, i);
            for (List<String> other : near.getOrDefault(rest, List.of())) {
                boolean here =
                        other.size() == words.size()
                                && without(other, i).equals(rest)
                                && !other.equals(words);
                if (here && words.get(i).length() >= TELLING && other.get(i).length() >= TELLING) {
                    all.add(other);
                }
            }
        }
        return all;
    }

    private static List<String> without(List<String> words, int index) {
        List<String> rest = new ArrayList<>(words);
        rest.remove(index);
        return rest;
    }

    private static Set<String> pieces(List<Spot> spots) {
        Set<String> pieces = new LinkedHashSet<>();
        spots.forEach(spot -> pieces.add(spot.piece()));
        return pieces;
    }

    private static boolean isBrief(List<Spot> spots) {
        return spots.stream().anyMatch(spot -> spot.passage().asset().channel() == Channel.BRIEF);
    }

    private static boolean sameLanguage(List<Spot> one, List<Spot> other) {
        return Objects.equals(
                one.getFirst().passage().language(), other.getFirst().passage().language());
    }
}
