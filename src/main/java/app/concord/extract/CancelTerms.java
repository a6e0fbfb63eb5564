package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue.TimeUnit;
import app.concord.model.Role;

import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads until how long before something begins it may be cancelled or moved: 'cancel free of charge
 * up to 21 days before departure'. What a later cancellation costs has lengths of its own, told
 * behind a percentage or as spans.
 */
final class CancelTerms {
    /** Tells such a notice from that of a contract. */
    static final String SCOPE = "until start";

    /** The same for what may be moved to another day: it has a time of its own. */
    private static final String MOVED = "moved";

    private static final String MOVE = "move";

    private static final double SURE = 0.9;
    private static final int SENTENCE = 26;
    private static final int SHARE = 8;
    private static final int LONGEST_QUESTION = 90;
    private static final Meanings WORDS = Meanings.only(Meaning.CANCEL_WORD);

    /** 'Full refund up to 7 days before the first evening': tickets, no goods. */
    private static final Meanings GIVEN_BACK =
            Meanings.of(Meaning.CANCEL_WORD, Meaning.RETURN_WORD, Meaning.RETURN_DATE);

    private static final Set<TimeUnit> UNITS =
            EnumSet.of(
                    TimeUnit.HOUR,
                    TimeUnit.DAY,
                    TimeUnit.WORKING_DAY,
                    TimeUnit.WEEK,
                    TimeUnit.MONTH);

    private CancelTerms() {}

    /** Reads the first such length of each sentence; whether there is any. */
    static boolean read(Reading reading) {
        if (!reading.has(Meaning.AHEAD_OF)
                || !(reading.hasAny(GIVEN_BACK) || isAsked(reading))
                || !reading.has(Meaning.TIME_UNIT, Meaning.TIME_LENGTH)) {
            return false;
        }
        List<TimeLengths.Found> lengths = TimeLengths.of(reading);
        int sentence = -1;
        for (TimeLengths.Found length : lengths) {
            int here = reading.sentence(length.from());
            if (here != sentence && isLimit(reading, length)) {
                sentence = here;
                reading.add(
                        Observation.used(
                                FactKind.RETURNS,
                                length.value(),
                                ComparabilityKey.of(Role.NOTICE)
                                        .withScope(scope(reading, length.from())),
                                length.from(),
                                length.to(),
                                SURE));
            }
        }
        return sentence >= 0;
    }

    private static NavigableSet<String> scope(Reading reading, int from) {
        NavigableSet<String> scope = new TreeSet<>(Set.of(SCOPE));
        int sentence = reading.sentence(from);
        if (!reading.sentenceHas(from, WORDS)) {
            // 'Can I change the date? Yes, up to 48 hours before': said a sentence before.
            sentence--;
        }
        boolean moved = false;
        for (Cue cue : reading.cues().all(Meaning.CANCEL_WORD)) {
            if (reading.sentence(cue.from()) == sentence) {
                if (!cue.value().equals(MOVE)) {
                    return scope;
                }
                moved = true;
            }
        }
        if (moved) {
            scope.add(MOVED);
        }
        return scope;
    }

    private static boolean isLimit(Reading reading, TimeLengths.Found length) {
        return UNITS.contains(length.value().unit())
                && length.value().most() == null
                && reading.free(length.from(), length.to())
                && reading.at(length.to(), Meaning.AHEAD_OF) != null
                && !afterShare(reading, length.from())
                && (around(reading, length, Meaning.CANCEL_WORD)
                        || around(reading, length, Meaning.RETURN_WORD)
                        || around(reading, length, Meaning.RETURN_DATE)
                        || takenUp(reading, length.from())
                        || (isAsked(reading) && isLatest(reading, length.from())));
    }

    /** Whether the text answers a question above it: 'How do I skip a week?'. */
    private static boolean isAsked(Reading reading) {
        String heading = reading.setting().heading();
        if (heading == null
                || heading.length() > LONGEST_QUESTION
                || !heading.strip().endsWith("?")) {
            return false;
        }
        boolean asked = false;
        for (Cue cue : Header.of(reading, heading).cues().all(Meaning.CANCEL_WORD)) {
            if (cue.value().equals(MOVE)) {
                return false;
            }
            asked = true;
        }
        return asked;
    }

    private static boolean isLatest(Reading reading, int from) {
        return reading.endingAt(from, Meaning.END) != null
                || reading.endingAt(from, Meaning.UP_TO) != null;
    }

    private static boolean around(Reading reading, TimeLengths.Found length, Meaning word) {
        return Around.has(reading, length.from(), length.to(), word, SENTENCE);
    }

    /** 'Choose Skip or Cancel. Do so no later than three days before': said a sentence before. */
    private static boolean takenUp(Reading reading, int from) {
        int first = Around.beginning(reading, from);
        return isLatest(reading, from) && first > 0 && reading.sentenceHas(first - 1, WORDS);
    }

    /** Whether a percentage stands before it in its sentence: what it then costs. */
    private static boolean afterShare(Reading reading, int from) {
        Tokens tokens = reading.tokens();
        for (int i = from - 1; i >= Math.max(0, from - SHARE); i--) {
            if (reading.sentence(i) != reading.sentence(from)) {
                return false;
            }
            if (tokens.is(i, '%')) {
                return true;
            }
        }
        return false;
    }
}
