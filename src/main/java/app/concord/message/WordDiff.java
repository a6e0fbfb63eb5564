package app.concord.message;

import app.concord.model.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the stretches of words in which two texts differ, with the fewest words changed. */
final class WordDiff {
    /** Pairs of words beyond which two texts are not compared in detail. */
    private static final int MOST_PAIRS = 1_000_000;

    /** What counts as a difference. */
    enum Precision {
        /** Words; neither capitals, punctuation nor joined words. */
        WORDS,
        /** Every character but white space. */
        LETTERS
    }

    /** Where two texts differ; either stretch may be empty, never both. */
    record Hunk(Span left, Span right) {}

    private final List<WordToken> left;
    private final List<WordToken> right;
    private final int leftEnd;
    private final int rightEnd;
    private final List<Hunk> hunks = new ArrayList<>();

    private WordDiff(String left, String right, Precision precision) {
        List<WordToken> one = WordToken.of(left, precision);
        List<WordToken> other = WordToken.of(right, precision);
        this.left = precision == Precision.WORDS ? joined(one, other) : one;
        this.right = precision == Precision.WORDS ? joined(other, one) : other;
        this.leftEnd = left.length();
        this.rightEnd = right.length();
    }

    /** The differing stretches of two texts, in their order. */
    static List<Hunk> find(String left, String right, Precision precision) {
        WordDiff diff = new WordDiff(left, right, precision);
        diff.run();
        return diff.hunks;
    }

    /** The words, two of which are one where the other text writes them so. */
    private static List<WordToken> joined(List<WordToken> words, List<WordToken> others) {
        Set<String> known = new HashSet<>();
        others.forEach(word -> known.add(word.key()));
        List<WordToken> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            WordToken word = words.get(i);
            WordToken next = i + 1 < words.size() ? words.get(i + 1) : null;
            if (next != null
                    && !(known.contains(word.key()) && known.contains(next.key()))
                    && known.contains(word.key() + next.key())) {
                joined.add(word.with(next));
                i++;
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private void run() {
        int from = 0;
        int least = Math.min(left.size(), right.size());
        while (from < least && same(from, from)) {
            from++;
        }
        int to = 0;
        while (to < least - from && same(left.size() - 1 - to, right.size() - 1 - to)) {
            to++;
        }
        int leftTo = left.size() - to;
        int rightTo = right.size() - to;
        if ((long) (leftTo - from) * (rightTo - from) > MOST_PAIRS) {
            add(from, leftTo, from, rightTo);
        } else {
            align(from, leftTo, rightTo);
        }
    }

    private boolean same(int i, int j) {
        return left.get(i).key().equals(right.get(j).key());
    }

    /** Adds the changes between words that both begin at {@code from}. */
    private void align(int from, int leftTo, int rightTo) {
        int[][] cost = costs(from, leftTo, rightTo);
        int i = from;
        int j = from;
        int openLeft = i;
        int openRight = j;
        while (i < leftTo || j < rightTo) {
            int now = cost[i - from][j - from];
            boolean both = i < leftTo && j < rightTo;
            if (both && same(i, j) && now == cost[i + 1 - from][j + 1 - from]) {
                add(openLeft, i, openRight, j);
                openLeft = ++i;
                openRight = ++j;
            } else if (both && now == cost[i + 1 - from][j + 1 - from] + 1) {
                i++;
                j++;
            } else if (i < leftTo && now == cost[i + 1 - from][j - from] + 1) {
                i++;
            } else {
                j++;
            }
        }
        add(openLeft, i, openRight, j);
    }

    /** How many words must be changed, from each pair of places to the end. */
    private int[][] costs(int from, int leftTo, int rightTo) {
        int rows = leftTo - from;
        int columns = rightTo - from;
        int[][] cost = new int[rows + 1][columns + 1];
        for (int i = rows; i >= 0; i--) {
            for (int j = columns; j >= 0; j--) {
                if (i == rows || j == columns) {
                    cost[i][j] = (rows - i) + (columns - j);
                    continue;
                }
                int changed = cost[i + 1][j + 1] + (same(from + i, from + j) ? 0 : 1);
                cost[i][j] = Math.min(changed, 1 + Math.min(cost[i + 1][j], cost[i][j + 1]));
            }
        }
        return cost;
    }

    private void add(int i, int leftTo, int j, int rightTo) {
        if (i < leftTo || j < rightTo) {
            hunks.add(
                    new Hunk(
                            stretch(left, i, leftTo, leftEnd),
                            stretch(right, j, rightTo, rightEnd)));
        }
    }

    /** The text of some words; of none an empty stretch before the word that would follow. */
    private static Span stretch(List<WordToken> words, int from, int to, int end) {
        if (from < to) {
            return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
        }
        if (from < words.size()) {
            int at = words.get(from).span().start();
            return new Span(at, at);
        }
        int at = words.isEmpty() ? end : words.getLast().span().end();
        return new Span(at, at);
    }
}
