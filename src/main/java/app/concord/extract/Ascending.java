package app.concord.extract;

import java.util.function.IntPredicate;

/**
 * Finds places among things that stand in the order of the text, in as many steps as halving takes.
 */
final class Ascending {
    private Ascending() {}

    /**
     * The first index from which on something holds; the count where it never does.
     *
     * @param count how many things there are
     * @param holds false for the first of them and true for all others
     */
    static int first(int count, IntPredicate holds) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
