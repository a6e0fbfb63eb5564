package app.concord.extract;

import org.jspecify.annotations.Nullable;

/**
 * Looks for cue words within a few tokens of a place and in its sentence, and for its beginning.
 */
final class Around {
    private Around() {}

    /** The first token of the sentence that a token stands in. */
    static int beginning(Reading reading, int token) {
        int sentence = reading.sentence(token);
        return Ascending.first(token, i -> reading.sentence(i) >= sentence);
    }

    /** The last cue with this meaning at most so many tokens before a place, null for none. */
    static @Nullable Cue before(Reading reading, int token, Meaning meaning, int reach) {
        if (!reading.has(meaning)) {
            return null;
        }
        Cue last = null;
        Meanings only = Meanings.only(meaning);
        for (Cue cue : reading.cues(token - reach - Cues.LONGEST, token).of(only)) {
            if (cue.to() <= token
                    && token - cue.to() <= reach
                    && (last == null || cue.from() > last.from() || cue.stands(Cue.Side.BEFORE))
                    && reading.sentence(cue.from()) == reading.sentence(token)) {
                last = cue;
            }
        }
        return last;
    }

    /** The first cue with this meaning at most so many tokens behind a place, null for none. */
    static @Nullable Cue behind(Reading reading, int token, Meaning meaning, int reach) {
        if (!reading.has(meaning)) {
            return null;
        }
        Cue first = null;
        for (Cue cue : reading.cues(token, token + reach + 1).of(Meanings.only(meaning))) {
            if ((first == null || (cue.from() == first.from() && cue.stands(Cue.Side.AFTER)))
                    && reading.sentence(cue.from()) == reading.sentence(token - 1)) {
                first = cue;
            }
        }
        return first;
    }

    /** Whether a cue with this meaning stands near a range of tokens. */
    static boolean has(Reading reading, int from, int to, Meaning meaning, int reach) {
        return before(reading, from, meaning, reach) != null
                || behind(reading, to, meaning, reach) != null;
    }
}
