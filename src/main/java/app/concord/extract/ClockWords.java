package app.concord.extract;

/** Judges by the words around a number of hours whether it tells a time of day. */
final class ClockWords {
    private static final int DAY = 24;

    private final Reading reading;
    private final Tokens tokens;

    ClockWords(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /**
     * Whether hours are counted, not told: '18 heures d'autonomie', '24 ore su 24', '14 h' without
     * anything before that a time would have.
     *
     * @param complete whether minutes or a second time tell the time of day
     */
    boolean lasts(int i, Cue mark, boolean complete, ClockNotation.Said said) {
        int next = mark.to();
        if (tokens.is(next, '/') || tokens.is(i - 1, '/')) {
            return true;
        }
        if (complete || said == ClockNotation.Said.YES) {
            return false;
        }
        boolean counted = reading.at(next, Meaning.OF) != null;
        boolean told =
                said == ClockNotation.Said.PERHAPS
                        || reading.endingAt(i, Meaning.RANGE) != null
                        || reading.endingAt(i, Meaning.RANGE_START) != null
                        || reading.endingAt(i, Meaning.END) != null
                        || reading.endingAt(i, Meaning.START) != null
                        || reading.endingAt(i, Meaning.ORDER_BY) != null
                        || tokens.is(i - 1, '-')
                        || tokens.is(i - 1, '–')
                        || behindDay(i);
        return counted || !told || tokens.value(i) == DAY;
    }

    /** Whether a day stands right before, perhaps with a comma. */
    private boolean behindDay(int i) {
        int day = tokens.is(i - 1, ',') ? i - 2 : i - 1;
        return reading.month(day) != null
                || reading.weekday(day) != null
                || reading.endingAt(day + 1, Meaning.TODAY) != null
                || reading.endingAt(day + 1, Meaning.TOMORROW) != null
                || (tokens.isNumber(day) && tokens.length(day) == 4);
    }

    /** Whether nothing follows that makes an announced number an amount or a count. */
    boolean closed(int to) {
        if (tokens.isWord(to)) {
            return reading.at(to, Meaning.RANGE) != null
                    || reading.at(to, Meaning.ZONE) != null
                    || reading.at(to, Meaning.OF) != null
                    || reading.at(to, Meaning.END) != null
                    || tokens.length(to) == 1;
        }
        boolean number =
                tokens.isNumber(to)
                        || ((tokens.is(to, ',') || tokens.is(to, '.')) && tokens.isNumber(to + 1));
        return !number
                && !tokens.is(to, '%')
                && !tokens.is(to, '/')
                && Currencies.after(tokens, to, reading.context()) == null;
    }
}
