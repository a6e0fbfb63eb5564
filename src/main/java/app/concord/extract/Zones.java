package app.concord.extract;

import org.jspecify.annotations.Nullable;

/** Finds the time zone that a text states behind a time of day: 'GMT', '(CET)', 'WIB'. */
final class Zones {
    private Zones() {}

    /**
     * The zone of a time; null where none is stated.
     *
     * @param mark where the sign of the time ('Uhr', 'WIB') begins, which may be the zone itself
     * @param to one past the last token of the time
     */
    static @Nullable Cue at(Reading reading, int mark, int to) {
        if (!reading.has(Meaning.ZONE)) {
            return null;
        }
        Cue zone = capitals(reading, mark);
        return zone == null ? capitals(reading, open(reading, to)) : zone;
    }

    /** One past the zone, with the bracket around it. */
    static int end(Reading reading, Cue zone) {
        Tokens tokens = reading.tokens();
        boolean closed = tokens.is(zone.from() - 1, '(') && tokens.is(zone.to(), ')');
        return closed ? zone.to() + 1 : zone.to();
    }

    private static int open(Reading reading, int to) {
        return reading.tokens().is(to, '(') ? to + 1 : to;
    }

    private static @Nullable Cue capitals(Reading reading, int token) {
        Cue zone = reading.at(token, Meaning.ZONE);
        if (zone == null) {
            return null;
        }
        Tokens tokens = reading.tokens();
        for (int i = tokens.start(zone.from()); i < tokens.end(zone.to() - 1); i++) {
            if (!Character.isUpperCase(tokens.folded().charAt(i))) {
                return null;
            }
        }
        return zone;
    }
}
