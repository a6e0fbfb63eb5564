package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

/** Reads where goods are delivered and where they are not, in the words of the text. */
final class DeliveryAreaExtractor implements Extractor {
    private static final Wanted WANTED =
            Wanted.of("", Meaning.DELIVER, Meaning.FREE_DELIVERY, Meaning.DELIVERY);
    private static final double SURE = 0.85;
    private static final int GAP = 3;
    private static final int REACH = 20;
    private static final Meanings DELIVERY =
            Meanings.of(Meaning.DELIVER, Meaning.FREE_DELIVERY, Meaning.DELIVERY);
    private static final Meanings TOLD = DELIVERY.and(Meanings.of(Meaning.AREA_EXCEPT));

    /** Marks a phrase whose inner words are a place: 'free UK delivery'. */
    private static final String INSIDE = "area";

    @Override
    public Wanted wanted() {
        return WANTED;
    }

    @Override
    public void read(Reading reading) {
        if (!reading.hasAny(DELIVERY)) {
            return;
        }
        int end = -1;
        boolean area = false;
        int sentence = -1;
        for (Cue cue : reading.cues().all(TOLD)) {
            if (cue.from() < end) {
                continue;
            }
            area &= sentence == reading.sentence(cue.from());
            sentence = reading.sentence(cue.from());
            if (DELIVERY.contains(cue.meaning())) {
                int found = delivered(reading, cue);
                area |= found > 0;
                end = Math.max(end, found);
            } else if (cue.meaning() == Meaning.AREA_EXCEPT
                    && (area || reading.near(cue.from(), REACH, DELIVERY))) {
                Cue in = reading.at(cue.to(), Meaning.AREA_IN);
                int start = in == null ? cue.to() : in.to();
                end = Math.max(end, add(reading, start, Role.AREA_EXCLUDED, area));
            }
        }
    }

    /** Reads the place that words about delivery lead to; returns where it ends, -1 for none. */
    private static int delivered(Reading reading, Cue cue) {
        if (cue.value().equals(INSIDE)) {
            note(reading, cue.from() + 1, cue.to() - 1, Role.AREA);
            return cue.to();
        }
        boolean never = reading.endingAt(cue.from(), Meaning.NO_DELIVER) != null;
        Role role = never ? Role.AREA_EXCLUDED : Role.AREA;
        Cue before = reading.endingAt(cue.from(), Meaning.AREA_NAME);
        if (before != null && !never && isCapital(reading.tokens(), before.from())) {
            note(reading, before.from(), before.to(), role);
            return cue.to();
        }
        if (known(reading, cue.to()) != null) {
            return add(reading, cue.to(), role, false);
        }
        for (int i = cue.to(); i <= cue.to() + GAP; i++) {
            Cue in = reading.at(i, Meaning.AREA_IN);
            if (in != null) {
                boolean sure = in.value().equals("sure") && !isCapital(reading.tokens(), in.from());
                int found = add(reading, in.to(), role, sure);
                if (found > 0) {
                    return found;
                }
            }
            if (!reading.tokens().isWord(i)) {
                break;
            }
        }
        return -1;
    }

    /** Adds the place that begins at a token; returns where it ends, -1 for none. */
    private static int add(Reading reading, int start, Role role, boolean sure) {
        int from = start;
        while (from < start + 2
                && reading.at(from, Meaning.SMALL_WORD) != null
                && known(reading, from) == null) {
            from++;
        }
        int to = place(reading, from, sure);
        if (to < 0) {
            return -1;
        }
        boolean more = true;
        while (more) {
            int next = to;
            Cue join = reading.at(to, Meaning.AREA_JOIN);
            if (join != null) {
                next = join.to();
            } else if (reading.tokens().is(to, ',')) {
                next = to + 1;
            }
            Cue in = next > to ? reading.at(next, Meaning.AREA_IN) : null;
            next = in == null ? next : in.to();
            if (next > to
                    && reading.at(next, Meaning.SMALL_WORD) != null
                    && known(reading, next) == null) {
                next++;
            }
            int end =
                    next > to || role == Role.AREA_EXCLUDED
                            ? place(reading, next, sure)
                            : place(reading, to, sure);
            more = end > to;
            to = more ? end : to;
        }
        note(reading, from, to, role);
        return to;
    }

    /** Where one name of a place that begins at a token ends, -1 for none. */
    private static int place(Reading reading, int token, boolean sure) {
        int i = token;
        while (i < reading.tokens().count()) {
            Cue name = known(reading, i);
            if (name != null) {
                i = name.to();
                continue;
            }
            boolean capital =
                    isCapital(reading.tokens(), i)
                            && reading.free(i)
                            && (sure || (i > token && !isGerman(reading)))
                            && reading.at(i, Meaning.NOT_AREA) == null
                            && reading.month(i) == null
                            && reading.weekday(i) == null;
            if (!capital) {
                break;
            }
            i++;
        }
        return i > token ? i : -1;
    }

    private static boolean isGerman(Reading reading) {
        return reading.lexicon().language().equals("de");
    }

    /** The words of the list that name a place, null for none. */
    private static @Nullable Cue known(Reading reading, int token) {
        Cue name = reading.at(token, Meaning.AREA_NAME);
        if (name != null && isCapital(reading.tokens(), token)) {
            return name;
        }
        return reading.at(token, Meaning.AREA_WORD);
    }

    private static boolean isCapital(Tokens tokens, int token) {
        return tokens.isWord(token) && Character.isUpperCase(tokens.first(token));
    }

    private static void note(Reading reading, int from, int to, Role role) {
        Tokens tokens = reading.tokens();
        String words = tokens.span(from, to).of(tokens.raw());
        reading.note(
                Observation.used(
                        FactKind.SHIPPING,
                        new FactValue.Text(words),
                        ComparabilityKey.of(role),
                        from,
                        to,
                        SURE));
    }
}
