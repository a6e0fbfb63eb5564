package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds every amount of money and every percentage of a text in one pass, with its notation only.
 */
final class AmountScanner {
    private static final double WRITTEN = 0.95;

    private final Reading reading;
    private final Tokens tokens;
    private final MoneyNotation money;
    private final List<Amount> found = new ArrayList<>();

    private AmountScanner(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.money = new MoneyNotation(reading);
    }

    /** The amounts of a text that nobody else has claimed, in order. */
    static List<Amount> scan(Reading reading) {
        AmountScanner scanner = new AmountScanner(reading);
        int i = 0;
        while (i < reading.tokens().count()) {
            i = scanner.at(i);
        }
        return scanner.found;
    }

    /** Reads what begins at a token; returns where to go on. */
    private int at(int i) {
        if (!reading.free(i)) {
            return i + 1;
        }
        if (tokens.isWord(i)) {
            return inWords(i);
        }
        if (!tokens.isNumber(i) && tokens.symbol(i) != '.' && tokens.symbol(i) != ',') {
            return i + 1;
        }
        Numeral number = Numeral.at(tokens, i, (char) 0);
        if (number == null) {
            return tokens.isNumber(i) ? skipDigits(i) : i + 1;
        }
        Amount amount = percent(number);
        if (amount == null) {
            amount = money.at(number, floor());
        }
        if (amount == null) {
            return Math.max(i + 1, number.to());
        }
        found.add(amount);
        joinRange(found.size() - 1);
        return amount.to();
    }

    private int floor() {
        return found.isEmpty() ? 0 : found.getLast().to();
    }

    private int skipDigits(int from) {
        int i = from + 1;
        while (i < tokens.count() && !tokens.spaced(i) && !tokens.isWord(i)) {
            i++;
        }
        return i;
    }

    private @Nullable Amount percent(Numeral grouped) {
        int to = grouped.to();
        Cue word = reading.at(to, Meaning.PERCENT);
        int end = tokens.is(to, '%') ? to + 1 : word == null ? -1 : word.to();
        if (end < 0 || !MoneyNotation.standsAlone(tokens, grouped.from())) {
            return null;
        }
        Numeral number = grouped;
        if (grouped.open() && !groups(tokens.symbol(grouped.from() + 1))) {
            Numeral exact = Numeral.at(tokens, grouped.from(), tokens.symbol(grouped.from() + 1));
            number = exact == null ? grouped : exact;
        }
        boolean minus = money.minus(number.from());
        return new Amount(
                minus ? number.from() - 1 : number.from(),
                end,
                number.amount(),
                true,
                null,
                minus,
                false,
                Amount.Range.NONE,
                WRITTEN);
    }

    /** '1,200 %' groups in English; elsewhere the comma is the decimal sign. */
    private boolean groups(char sign) {
        return (sign == ',') == reading.lexicon().language().equals("en");
    }

    private int inWords(int i) {
        Cue number = reading.at(i, Meaning.NUMBER);
        if (number == null || number.value().isEmpty()) {
            return i + 1;
        }
        Cue scale = reading.at(number.to(), Meaning.SCALE);
        if (scale != null && tokens.length(number.to()) > 2) {
            number = new Cue(number.entry(), i, scale.to());
        }
        BigDecimal value = new BigDecimal(number.value());
        if (number.to() > i + 1 && scale != null && number.to() == scale.to()) {
            value = value.multiply(new BigDecimal(scale.value()));
        }
        Cue percent = reading.at(number.to(), Meaning.PERCENT);
        if (percent != null) {
            found.add(inWords(i, percent.to(), value, true, null));
            return percent.to();
        }
        Cue name = reading.at(number.to(), Meaning.CURRENCY);
        Currencies.Written after =
                tokens.isWord(number.to())
                        ? Currencies.after(tokens, number.to(), reading.context())
                        : null;
        if (name != null) {
            found.add(inWords(i, name.to(), value, false, money.code(name)));
            return name.to();
        }
        if (after != null) {
            found.add(inWords(i, after.to(), value, false, after.code()));
            return after.to();
        }
        return number.to();
    }

    private static Amount inWords(
            int from, int to, BigDecimal value, boolean percent, @Nullable String code) {
        return new Amount(from, to, value, percent, code, false, false, Amount.Range.NONE, WRITTEN);
    }

    /**
     * Sees whether the newest amount is the upper end of a range and marks or adds the lower one.
     */
    private void joinRange(int last) {
        Amount high = found.get(last);
        int gap = separator(high.from());
        if (gap < 0) {
            return;
        }
        Amount before = last > 0 ? found.get(last - 1) : null;
        if (before != null && before.to() == gap) {
            if (before.percent() == high.percent() && before.value().compareTo(high.value()) < 0) {
                found.set(last - 1, before.withRange(Amount.Range.FIRST, before.currency()));
                found.set(last, high.withRange(Amount.Range.LAST, high.currency()));
            }
            return;
        }
        Numeral low = numberBefore(gap, before == null ? 0 : before.to());
        if (low != null && low.amount().compareTo(high.value()) < 0) {
            found.set(last, high.withRange(Amount.Range.LAST, high.currency()));
            found.add(
                    last,
                    new Amount(
                            low.from(),
                            gap,
                            low.amount(),
                            high.percent(),
                            high.currency(),
                            false,
                            false,
                            Amount.Range.FIRST,
                            high.sure()));
        }
    }

    /** The number without currency that ends where a range's separator begins, null for none. */
    private @Nullable Numeral numberBefore(int gap, int floor) {
        int start = gap - 1;
        while (start > floor && !tokens.spaced(start) && inNumber(start - 1)) {
            start--;
        }
        if (start < floor
                || !tokens.isNumber(start)
                || !reading.free(start)
                || !MoneyNotation.standsAlone(tokens, start)) {
            return null;
        }
        Numeral low = Numeral.at(tokens, start, (char) 0);
        return low == null || low.to() != gap ? null : low;
    }

    private boolean inNumber(int token) {
        return tokens.isNumber(token) || tokens.is(token, '.') || tokens.is(token, ',');
    }

    /** Where the separator of a range begins that ends right before a token; -1 for none. */
    private int separator(int at) {
        if (tokens.is(at - 1, '-') || tokens.is(at - 1, '–')) {
            return at - 1;
        }
        if ((tokens.is(at, '-') || tokens.is(at, '–')) && !tokens.spaced(at)) {
            return at;
        }
        Cue range = reading.endingAt(at, Meaning.RANGE);
        boolean and = range != null && range.value().equals("and");
        return range == null || (and && !reading.has(Meaning.RANGE_START)) ? -1 : range.from();
    }
}
