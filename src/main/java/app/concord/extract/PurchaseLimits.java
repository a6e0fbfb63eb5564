package app.concord.extract;

import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

/** Reads how many a customer, household, order or person may have. */
final class PurchaseLimits {
    private static final Meanings BUYERS = Meanings.of(Meaning.WHO, Meaning.PER_WHO);
    private static final int REACH = 6;
    private static final int COUNTED = 4;
    private static final int BEHIND = 4;
    private static final int LONGEST = 6;
    private static final int MOST = 999;

    /** Value of words that limit to one time. */
    private static final String ONCE = "1";

    private PurchaseLimits() {}

    static void read(Reading reading, Stated stated) {
        if (!reading.has(Meaning.WHO, Meaning.PER_WHO)) {
            return;
        }
        for (Cue cue : reading.cues().all(BUYERS)) {
            if (cue.meaning() == Meaning.PER_WHO) {
                judge(reading, stated, cue.from(), cue.to(), cue.value());
            } else {
                Cue per = reading.endingAt(cue.from(), Meaning.PER);
                if (per != null) {
                    judge(reading, stated, per.from(), cue.to(), cue.value());
                }
            }
        }
    }

    private static void judge(Reading reading, Stated stated, int from, int to, String who) {
        Cardinal number = before(reading, from);
        boolean limited =
                Around.before(reading, from, Meaning.LIMIT_WORD, REACH) != null
                        || (number != null && alone(reading, number, to));
        if (number == null || !limited) {
            number = behind(reading, to);
        }
        if (number == null) {
            once(reading, stated, from, to, who);
            return;
        }
        int count = number.within(1, MOST);
        if (count > 0) {
            stated.note(
                    Role.LIMIT,
                    count + " per " + who,
                    Math.min(from, number.from()),
                    Math.max(to, number.to()));
        }
    }

    /** 'Once per household', 'pro Haushalt nur einmal'. */
    private static void once(Reading reading, Stated stated, int from, int to, String who) {
        Cue limit = Around.before(reading, from, Meaning.LIMIT_WORD, REACH);
        if (limit == null || !limit.value().equals(ONCE)) {
            limit = Around.behind(reading, to, Meaning.LIMIT_WORD, BEHIND);
        }
        if (limit != null && limit.value().equals(ONCE)) {
            stated.note(
                    Role.LIMIT,
                    ONCE + " per " + who,
                    Math.min(from, limit.from()),
                    Math.max(to, limit.to()));
        }
    }

    /** The number of things before 'per customer', words for these between. */
    private static @Nullable Cardinal before(Reading reading, int from) {
        for (int at = from; at >= from - COUNTED; at--) {
            Cardinal number = Cardinal.endingAt(reading, at);
            if (number != null) {
                return number;
            }
            if (!reading.tokens().isWord(at - 1) && !reading.tokens().is(at - 1, '-')) {
                return null;
            }
        }
        return null;
    }

    /** 'Pro Haushalt nur ein Gutschein': the number behind a word for a limit. */
    private static @Nullable Cardinal behind(Reading reading, int to) {
        Cue limit = Around.behind(reading, to, Meaning.LIMIT_WORD, BEHIND);
        return limit == null ? null : Cardinal.at(reading, limit.to());
    }

    /** 'One per household.' between signs limits without a word for it. */
    private static boolean alone(Reading reading, Cardinal number, int to) {
        Tokens tokens = reading.tokens();
        return number.within(1, 1) == 1
                && to - number.from() <= LONGEST
                && !tokens.isWord(number.from() - 1)
                && !tokens.isNumber(number.from() - 1)
                && (!tokens.isWord(to) || reading.at(to, Meaning.LIST_AND) != null)
                && !tokens.isNumber(to);
    }
}
