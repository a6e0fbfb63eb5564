package app.concord.extract;

import java.util.Arrays;

/** Tells characters apart and makes them plain, one by one: every text keeps its length. */
final class Letters {
    /** Raised digits by their value. */
    static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final byte[] KINDS = kinds();

    private Letters() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[128];
        Arrays.fill(kinds, Tokens.SYMBOL);
        for (char c = 0; c < kinds.length; c++) {
            if (c == ' ' || c == '\t' || c == '\r') {
                kinds[c] = Tokens.BLANK;
            } else if (c == '\n') {
                kinds[c] = Tokens.BREAK;
            } else if (isDigit(c)) {
                kinds[c] = Tokens.NUMBER;
            } else if (isLetter(c)) {
                kinds[c] = Tokens.WORD;
            }
        }
        return kinds;
    }

    static byte kind(char c) {
        return c < 128 ? KINDS[c] : isLetter(c) ? Tokens.WORD : Tokens.SYMBOL;
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
        int i = 0;
        while (i < raw.length() && raw.charAt(i) < 128) {
            i++;
        }
        if (i == raw.length()) {
            return raw;
        }
        char[] chars = raw.toCharArray();
        for (; i < chars.length; i++) {
            if (chars[i] >= 128) {
                chars[i] = fold(chars[i]);
            }
        }
        return new String(chars);
    }

    private static char fold(char c) {
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
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }
}
