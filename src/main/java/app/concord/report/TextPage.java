package app.concord.report;

/**
 * A page of plain text being written: lines broken at blanks so that they fit the width, with
 * colours where a terminal shows them.
 */
final class TextPage {
    /** Columns of a line; a word that is longer stands on a line of its own. */
    static final int WIDTH = 100;

    private static final String RESET = "\u001b[0m";

    /** How words look on a terminal that has colours. */
    enum Style {
        PLAIN(""),
        BOLD("\u001b[1m"),
        DIM("\u001b[2m"),
        RED("\u001b[31m"),
        GREEN("\u001b[32m"),
        YELLOW("\u001b[33m"),
        CYAN("\u001b[36m"),
        RED_TITLE("\u001b[1;31m"),
        GREEN_TITLE("\u001b[1;32m"),
        YELLOW_TITLE("\u001b[1;33m"),
        CYAN_TITLE("\u001b[1;36m");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    private final boolean color;
    private final StringBuilder page = new StringBuilder();

    TextPage(boolean color) {
        this.color = color;
    }

    void blank() {
        page.append('\n');
    }

    /** A paragraph at the left edge. */
    void paragraph(Style style, String text) {
        hanging("", style, text);
    }

    /**
     * A paragraph behind a label; its further lines stand below its first word.
     *
     * @param label with the blanks before and behind it; not broken
     */
    void hanging(String label, Style style, String text) {
        hanging(label, Style.DIM, style, text);
    }

    /** As above, the label in a style of its own. */
    void hanging(String label, Style labelStyle, Style style, String text) {
        styled(labelStyle, label);
        int indent = width(label);
        StringBuilder line = new StringBuilder();
        int used = 0;
        // Line breaks of a quotation would tear the page apart; all else is kept.
        for (String word : visible(text).split(" +")) {
            int wide = width(word);
            if (used > 0 && indent + used + 1 + wide > WIDTH) {
                styled(style, line.toString());
                page.append('\n').repeat(' ', indent);
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += wide;
        }
        styled(style, line.toString());
        page.append('\n');
    }

    /** The text with everything a terminal might obey or break a line at made harmless. */
    private static String visible(String text) {
        return visibleIn(text).strip();
    }

    /** The same, with the blanks at both ends. */
    static String visibleIn(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints()
                .map(c ->
                        Character.isISOControl(c) || c == 0x2028 || c == 0x2029
                                ? ' '
                                : isHidden(c) ? 0xFFFD : c)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /** Half pairs cannot be written; signs that turn the direction of writing are not obeyed. */
    private static boolean isHidden(int c) {
        return (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /** Columns a text takes: marks that stand on the letter before take none. */
    static int width(String text) {
        return (int)
                text.codePoints()
                        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                        .count();
    }

    private void styled(Style style, String text) {
        page.append(styled(style, text, color));
    }

    /** A text as a terminal shows it. */
    static String styled(Style style, String text, boolean color) {
        return color && style != Style.PLAIN && !text.isBlank() ? style.code + text + RESET : text;
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
