package app.concord.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the names that were probably meant by one that does not exist. */
final class NearNames {
    /** Slips of the pen that are forgiven. */
    private static final int SLIPS = 3;

    private static final int SHOWN = 3;

    private NearNames() {}

    /** Names that share a word with the wanted one or differ by a few letters, best first. */
    static List<String> of(String wanted, List<String> names) {
        return names.stream()
                .filter(name -> sharesWord(wanted, name) || distance(wanted, name) <= SLIPS)
                .sorted(
                        Comparator.<String>comparingInt(name -> distance(wanted, name))
                                .thenComparing(name -> name))
                .limit(SHOWN)
                .toList();
    }

    private static boolean sharesWord(String a, String b) {
        Set<String> words = new HashSet<>(Arrays.asList(a.split("-", -1)));
        words.remove("mismatch");
        words.retainAll(Arrays.asList(b.split("-", -1)));
        return !words.isEmpty();
    }

    /** Levenshtein's number of letters to insert, leave out or change. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
