package app.concord.importing.data;

import app.concord.importing.Limits;

/**
 * What came of reading a data file.
 *
 * @param root all values, those of a file of lines in a row
 * @param brokenLine line at which reading had to stop, 0 if it came to the end
 * @param cut whether there is more in it than is read
 */
record DataTree(DataNode root, int brokenLine, boolean cut) {

    /** Counts the values of a file while it is read. */
    static final class Count {
        private int values;
        private boolean full;

        /** Whether one more value is still taken. */
        boolean take() {
            if (values >= Limits.DATA_VALUES) {
                full = true;
                return false;
            }
            values++;
            return true;
        }

        /** Whether there was one too many. */
        boolean full() {
            return full;
        }

        /** Says that something was passed over. */
        void pass() {
            full = true;
        }
    }
}
