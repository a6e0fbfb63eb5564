package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;
import app.concord.text.Codes;

import java.util.Locale;
import java.util.Set;

/**
 * Reads promo codes: a word of their shape that words for codes point at, or that is known already.
 */
final class CodeExtractor implements Extractor {
    private static final Meanings CODE = Meanings.of(Meaning.CODE);
    private static final Meanings SAVINGS = Meanings.of(Meaning.SAVING);

    /** Value of words behind a code that an amount follows. */
    private static final String AMOUNT = "amount";

    private static final int LEAST_LETTERS = 4;
    private static final int CUE_REACH = 16;
    private static final int LONGEST_LINK = 7;
    private static final double NAMED = 0.95;
    private static final double KNOWN = 0.9;
    private static final double HINTED = 0.8;

    @Override
    public void read(Reading reading) {
        if (!hasWords(reading) && reading.setting().knownCodes().isEmpty()) {
            return;
        }
        Tokens tokens = reading.tokens();
        int i = 0;
        while (i < tokens.count()) {
            int to = begins(tokens, i) ? CodeShape.end(tokens, i) : i;
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

    /** Whether a code may begin at a token; none begins with a small letter. */
    private static boolean begins(Tokens tokens, int from) {
        char first = tokens.first(from);
        return (first < 'a' || first > 'z')
                && (tokens.isWord(from) || tokens.isNumber(from))
                && (tokens.spaced(from) || opener(tokens.symbol(from - 1)));
    }

    private static boolean opener(char c) {
        return c != 0 && "\"'([{:>*=/|".indexOf(c) >= 0;
    }

    private static void judge(Reading reading, int from, int to) {
        Tokens tokens = reading.tokens();
        CodeShape shape = CodeShape.of(tokens.folded(), tokens.start(from), tokens.end(to - 1));
        if (shape == CodeShape.NONE) {
            return;
        }
        String text = tokens.folded().substring(tokens.start(from), tokens.end(to - 1));
        String code = text.toUpperCase(Locale.ROOT);
        boolean known = isKnown(reading, code, from, to);
        // Without a word for codes only those are codes that are known.
        if ((!known && !hasWords(reading)) || QuantityExtractor.size(reading, from) != null) {
            return;
        }
        double sure = 0;
        boolean direct = reading.endingAt(from, Meaning.CODE) != null;
        boolean money =
                (to == from + 2
                                && tokens.isNumber(from + 1)
                                && Currencies.standsBefore(tokens, from + 1, reading.context()))
                        || (!direct && isAmount(reading, from, to));
        if ((money || isStay(code)) && !direct) {
            return;
        }
        if (known && !money) {
            sure = KNOWN;
        } else if (named(reading, from, to, shape)) {
            sure = NAMED;
        } else if (shape == CodeShape.MIXED
                ? hinted(reading, from, to)
                : entered(reading, from, to)) {
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
        reading.add(CodeLedger.numbered(reading, from) ? seen.aside("model-number") : seen);
    }

    /** 'RM900': what is an amount of money with its currency is no code. */
    private static boolean isAmount(Reading reading, int from, int to) {
        Amount amount = reading.amountAt(from);
        return amount != null
                && amount.to() >= to
                && !amount.percent()
                && amount.currency() != null;
    }

    /** '2H1M', '3D2N': so many days and nights. */
    private static boolean isStay(String code) {
        return code.length() == 4
                && Letters.isDigit(code.charAt(0))
                && Letters.isDigit(code.charAt(2))
                && Math.abs(code.charAt(0) - code.charAt(2)) == 1
                && Character.isLetter(code.charAt(1))
                && Character.isLetter(code.charAt(3));
    }

    /** Whether the code, or one that looks like it, is named elsewhere. */
    private static boolean isKnown(Reading reading, String code, int from, int to) {
        Set<String> known = reading.setting().knownCodes();
        if (known.isEmpty()) {
            return false;
        }
        return known.contains(code)
                || known.contains(Codes.likeness(code))
                || (Codes.slip(code, known) && !amongCapitals(reading.tokens(), from, to));
    }

    /**
     * Whether the word beside is in capitals too: in a line of these any word looks like a code.
     */
    private static boolean amongCapitals(Tokens tokens, int from, int to) {
        return isShouted(tokens, from - 1) || isShouted(tokens, to);
    }

    private static boolean isShouted(Tokens tokens, int token) {
        return token >= 0
                && token < tokens.count()
                && tokens.isWord(token)
                && tokens.length(token) > 1
                && inCapitals(tokens, token);
    }

    /** Whether a word for codes stands right before, with ':', quotes or 'is' between at most. */
    private static boolean named(Reading reading, int from, int to, CodeShape shape) {
        if (!reading.has(Meaning.CODE)) {
            return false;
        }
        for (Cue cue : reading.cues(from - CUE_REACH, from).of(CODE)) {
            if (cue.to() <= from
                    && from - cue.to() <= cue.entry().reach()
                    && clear(reading, cue.to(), from)) {
                return shape == CodeShape.MIXED || plausibleWord(reading, cue, from, to);
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
                    || (tokens.isWord(i) && tokens.length(i) > LONGEST_LINK)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a word of capitals is a code: quoted, or no word of the language that is written so
     * for emphasis. Among running capitals the word must stand right behind 'CODE' and end there:
     * 'CÓDIGO DE CONDUTA' and 'ENTER YOUR CODE BELOW AND SAVE' name none.
     */
    private static boolean plausibleWord(Reading reading, Cue cue, int from, int to) {
        Tokens tokens = reading.tokens();
        if (tokens.is(from - 1, '"') || tokens.is(from - 1, '\'')) {
            return true;
        }
        if (reading.at(from, Meaning.NOT_CODE) != null) {
            return false;
        }
        if (!inCapitals(tokens, cue.to() - 1)) {
            return true;
        }
        boolean direct = cue.to() == from || !tokens.isWord(from - 1);
        boolean ends = !tokens.isWord(to) || reading.firstCue(to) < reading.firstCue(to + 1);
        return direct && ends;
    }

    private static boolean inCapitals(Tokens tokens, int token) {
        String text = tokens.folded();
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** 'Enter HELLO at checkout': a word that is told to be entered, and where. */
    private static boolean entered(Reading reading, int from, int to) {
        Cue enter = reading.endingAt(from, Meaning.CODE_WEAK);
        return enter != null
                && reading.at(to, Meaning.CODE_AFTER) != null
                && !inCapitals(reading.tokens(), enter.from())
                && reading.at(from, Meaning.NOT_CODE) == null;
    }

    private static boolean hinted(Reading reading, int from, int to) {
        Tokens tokens = reading.tokens();
        int before = tokens.is(from - 1, '"') || tokens.is(from - 1, '\'') ? from - 1 : from;
        int after = tokens.is(to, '"') || tokens.is(to, '\'') ? to + 1 : to;
        if (reading.endingAt(before, Meaning.CODE_WEAK) != null) {
            return true;
        }
        for (int i = after; i <= after + 2 && i < tokens.count(); i++) {
            Cue told = reading.at(i, Meaning.CODE_AFTER);
            boolean tells = told != null && !told.value().equals(AMOUNT);
            if (tells || reading.at(i, Meaning.CODE) != null) {
                return true;
            }
        }
        return takesOff(reading, from, to, after);
    }

    /** 'BLOOM10 takes £10 off': a word with a number in its end, and what it takes off. */
    private static boolean takesOff(Reading reading, int from, int to, int after) {
        Cue verb = reading.at(after, Meaning.CODE_AFTER);
        return verb != null
                && verb.value().equals(AMOUNT)
                && reading.amountAt(verb.to()) != null
                && reading.sentenceHas(from, SAVINGS)
                && endsInNumber(reading.tokens(), from, to);
    }

    private static boolean endsInNumber(Tokens tokens, int from, int to) {
        String text = tokens.folded().substring(tokens.start(from), tokens.end(to - 1));
        int letters = 0;
        while (letters < text.length() && Character.isUpperCase(text.charAt(letters))) {
            letters++;
        }
        return letters >= LEAST_LETTERS
                && letters < text.length()
                && text.substring(letters).chars().allMatch(c -> Letters.isDigit((char) c));
    }
}
