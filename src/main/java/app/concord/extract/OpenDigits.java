package app.concord.extract;

import org.jspecify.annotations.Nullable;

/**
 * Decides numbers such as 1.299, whose one sign could group digits or stand before decimals: by the
 * other numbers of the block, then of the asset, then by what the market writes. Prices have two
 * decimals nearly everywhere, so that three are believed only of currencies that have as many, and
 * of what is sold by measure, such as fuel.
 */
final class OpenDigits {
    private final Reading reading;
    private final Tokens tokens;
    private char sign;
    private boolean known;

    OpenDigits(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /** The number as it is to be read as an amount of a currency that ends before a token. */
    Numeral exact(Numeral number, @Nullable String code, int to) {
        if (!number.open()) {
            return number;
        }
        char own = tokens.symbol(number.from() + 1);
        boolean three = Currencies.decimals(code) == 3;
        return three || (isMeasured(to) && decimal() == own) ? decimal(number, own) : number;
    }

    /** The number as it is to be read as a percentage. */
    Numeral percent(Numeral number) {
        if (!number.open()) {
            return number;
        }
        char own = tokens.symbol(number.from() + 1);
        return decimal() == own ? decimal(number, own) : number;
    }

    private Numeral decimal(Numeral number, char own) {
        Numeral read = Numeral.at(tokens, number.from(), own);
        return read == null ? number : read;
    }

    private boolean isMeasured(int to) {
        return Units.isMeasure(Units.behind(reading, to, Integer.MAX_VALUE));
    }

    private char decimal() {
        if (!known) {
            known = true;
            sign = DecimalSign.of(tokens.folded());
            if (sign == DecimalSign.OPEN) {
                sign = reading.setting().decimalSign();
            }
            if (sign == DecimalSign.OPEN) {
                sign = DecimalSign.usual(reading.lexicon().language(), reading.context().market());
            }
        }
        return sign;
    }
}
