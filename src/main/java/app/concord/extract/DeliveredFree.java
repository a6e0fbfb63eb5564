package app.concord.extract;

import org.jspecify.annotations.Nullable;

/**
 * Free delivery told by a verb and a word for 'free' that stand apart: 'Ab 50 € liefern wir Zubehör
 * in Deutschland kostenlos', 'we deliver all lamps free from £50'.
 */
final class DeliveredFree {
    private static final int APART = 8;
    private static final int NEAR = 4;

    private DeliveredFree() {}

    /** Whether the sentence of a token says that what is sold is delivered free. */
    static boolean isTold(Reading reading, int token) {
        return pair(reading, token, null) != null;
    }

    /** Whether an amount is the least spend for that. */
    static boolean from(Reading reading, Amount amount) {
        Cue from = reading.endingAt(amount.from(), Meaning.FROM);
        if (from == null || amount.range() != Amount.Range.NONE) {
            return false;
        }
        Pair pair = pair(reading, amount.from(), amount);
        if (pair == null) {
            return false;
        }
        boolean front = pair.verb().from() - amount.to() <= NEAR;
        boolean behind = from.from() - pair.free().to() <= NEAR;
        return amount.to() <= pair.verb().from() ? front : behind;
    }

    /** A verb of delivery and the word for 'free' that belongs to it. */
    private record Pair(Cue verb, Cue free) {}

    private static @Nullable Pair pair(Reading reading, int token, @Nullable Amount amount) {
        if (!reading.has(Meaning.GIFT_FREE) || !reading.has(Meaning.DELIVER)) {
            return null;
        }
        int sentence = reading.sentence(token);
        for (Cue free : reading.cues().all(Meaning.GIFT_FREE)) {
            if (reading.sentence(free.from()) != sentence) {
                continue;
            }
            Cue verb = Around.before(reading, free.from(), Meaning.DELIVER, APART);
            if (verb != null && isPlain(reading, verb.to(), free.from(), amount)) {
                return new Pair(verb, free);
            }
        }
        return null;
    }

    /** Whether no number of things stands between, 'we send a cushion free', but the amount. */
    private static boolean isPlain(Reading reading, int from, int to, @Nullable Amount amount) {
        for (int i = from; i < to; i++) {
            boolean own = amount != null && i >= amount.from() && i < amount.to();
            if (!own && (reading.tokens().isNumber(i) || reading.at(i, Meaning.NUMBER) != null)) {
                return false;
            }
        }
        return true;
    }
}
