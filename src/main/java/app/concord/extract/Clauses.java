package app.concord.extract;

/** Tells which words of a text stand in one clause, and what parts them. */
final class Clauses {
    private final Reading reading;

    Clauses(Reading reading) {
        this.reading = reading;
    }

    /** Whether a value that was not understood may be what the words speak of. */
    boolean numbersBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.tokens().isNumber(i)) {
                return true;
            }
        }
        return false;
    }

    int clauseStart(int token) {
        int sentence = reading.sentence(token);
        int at = token;
        while (at > 0 && !parts(at - 1) && reading.sentence(at - 1) == sentence) {
            at--;
        }
        return at;
    }

    boolean sameClause(int one, int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        if (reading.sentence(from) != reading.sentence(to)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (parts(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a token ends a clause. */
    private boolean parts(int token) {
        return reading.tokens().isBreak(token)
                || ";|•·".indexOf(reading.tokens().symbol(token)) >= 0;
    }

    /** Whether a comma or an 'and' lies between. */
    boolean parted(int from, int to) {
        for (int i = from; i < to; i++) {
            Cue and = reading.at(i, Meaning.LIST_AND);
            if (reading.tokens().is(i, ',') || and != null) {
                return true;
            }
        }
        return false;
    }
}
