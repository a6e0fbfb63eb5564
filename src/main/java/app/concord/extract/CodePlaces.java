package app.concord.extract;

import app.concord.model.FactKind;

import java.util.Arrays;
import java.util.List;

/** Where the promo codes of a text stand. */
final class CodePlaces {
    private static final int[] NONE = new int[0];

    private final Reading reading;
    private final int[] from;

    private CodePlaces(Reading reading, int[] from) {
        this.reading = reading;
        this.from = from;
    }

    /** The codes seen so far. */
    static CodePlaces of(Reading reading) {
        List<Observation> seen = reading.observations();
        int count = 0;
        int[] from = NONE;
        for (int i = 0; i < seen.size(); i++) {
            Observation one = seen.get(i);
            if (one.kind() == FactKind.PROMO_CODE && one.used()) {
                if (count == from.length) {
                    from = Arrays.copyOf(from, count * 2 + 4);
                }
                from[count++] = one.from();
            }
        }
        return new CodePlaces(reading, count == from.length ? from : Arrays.copyOf(from, count));
    }

    boolean isEmpty() {
        return from.length == 0;
    }

    /** Whether a code stands in the sentence of a token. */
    boolean inSentence(int token) {
        return inSentenceBefore(token) || isTogether(next(token), token);
    }

    /** Whether a code stands in the sentence of a token, in front of it. */
    boolean inSentenceBefore(int token) {
        return isTogether(next(token) - 1, token);
    }

    /** How many tokens on the next code stands, -1 where none does. */
    int distanceBehind(int token) {
        int next = next(token);
        return next < from.length ? from[next] - token : -1;
    }

    private boolean isTogether(int code, int token) {
        return code >= 0
                && code < from.length
                && reading.sentence(from[code]) == reading.sentence(token);
    }

    /** The first code at a token or behind it. */
    private int next(int token) {
        if (from.length == 0) {
            return 0;
        }
        int found = Arrays.binarySearch(from, token);
        return found >= 0 ? found : -found - 1;
    }
}
