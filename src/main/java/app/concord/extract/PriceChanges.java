package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Tells which of two amounts is a price that fell or one that will be asked again. */
final class PriceChanges {
    private static final Meanings LATER = Meanings.only(Meaning.SCOPE);
    private static final int RISE_GAP = 2;

    private final Reading reading;
    private final List<Amount> amounts;

    PriceChanges(Reading reading, List<Amount> amounts) {
        this.reading = reading;
        this.amounts = amounts;
    }

    /**
     * 'After that it costs £619 instead of £549': the second is what is asked now, the first what
     * will be asked again.
     */
    boolean rises(int index) {
        if (index < 1 || index >= amounts.size() || !reading.has(Meaning.SCOPE)) {
            return false;
        }
        Amount amount = amounts.get(index);
        Amount before = amounts.get(index - 1);
        if (!lower(amount, before) || amount.from() - before.to() > RISE_GAP) {
            return false;
        }
        boolean was = Around.before(reading, amount.from(), Meaning.WAS, 0) != null;
        int first = Around.beginning(reading, before.from());
        for (Cue cue : reading.cues(first, before.from()).of(LATER)) {
            if (was && cue.value().equals("rate later")) {
                return true;
            }
        }
        return false;
    }

    /** 'from £120 to £90', 'van 120 voor 90', 'Rp 90.000 dari Rp 120.000': a price that fell. */
    boolean fell(int index) {
        if (pointsToLower(index)) {
            return true;
        }
        if (!reading.has(Meaning.WAS_PAIR)
                && !reading.has(Meaning.FROM)
                && !reading.has(Meaning.RANGE_START)) {
            return false;
        }
        Amount amount = amounts.get(index);
        boolean pair = reading.endingAt(amount.from(), Meaning.WAS_PAIR) != null;
        if (!pair
                && reading.endingAt(amount.from(), Meaning.FROM) == null
                && reading.endingAt(amount.from(), Meaning.RANGE_START) == null) {
            return false;
        }
        Amount before = index > 0 ? amounts.get(index - 1) : null;
        if (pair
                && before != null
                && amount.from() - before.to() <= 2
                && reading.sentence(before.from()) == reading.sentence(amount.from())
                && lower(before, amount)) {
            return true;
        }
        Amount next = next(index);
        if (next == null || !lower(next, amount)) {
            return false;
        }
        Cue to = reading.at(amount.to(), Meaning.RANGE);
        Cue link = to == null ? reading.at(amount.to(), Meaning.QUANTITY_FOR) : to;
        Cue drop = link == null ? reading.at(amount.to(), Meaning.DROP_TO) : link;
        Cue now = drop == null ? reading.at(amount.to(), Meaning.NOW) : drop;
        return now != null && !now.value().equals("and") && next.from() - now.to() <= 1;
    }

    /** '£799 → £559': an arrow leads to the new price. */
    private boolean pointsToLower(int index) {
        Amount next = next(index);
        return next != null
                && PriceArrow.behind(reading.tokens(), amounts.get(index).to()) == next.from()
                && lower(next, amounts.get(index));
    }

    static boolean lower(Amount one, Amount other) {
        return !one.percent() && one.value().compareTo(other.value()) < 0;
    }

    private @Nullable Amount next(int index) {
        return index + 1 < amounts.size() ? amounts.get(index + 1) : null;
    }
}
