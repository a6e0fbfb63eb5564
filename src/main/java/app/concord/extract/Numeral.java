package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * A number, read whatever its grouping and decimal sign.
 *
 * @param from first token
 * @param to one past the last token
 * @param digits its digits without signs
 * @param scale how many of them stand behind the decimal sign
 * @param decimals digits behind the decimal sign; negative where a word scaled the number
 * @param open whether its one sign before three digits could be grouping or decimal sign
 */
record Numeral(int from, int to, long digits, int scale, int decimals, boolean open) {
    private static final int MAX_DIGITS = 18;
    private static final int SCALED = -1;
    private static final int MAX_SIGNS = 6;

    // The signs between groups of digits, four bits each, the first one lowest.
    private static final int NONE = 0;
    private static final int BLANK = 1;
    private static final int POINT = 2;
    private static final int COMMA = 3;
    private static final int APOSTROPHE = 4;
    private static final int BITS = 4;

    /** Its value. */
    BigDecimal amount() {
        return BigDecimal.valueOf(digits, scale);
    }

    /**
     * Reads the longest number that begins at a token.
     *
     * @param decimalSign what stands before decimals where the digits leave it open; 0 where such a
     *     sign groups
     * @return null where no number begins, or something like a version or a date
     */
    static @Nullable Numeral at(Tokens tokens, int from, char decimalSign) {
        if (!tokens.isNumber(from)) {
            return leadingSign(tokens, from);
        }
        if (tokens.isWord(from + 1) && tokens.length(from) <= MAX_DIGITS) {
            return new Numeral(from, from + 1, digits(tokens, from, 0), 0, 0, false);
        }
        int signs = 0;
        int count = 0;
        int to = from + 1;
        while (count < MAX_SIGNS) {
            int sign = sign(tokens, from, to, count, signs);
            if (sign == NONE) {
                break;
            }
            signs |= sign << (BITS * count++);
            to += sign == BLANK ? 1 : 2;
        }
        if (count > 1 && uniform(signs, count) && !grouping(tokens, from, signs, count)) {
            boolean cents =
                    sign(signs, 0) != APOSTROPHE
                            && tokens.length(group(from, signs, count)) == 2
                            && grouping(tokens, from, signs, count - 1);
            return cents ? join(tokens, from, signs, count, true, false) : null;
        }
        for (int used = count; used > 0; used--) {
            Numeral read = read(tokens, from, signs, used, decimalSign);
            if (read != null) {
                return read;
            }
        }
        return join(tokens, from, signs, 0, false, false);
    }

    /** What joins the next group of digits to the number, {@link #NONE} where none follows. */
    private static int sign(Tokens tokens, int from, int to, int count, int signs) {
        if (tokens.isNumber(to)) {
            return blankGroup(tokens, from, to, count, signs) ? BLANK : NONE;
        }
        int sign =
                switch (tokens.symbol(to)) {
                    case '.' -> POINT;
                    case ',' -> COMMA;
                    case '\'' -> APOSTROPHE;
                    default -> NONE;
                };
        boolean joined =
                sign != NONE
                        && !tokens.spaced(to)
                        && tokens.isNumber(to + 1)
                        && !tokens.spaced(to + 1);
        return joined ? sign : NONE;
    }

    private static int sign(int signs, int index) {
        return (signs >>> (BITS * index)) & ((1 << BITS) - 1);
    }

    /** The token of a group of digits. */
    private static int group(int from, int signs, int index) {
        int at = from;
        for (int i = 0; i < index; i++) {
            at += sign(signs, i) == BLANK ? 1 : 2;
        }
        return at;
    }

    private static @Nullable Numeral read(
            Tokens tokens, int from, int signs, int used, char decimalSign) {
        int last = sign(signs, used - 1);
        if (used == 1 && (last == POINT || last == COMMA)) {
            boolean three = tokens.length(group(from, signs, 1)) == 3 && tokens.length(from) <= 3;
            if (!three || startsWithZero(tokens, from)) {
                return join(tokens, from, signs, 1, true, false);
            }
            boolean decimal = decimalSign != 0 && last == (decimalSign == '.' ? POINT : COMMA);
            return join(tokens, from, signs, 1, decimal, true);
        }
        if (uniform(signs, used)) {
            return grouping(tokens, from, signs, used)
                    ? join(tokens, from, signs, used, false, false)
                    : null;
        }
        boolean mixed =
                (last == POINT || last == COMMA)
                        && uniform(signs, used - 1)
                        && sign(signs, 0) != last
                        && grouping(tokens, from, signs, used - 1);
        return mixed ? join(tokens, from, signs, used, true, false) : null;
    }

    private static boolean startsWithZero(Tokens tokens, int token) {
        return tokens.first(token) == '0';
    }

    private static boolean uniform(int signs, int count) {
        for (int i = 1; i < count; i++) {
            if (sign(signs, i) != sign(signs, 0)) {
                return false;
            }
        }
        return true;
    }

    /** Groups of three; with commas also the Indian way: twos before the last three. */
    private static boolean grouping(Tokens tokens, int from, int signs, int count) {
        if (tokens.length(from) > 3 || tokens.length(group(from, signs, count)) != 3) {
            return false;
        }
        for (int i = 1; i < count; i++) {
            int length = tokens.length(group(from, signs, i));
            if (length != 3 && !(sign(signs, 0) == COMMA && length == 2)) {
                return false;
            }
        }
        return true;
    }

    /** '1 299' is one number; '14 899' behind a name is two. */
    private static boolean blankGroup(Tokens tokens, int from, int to, int count, int signs) {
        if (tokens.length(to) != 3
                || tokens.length(from) > 3
                || (count > 0 && sign(signs, count - 1) != BLANK)
                || tokens.start(to) - tokens.end(to - 1) != 1
                || startsWithZero(tokens, from)) {
            return false;
        }
        boolean named = tokens.isWord(from - 1) && Character.isUpperCase(tokens.first(from - 1));
        // 'Book 14 512GB': who writes a unit right behind its number does so with all of it.
        boolean measure = named && tokens.isWord(to + 1) && !tokens.spaced(to + 1);
        return tokens.raw().charAt(tokens.end(to - 1)) != ' '
                || count > 0
                || (tokens.blanksGroup() && !measure)
                || !named
                || Currencies.isCode(tokens, from - 1)
                || tokens.length(from - 1) <= 2;
    }

    private static @Nullable Numeral leadingSign(Tokens tokens, int from) {
        char c = tokens.symbol(from);
        boolean bare =
                (c == '.' || c == ',')
                        && tokens.isNumber(from + 1)
                        && !tokens.spaced(from + 1)
                        && (tokens.spaced(from) || isCurrency(tokens.symbol(from - 1)));
        if (!bare || tokens.length(from + 1) > MAX_DIGITS) {
            return null;
        }
        int decimals = tokens.length(from + 1);
        return new Numeral(from, from + 2, digits(tokens, from + 1, 0), decimals, decimals, false);
    }

    /** Signs that may stand right before a decimal point. */
    private static boolean isCurrency(char c) {
        return c == '$' || c == '€' || c == '£' || c == '¥';
    }

    private static @Nullable Numeral join(
            Tokens tokens, int from, int signs, int used, boolean decimal, boolean open) {
        int length = 0;
        int at = from;
        long digits = 0;
        for (int i = 0; i <= used; i++) {
            length += tokens.length(at);
            if (length > MAX_DIGITS) {
                return null;
            }
            digits = digits(tokens, at, digits);
            at += i == used || sign(signs, i) == BLANK ? 1 : 2;
        }
        int decimals = decimal ? tokens.length(at - 1) : 0;
        boolean sign =
                (tokens.is(at, ',') || tokens.is(at, '.'))
                        && !tokens.spaced(at)
                        && !tokens.spaced(at + 1)
                        && tokens.isRaisedNumber(at + 1)
                        && tokens.length(at - 1) <= 3;
        at += sign && tokens.length(at + 1) == 2 ? 1 : 0;
        if (!decimal
                && tokens.isRaisedNumber(at)
                && tokens.length(at) == 2
                && length + 2 <= MAX_DIGITS) {
            digits = digits(tokens, at++, digits);
            decimals = 2;
        }
        return new Numeral(from, at, digits, decimals, decimals, open);
    }

    private static long digits(Tokens tokens, int token, long before) {
        String text = tokens.folded();
        long digits = before;
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            digits = digits * 10 + text.charAt(i) - '0';
        }
        return digits;
    }

    /** A whole number that stands in words. */
    static Numeral inWords(int from, int to, long value, boolean scaled) {
        return new Numeral(from, to, value, 0, scaled ? SCALED : 0, false);
    }

    /** The number with one or two more digits behind its decimal sign. */
    Numeral withDecimals(long more, int newTo) {
        int places = more < 10 ? 1 : 2;
        long factor = more < 10 ? 10 : 100;
        return new Numeral(
                from, newTo, digits * factor + more, scale + places, decimals + places, false);
    }

    /**
     * The number times a factor that a word behind it states.
     *
     * @return null where that is too large
     */
    @Nullable Numeral scaled(long factor, int newTo) {
        if (digits > Long.MAX_VALUE / factor) {
            return null;
        }
        long product = digits * factor;
        int places = scale;
        while (places > 0 && product % 10 == 0) {
            product /= 10;
            places--;
        }
        return new Numeral(from, newTo, product, places, SCALED, false);
    }

    /** The number with cents that stand behind it on their own. */
    Numeral withCents(long cents, int newTo) {
        return new Numeral(from, newTo, digits * 100 + cents, 2, 2, false);
    }

    /** A hundredth of the number, as 50 cents are of a euro. */
    BigDecimal hundredth() {
        return BigDecimal.valueOf(digits, scale + 2);
    }

    /** Whether a word such as 'million' made it large. */
    boolean isScaled() {
        return decimals == SCALED;
    }

    /** Whether it has no decimals and is no more than that. */
    boolean isWhole(long most) {
        return scale == 0 && digits <= most;
    }
}
