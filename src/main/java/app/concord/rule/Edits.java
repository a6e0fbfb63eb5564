package app.concord.rule;

/** Tells how one word may have become another by a slip of the fingers. */
final class Edits {
    private static final int LONGEST = 120;
    private static final int NEAR_YEARS = 3;
    private static final int SHORT_PART = 3;

    private Edits() {}

    /** How many letters must be added, left out, changed or swapped with their neighbour. */
    static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 3
                || one.length() > LONGEST
                || other.length() > LONGEST) {
            return Math.max(one.length(), other.length());
        }
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int least =
                        Math.min(
                                cost[i - 1][j - 1] + change,
                                Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                boolean swapped =
                        i > 1
                                && j > 1
                                && one.charAt(i - 1) == other.charAt(j - 2)
                                && one.charAt(i - 2) == other.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
            }
        }
        return cost[one.length()][other.length()];
    }

    /** Whether a number stands for a year not far from this one: 26 or 2026. */
    static boolean isYear(int number, int year) {
        int full = number < 100 ? year / 100 * 100 + number : number;
        return number >= 10 && Math.abs(full - year) <= NEAR_YEARS;
    }

    /**
     * Whether two names of several parts differ only in short parts, as names of waves, channels
     * and countries do: {@code sale_fb} and {@code sale_ig}.
     */
    static boolean differInShortParts(String one, String other) {
        String[] left = one.split("[-_. ]", -1);
        String[] right = other.split("[-_. ]", -1);
        if (left.length != right.length || left.length < 2) {
            return false;
        }
        for (int i = 0; i < left.length; i++) {
            boolean same = left[i].equals(right[i]);
            if (!same && Math.min(left[i].length(), right[i].length()) > SHORT_PART) {
                return false;
            }
        }
        return true;
    }

    /** The word with its digits taken out. */
    static String withoutDigits(String word) {
        return word.replaceAll("\\d+", "#");
    }

    /** The word with only its letters and digits. */
    static String withoutSigns(String word) {
        return Words.squeezed(word);
    }

    /** The last number in a word; -1 where it holds none. */
    static int number(String word) {
        int end = word.length();
        while (end > 0 && !Character.isDigit(word.charAt(end - 1))) {
            end--;
        }
        int from = end;
        while (from > 0 && Character.isDigit(word.charAt(from - 1)) && end - from < 6) {
            from--;
        }
        return from == end ? -1 : Integer.parseInt(word.substring(from, end));
    }
}
