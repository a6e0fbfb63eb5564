package app.concord.extract;

import app.concord.model.Role;

/** Reads that sending goods back costs nothing: 'free returns', 'Rücksendung ist kostenlos'. */
final class FreeReturns {
    private static final int REACH = 5;

    private FreeReturns() {}

    static void read(Reading reading, Stated stated) {
        if (!reading.has(Meaning.RETURN_NOUN)) {
            return;
        }
        for (Cue cue : reading.cues().all(Meaning.RETURN_NOUN)) {
            if ((freeBehind(reading, cue.to()) || freeBefore(reading, cue.from()))) {
                note(stated, cue.from(), cue.to());
            }
        }
    }

    static void note(Stated stated, int from, int to) {
        stated.note(Role.RETURN_PERIOD, "free", from, to);
    }

    /** 'Return it within 30 days, free of charge': the word beside the length of time. */
    static boolean beside(Reading reading, Cue word, TimeLengths.Found length) {
        int at = reading.tokens().is(length.to(), ',') ? length.to() + 1 : length.to();
        if (free(reading, at, true)) {
            return true;
        }
        for (int i = word.to(); i < length.from() && i <= word.to() + REACH; i++) {
            Cue cue = reading.at(i, Meaning.FREE_WORD);
            if (cue != null && !reading.tokens().isWord(cue.to())) {
                return true;
            }
            if (cue != null && reading.at(cue.to(), Meaning.TIME_LINK) != null) {
                return true;
            }
        }
        return false;
    }

    /** 'Returns are always free', 'retours gratuits'. */
    private static boolean freeBehind(Reading reading, int from) {
        Tokens tokens = reading.tokens();
        boolean sign = false;
        int at = from;
        while (at <= from + REACH) {
            if (reading.at(at, Meaning.FREE_WORD) != null) {
                return free(reading, at, sign);
            }
            Cue link = reading.at(at, Meaning.FREE_LINK);
            if (link == null && !tokens.is(at, ',') && !tokens.is(at, ':')) {
                return false;
            }
            sign |= link == null;
            at = link == null ? at + 1 : link.to();
        }
        return false;
    }

    /** Whether it is free at a token; behind a sign the word must not describe another thing. */
    private static boolean free(Reading reading, int at, boolean sign) {
        Cue cue = reading.at(at, Meaning.FREE_WORD);
        return cue != null
                && (!sign
                        || !reading.tokens().isWord(cue.to())
                        || reading.at(cue.to(), Meaning.FREE_LINK) != null);
    }

    /** 'Free returns', 'free delivery and returns'. */
    private static boolean freeBefore(Reading reading, int to) {
        Tokens tokens = reading.tokens();
        int at = to;
        while (at >= to - REACH && at > 0) {
            if (reading.endingAt(at, Meaning.FREE_WORD) != null
                    || (at < to && reading.endingAt(at, Meaning.FREE_DELIVERY) != null)) {
                return true;
            }
            Cue link = reading.endingAt(at, Meaning.FREE_LINK);
            if (link == null) {
                link = reading.endingAt(at, Meaning.DELIVERY);
            }
            if (link == null) {
                link = reading.endingAt(at, Meaning.DELIVERY_DATE);
            }
            if (link == null && !tokens.is(at - 1, '&') && !tokens.is(at - 1, '+')) {
                return false;
            }
            at = link == null ? at - 1 : link.from();
        }
        return false;
    }
}
