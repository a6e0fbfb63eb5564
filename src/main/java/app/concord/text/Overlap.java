package app.concord.text;

/**
 * What two words share at their ends.
 *
 * @param prefix letters at the beginning
 * @param suffix letters at the end, none of which counts for the beginning as well
 * @param left letters of the first word between the two
 * @param right letters of the second word between the two
 */
public record Overlap(int prefix, int suffix, int left, int right) {

    /** Of two words, letter by letter; capitals matter. */
    public static Overlap of(String first, String second) {
        int shorter = Math.min(first.length(), second.length());
        int prefix = 0;
        while (prefix < shorter && first.charAt(prefix) == second.charAt(prefix)) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < shorter - prefix
                && first.charAt(first.length() - 1 - suffix)
                        == second.charAt(second.length() - 1 - suffix)) {
            suffix++;
        }
        return new Overlap(
                prefix,
                suffix,
                first.length() - prefix - suffix,
                second.length() - prefix - suffix);
    }

    /** Whether two neighbouring letters of these words, of which this was made, changed places. */
    public boolean swapped(String first, String second) {
        return left == 2
                && right == 2
                && first.charAt(prefix) == second.charAt(prefix + 1)
                && first.charAt(prefix + 1) == second.charAt(prefix);
    }

    /** Whether at most one letter is added, left out or another. */
    public boolean oneEdit() {
        return left <= 1 && right <= 1;
    }
}
