package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Mark;
import app.concord.model.Role;

import java.util.List;
import java.util.Set;

/**
 * Reads text that should have been replaced before anyone reads it: merge tags, instructions in
 * brackets, 'XX %', dummy text.
 */
final class PlaceholderExtractor implements Extractor {
    private static final double TAG = 0.95;
    private static final double LIKELY = 0.85;
    private static final int SHORT = 8;
    private static final int MOST_WORDS = 6;
    private static final Set<String> TO_COME = Set.of("TBC", "TBD", "TBA");

    @Override
    public void read(Reading reading) {
        Tokens tokens = reading.tokens();
        int[] tags = MergeTagNotation.in(tokens);
        int known = 0;
        List<Mark> marks = reading.marks();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.kind() == Mark.Kind.MERGE_TAG && mark.span().length() > 0) {
                known++;
                int from = tokens.at(mark.span().start());
                int to = tokens.at(mark.span().end());
                if (to > from && !MergeTagNotation.isLogic(tokens.folded(), tokens.start(from))) {
                    add(reading, from, to, TAG);
                }
            }
        }
        for (int i = 0; i < tags.length; i += 2) {
            int from = tokens.at(tags[i]);
            int to = tokens.at(tags[i + 1]);
            boolean marked =
                    known > 0 && reading.marked(Mark.Kind.MERGE_TAG, from, Math.max(to, from + 1));
            if (to > from && !marked && reading.free(from, to)) {
                add(reading, from, to, TAG);
            }
        }
        if (tokens.mayHave('[') || tokens.mayHave('<')) {
            brackets(reading);
        }
        fillers(reading);
        crosses(reading);
    }

    private static void add(Reading reading, int from, int to, double sure) {
        Tokens tokens = reading.tokens();
        String text = tokens.raw().substring(tokens.start(from), tokens.end(to - 1));
        add(reading, from, to, text, sure);
    }

    private static void add(Reading reading, int from, int to, String text, double sure) {
        reading.add(
                Observation.used(
                        FactKind.PLACEHOLDER,
                        new FactValue.Text(text),
                        ComparabilityKey.of(Role.OTHER),
                        from,
                        to,
                        sure));
    }

    /** '[INSERT DATE]', '[DATUM EINFÜGEN]', '[Vorname]': what is to be filled in, in brackets. */
    private static void brackets(Reading reading) {
        if (!reading.has(Meaning.FILL_IN) && !reading.has(Meaning.FILLER)) {
            return;
        }
        Tokens tokens = reading.tokens();
        for (int i = 0; i < tokens.count(); i++) {
            char close = tokens.is(i, '[') ? ']' : tokens.is(i, '<') ? '>' : 0;
            if (close == 0) {
                continue;
            }
            boolean capitals = true;
            int known = 0;
            int to = i + 1;
            int words = 0;
            while (to - i <= 2 * MOST_WORDS && !tokens.is(to, close) && inside(tokens, to)) {
                if (tokens.isWord(to)) {
                    words++;
                    capitals &= isCapitals(tokens, to);
                    known += asking(reading, to);
                }
                to++;
            }
            boolean asks = known > 0 && (capitals || known == words);
            if (tokens.is(to, close)
                    && words <= MOST_WORDS
                    && asks
                    && !isLabel(tokens, i, to + 1)
                    && reading.free(i, to + 1)) {
                add(reading, i, to + 1, LIKELY);
                i = to;
            }
        }
    }

    /** Whether it fills a line that others follow, as the label of a part in a copy sheet does. */
    private static boolean isLabel(Tokens tokens, int from, int to) {
        boolean begins = from == 0 || tokens.isBreak(from - 1);
        return begins && to < tokens.count() && tokens.isBreak(to) && to + 1 < tokens.count();
    }

    /** How many words ask to be replaced: this one by itself, or the phrase that it begins. */
    private static int asking(Reading reading, int token) {
        if (reading.at(token, Meaning.FILL_IN) != null) {
            return 1;
        }
        Cue phrase = reading.at(token, Meaning.FILLER);
        return phrase != null && phrase.value().isEmpty() ? phrase.to() - phrase.from() : 0;
    }

    private static boolean inside(Tokens tokens, int token) {
        char c = tokens.symbol(token);
        return tokens.isWord(token)
                || tokens.isNumber(token)
                || c == '_'
                || c == '-'
                || c == '/'
                || c == '\''
                || c == ':';
    }

    private static boolean isCapitals(Tokens tokens, int token) {
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            if (Character.isLowerCase(tokens.folded().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** 'Lorem ipsum' once; words such as 'to be confirmed' where little else is said. */
    private static void fillers(Reading reading) {
        if (!reading.has(Meaning.FILLER)) {
            return;
        }
        boolean dummy = false;
        for (Cue cue : reading.cues().all(Meaning.FILLER)) {
            if (!reading.free(cue.from(), cue.to())) {
                continue;
            }
            switch (cue.value()) {
                case "dummy" -> {
                    if (!dummy) {
                        add(reading, cue.from(), cue.to(), "lorem ipsum", TAG);
                        dummy = true;
                    }
                }
                case "alone" -> {
                    if (alone(reading, cue)) {
                        add(reading, cue.from(), cue.to(), LIKELY);
                    }
                }
                case "capitals" -> {
                    String word =
                            reading.tokens()
                                    .folded()
                                    .substring(
                                            reading.tokens().start(cue.from()),
                                            reading.tokens().end(cue.to() - 1));
                    if (TO_COME.contains(word)) {
                        add(reading, cue.from(), cue.to(), LIKELY);
                    }
                }
                default -> add(reading, cue.from(), cue.to(), LIKELY);
            }
        }
    }

    /** In brackets, behind a colon, or in a text that says little else. */
    private static boolean alone(Reading reading, Cue cue) {
        Tokens tokens = reading.tokens();
        char before = tokens.symbol(cue.from() - 1);
        char after = tokens.symbol(cue.to());
        boolean closed = ")]>".indexOf(after == 0 ? ' ' : after) >= 0;
        boolean opened = "([<".indexOf(before == 0 ? ' ' : before) >= 0;
        boolean last = cue.to() >= tokens.count() || tokens.isBreak(cue.to());
        return (opened && closed)
                || (before == ':' && (last || after == '.'))
                || tokens.count() <= (cue.to() - cue.from()) + 1
                || (tokens.count() <= SHORT && last);
    }

    /** 'XX %', '€ XX', 'XX.XX.2026': crosses where digits belong. */
    private static void crosses(Reading reading) {
        Tokens tokens = reading.tokens();
        if (!tokens.tells(Tokens.CROSSES)) {
            return;
        }
        if (tokens.folded().indexOf("XX") < 0 && tokens.folded().indexOf("xx") < 0) {
            return;
        }
        int i = 0;
        while (i < tokens.count()) {
            if (isPriced(tokens, i) && reading.free(i)) {
                add(reading, i, i + 1, LIKELY);
            }
            if (!isCrosses(tokens, i) || !reading.free(i)) {
                i++;
                continue;
            }
            int to = i + 1;
            while (("./,:".indexOf(tokens.symbol(to) == 0 ? ' ' : tokens.symbol(to)) >= 0)
                    && !tokens.spaced(to)
                    && !tokens.spaced(to + 1)
                    && (isCrosses(tokens, to + 1) || tokens.isNumber(to + 1))) {
                to += 2;
            }
            int from = i;
            if (tokens.is(to, '%')) {
                to++;
            } else if (currency(tokens, to)) {
                to++;
            } else if (currency(tokens, from - 1)) {
                // The letters of 'R$' and 'US$' hang on their sign.
                from -= tokens.isWord(from - 2) && !tokens.spaced(from - 1) ? 2 : 1;
            } else if (thousand(tokens, from)) {
                from -= 2;
            } else if (to == i + 1 && !counts(reading, i)) {
                i++;
                continue;
            }
            if (reading.free(from, to)) {
                add(reading, from, to, LIKELY);
            }
            i = to;
        }
    }

    /** 'RMXX': crosses that hang on a currency. */
    private static boolean isPriced(Tokens tokens, int token) {
        if (!tokens.isWord(token) || tokens.length(token) < 4 || tokens.length(token) > 7) {
            return false;
        }
        String written = tokens.folded().substring(tokens.start(token), tokens.end(token));
        int from = written.indexOf("XX");
        if (from < 2 || !written.substring(from).chars().allMatch(c -> c == 'X')) {
            return false;
        }
        String sign = written.substring(0, from);
        return sign.equals("RM") || sign.equals("Rp") || Currencies.isCode(sign);
    }

    /** 'X,XXX': one more cross before a sign of thousands. */
    private static boolean thousand(Tokens tokens, int token) {
        return token >= 2
                && (tokens.is(token - 1, ',') || tokens.is(token - 1, '.'))
                && !tokens.spaced(token)
                && tokens.isWord(token - 2)
                && tokens.length(token - 2) == 1
                && tokens.says(token - 2, "x");
    }

    /** 'XX places left': capital crosses before a small word that is numbered with no such sign. */
    private static boolean counts(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        char first = tokens.folded().charAt(tokens.start(token));
        if (first != 'X' || tokens.length(token) > 4 || !tokens.isWord(token + 1)) {
            return false;
        }
        boolean small = Character.isLowerCase(tokens.folded().charAt(tokens.start(token + 1)));
        return small
                && tokens.length(token + 1) > 1
                && reading.at(token + 1, Meaning.LIST_AND) == null
                && (reading.at(token + 1, Meaning.SMALL_WORD) == null
                        || reading.at(token + 1, Meaning.OF) != null)
                && reading.at(token + 1, Meaning.NUMERAL_NOUN) == null
                && reading.endingAt(token, Meaning.NUMERAL_NOUN) == null
                && Around.before(reading, token, Meaning.NUMERAL_NOUN, 2) == null;
    }

    private static boolean currency(Tokens tokens, int token) {
        char c = tokens.symbol(token);
        return (c != 0 && "€£$¥".indexOf(c) >= 0)
                || (tokens.isWord(token)
                        && tokens.length(token) <= 4
                        && tokens.length(token) >= 2
                        && (Currencies.isCode(tokens.written(token))
                                || tokens.says(token, "rm")
                                || tokens.says(token, "rp")
                                || tokens.says(token, "lei")));
    }

    private static boolean isCrosses(Tokens tokens, int token) {
        if (!tokens.isWord(token) || tokens.length(token) < 2 || tokens.length(token) > 4) {
            return false;
        }
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            if ((tokens.folded().charAt(i) | ' ') != 'x') {
                return false;
            }
        }
        return true;
    }
}
