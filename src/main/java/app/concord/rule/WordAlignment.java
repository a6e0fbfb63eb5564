package app.concord.rule;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Two lines held against each other word by word: what both say, what one says in another word, and
 * what only one says. Forms of one word are the same.
 *
 * @param shared words that both have, in the form of the left line
 * @param replaced words that stand for each other
 * @param left words that only the left line has
 * @param right words that only the right line has
 */
record WordAlignment(
        List<String> shared, List<Pair> replaced, List<String> left, List<String> right) {

    /** A word and the one in its place. */
    record Pair(String left, String right) {}

    /** The alignment with the fewest changes. */
    static WordAlignment of(List<String> a, List<String> b, @Nullable String language) {
        int[][] cost = new int[a.size() + 1][b.size() + 1];
        boolean[][] same = new boolean[a.size()][b.size()];
        for (int i = a.size(); i >= 0; i--) {
            for (int j = b.size(); j >= 0; j--) {
                if (i == a.size() || j == b.size()) {
                    cost[i][j] = (a.size() - i) + (b.size() - j);
                    continue;
                }
                same[i][j] = same(a.get(i), b.get(j), language);
                int step = cost[i + 1][j + 1] + (same[i][j] ? 0 : 1);
                cost[i][j] = Math.min(step, 1 + Math.min(cost[i + 1][j], cost[i][j + 1]));
            }
        }
        List<String> shared = new ArrayList<>();
        List<Pair> replaced = new ArrayList<>();
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (same[i][j] && cost[i][j] == cost[i + 1][j + 1]) {
                shared.add(a.get(i++));
                j++;
            } else if (cost[i][j] == cost[i + 1][j + 1] + 1) {
                replaced.add(new Pair(a.get(i++), b.get(j++)));
            } else if (cost[i][j] == cost[i + 1][j] + 1) {
                left.add(a.get(i++));
            } else {
                right.add(b.get(j++));
            }
        }
        left.addAll(a.subList(i, a.size()));
        right.addAll(b.subList(j, b.size()));
        return new WordAlignment(shared, replaced, left, right);
    }

    /** Whether two words are the same or forms of one. */
    static boolean same(String a, String b, @Nullable String language) {
        return a.equals(b)
                || (a.length() > 3 && b.length() > 3 && WordClass.inflected(a, b, language));
    }
}
