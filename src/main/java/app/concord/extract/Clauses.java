package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.util.function.IntPredicate;

/**
 * Tells which words of a text stand in one clause, and what parts them. What parts is counted once
 * over the text, so that a question costs the same however far apart the words stand.
 */
final class Clauses {
    private static final String PARTING = ";|•·";

    private final Reading reading;

    /** For each token how many tokens before it end a clause; null until first asked. */
    private int @Nullable [] parts;

    /** For each token how many numbers stand before it; null until first asked. */
    private int @Nullable [] numbers;

    /** For each token how many commas and words for 'and' stand before it; null until asked. */
    private int @Nullable [] joints;

    /** For each token the first one of its clause; null until first asked. */
    private int @Nullable [] starts;

    Clauses(Reading reading) {
        this.reading = reading;
    }

    /** Whether a value that was not understood may be what the words speak of. */
    boolean numbersBetween(int from, int to) {
        int[] known = numbers;
        if (known == null) {
            known = counted(reading.tokens()::isNumber);
            numbers = known;
        }
        return between(known, from, to);
    }

    /** The first token of the clause of a token. */
    int clauseStart(int token) {
        int[] known = starts;
        if (known == null) {
            known = new int[reading.tokens().count() + 1];
            for (int i = 1; i < known.length; i++) {
                boolean same = !parts(i - 1) && reading.sentence(i - 1) == reading.sentence(i);
                known[i] = same ? known[i - 1] : i;
            }
            starts = known;
        }
        return token <= 0 || token >= known.length ? token : known[token];
    }

    /** Whether two tokens stand in one clause. */
    boolean sameClause(int one, int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        if (reading.sentence(from) != reading.sentence(to)) {
            return false;
        }
        int[] known = parts;
        if (known == null) {
            known = counted(this::parts);
            parts = known;
        }
        return !between(known, from, to);
    }

    /** Whether a comma or an 'and' lies between. */
    boolean parted(int from, int to) {
        int[] known = joints;
        if (known == null) {
            known = counted(this::joins);
            joints = known;
        }
        return between(known, from, to);
    }

    /** How many of a kind stand before each token, and before what is behind the last one. */
    private int[] counted(IntPredicate kind) {
        int[] counts = new int[reading.tokens().count() + 1];
        for (int i = 1; i < counts.length; i++) {
            counts[i] = counts[i - 1] + (kind.test(i - 1) ? 1 : 0);
        }
        return counts;
    }

    private static boolean between(int[] counts, int from, int to) {
        int low = Math.clamp(from, 0, counts.length - 1);
        int high = Math.clamp(to, 0, counts.length - 1);
        return low < high && counts[high] > counts[low];
    }

    /** Whether a token ends a clause. */
    private boolean parts(int token) {
        return reading.tokens().isBreak(token)
                || PARTING.indexOf(reading.tokens().symbol(token)) >= 0;
    }

    /** Whether a token is a comma or begins a word for 'and'. */
    private boolean joins(int token) {
        return reading.tokens().is(token, ',') || reading.at(token, Meaning.LIST_AND) != null;
    }
}
