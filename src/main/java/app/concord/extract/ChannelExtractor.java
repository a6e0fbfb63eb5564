package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

/**
 * Reads where something can be bought or redeemed: in one place only ('online only', 'nur in der
 * App') or in both ('in store and online').
 */
final class ChannelExtractor implements Extractor {
    private static final Meanings EXCLUSIVE =
            Meanings.of(
                    Meaning.SOLD_ONLINE, Meaning.SOLD_STORE, Meaning.SOLD_APP, Meaning.SOLD_ONLY);
    private static final Wanted WANTED =
            Wanted.of(
                    "",
                    Meaning.SOLD_ONLINE,
                    Meaning.SOLD_STORE,
                    Meaning.SOLD_APP,
                    Meaning.SOLD_ONLY,
                    Meaning.SOLD_HERE);
    private static final double SURE = 0.9;
    private static final int GAP = 4;
    private static final int REACH = 8;
    private static final int DAYS = 8;

    /** Marks 'not only', behind which another place is to come. */
    private static final String NOT = "not";

    private static final String BOTH = "online+store";
    private static final Meanings OTHER = Meanings.of(Meaning.RETURN_DATE);

    @Override
    public Wanted wanted() {
        return WANTED;
    }

    @Override
    public void read(Reading reading) {
        exclusive(reading);
        PlacesOfSale.read(reading);
    }

    private static void exclusive(Reading reading) {
        int last = -1;
        for (Cue cue : reading.cues().all(EXCLUSIVE)) {
            String place = place(cue.meaning());
            boolean only = cue.meaning() == Meaning.SOLD_ONLY;
            if (place.isEmpty() && !only) {
                continue;
            }
            int sentence = reading.sentence(cue.from());
            if (sentence == last
                    || called(reading, cue)
                    || onDays(reading, cue)
                    || reading.near(cue.from(), REACH, OTHER)) {
                continue;
            }
            Found found = only ? new Found(cue.value(), cue.from(), cue.to()) : of(reading, cue);
            if (found != null) {
                reading.note(
                        Observation.used(
                                FactKind.SALES_CHANNEL,
                                new FactValue.Text(found.place()),
                                ComparabilityKey.of(Role.OTHER),
                                found.from(),
                                found.to(),
                                SURE));
                last = sentence;
            }
        }
    }

    /** 'Contact us online or in store'. */
    private static boolean called(Reading reading, Cue cue) {
        return reading.endingAt(cue.from(), Meaning.PHONE) != null
                || reading.endingAt(cue.from() - 1, Meaning.PHONE) != null;
    }

    /** 'On Sundays enrolment is online only': for some days of the week. */
    private static boolean onDays(Reading reading, Cue cue) {
        int sentence = reading.sentence(cue.from());
        for (int i = cue.from() - 1; i >= Math.max(0, cue.from() - DAYS); i--) {
            if (reading.sentence(i) != sentence) {
                return false;
            }
            if (reading.weekday(i) != null) {
                return true;
            }
        }
        return false;
    }

    /** A place of sale and the words that name it. */
    private record Found(String place, int from, int to) {}

    private static String place(Meaning meaning) {
        return switch (meaning) {
            case SOLD_ONLINE -> "online";
            case SOLD_STORE -> "store";
            case SOLD_APP -> "app";
            default -> "";
        };
    }

    private static @Nullable Found of(Reading reading, Cue cue) {
        Cue other = joined(reading, cue);
        if (other != null) {
            boolean app = cue.meaning() == Meaning.SOLD_APP || other.meaning() == Meaning.SOLD_APP;
            return app || other.meaning() == cue.meaning()
                    ? null
                    : new Found(BOTH, cue.from(), other.to());
        }
        if (cue.value().equals("bare")) {
            return null;
        }
        Cue behind = reading.at(cue.to(), Meaning.SOLD_MARK);
        if (behind != null && behind.stands(Cue.Side.AFTER) && !numbered(reading, behind.to())) {
            return new Found(place(cue.meaning()), cue.from(), behind.to());
        }
        Cue before = onlyBefore(reading, cue.from());
        return before == null || qualifies(reading, cue)
                ? null
                : new Found(place(cue.meaning()), before.from(), cue.to());
    }

    private static boolean numbered(Reading reading, int token) {
        return reading.tokens().isNumber(token);
    }

    /** 'Only online courses': whether the place belongs to the word behind it. */
    private static boolean qualifies(Reading reading, Cue cue) {
        return reading.tokens().isWord(cue.to())
                && reading.at(cue.to(), Meaning.SMALL_WORD) == null
                && reading.at(cue.to(), Meaning.SOLD_VERB) == null
                && reading.at(cue.to(), Meaning.END) == null
                && reading.at(cue.to(), Meaning.START) == null
                && reading.weekday(cue.to()) == null;
    }

    /** The place that is named together with another: 'in store and online'. */
    private static @Nullable Cue joined(Reading reading, Cue cue) {
        int at = reading.tokens().is(cue.to(), ',') ? cue.to() + 1 : cue.to();
        Cue join = reading.at(at, Meaning.SOLD_JOIN);
        if (join == null) {
            return null;
        }
        for (int i = join.to(); i <= join.to() + 1; i++) {
            for (Cue other : reading.cues(i, i + 1)) {
                if (!place(other.meaning()).isEmpty()) {
                    return other;
                }
            }
            if (reading.at(i, Meaning.SMALL_WORD) == null) {
                break;
            }
        }
        return null;
    }

    /** 'Only' in front of a place, with nothing but 'available' or 'redeemed' between. */
    private static @Nullable Cue onlyBefore(Reading reading, int token) {
        int at = token;
        while (at > 0 && token - at <= GAP) {
            Cue only = reading.endingAt(at, Meaning.SOLD_MARK);
            if (only != null) {
                return only.stands(Cue.Side.BEFORE) && !only.value().equals(NOT) ? only : null;
            }
            Cue between = reading.endingAt(at, Meaning.SOLD_VERB);
            if (between == null) {
                return null;
            }
            at = between.from();
        }
        return null;
    }
}
