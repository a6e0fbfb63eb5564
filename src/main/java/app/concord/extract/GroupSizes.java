package app.concord.extract;

import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * Reads from how many people on something is had: 'groups of 10 or more', 'ab 10 Personen 15 %'. A
 * number of people that are counted, such as 'more than 200 people came', is none.
 */
final class GroupSizes {
    /** Value of words that lead to the number of people: 'groups of'. */
    private static final String OF = "of";

    private static final Meanings GROUPS = Meanings.only(Meaning.GROUP_SIZE);
    private static final Set<String> PEOPLE = Set.of("person", "guest");
    private static final int SMALLEST = 2;
    private static final int LARGEST = 100;
    private static final int SHORT = 12;
    private static final int GROUPED = 3;

    private final Reading reading;
    private final Tokens tokens;
    private final Stated stated;

    private GroupSizes(Reading reading, Stated stated) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.stated = stated;
    }

    static void read(Reading reading, Stated stated) {
        boolean said =
                reading.has(Meaning.AGE_FROM, Meaning.FROM, Meaning.GROUP_SIZE)
                        || reading.tokens().has('+');
        if (!said || reading.setting().line() || !reading.tokens().hasNumbers()) {
            return;
        }
        GroupSizes sizes = new GroupSizes(reading, stated);
        Tokens tokens = reading.tokens();
        for (int i = tokens.nextNumber(0); i < tokens.count(); i = tokens.nextNumber(i + 1)) {
            sizes.at(i);
        }
    }

    private void at(int number) {
        int size = tokens.value(number);
        if (size < SMALLEST
                || size > LARGEST
                || !reading.free(number)
                || !MoneyNotation.standsAlone(tokens, number)) {
            return;
        }
        boolean plus = tokens.is(number + 1, '+') && !tokens.spaced(number + 1);
        int to = plus ? number + 2 : number + 1;
        boolean more = plus;
        boolean people = false;
        for (int step = 0; step < 2; step++) {
            Cue or = more ? null : orMore(to);
            more |= or != null;
            to = or == null ? to : or.to();
            Cue noun = people ? null : people(to);
            people |= noun != null;
            to = noun == null ? to : noun.to();
        }
        Cue before = leads(number);
        boolean of = before != null && isGroup(before) && before.value().equals(OF);
        boolean grouped = (before != null && isGroup(before)) || grouped(number, to);
        boolean offered = people && (grouped || isOffer(number));
        boolean from = before != null && !of && (offered || isOfGroup(before));
        if (from || (of && more) || (more && offered)) {
            String kind = grouped ? "group " : "people ";
            stated.note(Role.LIMIT, kind + size + "+", before == null ? number : before.from(), to);
        }
    }

    private @Nullable Cue leads(int number) {
        Cue least = reading.endingAt(number, Meaning.GROUP_SIZE);
        if (least == null || least.value().isEmpty()) {
            least = reading.endingAt(number, Meaning.AGE_FROM);
        }
        if (least == null) {
            least = reading.endingAt(number, Meaning.FROM);
        }
        return least != null && least.stands(Cue.Side.BEFORE) ? least : null;
    }

    private static boolean isGroup(Cue cue) {
        return cue.meaning() == Meaning.GROUP_SIZE;
    }

    private @Nullable Cue people(int token) {
        Cue noun = reading.at(token, Meaning.UNIT);
        return noun != null && PEOPLE.contains(noun.value()) ? noun : null;
    }

    private @Nullable Cue orMore(int token) {
        Cue or = reading.cues().at(token, Meaning.AGE_FROM, Cue.Side.AFTER);
        return or == null ? reading.cues().at(token, Meaning.THRESHOLD, Cue.Side.AFTER) : or;
    }

    /** 'Groups from', and words for groups in front of 'from': 'Gruppen, ab 10'. */
    private boolean isOfGroup(Cue from) {
        return isGroup(from)
                || (from.meaning() == Meaning.AGE_FROM
                        && Around.before(reading, from.from(), Meaning.GROUP_SIZE, GROUPED)
                                != null);
    }

    private boolean grouped(int from, int to) {
        int sentence = reading.sentence(from);
        for (Cue cue : reading.cues(from - SHORT, to + SHORT).of(GROUPS)) {
            if (reading.sentence(cue.from()) == sentence) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence asks or gives something, or a short one begins with the number. */
    private boolean isOffer(int number) {
        Cue before = leads(number);
        if (tokens.count() <= SHORT
                && before != null
                && before.from() == Around.beginning(reading, number)) {
            return true;
        }
        int sentence = reading.sentence(number);
        for (Amount amount : reading.amounts()) {
            if (reading.sentence(amount.from()) == sentence) {
                return true;
            }
        }
        return false;
    }
}
