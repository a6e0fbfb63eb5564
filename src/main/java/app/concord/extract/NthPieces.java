package app.concord.extract;

import org.jspecify.annotations.Nullable;

/**
 * Reads what is off the second or third piece: 'the second half price', '2. Artikel -50 %', '-70 %
 * sur le 2e produit'.
 */
final class NthPieces {
    /** 'Turnover fell by 27 % in the second half' takes nothing off. */
    private static final Meanings RESULTS = Meanings.of(Meaning.NOT_REDUCTION, Meaning.FUND);

    private static final int MOST = 6;
    private static final int GAP = 8;
    private static final int FREE_GAP = 4;
    private static final int BACK = 4;
    private static final int ARTICLE = 3;

    private NthPieces() {}

    static void read(Reading reading) {
        Tokens tokens = reading.tokens();
        boolean reduced =
                tokens.has('%')
                        || reading.has(Meaning.FRACTION, Meaning.GIFT_FREE, Meaning.PERCENT);
        if (!reduced) {
            return;
        }
        for (Cue cue : reading.cues().all(Meaning.NTH)) {
            piece(reading, cue.from(), cue.to(), Integer.parseInt(cue.value()));
        }
        for (int i = tokens.nextNumber(0); i < tokens.count(); i = tokens.nextNumber(i + 1)) {
            if (tokens.length(i) == 1 && tokens.value(i) > 1) {
                int to = marked(reading, i);
                if (to > 0) {
                    piece(reading, i, to, tokens.value(i));
                }
            }
        }
    }

    /** Where an ordinal in digits ends: '2nd', '2.', '2ª', 'ke-2'; -1 where it is none. */
    private static int marked(Reading reading, int i) {
        Tokens tokens = reading.tokens();
        if (!MoneyNotation.standsAlone(tokens, i)) {
            return -1;
        }
        boolean dash = tokens.is(i + 1, '-') && !tokens.spaced(i + 1);
        int at = dash ? i + 2 : i + 1;
        Cue mark = tokens.spaced(at) ? null : reading.at(at, Meaning.NTH_MARK);
        if (mark != null && mark.stands(Cue.Side.AFTER)) {
            return tokens.is(mark.to(), '.') && tokens.isWord(mark.to() + 1)
                    ? mark.to() + 1
                    : mark.to();
        }
        boolean point =
                tokens.is(i + 1, '.')
                        && !tokens.spaced(i + 1)
                        && tokens.isWord(i + 2)
                        && reading.lexicon().language().equals("de");
        if (point) {
            return i + 2;
        }
        Cue before = tokens.is(i - 1, '-') ? reading.endingAt(i - 1, Meaning.NTH_MARK) : null;
        return before != null && before.stands(Cue.Side.BEFORE) ? i + 1 : -1;
    }

    private static void piece(Reading reading, int from, int to, int number) {
        if (number < 2 || number > MOST || !reading.free(from, to) || other(reading, from, to)) {
            return;
        }
        Reduction off = behind(reading, to);
        if (off == null) {
            off = before(reading, from);
        }
        boolean result = off != null && !off.stated() && reading.sentenceHas(from, RESULTS);
        if (off != null && !result) {
            MechanicExtractor.add(
                    reading,
                    number - 1,
                    1,
                    off.percent(),
                    Math.min(from, off.from()),
                    Math.max(to, off.to()));
        }
    }

    /** Whether the ordinal counts something else: a week, a floor, a day of a month. */
    private static boolean other(Reading reading, int from, int to) {
        boolean part =
                reading.at(from, Meaning.FRACTION) != null
                        || reading.at(from - 1, Meaning.FRACTION) != null;
        return part
                || notItem(reading, to)
                || (isLong(reading, to + 1) && notItem(reading, to + 1))
                || (nounFirst(reading) && reading.endingAt(from, Meaning.NOT_ITEM) != null)
                || reading.month(to) != null
                || reading.weekday(to) != null;
    }

    private static boolean notItem(Reading reading, int token) {
        return reading.at(token, Meaning.NOT_ITEM) != null
                && reading.at(token, Meaning.FRACTION) == null;
    }

    private static boolean isLong(Reading reading, int token) {
        return token < reading.tokens().count() && reading.tokens().length(token) > ARTICLE;
    }

    /** Whether the noun stands before its ordinal: 'minggu kedua'. */
    private static boolean nounFirst(Reading reading) {
        String language = reading.lexicon().language();
        return language.equals("id") || language.equals("ms");
    }

    private static @Nullable Reduction behind(Reading reading, int to) {
        Tokens tokens = reading.tokens();
        for (int i = to; i <= to + GAP && i < tokens.count(); i++) {
            Reduction off = Reduction.at(reading, i);
            if (off != null) {
                if (reading.endingAt(off.from(), Meaning.UP_TO) != null) {
                    return null;
                }
                int gap = i - to;
                boolean far = off.free() ? gap > FREE_GAP || named(reading, off, gap) : gap > 2;
                return off.free() ? (far ? null : off) : !far || off.stated() ? off : null;
            }
            boolean joins = tokens.is(i, '-') || tokens.is(i, '–') || tokens.is(i, ':');
            if (!tokens.isWord(i) && !joins) {
                return null;
            }
        }
        return null;
    }

    /** 'The second free workshop' is no second one free. */
    private static boolean named(Reading reading, Reduction off, int gap) {
        return gap == 0
                && reading.tokens().isWord(off.to())
                && reading.at(off.to(), Meaning.SMALL_WORD) == null;
    }

    /** What is off in front: '50 % off the second'. */
    private static @Nullable Reduction before(Reading reading, int from) {
        Tokens tokens = reading.tokens();
        for (int i = from - 1; i >= Math.max(0, from - BACK - 2); i--) {
            Reduction off = Reduction.at(reading, i);
            if (off != null && off.to() <= from) {
                boolean near = from - off.to() <= (off.free() ? 1 : BACK);
                return near && off.stated() ? off : null;
            }
            if (!tokens.isWord(i) && !tokens.is(i, '%')) {
                return null;
            }
        }
        return null;
    }
}
