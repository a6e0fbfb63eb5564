package app.concord.link;

/**
 * Tells at a glance where a text cannot hold a variant word, so that the patterns of {@link
 * Variants} are tried at few places. What passes here may still be none.
 */
final class VariantSigns {
    /** A blank, 'cm' and a blank stand at most between a number and the sign of dimensions. */
    private static final int FARTHEST_SIGN = 4;

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

    /** Whether a number begins here that a letter follows, perhaps behind a blank or hyphen. */
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
        return i < text.length() && Character.isLetter(text.charAt(i));
    }

    /** Whether a word begins here with the first letter of one for a pack. */
    static boolean pack(String text, int at) {
        return "psbcldPSBCLD".indexOf(text.charAt(at)) >= 0 && beginsWord(text, at);
    }

    /** Whether a word begins here with the first letters of one that goods are not new. */
    static boolean condition(String text, int at) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char second = folded(text.charAt(at + 1));
        boolean pair =
                switch (folded(text.charAt(at))) {
                    case 'r' -> second == 'e' || second == 'i';
                    case 't' -> second == 'e' || second == 'w';
                    case 's', 'g', 'b' -> second == 'e';
                    case 'p' -> second == 'r';
                    case 'u' -> second == 's';
                    case 'e' -> second == 'x';
                    case 'a' -> second == 'u';
                    case 'd' -> second == '\'';
                    default -> false;
                };
        return pair && beginsWord(text, at);
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
