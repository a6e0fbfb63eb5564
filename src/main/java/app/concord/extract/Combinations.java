package app.concord.extract;

import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

/**
 * Reads with what an offer goes together: 'cannot be combined with other offers', 'not combinable
 * with SAVE10', and with what by name: 'not with the Harbour Card', 'goes with your Harbour Card'.
 */
final class Combinations {
    static final String NOT = "not-combinable";
    private static final String WITH = " with ";
    private static final String MAY = "combinable";
    private static final int NEGATED = 6;
    private static final int BEHIND = 6;

    /** Words between 'combinable' and the name of what it goes with: 'with the 5 % of your'. */
    private static final int LEADING = 7;

    private static final int LONGEST_NAME = 3;

    /** No longer are 'even', 'anche', 'sogar' in front of a name. */
    private static final int SHORT = 5;

    private final Reading reading;
    private final Tokens tokens;
    private final Stated stated;

    private Combinations(Reading reading, Stated stated) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.stated = stated;
    }

    static void read(Reading reading, Stated stated) {
        Combinations combinations = new Combinations(reading, stated);
        CodePlaces codes = CodePlaces.of(reading);
        for (Cue cue : reading.cues().all(Meaning.COMBINE)) {
            Cue not = Around.before(reading, cue.from(), Meaning.NEGATION, NEGATED);
            int code = codes.distanceBehind(cue.to());
            boolean offer =
                    !reading.tokens().isWord(cue.to())
                            || Around.has(reading, cue.from(), cue.to(), Meaning.OFFER_WORD, BEHIND)
                            || Around.has(reading, cue.from(), cue.to(), Meaning.SAVING, BEHIND)
                            || (code >= 0 && code <= BEHIND);
            if (not != null && offer) {
                stated.note(Role.COMBINATION, NOT, not.from(), cue.to());
            }
            if (code < 0 && !reading.setting().line()) {
                combinations.named(cue, not);
            }
        }
    }

    private void named(Cue cue, @Nullable Cue not) {
        int from = cue.to();
        while (from < cue.to() + LEADING && isLeading(from, cue)) {
            from++;
        }
        int to = from;
        while (to < from + LONGEST_NAME && isOfName(to, cue)) {
            to++;
        }
        boolean offer = false;
        boolean name = false;
        for (int i = from; i < to; i++) {
            offer |= reading.at(i, Meaning.OFFER_WORD) != null;
            name |= AddressExtractor.capital(tokens, i);
        }
        if (!name && not != null) {
            inFront(cue, not);
        }
        if (name && !offer) {
            String words = tokens.folded().substring(tokens.start(from), tokens.end(to - 1));
            stated.note(
                    Role.COMBINATION,
                    (not == null ? MAY : NOT) + WITH + words,
                    not == null ? cue.from() : not.from(),
                    to);
        }
    }

    /** 'Nicht mit dem Paket Aurora kombinierbar': the name stands before. */
    private void inFront(Cue cue, Cue not) {
        int from = cue.from();
        while (from > not.to() && cue.from() - from < LONGEST_NAME && isOfName(from - 1, cue)) {
            from--;
        }
        boolean name = false;
        boolean offer = false;
        for (int i = from; i < cue.from(); i++) {
            offer |= reading.at(i, Meaning.OFFER_WORD) != null;
            name |= AddressExtractor.capital(tokens, i);
        }
        if (name && !offer) {
            String words =
                    tokens.folded().substring(tokens.start(from), tokens.end(cue.from() - 1));
            stated.note(Role.COMBINATION, NOT + WITH + words, not.from(), cue.to());
        }
    }

    private boolean isLeading(int at, Cue cue) {
        return reading.sentence(at) == reading.sentence(cue.from())
                && (tokens.isNumber(at)
                        || tokens.is(at, '%')
                        || reading.at(at, Meaning.SMALL_WORD) != null
                        || reading.at(at, Meaning.DETERMINER) != null
                        || (tokens.isWord(at)
                                && !AddressExtractor.capital(tokens, at)
                                && tokens.length(at) <= SHORT));
    }

    private boolean isOfName(int at, Cue cue) {
        return tokens.isWord(at)
                && reading.sentence(at) == reading.sentence(cue.from())
                && reading.at(at, Meaning.LIST_AND) == null
                && (AddressExtractor.capital(tokens, at) || tokens.length(at) > SHORT);
    }
}
