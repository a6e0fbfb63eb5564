package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Reads days, periods and times of day, and the part they play. */
final class DateExtractor implements Extractor {
    private static final double SURE = 0.95;
    private static final double CONCLUDED = 0.85;
    private static final double RELATIVE = 0.8;
    private static final Meanings DELIVERY_DATES = Meanings.of(Meaning.DELIVERY_DATE);

    /** Value of a word that begins a time and means no more than 'of' behind a noun. */
    private static final String OF = "of";

    private static final int PIECE_REACH = 4;
    private static final Meanings ROLES =
            Meanings.of(
                    Meaning.END,
                    Meaning.START,
                    Meaning.EVENT,
                    Meaning.DELIVERY_DATE,
                    Meaning.RETURN_DATE,
                    Meaning.OTHER_DATE);
    private static final Meanings NO_DELIVERY =
            Meanings.of(Meaning.FREE_DELIVERY, Meaning.NOT_GOODS);
    private static final Meanings EVENTS = Meanings.of(Meaning.EVENT);
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    @Override
    public void read(Reading reading) {
        copyrightYears(reading);
        if (!reading.setting().line()) {
            ImpossibleDays.read(reading);
        }
        boolean ends = reading.setting().dated() && reading.has(Meaning.END, Meaning.ONLY);
        List<DayMention> mentions = DayScanner.scan(reading, ends || reading.setting().line());
        List<Observation> seen = mentions.isEmpty() ? List.of() : days(reading, mentions);
        if (ClockNotation.possible(reading)) {
            times(reading, seen);
        }
    }

    private static List<Observation> days(Reading reading, List<DayMention> mentions) {
        List<Observation> seen = new ArrayList<>(mentions.size());
        Vicinity vicinity =
                Vicinity.of(
                        reading,
                        mentions.size(),
                        i -> mentions.get(i).from(),
                        i -> mentions.get(i).to());
        for (int i = 0; i < mentions.size(); i++) {
            Observation one = observe(reading, vicinity, mentions.get(i), i);
            // 'returns within 14 days' is a length of time, not a span from today on
            if (one.key().role() == Role.RETURN_DATE && one.reason().equals("month")) {
                continue;
            }
            seen.add(one);
            reading.add(one);
        }
        return seen;
    }

    private static Observation observe(
            Reading reading, Vicinity vicinity, DayMention mention, int index) {
        Role role = role(reading, vicinity, mention, index);
        FactValue.Day last = mention.last();
        double sure =
                mention.relative()
                        ? RELATIVE
                        : mention.first().yearStated() || mention.confirmed() ? SURE : CONCLUDED;
        if (last != null) {
            boolean listed = mention.grade() == DayMention.Grade.LISTED;
            boolean window =
                    role == Role.START
                            || role == Role.END
                            || (role == Role.OTHER
                                    && !listed
                                    && !ofPiece(reading, vicinity, index));
            Observation period =
                    Observation.used(
                            FactKind.PERIOD,
                            new FactValue.Period(mention.first(), last),
                            ComparabilityKey.of(window ? Role.VALIDITY : role),
                            mention.from(),
                            mention.to(),
                            sure);
            return mention.grade() == DayMention.Grade.VAGUE ? period.aside("month") : period;
        }
        Observation day =
                Observation.used(
                        FactKind.DATE,
                        mention.first(),
                        ComparabilityKey.of(role),
                        mention.from(),
                        mention.to(),
                        sure);
        return mention.relative() && idle(reading, mention, role) ? day.aside("relative") : day;
    }

    /** Whether these are the days of the piece itself, on which it is on the air or handed out. */
    private static boolean ofPiece(Reading reading, Vicinity vicinity, int index) {
        List<Vicinity.Near> near = vicinity.of(index, ROLES);
        boolean told = false;
        for (int i = 0; i < near.size(); i++) {
            Cue cue = near.get(i).cue();
            boolean piece = cue.meaning() == Meaning.OTHER_DATE && cue.value().equals("piece");
            if (piece && (!told || near.get(i).distance() <= PIECE_REACH)) {
                return true;
            }
            // 'Print run 5,000, valid until 3 May': the nearer words say what the day is.
            told |= cue.meaning() != Meaning.START || !isSmall(reading, cue);
        }
        return false;
    }

    /**
     * Whether a day that counts from the day of the text says nothing to hold on to: 'see you
     * tomorrow', the Saturday of opening hours.
     */
    private static boolean idle(Reading reading, DayMention mention, Role role) {
        boolean hours =
                role == Role.EVENT
                        && mention.until()
                        && mention.first().weekday() != null
                        && reading.endingAt(mention.from(), Meaning.THIS) == null
                        && reading.endingAt(mention.from(), Meaning.NEXT) == null
                        && !reading.sentenceHas(mention.from(), EVENTS);
        return hours || role == Role.OTHER || role == Role.DELIVERY_DATE;
    }

    private static Role role(Reading reading, Vicinity vicinity, DayMention mention, int index) {
        List<Vicinity.Near> near = vicinity.of(index, ROLES);
        if (speaks(near, Meaning.RETURN_DATE)) {
            return Role.RETURN_DATE;
        }
        if (ofPiece(reading, vicinity, index)) {
            return Role.OTHER;
        }
        boolean cutOff = OrderTimes.isCutOffDay(reading, mention);
        boolean delivery = speaks(near, Meaning.DELIVERY_DATE);
        if (delivery && onlyOrdered(reading, mention.from()) && !cutOff) {
            return Role.END;
        }
        if (delivery && !reading.sentenceHas(mention.from(), NO_DELIVERY)) {
            return Role.DELIVERY_DATE;
        }
        if (mention.until()) {
            return Role.EVENT;
        }
        for (int i = 0; i < near.size(); i++) {
            Cue cue = near.get(i).cue();
            switch (cue.meaning()) {
                case END -> {
                    return cutOff ? Role.DELIVERY_DATE : Role.END;
                }
                case START -> {
                    if (starts(reading, near.get(i), mention)) {
                        return Role.START;
                    }
                }
                case EVENT -> {
                    return Role.EVENT;
                }
                default -> {
                    return Role.OTHER;
                }
            }
        }
        if (onlyDay(reading, mention)) {
            return Role.END;
        }
        return appointment(mention) ? Role.EVENT : Role.OTHER;
    }

    /** 'de', 'du', 'from' begin a time only right before it, at most with an article between. */
    private static boolean starts(Reading reading, Vicinity.Near near, DayMention mention) {
        Cue cue = near.cue();
        if (!isSmall(reading, cue)) {
            return true;
        }
        // In 'the offer of 14 October', es 'la oferta del 14 de octubre', nothing begins.
        boolean of =
                cue.value().equals(OF)
                        && mention.last() == null
                        && reading.tokens().isWord(cue.from() - 1);
        return near.distance() <= 1 && !of;
    }

    /** 'De', 'from': words that begin a time among much else. */
    private static boolean isSmall(Reading reading, Cue cue) {
        return cue.to() == cue.from() + 1 && reading.at(cue.from(), Meaning.RANGE_START) != null;
    }

    /** A day with its weekday and a time of day is one on which something takes place. */
    private static boolean appointment(DayMention mention) {
        LocalTime time = mention.first().time();
        return mention.grade() == DayMention.Grade.STATED
                && mention.last() == null
                && mention.first().weekday() != null
                && time != null
                && time.isBefore(LAST_MINUTE)
                && time.isAfter(LocalTime.MIDNIGHT);
    }

    /** 'today only', 'nur heute': the offer ends with the day. */
    private static boolean onlyDay(Reading reading, DayMention mention) {
        if (!mention.relative()) {
            return false;
        }
        int to = mention.to();
        boolean behind =
                reading.at(to, Meaning.ONLY) != null
                        || (reading.at(to, Meaning.NOW) != null
                                && !reading.tokens().isNumber(to + 1));
        return behind
                || reading.endingAt(mention.from(), Meaning.ONLY) != null
                || reading.endingAt(mention.from(), Meaning.NOW) != null;
    }

    private static boolean speaks(List<Vicinity.Near> near, Meaning meaning) {
        for (int i = 0; i < near.size(); i++) {
            if (near.get(i).cue().meaning() == meaning) {
                return true;
            }
        }
        return false;
    }

    /** 'Order by 28 January', without a word of when it comes: the last day to buy. */
    private static boolean onlyOrdered(Reading reading, int token) {
        if (!reading.sentenceHas(token, DELIVERY_DATES)) {
            return true;
        }
        int sentence = reading.sentence(token);
        int reach = SentenceIndex.LONGEST;
        for (Cue cue : reading.cues(token - reach, token + reach)) {
            if (cue.meaning() == Meaning.DELIVERY_DATE
                    && !cue.value().equals("order")
                    && reading.sentence(cue.from()) == sentence) {
                return false;
            }
        }
        return true;
    }

    /** '© 2009–2026' is no amount and no day of an offer. */
    private static void copyrightYears(Reading reading) {
        Tokens tokens = reading.tokens();
        if (!tokens.hasNumbers() || !tokens.mayHave('©')) {
            return;
        }
        for (int i = 0; i + 1 < tokens.count(); i++) {
            if (tokens.is(i, '©') && tokens.isNumber(i + 1) && tokens.length(i + 1) == 4) {
                int to = i + 2;
                if ((tokens.is(to, '-') || tokens.is(to, '–')) && tokens.isNumber(to + 1)) {
                    to += 2;
                }
                FactValue.Day day =
                        new FactValue.Day(
                                java.time.LocalDate.of(Math.max(1, tokens.value(to - 1)), 1, 1),
                                null,
                                null,
                                true);
                reading.add(
                        Observation.used(
                                        FactKind.DATE,
                                        day,
                                        ComparabilityKey.of(Role.OTHER),
                                        i + 1,
                                        to,
                                        SURE)
                                .aside("year"));
            }
        }
    }

    /** Adds the times of day that belong to no day. */
    private static void times(Reading reading, List<Observation> days) {
        ClockNotation clocks = new ClockNotation(reading);
        int count = reading.tokens().count();
        int day = -1;
        IdentityHashMap<Observation, Observation> opened = null;
        for (int i = 0; i < count; ) {
            ClockNotation.Clock clock = clocks.mayBeginAlone(i) ? clocks.at(i) : null;
            if (clock == null) {
                i = clocks.nextAlone(i + 1);
                continue;
            }
            while (day + 1 < days.size() && days.get(day + 1).to() <= clock.from()) {
                day++;
            }
            if (clock.until() != null && day >= 0 && opens(reading, days.get(day), clock)) {
                opened = opened == null ? new IdentityHashMap<>() : opened;
                opened.put(days.get(day), opened(days.get(day), clock));
            }
            reading.add(
                    Observation.used(
                            FactKind.TIME,
                            new FactValue.Clock(clock.time(), clock.until()),
                            ComparabilityKey.of(Role.OTHER),
                            clock.from(),
                            clock.to(),
                            SURE));
            i = clock.to();
        }
        if (opened != null) {
            IdentityHashMap<Observation, Observation> all = opened;
            reading.replaceAll(seen -> all.getOrDefault(seen, seen));
        }
    }

    /** 'On Friday, 20 November, our doors stay open: from 6 to 9 pm' is an event at six. */
    private static boolean opens(Reading reading, Observation seen, ClockNotation.Clock clock) {
        return seen.value() instanceof FactValue.Day day
                && day.time() == null
                && day.weekday() != null
                && seen.used()
                && seen.key().role() == Role.OTHER
                && seen.confidence() > RELATIVE
                && reading.sentence(seen.from()) == reading.sentence(clock.from());
    }

    private static Observation opened(Observation seen, ClockNotation.Clock clock) {
        FactValue value =
                seen.value() instanceof FactValue.Day day
                        ? day.at(clock.time(), clock.zone())
                        : seen.value();
        return Observation.used(
                seen.kind(),
                value,
                ComparabilityKey.of(Role.EVENT),
                seen.from(),
                seen.to(),
                seen.confidence());
    }
}
