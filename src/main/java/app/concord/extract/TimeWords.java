package app.concord.extract;

import org.jspecify.annotations.Nullable;

/** The words of spans of time in a text, by the token at which they begin. */
final class TimeWords {
    private static final int MOST_LINKS = 3;

    private final Cues cues;

    TimeWords(Reading reading) {
        this.cues = reading.times();
    }

    boolean isEmpty() {
        return cues.isEmpty();
    }

    /** Whether any begins at a token. */
    boolean any(int token) {
        return cues.beginAt(token);
    }

    /** The one with this meaning that begins at a token, null for none. */
    @Nullable Cue at(int token, Meaning meaning) {
        return cues.at(token, meaning);
    }

    /** Whether one with this meaning ends right before a token. */
    boolean endsAt(int token, Meaning meaning) {
        for (int i = token - 1; i >= Math.max(0, token - MOST_LINKS - 1); i--) {
            Cue cue = at(i, meaning);
            if (cue != null && cue.to() == token) {
                return true;
            }
        }
        return false;
    }

    /** The number that the value of one stands for, 0 for null. */
    static int number(@Nullable Cue cue) {
        return cue == null ? 0 : Integer.parseInt(cue.value());
    }

    /** The token behind small words such as 'of', 'of the'. */
    int links(int token) {
        int at = token;
        for (int i = 0; i < MOST_LINKS; i++) {
            Cue link = at(at, Meaning.WHEN_LINK);
            if (link == null) {
                return at;
            }
            at = link.to();
        }
        return at;
    }
}
