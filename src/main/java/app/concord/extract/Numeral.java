package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * A number in digits, read whatever its grouping and decimal sign.
 *
 * @param from first token
 * @param to one past the last token
 * @param amount its value
 * @param decimals digits behind the decimal sign; negative where a word scaled the number
 * @param open whether its one sign before three digits could be grouping or decimal sign
 */
record Numeral(int from, int to, BigDecimal amount, int decimals, boolean open) {
    /** Signs that may stand right before a decimal point; the first one is none. */
    private static final String CURRENCY = "\0$€£¥";

    private static final int MAX_DIGITS = 18;
    private static final int SCALED = -1;
    private static final int MAX_SIGNS = 6;

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
        char[] signs = new char[MAX_SIGNS];
        int[] groups = new int[MAX_SIGNS + 1];
        groups[0] = from;
        int count = 0;
        int to = from + 1;
        while (count < MAX_SIGNS) {
            if (tokens.isNumber(to) && blankGroup(tokens, from, to, count, signs)) {
                signs[count++] = ' ';
                groups[count] = to++;
            } else if (isSign(tokens.symbol(to))
                    && !tokens.spaced(to)
                    && tokens.isNumber(to + 1)
                    && !tokens.spaced(to + 1)) {
                signs[count++] = tokens.symbol(to);
                groups[count] = to + 1;
                to += 2;
            } else {
                break;
            }
        }
        if (count > 1 && uniform(signs, count) && !grouping(tokens, groups, count, signs[0])) {
            boolean cents =
                    signs[0] != '\''
                            && tokens.length(groups[count]) == 2
                            && grouping(tokens, groups, count - 1, signs[0]);
            return cents ? join(tokens, groups, count, true, false) : null;
        }
        for (int used = count; used > 0; used--) {
            Numeral read = read(tokens, groups, used, signs, decimalSign);
            if (read != null) {
                return read;
            }
        }
        return join(tokens, groups, 0, false, false);
    }

    private static @Nullable Numeral read(
            Tokens tokens, int[] groups, int used, char[] signs, char decimalSign) {
        char last = signs[used - 1];
        if (used == 1 && last != ' ' && last != '\'') {
            boolean three = tokens.length(groups[1]) == 3 && tokens.length(groups[0]) <= 3;
            if (!three || tokens.folded().charAt(tokens.start(groups[0])) == '0') {
                return join(tokens, groups, 1, true, false);
            }
            return join(tokens, groups, 1, last == decimalSign, true);
        }
        if (uniform(signs, used)) {
            return grouping(tokens, groups, used, last)
                    ? join(tokens, groups, used, false, false)
                    : null;
        }
        boolean mixed =
                (last == '.' || last == ',')
                        && uniform(signs, used - 1)
                        && signs[0] != last
                        && grouping(tokens, groups, used - 1, signs[0]);
        return mixed ? join(tokens, groups, used, true, false) : null;
    }

    private static boolean isSign(char c) {
        return c == '.' || c == ',' || c == '\'';
    }

    private static boolean uniform(char[] signs, int count) {
        for (int i = 1; i < count; i++) {
            if (signs[i] != signs[0]) {
                return false;
            }
        }
        return true;
    }

    /** Groups of three; with commas also the Indian way: twos before the last three. */
    private static boolean grouping(Tokens tokens, int[] groups, int count, char sign) {
        if (tokens.length(groups[0]) > 3 || tokens.length(groups[count]) != 3) {
            return false;
        }
        for (int i = 1; i < count; i++) {
            int length = tokens.length(groups[i]);
            if (length != 3 && !(sign == ',' && length == 2)) {
                return false;
            }
        }
        return true;
    }

    /** '1 299' is one number; '14 899' behind a name is two. */
    private static boolean blankGroup(Tokens tokens, int from, int to, int count, char[] signs) {
        if (tokens.length(to) != 3
                || tokens.length(from) > 3
                || (count > 0 && signs[count - 1] != ' ')
                || tokens.start(to) - tokens.end(to - 1) != 1
                || tokens.folded().charAt(tokens.start(from)) == '0') {
            return false;
        }
        return tokens.raw().charAt(tokens.end(to - 1)) != ' '
                || count > 0
                || tokens.blanksGroup()
                || !tokens.isWord(from - 1)
                || !Character.isUpperCase(tokens.folded().charAt(tokens.start(from - 1)))
                || Currencies.isCode(tokens.written(from - 1))
                || tokens.length(from - 1) <= 2;
    }

    private static @Nullable Numeral leadingSign(Tokens tokens, int from) {
        char c = tokens.symbol(from);
        boolean bare =
                (c == '.' || c == ',')
                        && tokens.isNumber(from + 1)
                        && !tokens.spaced(from + 1)
                        && (tokens.spaced(from) || CURRENCY.indexOf(tokens.symbol(from - 1)) > 0);
        if (!bare || tokens.length(from + 1) > MAX_DIGITS) {
            return null;
        }
        int decimals = tokens.length(from + 1);
        BigDecimal amount = new BigDecimal(tokens.written(from + 1)).movePointLeft(decimals);
        return new Numeral(from, from + 2, amount, decimals, false);
    }

    private static @Nullable Numeral join(
            Tokens tokens, int[] groups, int used, boolean decimal, boolean open) {
        StringBuilder digits = new StringBuilder(16);
        for (int i = 0; i <= used; i++) {
            digits.append(tokens.folded(), tokens.start(groups[i]), tokens.end(groups[i]));
        }
        int decimals = decimal ? tokens.length(groups[used]) : 0;
        int to = groups[used] + 1;
        if (!decimal && tokens.isRaisedNumber(to) && tokens.length(to) == 2) {
            digits.append(tokens.written(to++));
            decimals = 2;
        }
        if (digits.length() > MAX_DIGITS) {
            return null;
        }
        BigDecimal amount = new BigDecimal(digits.toString()).movePointLeft(decimals);
        return new Numeral(groups[0], to, amount, decimals, open);
    }

    /** The number times a factor that a word behind it states. */
    Numeral scaled(BigDecimal factor, int newTo) {
        BigDecimal product = amount.multiply(factor).stripTrailingZeros();
        BigDecimal plain = product.scale() < 0 ? product.setScale(0) : product;
        return new Numeral(from, newTo, plain, SCALED, false);
    }
}
