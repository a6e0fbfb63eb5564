package app.concord.importing;

/** Makes the text a reader sees out of raw strings. */
public final class VisibleText {

    private VisibleText() {}

    /**
     * The raw string as it shows: invisible characters gone, runs of blanks folded to one (no-break
     * spaces stay), line breaks as {@code \n} without blanks around them and at most one empty line
     * in a row, nothing at either end.
     */
    public static String of(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        boolean blank = false;
        int breaks = 0;
        for (int i = 0; i < raw.length(); i++) {
            char unit = raw.charAt(i);
            if (invisible(unit)) {
                continue;
            }
            if (unit == '\n' || unit == '\r' || unit == '\u2028' || unit == '\u2029') {
                if (unit == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
                    i++;
                }
                breaks++;
            } else if (unit == ' ' || unit == '\t' || unit == '\f' || unit == '\u000b') {
                blank = true;
            } else {
                if (!text.isEmpty()) {
                    if (breaks > 0) {
                        text.append(breaks > 1 ? "\n\n" : "\n");
                    } else if (blank) {
                        text.append(' ');
                    }
                }
                blank = false;
                breaks = 0;
                text.append(unit);
            }
        }
        return text.toString();
    }

    /**
     * Whether a character has no width and no meaning for a reader: soft hyphen, zero-width
     * characters but for the joiner that emoji need, direction marks, control characters.
     */
    public static boolean invisible(char unit) {
        return switch (unit) {
            case '\u00ad', '\u034f', '\u061c', '\u200b', '\u200c', '\u200e', '\u200f' -> true;
            case '\u2060', '\ufeff', '\ufffe', '\uffff' -> true;
            case '\n', '\r', '\t', '\f', '\u000b' -> false;
            default ->
                    unit < ' '
                            || (unit >= '\u007f' && unit < '\u00a0')
                            || (unit >= '\u202a' && unit <= '\u202e')
                            || (unit >= '\u2066' && unit <= '\u2069');
        };
    }

    /**
     * The first words of a text, for a title: at most {@code limit} characters of its first line,
     * cut at a word where possible.
     */
    public static String opening(String text, int limit) {
        String line = text.strip().lines().findFirst().orElse("").strip();
        if (line.length() <= limit) {
            return line;
        }
        int cut = line.lastIndexOf(' ', limit);
        if (cut < limit / 2) {
            cut = Character.isLowSurrogate(line.charAt(limit)) ? limit - 1 : limit;
        }
        return line.substring(0, cut).strip() + "…";
    }
}
