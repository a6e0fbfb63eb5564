package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

/**
 * Notes what looks like a promo code and was taken for none, once everyone has read: numbers of
 * models and hashtags by their words or their form, others as unclear.
 */
final class CodeLedger {
    private static final int CUE_REACH = 16;
    private static final double GUESSED = 0.3;
    private static final Meanings NUMBERED =
            Meanings.of(Meaning.MODEL_NUMBER, Meaning.ORDER_NUMBER);

    private CodeLedger() {}

    static void attach(Reading reading) {
        Tokens tokens = reading.tokens();
        if (!tokens.hasNumbers()) {
            return;
        }
        int done = 0;
        for (int i = tokens.nextNumber(0); i < tokens.count(); i = tokens.nextNumber(i + 1)) {
            if (i < done || !touchesWord(tokens, i)) {
                continue;
            }
            int from = start(tokens, i, done);
            int to = CodeShape.end(tokens, from);
            done = to;
            if (reading.free(from, to) && isCodeLike(reading, from, to)) {
                reading.note(seen(reading, from, to));
            }
        }
    }

    private static boolean touchesWord(Tokens tokens, int number) {
        return (tokens.isWord(number - 1) && !tokens.spaced(number))
                || (tokens.isWord(number + 1) && !tokens.spaced(number + 1))
                || (tokens.is(number - 1, '-') && !tokens.spaced(number));
    }

    /** Where the run of letters, digits and hyphens begins that a token is part of. */
    private static int start(Tokens tokens, int token, int floor) {
        int from = token;
        while (from > floor
                && !tokens.spaced(from)
                && (tokens.isWord(from - 1)
                        || tokens.isNumber(from - 1)
                        || tokens.is(from - 1, '-')
                        || tokens.is(from - 1, '_'))) {
            from--;
        }
        while (from < token && !tokens.isWord(from) && !tokens.isNumber(from)) {
            from++;
        }
        return from;
    }

    private static boolean isCodeLike(Reading reading, int from, int to) {
        Tokens tokens = reading.tokens();
        return CodeShape.of(tokens.folded(), tokens.start(from), tokens.end(to - 1))
                        == CodeShape.MIXED
                && QuantityExtractor.size(reading, from) == null;
    }

    private static Observation seen(Reading reading, int from, int to) {
        Tokens tokens = reading.tokens();
        String code = tokens.folded().substring(tokens.start(from), tokens.end(to - 1));
        Observation seen =
                Observation.used(
                        FactKind.PROMO_CODE,
                        new FactValue.Code(code),
                        ComparabilityKey.of(Role.OTHER),
                        from,
                        to,
                        GUESSED);
        if (tokens.is(from - 1, '#') && !tokens.spaced(from)) {
            return seen.aside("hashtag");
        }
        boolean model =
                numbered(reading, from) || tokens.isNumber(from) || hyphened(tokens, from, to);
        return model ? seen.aside("model-number") : seen.unresolved("unclear-code");
    }

    private static boolean hyphened(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, '-')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word for numbers of models or orders stands right before. */
    static boolean numbered(Reading reading, int from) {
        if (!reading.hasAny(NUMBERED)) {
            return false;
        }
        for (Cue cue : reading.cues(from - CUE_REACH, from).of(NUMBERED)) {
            if (cue.to() <= from && from - cue.to() <= 2) {
                return true;
            }
        }
        return false;
    }
}
