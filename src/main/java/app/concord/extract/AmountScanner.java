package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds every amount of money and every percentage of a text in one pass, with its notation only.
 */
final class AmountScanner {
    private static final double WRITTEN = 0.95;
    private static final double NO_CURRENCY = 0.7;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHORT_SCALE = 2;

    private final Reading reading;
    private final Tokens tokens;
    private final List<Amount> found = new ArrayList<>();

    private AmountScanner(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
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

    private int floor() {
        return found.isEmpty() ? 0 : found.getLast().to();
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
            return skipDigits(i);
        }
        int first = found.size();
        int end = percent(number);
        if (end < 0) {
            end = money(number);
        }
        if (end < 0) {
            return Math.max(i + 1, number.to());
        }
        if (found.size() == first + 1) {
            joinRange(first);
        }
        return end;
    }

    private int skipDigits(int from) {
        int i = from + 1;
        while (i < tokens.count() && !tokens.spaced(i) && !tokens.isWord(i)) {
            i++;
        }
        return i;
    }

    private int percent(Numeral grouped) {
        int to = grouped.to();
        int sign = -1;
        if (tokens.is(to, '%')) {
            sign = to + 1;
        } else {
            Cue word = reading.at(to, Meaning.PERCENT);
            if (word != null) {
                sign = word.to();
            }
        }
        if (sign < 0 || !attached(grouped.from())) {
            return -1;
        }
        Numeral number = grouped;
        if (grouped.open()) {
            char decimal = tokens.symbol(grouped.from() + 1);
            Numeral exact = Numeral.at(tokens, grouped.from(), decimal);
            number = exact == null || isGroupedThousand(decimal) ? grouped : exact;
        }
        boolean minus = minus(number.from());
        int from = minus ? number.from() - 1 : number.from();
        found.add(
                new Amount(
                        from,
                        sign,
                        number.amount(),
                        true,
                        null,
                        minus,
                        false,
                        Amount.Range.NONE,
                        WRITTEN));
        return sign;
    }

    /** '1,200 %' groups in English; elsewhere the comma is the decimal sign. */
    private boolean isGroupedThousand(char sign) {
        return (sign == ',') == reading.lexicon().language().equals("en");
    }

    /** Whether a number is no part of a word such as {@code AF500}. */
    private boolean attached(int from) {
        return tokens.spaced(from) || !tokens.isWord(from - 1);
    }

    private boolean minus(int from) {
        return (tokens.is(from - 1, '-') && !tokens.spaced(from) && tokens.spaced(from - 1))
                || ((tokens.is(from - 1, '-') || tokens.is(from - 1, '–'))
                        && !tokens.isNumber(from - 2)
                        && tokens.spaced(from - 1)
                        && reading.free(from - 1));
    }

    private int money(Numeral plain) {
        Numeral number = plain;
        Currencies.Written before = Currencies.before(tokens, number.from(), reading.context());
        if (before != null
                && (before.from() < floor() || !reading.free(before.from(), before.to()))) {
            before = null;
        }
        if (before == null && !attached(number.from())) {
            return -1;
        }
        if (before != null && number.open() && Currencies.decimals(before.code()) == 3) {
            number = decimal(number);
        }
        int to = dashes(number.to());
        boolean dashed = to > number.to();
        boolean scaled = false;
        Numeral large = scale(number, to, before != null);
        if (large != null) {
            number = large;
            to = large.to();
            scaled = true;
        }
        if (before != null) {
            return before(before, number, to, scaled);
        }
        return after(number, to, scaled, dashed);
    }

    private Numeral decimal(Numeral number) {
        Numeral exact = Numeral.at(tokens, number.from(), tokens.symbol(number.from() + 1));
        return exact == null ? number : exact;
    }

    private int before(Currencies.Written before, Numeral number, int end, boolean scaled) {
        int to = end;
        Currencies.Written again = Currencies.after(tokens, to, reading.context());
        if (again != null
                && (again.code().equals(before.code())
                        || (tokens.isWord(to) && tokens.symbol(before.from()) == '$'))
                && !tokens.isNumber(again.to())) {
            to = again.to();
        }
        String code = again != null && to == again.to() ? again.code() : before.code();
        boolean large = scaled;
        Numeral value = number;
        if (again != null && to == again.to()) {
            Numeral later = scale(number, to, true);
            if (later != null) {
                value = later;
                to = later.to();
                large = true;
            }
        }
        add(before.from(), to, value.amount(), code, large, WRITTEN);
        return to;
    }

    private int after(Numeral plain, int end, boolean scaledAlready, boolean dashed) {
        Numeral number = plain;
        boolean scaled = scaledAlready;
        int at = end;
        Cue of = scaled ? reading.at(at, Meaning.OF) : null;
        if (of != null) {
            at = of.to();
        }
        String code = null;
        int to = -1;
        Currencies.Written after = Currencies.after(tokens, at, reading.context());
        if (after != null && reading.free(after.from(), after.to())) {
            code = after.code();
            to = after.to();
        }
        Cue name = longest(at, Meaning.CURRENCY);
        if (name != null && name.to() > to) {
            code = name.value().equals("$") ? Currencies.dollar(reading.context()) : name.value();
            to = name.to();
        }
        if (code == null) {
            int minor = minor(number, at);
            if (minor > 0 || !dashed) {
                return minor;
            }
            add(
                    number.from(),
                    end,
                    number.amount(),
                    Currencies.ofMarket(reading.context()),
                    false,
                    NO_CURRENCY);
            return end;
        }
        Numeral later = scaled ? null : scale(number, to, false);
        if (later != null) {
            number = later;
            to = later.to();
            scaled = true;
        }
        if (number.open() && Currencies.decimals(code) == 3) {
            number = decimal(number);
        }
        BigDecimal value = number.amount();
        int cents = cents(to);
        if (!scaled && number.decimals() == 0 && cents > 0) {
            int centsToken = tokens.isNumber(to) || tokens.isRaisedNumber(to) ? to : to + 1;
            value = value.add(new BigDecimal(tokens.value(centsToken)).movePointLeft(2));
            to = cents;
        }
        add(number.from(), to, value, code, scaled, WRITTEN);
        return to;
    }

    private @Nullable Cue longest(int at, Meaning meaning) {
        return reading.at(at, meaning);
    }

    /** The end of '99' in '49€99', '49 € 99 Cent' and '3 Euro und 99 Cent'; -1 for none. */
    private int cents(int to) {
        if ((tokens.isRaisedNumber(to) || tokens.isNumber(to)) && tokens.length(to) == 2) {
            if (!tokens.spaced(to)) {
                return to + 1;
            }
            Cue minor = reading.at(to + 1, Meaning.MINOR);
            return minor == null ? -1 : minor.to();
        }
        if (tokens.isWord(to) && tokens.isNumber(to + 1) && tokens.length(to + 1) <= 2) {
            Cue minor = reading.at(to + 2, Meaning.MINOR);
            return minor == null || tokens.length(to) > 3 ? -1 : minor.to();
        }
        return -1;
    }

    private int minor(Numeral number, int at) {
        Cue minor = reading.at(at, Meaning.MINOR);
        if (minor == null || (tokens.length(at) == 1 && tokens.isWord(at) && tokens.spaced(at))) {
            return -1;
        }
        String code = minor.value();
        if (code.isEmpty()) {
            code = Currencies.ofMarket(reading.context());
        }
        BigDecimal value = number.amount().divide(HUNDRED, MathContext.DECIMAL64);
        if (value.scale() < 2) {
            value = value.setScale(2);
        }
        add(number.from(), minor.to(), value, code, false, WRITTEN);
        return minor.to();
    }

    private @Nullable Numeral scale(Numeral number, int at, boolean currency) {
        Cue scale = reading.at(at, Meaning.SCALE);
        if (scale == null) {
            return null;
        }
        boolean letter = tokens.length(at) <= SHORT_SCALE && !tokens.is(scale.to(), '.');
        if (letter && (!currency || tokens.spaced(at))) {
            return null;
        }
        int to =
                tokens.is(scale.to(), '.') && !tokens.spaced(scale.to())
                        ? scale.to() + 1
                        : scale.to();
        return number.scaled(new BigDecimal(scale.value()), to);
    }

    /** Skips the dash that stands for no cents: {@code 99,-}, {@code 49.–}. */
    private int dashes(int to) {
        boolean point = tokens.is(to, ',') || tokens.is(to, '.');
        if (!point || tokens.spaced(to) || tokens.spaced(to + 1)) {
            return to;
        }
        int end = to + 1;
        while (end < tokens.count()
                && (tokens.is(end, '-') || tokens.is(end, '–'))
                && !tokens.spaced(end)) {
            end++;
        }
        return end == to + 1 ? to : end;
    }

    private int inWords(int i) {
        Cue number = reading.at(i, Meaning.NUMBER);
        if (number == null || number.value().isEmpty()) {
            return i + 1;
        }
        Cue percent = reading.at(number.to(), Meaning.PERCENT);
        BigDecimal value = new BigDecimal(number.value());
        if (percent != null) {
            found.add(
                    new Amount(
                            i,
                            percent.to(),
                            value,
                            true,
                            null,
                            false,
                            false,
                            Amount.Range.NONE,
                            WRITTEN));
            return percent.to();
        }
        Cue name = longest(number.to(), Meaning.CURRENCY);
        Currencies.Written after = Currencies.after(tokens, number.to(), reading.context());
        if (name == null && after == null) {
            return number.to();
        }
        String code = name == null ? Objects.requireNonNull(after).code() : name.value();
        int to = name == null ? Objects.requireNonNull(after).to() : name.to();
        add(
                i,
                to,
                value,
                code.equals("$") ? Currencies.dollar(reading.context()) : code,
                false,
                NO_CURRENCY);
        return to;
    }

    private void add(
            int from,
            int to,
            BigDecimal value,
            @Nullable String code,
            boolean scaled,
            double sure) {
        boolean minus = minus(from);
        found.add(
                new Amount(
                        minus ? from - 1 : from,
                        to,
                        value,
                        false,
                        code,
                        minus,
                        scaled,
                        Amount.Range.NONE,
                        sure));
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
        if (last > 0
                && found.get(last - 1).to() == gap
                && found.get(last - 1).percent() == high.percent()) {
            Amount low = found.get(last - 1);
            if (low.value().compareTo(high.value()) < 0) {
                String code = high.currency() == null ? low.currency() : high.currency();
                found.set(
                        last - 1,
                        low.withRange(
                                Amount.Range.FIRST,
                                low.currency() == null ? code : low.currency()));
                found.set(last, high.withRange(Amount.Range.LAST, code));
            }
            return;
        }
        int start = gap - 1;
        while (start > floorBefore(last)
                && (tokens.symbol(start - 1) == '.'
                        || tokens.symbol(start - 1) == ','
                        || tokens.isNumber(start - 1))
                && !tokens.spaced(start)) {
            start--;
        }
        if (start < floorBefore(last)
                || !tokens.isNumber(start)
                || !reading.free(start)
                || !attached(start)) {
            return;
        }
        Numeral low = Numeral.at(tokens, start, (char) 0);
        if (low != null && low.to() == gap && low.amount().compareTo(high.value()) < 0) {
            found.set(last, high.withRange(Amount.Range.LAST, high.currency()));
            found.add(
                    last,
                    new Amount(
                            start,
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

    private int floorBefore(int index) {
        return index == 0 ? 0 : found.get(index - 1).to();
    }

    /** Where the separator of a range begins that ends right before a token; -1 for none. */
    private int separator(int at) {
        if (tokens.is(at - 1, '-') || tokens.is(at - 1, '–')) {
            return at - 1;
        }
        if (tokens.is(at, '-') && !tokens.spaced(at)) {
            return at;
        }
        Cue range = reading.endingAt(at, Meaning.RANGE);
        return range == null ? -1 : range.from();
    }
}
