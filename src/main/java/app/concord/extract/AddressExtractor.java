package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

/**
 * Reads postal addresses: a street with the number of a house, and a postcode with a town. The
 * words are kept as they stand.
 */
final class AddressExtractor implements Extractor {
    private static final Wanted WANTED = Wanted.of("0");
    private static final double SURE = 0.9;
    private static final int LONGEST_NAME = 6;
    private static final int WORDS_BEFORE = 4;
    private static final int REACH = 12;

    @Override
    public Wanted wanted() {
        return WANTED;
    }

    @Override
    public void read(Reading reading) {
        Premises.read(reading);
        Tokens tokens = reading.tokens();
        boolean joined = reading.lexicon().joinsStreets();
        if (!tokens.hasNumbers() || !(joined || reading.has(Meaning.STREET))) {
            return;
        }
        int floor = 0;
        for (int i = 0; i < tokens.count(); i++) {
            if (!tokens.isWord(i)) {
                continue;
            }
            Cue kind = reading.at(i, Meaning.STREET);
            int @Nullable [] street = null;
            if (kind != null) {
                street =
                        kind.stands(Cue.Side.BEFORE)
                                ? nameBehind(reading, kind, floor)
                                : nameInFront(reading, kind, floor);
            } else if (joined && capital(tokens, i) && isJoined(reading, i)) {
                street = house(reading, i, i + 1, floor, false);
            }
            int to = street == null ? -1 : Postcodes.town(reading, street[1], REACH);
            if (street != null && to > 0 && reading.free(street[0], to)) {
                add(reading, street[0], to);
                floor = to;
                i = to - 1;
            }
        }
    }

    private static void add(Reading reading, int from, int to) {
        Tokens tokens = reading.tokens();
        String text = tokens.raw().substring(tokens.start(from), tokens.end(to - 1));
        reading.add(
                Observation.used(
                        FactKind.ADDRESS,
                        new FactValue.Text(text.replace('\n', ' ')),
                        ComparabilityKey.of(Role.OTHER),
                        from,
                        to,
                        SURE));
    }

    /** 'Lindenallee', and the number of a house behind it. */
    private static boolean isJoined(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        int number = tokens.is(token + 1, '.') ? token + 2 : token + 1;
        return tokens.isNumber(number) && reading.lexicon().endsLikeStreet(tokens, token);
    }

    /** 'rue des Tanneurs', 'Via dei Glicini 18', 'Jl. Kenanga No. 12'. */
    private static int @Nullable [] nameBehind(Reading reading, Cue kind, int floor) {
        Tokens tokens = reading.tokens();
        int to = tokens.is(kind.to(), '.') ? kind.to() + 1 : kind.to();
        int start = to;
        boolean named = false;
        while (to - start < LONGEST_NAME
                && (tokens.isWord(to) || tokens.is(to, '\'') || tokens.is(to, '-'))
                && reading.at(to, Meaning.HOUSE_NUMBER) == null) {
            named |= capital(tokens, to);
            to++;
        }
        boolean numbered = tokens.isNumber(to) && tokens.length(to) <= 2 && tokens.is(to + 1, ',');
        if (named && numbered && tokens.is(kind.from() - 1, ',')) {
            // 'Jalan Kenanga 3' with the house in front of it
            to++;
        }
        return named ? house(reading, kind.from(), to, floor, true) : null;
    }

    /** '12 Harbour Street', 'Berliner Straße 7'. */
    private static int @Nullable [] nameInFront(Reading reading, Cue kind, int floor) {
        Tokens tokens = reading.tokens();
        int from = kind.from();
        while (from > floor
                && kind.from() - from < WORDS_BEFORE
                && !tokens.isBreak(from - 1)
                && (capital(tokens, from - 1)
                        || tokens.is(from - 1, '\'')
                        || tokens.is(from - 1, '-')
                        || (tokens.is(from - 1, '.')
                                && tokens.isWord(from - 2)
                                && tokens.length(from - 2) <= 2))) {
            from--;
        }
        while (from < kind.from() && !tokens.isWord(from)) {
            from++;
        }
        return from == kind.from() ? null : house(reading, from, kind.to(), floor, true);
    }

    /**
     * The street with the number of a house behind its name or in front of it; null for neither.
     *
     * @return its first token, and one past its last
     */
    private static int @Nullable [] house(
            Reading reading, int from, int to, int floor, boolean mayLead) {
        Tokens tokens = reading.tokens();
        if (mayLead) {
            int before = tokens.is(from - 1, ',') ? from - 1 : from;
            Cue letter = reading.endingAt(before, Meaning.HOUSE_NUMBER);
            int number =
                    letter != null && tokens.isNumber(letter.from() - 1) ? letter.from() : before;
            if (tokens.isWord(number - 1)
                    && tokens.length(number - 1) == 1
                    && !tokens.spaced(number - 1)) {
                number--;
            }
            if (number - 1 >= floor && isHouse(tokens, number - 1)) {
                int first = number - 1;
                if (tokens.is(first - 1, '-') && isHouse(tokens, first - 2) && first - 2 >= floor) {
                    first -= 2;
                }
                return new int[] {first, to};
            }
        }
        int at = tokens.is(to, '.') && !tokens.spaced(to) ? to + 1 : to;
        at = tokens.is(at, ',') ? at + 1 : at;
        Cue sign = reading.at(at, Meaning.HOUSE_NUMBER);
        if (sign != null) {
            at = tokens.is(sign.to(), '.') || tokens.is(sign.to(), ':') ? sign.to() + 1 : sign.to();
        }
        if (!isHouse(tokens, at)) {
            return null;
        }
        at++;
        if ((tokens.is(at, '-') || tokens.is(at, '–') || tokens.is(at, '/'))
                && isHouse(tokens, at + 1)) {
            at += 2;
        }
        if (tokens.isWord(at) && tokens.length(at) == 1) {
            at++;
        }
        return new int[] {from, at};
    }

    private static boolean isHouse(Tokens tokens, int token) {
        return tokens.isNumber(token) && tokens.length(token) <= 4 && tokens.value(token) > 0;
    }

    static boolean capital(Tokens tokens, int token) {
        return tokens.isWord(token) && Character.isUpperCase(tokens.first(token));
    }
}
