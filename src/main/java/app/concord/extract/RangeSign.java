package app.concord.extract;

/** Recognises what stands between the two ends of a span: a dash, 'to', 'bis', 'between … and'. */
final class RangeSign {
    /** How far 'between' may be from the 'and' of its span. */
    private static final int BETWEEN = 12;

    private RangeSign() {}

    /** The token behind the sign that begins at a token, -1 where none does. */
    static int behind(Reading reading, int at) {
        Tokens tokens = reading.tokens();
        char c = tokens.symbol(at);
        if (c == '-' || c == '–' || c == '~') {
            return at + 1;
        }
        int next = c == ',' ? at + 1 : at;
        Cue range = reading.at(next, Meaning.RANGE);
        if (range == null || (range.value().equals("and") && !between(reading, next))) {
            return -1;
        }
        return range.to();
    }

    /** Whether words such as 'between' or 'entre' stand before an 'and'. */
    private static boolean between(Reading reading, int and) {
        if (!reading.has(Meaning.RANGE_START)) {
            return false;
        }
        for (int i = and - 1; i >= Math.max(0, and - BETWEEN); i--) {
            Cue start = reading.at(i, Meaning.RANGE_START);
            if (start != null && start.value().equals("between")) {
                return true;
            }
        }
        return false;
    }
}
