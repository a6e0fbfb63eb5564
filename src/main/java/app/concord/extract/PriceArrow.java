package app.concord.extract;

/** Recognises the arrow between an old and a new price: '799 → 559 lei', '£20 -> £15'. */
final class PriceArrow {
    private static final String ARROWS = "→➜➔➝⇒➡";
    private static final int LONGEST_CODE = 3;

    private PriceArrow() {}

    /** The token behind the arrow that begins at a token, -1 where none does. */
    static int behind(Tokens tokens, int at) {
        char symbol = tokens.symbol(at);
        if (symbol >= 128 && ARROWS.indexOf(symbol) >= 0) {
            // a picture of an arrow has a sign behind it that says so
            return tokens.is(at + 1, '\ufe0f') ? at + 2 : at + 1;
        }
        boolean drawn = (symbol == '-' || symbol == '=') && tokens.is(at + 1, '>');
        return drawn && !tokens.spaced(at + 1) ? at + 2 : -1;
    }

    /** The first token of the arrow that ends right before a token, -1 where none does. */
    static int endingAt(Tokens tokens, int token) {
        int two = token - 2;
        if (behind(tokens, two) == token) {
            return two;
        }
        return behind(tokens, token - 1) == token ? token - 1 : -1;
    }

    /** Whether an arrow stands between two amounts, so that it sets no statements apart. */
    static boolean isOne(Tokens tokens, int at) {
        int next = behind(tokens, at);
        return next >= 0 && endsAmount(tokens, at - 1) && beginsAmount(tokens, next);
    }

    private static boolean endsAmount(Tokens tokens, int at) {
        return tokens.isNumber(at) || isCurrencySign(tokens, at) || isCode(tokens, at, at - 1);
    }

    private static boolean beginsAmount(Tokens tokens, int at) {
        return tokens.isNumber(at) || isCurrencySign(tokens, at) || isCode(tokens, at, at + 1);
    }

    private static boolean isCurrencySign(Tokens tokens, int at) {
        return Character.getType(tokens.symbol(at)) == Character.CURRENCY_SYMBOL;
    }

    private static boolean isCode(Tokens tokens, int at, int number) {
        return tokens.isWord(at) && tokens.length(at) <= LONGEST_CODE && tokens.isNumber(number);
    }
}
