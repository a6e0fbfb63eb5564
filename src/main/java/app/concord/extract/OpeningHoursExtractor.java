package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads opening hours: days of the week with spans of time, 'closed' or 'round the clock'. One day
 * with one span could be an event; it needs a word for opening, or other days beside it.
 */
final class OpeningHoursExtractor implements Extractor {
    private static final Wanted WANTED = Wanted.of("0", Meaning.CLOSED, Meaning.ROUND_THE_CLOCK);
    private static final double SURE = 0.9;
    private static final int REACH = 3;
    private static final int SHORT = 8;
    private static final int WINDOW = 16;
    private static final int LONGEST_HEADING = 30;
    private static final Meanings OPENING = Meanings.of(Meaning.OPEN, Meaning.OPENING_HOURS);
    private static final String ALWAYS = "MON-SUN";

    @Override
    public Wanted wanted() {
        return WANTED;
    }

    @Override
    public void read(Reading reading) {
        Tokens tokens = reading.tokens();
        if (!tokens.hasNumbers() && !reading.has(Meaning.CLOSED, Meaning.ROUND_THE_CLOCK)) {
            return;
        }
        OpeningDays days = new OpeningDays(reading);
        OpeningSpans spans = new OpeningSpans(reading);
        if (!days.any()) {
            HeadedHours.read(reading, spans);
            return;
        }
        List<Group> groups = new ArrayList<>();
        OpeningSpans.Spans loose = null;
        int orphan = -REACH;
        int i = 0;
        while (i < tokens.count()) {
            OpeningDays.Days at = days.at(i);
            if (at == null) {
                OpeningSpans.Spans found = spans.at(i);
                if (found != null && found.shown()) {
                    loose = found;
                }
                i = found == null ? i + 1 : found.to();
                continue;
            }
            // 'dal martedì alla domenica': half of a span that was not understood tells no hours
            boolean half = at.from() - orphan < REACH && !tokens.is(at.from() - 1, ',');
            Group group = half ? null : group(reading, days, spans, at, loose);
            if (group != null && holds(reading, group)) {
                groups.add(group);
                loose = null;
            }
            orphan = group == null ? at.to() : -REACH;
            i = group == null ? at.to() : Math.max(at.to(), group.to());
        }
        if (loose != null && groups.isEmpty() && loose.always() && opens(reading, loose)) {
            groups.add(new Group(loose.from(), loose.to(), List.of(ALWAYS), loose.texts(), true));
        }
        if (company(reading, groups)) {
            groups.forEach(group -> add(reading, group));
        }
    }

    /**
     * Days and when something is open on them.
     *
     * @param sure whether the days alone tell that hours are meant: a span of days
     */
    private record Group(int from, int to, List<String> days, List<String> times, boolean sure) {}

    private static void add(Reading reading, Group group) {
        for (String day : group.days()) {
            for (String time : group.times()) {
                reading.add(
                        Observation.used(
                                FactKind.OPENING_HOURS,
                                new FactValue.Text(day + " " + time),
                                ComparabilityKey.of(Role.OTHER),
                                group.from(),
                                group.to(),
                                SURE));
            }
        }
    }

    /**
     * Whether a sentence tells hours: one with a date tells those of an event, and 'round the
     * clock' is said of more than doors, unless a word for opening stands there.
     */
    private static boolean holds(Reading reading, Group group) {
        if (reading.has(Meaning.OPENING_HOURS) || reading.sentenceHas(group.from(), OPENING)) {
            return true;
        }
        if (group.times().equals(OpeningSpans.ALL_DAY)) {
            return false;
        }
        Tokens tokens = reading.tokens();
        int last = Math.min(tokens.count(), group.to() + WINDOW);
        for (int i = Math.max(0, group.from() - WINDOW); i < last; i++) {
            if (reading.month(i) != null && reading.sentence(i) == reading.sentence(group.from())) {
                return false;
            }
        }
        return true;
    }

    private static boolean company(Reading reading, List<Group> groups) {
        if (groups.isEmpty()) {
            return false;
        }
        boolean sure =
                groups.size() > 1
                        || reading.has(Meaning.OPENING_HOURS)
                        || isHeaded(reading, groups.getFirst());
        for (Group group : groups) {
            sure |= group.sure() || called(reading, group);
        }
        Group only = groups.getFirst();
        boolean closed = only.times().equals(OpeningSpans.CLOSED);
        return sure
                || (closed
                        && (reading.has(Meaning.OPEN)
                                || (only.from() == 0 && reading.tokens().count() <= SHORT)));
    }

    /** Whether one day and its hours are all that stands below a heading such as 'Open'. */
    private static boolean isHeaded(Reading reading, Group group) {
        String heading = reading.setting().heading();
        return heading != null
                && heading.length() <= LONGEST_HEADING
                && group.from() == 0
                && group.to() >= reading.tokens().count() - 1
                && Header.of(reading, heading).cues().hasAny(OPENING);
    }

    /** 'Call us on …. Saturdays, 10 am to 1 pm': every such day, beside words for telephones. */
    private static boolean called(Reading reading, Group group) {
        return reading.has(Meaning.PHONE)
                && (reading.at(group.from(), Meaning.EVERY) != null
                        || reading.endingAt(group.from() + 1, Meaning.EVERY) != null
                        || reading.endingAt(group.from(), Meaning.EVERY) != null);
    }

    /** The hours of some days: behind them, else right in front of them. */
    private static @Nullable Group group(
            Reading reading,
            OpeningDays days,
            OpeningSpans spans,
            OpeningDays.Days at,
            OpeningSpans.@Nullable Spans loose) {
        Tokens tokens = reading.tokens();
        if (at.dated()) {
            return null;
        }
        int closed = closedBefore(reading, at.from());
        if (closed >= 0) {
            return new Group(closed, at.to(), at.names(), OpeningSpans.CLOSED, at.several());
        }
        int next = at.to();
        for (int words = 0; words <= REACH && next - at.to() <= SHORT; next++) {
            Cue shut = reading.at(next, Meaning.CLOSED);
            if (shut != null) {
                return new Group(
                        at.from(), shut.to(), at.names(), OpeningSpans.CLOSED, at.several());
            }
            OpeningSpans.Spans found = spans.at(next);
            if (found != null) {
                return new Group(at.from(), found.to(), at.names(), found.texts(), at.several());
            }
            boolean stop =
                    tokens.isNumber(next)
                            || days.isDay(next)
                            || (tokens.isBreak(next) && words > 0)
                            || ".;!?|".indexOf(tokens.symbol(next) == 0 ? ' ' : tokens.symbol(next))
                                    >= 0;
            if (stop) {
                break;
            }
            // 'On weekdays we are open from 8 to 5': words of opening say nothing else.
            boolean opens =
                    reading.at(next, Meaning.OPEN) != null
                            || reading.at(next, Meaning.RANGE_START) != null;
            words += tokens.isWord(next) && !opens ? 1 : 0;
        }
        return loose != null
                        && at.from() - loose.to() <= REACH
                        && reading.sentence(loose.from()) == reading.sentence(at.from())
                        && reading.free(loose.from(), loose.to())
                ? new Group(loose.from(), at.to(), at.names(), loose.texts(), at.several())
                : null;
    }

    private static int closedBefore(Reading reading, int day) {
        for (int i = 0; i <= REACH - 1; i++) {
            Cue closed = reading.endingAt(day - i, Meaning.CLOSED);
            if (closed != null) {
                return reading.sentence(closed.from()) == reading.sentence(day)
                        ? closed.from()
                        : -1;
            }
            char c = reading.tokens().symbol(day - i - 1);
            if (c != 0 && c != ':') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean opens(Reading reading, OpeningSpans.Spans spans) {
        for (Cue cue : reading.cues(spans.from() - REACH, spans.to() + REACH)) {
            if (cue.meaning() == Meaning.OPEN || cue.meaning() == Meaning.OPENING_HOURS) {
                return reading.sentence(cue.from()) == reading.sentence(spans.from());
            }
        }
        return false;
    }
}
