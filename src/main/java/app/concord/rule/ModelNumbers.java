package app.concord.rule;

import app.concord.model.Channel;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.text.Codes;
import app.concord.text.Word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds model numbers that differ only in characters that look alike: AF-500 and AF-50O. */
final class ModelNumbers {
    private static final int SHORTEST = 4;
    private static final int MOST_SPOTS = 24;

    private final Set<String> codes = new HashSet<>();

    ModelNumbers(Statements statements) {
        for (LinkedFact code : statements.of(FactKind.PROMO_CODE)) {
            codes.add(code.fact().value().canonical().toUpperCase(Locale.ROOT));
        }
    }

    /** Where a number stands: words from one to before another. */
    record Spot(Passage passage, int from, int to) {}

    /** One number and where it stands. */
    static final class Model {
        private final List<Spot> spots = new ArrayList<>();
        private int weight;
        private int last = -1;

        List<Spot> spots() {
            return spots;
        }

        private void add(Spot spot) {
            boolean brief = spot.passage().asset().channel() == Channel.BRIEF;
            weight += spot.passage().piece() == last ? 0 : brief ? MOST_SPOTS : 1;
            last = spot.passage().piece();
            if (spots.size() < MOST_SPOTS) {
                spots.add(spot);
            }
        }
    }

    /** A number that most pieces or the brief state, and one that looks like it. */
    record Pair(Model wrong, Model right) {}

    /** Every such pair, in the order of the text. */
    List<Pair> find(Prose prose) {
        Map<String, Map<String, Model>> alike = new LinkedHashMap<>();
        for (Passage passage : prose.passages()) {
            List<Word> words = passage.words();
            for (int i = 0; i < words.size(); i++) {
                int to = end(words, i);
                String number = to > i ? number(words, i, to) : "";
                if (!number.isEmpty()) {
                    alike.computeIfAbsent(Codes.skeleton(number), s -> new LinkedHashMap<>())
                            .computeIfAbsent(number, n -> new Model())
                            .add(new Spot(passage, i, to));
                }
                i = Math.max(i, to - 1);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (Map<String, Model> numbers : alike.values()) {
            if (numbers.size() == 2) {
                List<Model> ranked = new ArrayList<>(numbers.values());
                ranked.sort(Comparator.comparingInt((Model n) -> n.weight).reversed());
                Model right = ranked.getFirst();
                Model wrong = ranked.getLast();
                boolean speaks = wrong.spots.stream().anyMatch(spot -> spot.passage().speaks());
                if (right.weight >= 2 * wrong.weight && speaks) {
                    pairs.add(new Pair(wrong, right));
                }
            }
        }
        return pairs;
    }

    private static int end(List<Word> words, int from) {
        if (!words.get(from).running()) {
            return from;
        }
        int to = from + 1;
        while (to < words.size() && words.get(to).glued() && words.get(to).running()) {
            to++;
        }
        return to;
    }

    /** Letters and digits of a number without its hyphens; empty where it is none. */
    private String number(List<Word> words, int from, int to) {
        if (!mayBeOf(words.get(from).written().charAt(0))) {
            return "";
        }
        StringBuilder joined = new StringBuilder();
        boolean digit = false;
        boolean letter = false;
        for (Word word : words.subList(from, to)) {
            for (int i = 0; i < word.written().length(); i++) {
                char c = word.written().charAt(i);
                if (!mayBeOf(c)) {
                    return "";
                }
                digit |= Character.isDigit(c);
                letter |= Character.isUpperCase(c);
                joined.append(c);
            }
        }
        String number = joined.toString();
        boolean model = digit && letter && number.length() >= SHORTEST && !codes.contains(number);
        return model ? number : "";
    }

    /** Whether a character may be part of a number: no small letter, nothing but Latin. */
    private static boolean mayBeOf(char c) {
        return c <= 'z' && !Character.isLowerCase(c);
    }
}
