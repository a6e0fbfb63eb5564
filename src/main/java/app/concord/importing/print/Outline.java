package app.concord.importing.print;

/** The headings that are open at a place of a document. Not safe for threads. */
final class Outline {
    private final int[] open = {-1, -1, -1, -1, -1, -1, -1};

    /** Index of the heading that governs text of this level (0 for running text), -1 for none. */
    int governing(int level) {
        for (int i = level > 0 ? level - 1 : open.length - 1; i > 0; i--) {
            if (open[i] >= 0) {
                return open[i];
            }
        }
        return -1;
    }

    /** Opens a heading, which closes those of its level and below. */
    void open(int level, int index) {
        open[level] = index;
        for (int deeper = level + 1; deeper < open.length; deeper++) {
            open[deeper] = -1;
        }
    }

    /** Closes all headings. */
    void close() {
        java.util.Arrays.fill(open, -1);
    }

    /** A price set as a title is no heading: words make one. */
    static boolean words(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long digits = text.codePoints().filter(Character::isDigit).count();
        return letters >= 3 && letters > digits;
    }
}
