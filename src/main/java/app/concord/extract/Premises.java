package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

/**
 * Reads addresses that begin with the number of a unit in a building: 'Lot G-23, Plaza Serindit'. A
 * street and a postcode may follow and need not.
 */
final class Premises {
    private static final double SURE = 0.9;
    private static final int REACH = 20;
    private static final int LONGEST_NUMBER = 4;
    private static final int MOST_PARTS = 3;
    private static final int LONGEST_PART = 5;

    private final Reading reading;
    private final Tokens tokens;

    private Premises(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    static void read(Reading reading) {
        if (!reading.has(Meaning.PREMISES) || !reading.tokens().hasNumbers()) {
            return;
        }
        Premises premises = new Premises(reading);
        int floor = 0;
        for (Cue cue : reading.cues()) {
            if (cue.meaning() == Meaning.PREMISES && cue.from() >= floor) {
                floor = Math.max(floor, premises.at(cue));
            }
        }
    }

    private int at(Cue cue) {
        int number = tokens.is(cue.to(), '.') ? cue.to() + 1 : cue.to();
        int comma = number(number);
        if (comma == number || !tokens.is(comma, ',')) {
            return cue.from();
        }
        int end = part(comma + 1);
        if (end - comma <= 2 || !AddressExtractor.capital(tokens, comma + 1)) {
            return cue.from();
        }
        int town = Postcodes.town(reading, end, REACH);
        int to = end;
        for (int parts = 1; town <= 0 && parts < MOST_PARTS && tokens.is(to, ','); parts++) {
            int next = part(to + 1);
            if (next == to + 1) {
                break;
            }
            to = next;
        }
        to = Math.max(town, to);
        if (!reading.free(cue.from(), to)) {
            return cue.from();
        }
        String text = tokens.raw().substring(tokens.start(cue.from()), tokens.end(to - 1));
        reading.add(
                Observation.used(
                        FactKind.ADDRESS,
                        new FactValue.Text(text.replace('\n', ' ')),
                        ComparabilityKey.of(Role.OTHER),
                        cue.from(),
                        to,
                        SURE));
        return to;
    }

    /** One past a number such as 'G-23', '12A' or '1.05' at a token, the token itself for none. */
    private int number(int from) {
        int at = from;
        boolean figures = false;
        while (at - from < LONGEST_NUMBER) {
            boolean letter = tokens.isWord(at) && tokens.length(at) <= 2;
            boolean sign = tokens.is(at, '-') || tokens.is(at, '/') || tokens.is(at, '.');
            if (!letter && !sign && !tokens.isNumber(at)) {
                break;
            }
            figures |= tokens.isNumber(at);
            at++;
        }
        return figures ? at : from;
    }

    /** One past a part of an address between commas: words with capitals, perhaps a number. */
    private int part(int from) {
        int at = from;
        while (at - from < LONGEST_PART
                && !tokens.isBreak(at)
                && (AddressExtractor.capital(tokens, at)
                        || (at > from && (tokens.isNumber(at) || tokens.is(at, '-')))
                        || (at > from && tokens.isWord(at) && tokens.length(at) <= 3))) {
            at++;
        }
        return at;
    }
}
