package app.concord.link;

/**
 * Tells at a glance where a text cannot hold a variant word, so that the patterns of {@link
 * Variants} are tried at few places. What passes here may still be none.
 */
final class VariantSigns {
    /** A blank, 'cm' and a blank stand at most between a number and the sign of dimensions. */
    private static final int FARTHEST_SIGN = 4;

    /** The letters with which units begin. */
    private static final String UNITS = "bcdefghiklmopstwz";

    private VariantSigns() {}

    /** Whether any Western digit is in a text. */
    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number begins here that a sign of dimensions follows. */
    static boolean dimensions(String text, int at) {
        if (!beginsNumber(text, at)) {
            return false;
        }
        int end = endOfNumber(text, at);
        int last = Math.min(end + FARTHEST_SIGN, text.length() - 1);
        for (int i = end; i <= last; i++) {
            char c = text.charAt(i);
            if (c == 'x' || c == 'X' || c == '×') {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a number begins here that the letter of a unit follows, perhaps behind a blank or
     * hyphen.
     */
    static boolean measure(String text, int at) {
        if (!beginsNumber(text, at)) {
            return false;
        }
        int i = endOfNumber(text, at);
        if (i < text.length() && !Character.isLetter(text.charAt(i))) {
            i++;
        }
        if (i < text.length() && text.charAt(i) == '-') {
            i++;
        }
        return i < text.length() && UNITS.indexOf(folded(text.charAt(i))) >= 0;
    }

    /** Whether a word begins here with the first letter of one for a pack. */
    static boolean pack(String text, int at) {
        return "psbcldPSBCLD".indexOf(text.charAt(at)) >= 0 && beginsWord(text, at);
    }

    /** Whether a word begins here with the first letters of one that goods are not new. */
    static boolean condition(String text, int at) {
        if (at + 2 >= text.length()) {
            return false;
        }
        char second = folded(text.charAt(at + 1));
        String thirds =
                switch (folded(text.charAt(at))) {
                    case 'r' -> second == 'e' ? "acfn" : second == 'i' ? "c" : "";
                    case 't' -> second == 'e' ? "r" : second == 'w' ? "e" : "";
                    case 's' -> second == 'e' ? "c" : "";
                    case 'g' -> second == 'e' ? "bn" : "";
                    case 'b' -> second == 'e' ? "k" : "";
                    case 'p' -> second == 'r' ? "e" : "";
                    case 'u' -> second == 's' ? "ae" : "";
                    case 'e' -> second == 'x' ? "-d" : "";
                    case 'a' -> second == 'u' ? "s" : "";
                    case 'd' -> second == '\'' ? "o" : "";
                    default -> "";
                };
        return !thirds.isEmpty()
                && thirds.indexOf(folded(text.charAt(at + 2))) >= 0
                && beginsWord(text, at);
    }

    /** As patterns that ignore case compare letters. */
    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static boolean beginsWord(String text, int at) {
        return at == 0 || !Character.isLetter(text.charAt(at - 1));
    }

    private static boolean beginsNumber(String text, int at) {
        return isDigit(text.charAt(at)) && (at == 0 || !isDigit(text.charAt(at - 1)));
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length()
                && (isDigit(text.charAt(end))
                        || text.charAt(end) == '.'
                        || text.charAt(end) == ',')) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
