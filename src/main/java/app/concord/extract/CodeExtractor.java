package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Reads promo codes: a word of their shape that words for codes point at, or that is known already.
 */
final class CodeExtractor implements Extractor {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;
    private static final int CUE_REACH = 16;
    private static final double NAMED = 0.95;
    private static final double KNOWN = 0.9;
    private static final double HINTED = 0.8;
    private static final Set<Meaning> NUMBERED =
            EnumSet.of(Meaning.MODEL_NUMBER, Meaning.ORDER_NUMBER);
    private static final Set<String> NEVER =
            Set.of(
                    "CODE",
                    "CODES",
                    "GUTSCHEIN",
                    "RABATT",
                    "SALE",
                    "FREE",
                    "GRATIS",
                    "SAVE",
                    "NOW",
                    "JETZT",
                    "ONLINE",
                    "ONLY",
                    "NICHT",
                    "NEU",
                    "ENTER",
                    "CHECKOUT",
                    "HTTP",
                    "HTTPS",
                    "HTML");

    @Override
    public void read(Reading reading) {
        Tokens tokens = reading.tokens();
        if (!hasWords(reading) && reading.setting().knownCodes().isEmpty()) {
            return;
        }
        int i = 0;
        while (i < tokens.count()) {
            int to = end(reading, i);
            if (to > i && reading.free(i, to)) {
                judge(reading, i, to);
            }
            i = Math.max(i + 1, to);
        }
    }

    /** Whether a text has words that may point at a code. */
    static boolean hasWords(Reading reading) {
        return reading.has(Meaning.CODE, Meaning.CODE_WEAK, Meaning.CODE_AFTER);
    }

    /** One past the run of letters, digits and hyphens that begins here; 0 where none begins. */
    private static int end(Reading reading, int from) {
        Tokens tokens = reading.tokens();
        if ((!tokens.isWord(from) && !tokens.isNumber(from))
                || (!tokens.spaced(from) && from > 0 && !opener(tokens.symbol(from - 1)))) {
            return 0;
        }
        int to = from + 1;
        while (to < tokens.count() && !tokens.spaced(to)) {
            boolean hyphen =
                    (tokens.is(to, '-') || tokens.is(to, '_'))
                            && to + 1 < tokens.count()
                            && !tokens.spaced(to + 1)
                            && (tokens.isWord(to + 1) || tokens.isNumber(to + 1));
            if (!hyphen && !tokens.isWord(to) && !tokens.isNumber(to)) {
                break;
            }
            to++;
        }
        return to;
    }

    private static boolean opener(char c) {
        return c != 0 && "\"'([{:>*=/|".indexOf(c) >= 0;
    }

    private static void judge(Reading reading, int from, int to) {
        Tokens tokens = reading.tokens();
        String text = tokens.folded().substring(tokens.start(from), tokens.end(to - 1));
        Shape shape = Shape.of(text);
        if (shape == Shape.NONE || QuantityExtractor.size(reading, from) != null) {
            return;
        }
        String code = text.toUpperCase(Locale.ROOT);
        double sure = 0;
        boolean quoted = tokens.is(from - 1, '"') || tokens.is(from - 1, '\'');
        if (reading.setting().knownCodes().contains(code) && text.equals(code)) {
            sure = KNOWN;
        } else if (named(reading, from) && (shape != Shape.WORD || plausibleWord(text) || quoted)) {
            sure = NAMED;
        } else if (shape == Shape.MIXED && hinted(reading, from, to)) {
            sure = HINTED;
        }
        if (sure == 0) {
            return;
        }
        Observation seen =
                Observation.used(
                        FactKind.PROMO_CODE,
                        new FactValue.Code(code),
                        ComparabilityKey.of(Role.CODE),
                        from,
                        to,
                        sure);
        reading.add(numbered(reading, from) ? seen.aside("model-number") : seen);
    }

    private static boolean plausibleWord(String text) {
        return text.length() >= SHORTEST && !NEVER.contains(text);
    }

    /** What letters and digits a word is made of. */
    private enum Shape {
        NONE,
        /** Capitals only. */
        WORD,
        /** Capitals and digits. */
        MIXED;

        static Shape of(String text) {
            if (text.length() < SHORTEST || text.length() > LONGEST) {
                return NONE;
            }
            int letters = 0;
            int digits = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isLowerCase(c)) {
                    return NONE;
                }
                letters += Character.isUpperCase(c) ? 1 : 0;
                digits += Tokens.isDigit(c) ? 1 : 0;
            }
            return letters < 2 ? NONE : digits > 0 ? MIXED : WORD;
        }
    }

    /** Whether a word for codes stands right before, with ':', quotes or 'is' between at most. */
    private static boolean named(Reading reading, int from) {
        for (Cue cue : reading.cues(from - CUE_REACH, from)) {
            if (cue.from() >= from) {
                return false;
            }
            if (cue.meaning() == Meaning.CODE
                    && from - cue.to() <= cue.entry().reach()
                    && clear(reading, cue.to(), from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean clear(Reading reading, int from, int to) {
        Tokens tokens = reading.tokens();
        for (int i = from; i < to; i++) {
            if ((tokens.isBreak(i) && i > from + 1)
                    || tokens.is(i, '.')
                    || tokens.isNumber(i)
                    || (tokens.isWord(i) && tokens.length(i) > 7)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hinted(Reading reading, int from, int to) {
        Tokens tokens = reading.tokens();
        int before = tokens.is(from - 1, '"') || tokens.is(from - 1, '\'') ? from - 1 : from;
        int after = tokens.is(to, '"') || tokens.is(to, '\'') ? to + 1 : to;
        if (reading.endingAt(before, Meaning.CODE_WEAK) != null) {
            return true;
        }
        for (int i = after; i <= after + 2 && i < tokens.count(); i++) {
            if (reading.at(i, Meaning.CODE_AFTER) != null || reading.at(i, Meaning.CODE) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean numbered(Reading reading, int from) {
        for (Cue cue : reading.cues(from - CUE_REACH, from)) {
            if (NUMBERED.contains(cue.meaning()) && cue.to() <= from && from - cue.to() <= 2) {
                return true;
            }
        }
        return false;
    }
}
