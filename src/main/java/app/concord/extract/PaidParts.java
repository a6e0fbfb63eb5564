package app.concord.extract;

/** Tells which amounts are one of several payments: '12 × £10', '4 easy payments of £10'. */
final class PaidParts {
    private static final int MOST_TIMES = 120;
    private static final Meanings PAID_IN_PARTS =
            Meanings.of(
                    Meaning.INSTALMENT,
                    Meaning.INTEREST_FREE,
                    Meaning.INSTALMENT_ADJECTIVE,
                    Meaning.PAY_METHOD_SURE);

    private PaidParts() {}

    /**
     * '4 times £10', '4 easy payments of £10', where words of interest or of paying tell that it is
     * paid in parts.
     */
    private static boolean timesInWords(Reading reading, Amount amount, int from) {
        Cue noun = reading.endingAt(from, Meaning.INSTALMENT_NOUN);
        Cue of = noun == null ? reading.endingAt(from, Meaning.OF) : null;
        Cue times = of == null ? noun : reading.endingAt(of.from(), Meaning.INSTALMENT_NOUN);
        if (times == null) {
            return false;
        }
        Cue kind = reading.endingAt(times.from(), Meaning.INSTALMENT_ADJECTIVE);
        Cardinal number = Cardinal.endingAt(reading, kind == null ? times.from() : kind.from());
        return number != null
                && number.within(2, MOST_TIMES) > 0
                && (times.value().isEmpty() || reading.sentenceHas(amount.from(), PAID_IN_PARTS));
    }

    /** '12 × £10', '£10 x 12' and '4 times £10'. */
    static boolean isOne(Reading reading, Amount amount) {
        Tokens tokens = reading.tokens();
        Cue of = reading.endingAt(amount.from(), Meaning.MONEY_LINK);
        int from = of == null ? amount.from() : of.from();
        return timesInWords(reading, amount, from)
                || (isTimes(tokens, from - 1) && few(tokens, from - 2))
                || (isTimes(tokens, amount.to()) && few(tokens, amount.to() + 1));
    }

    private static boolean isTimes(Tokens tokens, int at) {
        return tokens.is(at, '×') || tokens.isLetter(at, 'x');
    }

    private static boolean few(Tokens tokens, int at) {
        return tokens.isNumber(at) && tokens.value(at) >= 2 && tokens.value(at) <= MOST_TIMES;
    }
}
