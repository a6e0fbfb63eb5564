package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds every amount of money and every percentage of a text in one pass, with its notation only.
 */
final class AmountScanner {
    private static final int ARTICLE = 3;
    private static final Meanings STARTS = Meanings.of(Meaning.RANGE_START);

    private final Reading reading;
    private final Tokens tokens;
    private final MoneyNotation money;
    private final PercentNotation percentages;
    private final List<Amount> found = new ArrayList<>(4);

    private AmountScanner(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.money = new MoneyNotation(reading);
        this.percentages = new PercentNotation(reading, money);
    }

    /** The amounts of a text that nobody else has claimed, in order. */
    static List<Amount> scan(Reading reading) {
        boolean words = reading.has(Meaning.NUMBER);
        if (!words && !reading.tokens().hasNumbers()) {
            return List.of();
        }
        AmountScanner scanner = new AmountScanner(reading);
        int count = reading.tokens().count();
        int i = words ? 0 : scanner.next(0);
        while (i < count) {
            i = scanner.at(i, words);
            i = words ? i : scanner.next(i);
        }
        if (reading.tokens().has('$') && scanner.found.size() > 1) {
            scanner.sameDollars();
        }
        return scanner.found;
    }

    /**
     * '$1,299 MXN, antes $1,599': a plain sign means the dollar or peso that is named elsewhere.
     */
    private void sameDollars() {
        String named = null;
        for (int i = 0; i < found.size(); i++) {
            Amount amount = found.get(i);
            boolean told = isDollar(amount) && tokens.isWord(amount.to() - 1);
            named = told ? amount.currency() : named;
        }
        for (int i = 0; i < found.size() && named != null; i++) {
            Amount amount = found.get(i);
            if (isDollar(amount) && !tokens.isWord(amount.to() - 1)) {
                found.set(i, amount.withRange(amount.range(), named));
            }
        }
    }

    private boolean isDollar(Amount amount) {
        return tokens.is(amount.from(), '$');
    }

    /** The next number at a token or behind it, or a sign right before it. */
    private int next(int from) {
        int number = tokens.nextNumber(from);
        boolean sign = tokens.is(number - 1, '.') || tokens.is(number - 1, ',');
        return sign && number > from && number < tokens.count() ? number - 1 : number;
    }

    /** Reads what begins at a token; returns where to go on. */
    private int at(int i, boolean words) {
        if (tokens.isWord(i)) {
            return words && reading.free(i) ? inWords(i) : i + 1;
        }
        boolean number = tokens.isNumber(i);
        if ((!number && !tokens.is(i, '.') && !tokens.is(i, ',')) || !reading.free(i)) {
            return i + 1;
        }
        Numeral read = Numeral.at(tokens, i, (char) 0);
        if (read == null) {
            return number ? skipDigits(i) : i + 1;
        }
        Amount amount = percentages.at(read);
        if (amount == null) {
            amount = money.at(read, floor());
        }
        if (amount == null) {
            return Math.max(i + 1, read.to());
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

    private int inWords(int i) {
        Numeral number = NumberWords.at(reading, i);
        if (number == null) {
            return i + 1;
        }
        Amount amount = percentages.inWords(number);
        if (amount == null) {
            amount = money.inWords(number, floor());
        }
        if (amount == null) {
            return number.to();
        }
        found.add(amount);
        joinRange(found.size() - 1);
        return amount.to();
    }

    /**
     * Sees whether the newest amount is the upper end of a range and marks or adds the lower one.
     */
    private void joinRange(int last) {
        Amount high = found.get(last);
        int arrow = PriceArrow.endingAt(tokens, high.from());
        if (arrow >= 0 && !high.percent()) {
            addFormer(arrow, last);
            return;
        }
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
        if (low == null) {
            return;
        }
        BigDecimal value = low.amount();
        if (value.compareTo(high.value()) < 0) {
            found.set(last, high.withRange(Amount.Range.LAST, high.currency()));
            found.add(
                    last,
                    new Amount(
                            low.from(),
                            gap,
                            value,
                            high.percent(),
                            high.currency(),
                            false,
                            false,
                            Amount.Range.FIRST,
                            high.sure()));
        }
    }

    /** '799 → 559 lei': the price before an arrow is in the currency of the one behind it. */
    private void addFormer(int arrow, int last) {
        Amount now = found.get(last);
        int floor = last > 0 ? found.get(last - 1).to() : 0;
        Numeral former = floor == arrow ? null : numberBefore(arrow, floor);
        if (former != null && former.amount().compareTo(now.value()) > 0) {
            found.add(
                    last,
                    new Amount(
                            former.from(),
                            arrow,
                            former.amount(),
                            false,
                            now.currency(),
                            false,
                            false,
                            Amount.Range.NONE,
                            now.sure()));
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
        if (range == null && tokens.isWord(at - 1) && tokens.length(at - 1) <= ARTICLE) {
            // 'tra i 30 e i 60 €'
            Cue and = reading.endingAt(at - 1, Meaning.RANGE);
            range = and != null && and.value().equals("and") ? and : null;
        }
        boolean and = range != null && range.value().equals("and");
        return range == null || (and && !reading.sentenceHas(at, STARTS)) ? -1 : range.from();
    }
}
