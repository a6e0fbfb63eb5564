package app.concord.extract;

import app.concord.model.Asset;
import app.concord.model.Block;

/**
 * Leaflets and shelf tickets that leave the currency out: {@code Ground coffee, 1 kg 11.90}. In
 * such a piece a number with two decimals at the end of a line is a price.
 */
final class BarePrices {
    /** So many lines must end like prices do, and so many of them like no time of day. */
    private static final int FEWEST = 4;

    private static final int FEWEST_NO_TIMES = 2;
    private static final int MINUTES = 60;
    private static final int MOST_DIGITS = 4;

    private BarePrices() {}

    /** Whether an asset writes its prices so; amounts with a currency are the exception there. */
    static boolean in(Asset asset) {
        int bare = 0;
        int sure = 0;
        int marked = 0;
        for (Block block : asset.blocks()) {
            if (block.property() != null) {
                // A record names its currency elsewhere.
                continue;
            }
            String text = block.text();
            for (int at = 0; at < text.length(); at++) {
                char sign = text.charAt(at);
                if ((sign != '.' && sign != ',') || !DecimalSign.standsInAmount(text, at)) {
                    continue;
                }
                if (DecimalSign.isMoney(text, at)) {
                    marked++;
                } else if (ends(text, at + 3) && begins(text, at)) {
                    bare++;
                    sure += Integer.parseInt(text, at + 1, at + 3, 10) >= MINUTES ? 1 : 0;
                }
            }
        }
        return bare >= FEWEST && sure >= FEWEST_NO_TIMES && marked * 4 <= bare;
    }

    /** Whether a number of few digits, alone between blanks, stands before the decimal sign. */
    private static boolean begins(String text, int sign) {
        int from = sign;
        while (from > 0 && sign - from <= MOST_DIGITS && Letters.isDigit(text.charAt(from - 1))) {
            from--;
        }
        return sign - from <= MOST_DIGITS
                && (from == 0 || Character.isSpaceChar(text.charAt(from - 1)));
    }

    /** Whether a line or a sentence is over. */
    private static boolean ends(String text, int at) {
        if (at >= text.length() || text.charAt(at) == '\n') {
            return true;
        }
        return text.charAt(at) == '.'
                && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    /** Whether a number is written like a price and its line or sentence ends behind it. */
    static boolean isOne(Reading reading, Numeral number) {
        Tokens tokens = reading.tokens();
        int to = number.to();
        boolean ends =
                to >= tokens.count()
                        || tokens.isBreak(to)
                        || (tokens.is(to, '.') && !tokens.spaced(to) && endsSentence(tokens, to));
        return number.scale() == 2
                && !number.isScaled()
                && tokens.spaced(number.from())
                && ((ends && isOfAsset(reading))
                        || ((ends || isApart(tokens, to)) && follows(reading, number)));
    }

    /** Whether no word, number or sign goes with what stands before: 'was 9.95 (−20 %)'. */
    private static boolean isApart(Tokens tokens, int to) {
        return !tokens.isWord(to)
                && !tokens.isNumber(to)
                && (tokens.spaced(to) || closes(tokens, to));
    }

    private static boolean closes(Tokens tokens, int to) {
        return tokens.is(to, ')') || tokens.is(to, ',') || tokens.is(to, ';');
    }

    private static boolean endsSentence(Tokens tokens, int dot) {
        return dot + 1 >= tokens.count() || tokens.spaced(dot + 1);
    }

    /** 'was 9.95', 'statt 9,95'. */
    private static boolean follows(Reading reading, Numeral number) {
        return reading.endingAt(number.from(), Meaning.WAS) != null;
    }

    private static boolean isOfAsset(Reading reading) {
        AssetWide asset = reading.setting().asset();
        return asset != null && asset.leavesCurrencyOut();
    }
}
