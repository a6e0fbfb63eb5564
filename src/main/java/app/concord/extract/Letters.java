package app.concord.extract;

/** Tells characters apart and makes them plain, one by one: every text keeps its length. */
final class Letters {
    /** Raised digits by their value. */
    static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** Characters below this one, and those of general punctuation and signs, have a table. */
    private static final int ALPHABETS = 0x600;

    private static final int SIGNS = 0x2000;
    private static final int SIGNS_END = 0x2200;
    private static final int KNOWN = ALPHABETS + SIGNS_END - SIGNS;

    private static final byte[] KINDS = new byte[KNOWN];
    private static final char[] PLAIN = new char[KNOWN];
    private static final char[] SMALL = new char[KNOWN];

    /** The small letter that a letter is or belongs to, 0 for what is no letter. */
    private static final char[] LETTERS = new char[ALPHABETS];

    static {
        for (int i = 0; i < KNOWN; i++) {
            char c = (char) (i < ALPHABETS ? i : i - ALPHABETS + SIGNS);
            KINDS[i] = kindOf(c);
            PLAIN[i] = c < 128 ? c : plain(c);
            SMALL[i] = Character.toLowerCase(c);
            if (c < ALPHABETS && KINDS[i] == Tokens.WORD) {
                LETTERS[i] = SMALL[i];
            }
        }
    }

    private Letters() {}

    private static byte kindOf(char c) {
        if (c == ' ' || c == '\t' || c == '\r') {
            return Tokens.BLANK;
        }
        if (c == '\n') {
            return Tokens.BREAK;
        }
        return isDigit(c) ? Tokens.NUMBER : isLetter(c) ? Tokens.WORD : Tokens.SYMBOL;
    }

    /** Where the tables tell of a character, -1 where they do not. */
    private static int known(char c) {
        return c < ALPHABETS ? c : c >= SIGNS && c < SIGNS_END ? c - SIGNS + ALPHABETS : -1;
    }

    /** The small letter that a letter is or belongs to, 0 for what is no letter. */
    static char letter(char c) {
        return c < ALPHABETS ? LETTERS[c] : kind(c) == Tokens.WORD ? lower(c) : 0;
    }

    static byte kind(char c) {
        int known = known(c);
        return known >= 0 ? KINDS[known] : kindOf(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Makes characters plain one by one; the result has the same length. */
    static String fold(String raw) {
        char[] chars = raw.toCharArray();
        return fold(chars) ? new String(chars) : raw;
    }

    /**
     * Makes characters plain where they stand.
     *
     * @return whether any was not
     */
    static boolean fold(char[] chars) {
        boolean changed = false;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c >= 128) {
                char plain = fold(c);
                chars[i] = plain;
                changed |= plain != c;
            }
        }
        return changed;
    }

    private static char fold(char c) {
        int known = known(c);
        return known >= 0 ? PLAIN[known] : plain(c);
    }

    private static char plain(char c) {
        int raisedDigit = SUPERSCRIPTS.indexOf(c);
        if (raisedDigit >= 0) {
            return (char) ('0' + raisedDigit);
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case 0xFFE0 -> '¢';
            case 0xFFE1 -> '£';
            case 0xFFE5 -> '¥';
            case 0x2010, 0x2011, 0x2212, 0xFE63 -> '-';
            case 0x2012, 0x2013, 0x2014, 0x2015 -> '–';
            case 0x2018, 0x2019, 0x02BC, 0x00B4, 0x2032 -> '\'';
            case 0x201C, 0x201D, 0x201E, 0x00AB, 0x00BB, 0x2033 -> '"';
            case 0x2044, 0x2215 -> '/';
            case 0x2715, 0x2A09 -> '×';
            case 0x2028, 0x2029 -> '\n';
            case 0x066B -> ',';
            case 0x066C -> '\'';
            case 0x200B, 0x2060, 0xFEFF -> ' ';
            default -> {
                if (Character.isSpaceChar(c)) {
                    yield ' ';
                }
                int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
                yield digit >= 0 ? (char) ('0' + digit) : c;
            }
        };
    }

    static String lower(String folded) {
        int i = 0;
        while (i < folded.length() && lower(folded.charAt(i)) == folded.charAt(i)) {
            i++;
        }
        if (i == folded.length()) {
            return folded;
        }
        char[] chars = folded.toCharArray();
        for (; i < chars.length; i++) {
            chars[i] = lower(chars[i]);
        }
        return new String(chars);
    }

    /** A character in lower case, so that every text keeps its length. */
    static char lower(char c) {
        int known = known(c);
        return known >= 0 ? SMALL[known] : Character.toLowerCase(c);
    }
}
