package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Span;
import app.concord.text.Word;
import app.concord.text.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two parts of one mail that tell the same, held against each other word by word: the HTML and the
 * text of it. Where a few words stand in the place of others and the words around are the same,
 * whatever they state should be the same too.
 */
final class Retelling {
    private static final int MOST_WORDS = 5000;
    private static final int MOST_CHANGES = 900;
    private static final int LONGEST = 8;
    private static final int AROUND = 5;
    private static final int EACH_SIDE = 2;

    private Retelling() {}

    /**
     * A word and where it stands.
     *
     * @param block index of the block
     */
    record Token(String folded, int block, Span span) {}

    /**
     * Words that stand in each other's place; one side may be empty.
     *
     * @param onePart the part of the first side
     * @param oneBefore the word before the change on the first side, or the first at its start
     */
    record Change(
            List<Token> one,
            List<Token> other,
            String onePart,
            String otherPart,
            Token oneBefore,
            Token otherBefore) {}

    /** What the later parts of a piece say in other words than the first that tells it all. */
    static List<Change> of(Asset asset) {
        Map<String, List<Token>> parts = parts(asset);
        if (parts.size() < 2) {
            return List.of();
        }
        List<List<Token>> all = new ArrayList<>(parts.values());
        List<String> names = List.copyOf(parts.keySet());
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            align(new Pair(names.getFirst(), all.getFirst(), names.get(i), all.get(i)), changes);
        }
        return changes;
    }

    private static Map<String, List<Token>> parts(Asset asset) {
        Map<String, List<Token>> parts = new LinkedHashMap<>();
        if (!isRetold(asset)) {
            return parts;
        }
        for (Block block : asset.blocks()) {
            if (!block.retold() || !block.region().speaksForPiece()) {
                continue;
            }
            List<Token> tokens = parts.computeIfAbsent(block.part(), p -> new ArrayList<>());
            for (Word word : Words.of(block.text())) {
                if (!isTarget(word)) {
                    Span span = new Span(word.start(), word.end());
                    tokens.add(new Token(word.folded(), block.index(), span));
                }
            }
        }
        return parts;
    }

    private static boolean isRetold(Asset asset) {
        Block first = null;
        for (Block block : asset.blocks()) {
            if (first == null && block.retold()) {
                first = block;
            } else if (first != null && first.retells(block)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is the address behind a link, which a text has to write out. */
    private static boolean isTarget(Word word) {
        return word.kind() == Word.Kind.ADDRESS
                && (word.written().contains("://") || word.written().startsWith("mailto:"));
    }

    /** Two parts and their words. */
    private record Pair(String onePart, List<Token> one, String otherPart, List<Token> other) {
        Change change(int a, int i, int b, int j) {
            return new Change(
                    one.subList(a, i),
                    other.subList(b, j),
                    onePart,
                    otherPart,
                    one.get(Math.max(0, a - 1)),
                    other.get(Math.max(0, b - 1)));
        }
    }

    private static void align(Pair pair, List<Change> changes) {
        List<Token> one = pair.one();
        List<Token> other = pair.other();
        int n = one.size();
        int m = other.size();
        if (n > MOST_WORDS || m > MOST_WORDS || n < AROUND || m < AROUND) {
            return;
        }
        int[] partner = partners(one, other);
        int i = 0;
        int j = 0;
        int before = 0;
        while (i < n || j < m) {
            if (i < n && partner[i] == j && j < m) {
                before++;
                i++;
                j++;
                continue;
            }
            int a = i;
            int b = j;
            while (i < n && partner[i] < 0) {
                i++;
            }
            j = i < n ? partner[i] : m;
            int after = run(partner, i, m);
            boolean small = i - a <= LONGEST && j - b <= LONGEST;
            boolean start = a == 0 && b == 0;
            boolean end = i == n && j == m;
            if (small
                    && before + after >= AROUND
                    && (before >= EACH_SIDE || start)
                    && (after >= EACH_SIDE || end)) {
                changes.add(pair.change(a, i, b, j));
            }
            before = 0;
        }
    }

    /** How many words from here on stand in both, at most as many as matter. */
    private static int run(int[] partner, int from, int size) {
        int length = 0;
        while (length < AROUND
                && from + length < partner.length
                && partner[from + length] >= 0
                && partner[from + length] < size
                && (length == 0 || partner[from + length] == partner[from + length - 1] + 1)) {
            length++;
        }
        return length;
    }

    /**
     * The position of each word's partner in the other part, -1 for none, with the fewest changes
     * (after Myers); all -1 where there are too many.
     */
    private static int[] partners(List<Token> one, List<Token> other) {
        int n = one.size();
        int m = other.size();
        int most = Math.min(n + m, MOST_CHANGES);
        int zero = most + 1;
        int[] reach = new int[2 * most + 3];
        List<int[]> trace = new ArrayList<>();
        for (int d = 0; d <= most; d++) {
            trace.add(Arrays.copyOfRange(reach, zero - d, zero + d + 1));
            for (int k = -d; k <= d; k += 2) {
                int at = zero + k;
                boolean down = k == -d || (k != d && reach[at - 1] < reach[at + 1]);
                int x = down ? reach[at + 1] : reach[at - 1] + 1;
                while (x < n && x - k < m && same(one.get(x), other.get(x - k))) {
                    x++;
                }
                reach[at] = x;
                if (x >= n && x - k >= m) {
                    return back(trace, n, m);
                }
            }
        }
        int[] none = new int[n];
        Arrays.fill(none, -1);
        return none;
    }

    private static int[] back(List<int[]> trace, int n, int m) {
        int[] partner = new int[n];
        Arrays.fill(partner, -1);
        int x = n;
        int y = m;
        for (int d = trace.size() - 1; d > 0; d--) {
            int[] reach = trace.get(d);
            int k = x - y;
            boolean down = k == -d || (k != d && reach[d + k - 1] < reach[d + k + 1]);
            int from = down ? k + 1 : k - 1;
            int start = reach[d + from];
            while (x > start && y > start - from) {
                partner[--x] = --y;
            }
            x = start;
            y = start - from;
        }
        while (x > 0 && y > 0) {
            partner[--x] = --y;
        }
        return partner;
    }

    private static boolean same(Token one, Token other) {
        return one.folded().equals(other.folded());
    }
}
