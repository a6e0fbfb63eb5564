package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads days, periods and times of day, and the part they play. */
final class DateExtractor implements Extractor {
    private static final double SURE = 0.95;
    private static final double CONCLUDED = 0.85;
    private static final double RELATIVE = 0.8;
    private static final Set<Meaning> ROLES =
            EnumSet.of(
                    Meaning.END,
                    Meaning.START,
                    Meaning.EVENT,
                    Meaning.DELIVERY_DATE,
                    Meaning.RETURN_DATE,
                    Meaning.OTHER_DATE);
    private static final Set<Meaning> FREE = EnumSet.of(Meaning.FREE_DELIVERY);

    @Override
    public void read(Reading reading) {
        copyrightYears(reading);
        if (!reading.setting().line()) {
            ImpossibleDays.read(reading);
        }
        List<DayMention> mentions = DayScanner.scan(reading);
        Vicinity vicinity =
                Vicinity.of(
                        reading, mentions.stream().map(m -> new int[] {m.from(), m.to()}).toList());
        for (int i = 0; i < mentions.size(); i++) {
            reading.add(observe(reading, vicinity, mentions.get(i), i));
        }
        times(reading);
    }

    private static Observation observe(
            Reading reading, Vicinity vicinity, DayMention mention, int index) {
        Role role = role(reading, vicinity, mention, index);
        FactValue.Day last = mention.last();
        double sure =
                mention.relative() ? RELATIVE : mention.first().yearStated() ? SURE : CONCLUDED;
        if (last != null) {
            Role part =
                    role == Role.START || role == Role.END || role == Role.OTHER
                            ? Role.VALIDITY
                            : role;
            Observation period =
                    Observation.used(
                            FactKind.PERIOD,
                            new FactValue.Period(mention.first(), last),
                            ComparabilityKey.of(part),
                            mention.from(),
                            mention.to(),
                            sure);
            return mention.relative() ? period.aside("month") : period;
        }
        Observation day =
                Observation.used(
                        FactKind.DATE,
                        mention.first(),
                        ComparabilityKey.of(role),
                        mention.from(),
                        mention.to(),
                        sure);
        boolean idle = role == Role.OTHER || role == Role.DELIVERY_DATE;
        return mention.relative() && idle ? day.aside("relative") : day;
    }

    private static Role role(Reading reading, Vicinity vicinity, DayMention mention, int index) {
        List<Vicinity.Near> near = vicinity.of(index, ROLES);
        if (speaks(near, Meaning.RETURN_DATE)) {
            return Role.RETURN_DATE;
        }
        if (speaks(near, Meaning.DELIVERY_DATE) && !reading.sentenceHas(mention.from(), FREE)) {
            return Role.DELIVERY_DATE;
        }
        if (mention.until()) {
            return Role.EVENT;
        }
        for (Vicinity.Near cue : near) {
            return switch (cue.cue().meaning()) {
                case END -> Role.END;
                case START -> Role.START;
                case EVENT -> Role.EVENT;
                default -> Role.OTHER;
            };
        }
        return onlyDay(reading, mention) ? Role.END : Role.OTHER;
    }

    /** 'today only', 'nur heute': the offer ends with the day. */
    private static boolean onlyDay(Reading reading, DayMention mention) {
        Tokens tokens = reading.tokens();
        return mention.relative()
                && ((reading.at(mention.to(), Meaning.NOW) != null
                                && !tokens.isNumber(mention.to() + 1))
                        || reading.endingAt(mention.from(), Meaning.NOW) != null);
    }

    private static boolean speaks(List<Vicinity.Near> near, Meaning meaning) {
        return near.stream().anyMatch(n -> n.cue().meaning() == meaning);
    }

    /** '© 2009–2026' is no amount and no day of an offer. */
    private static void copyrightYears(Reading reading) {
        Tokens tokens = reading.tokens();
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

    /** 'On Friday, 20 November, our doors stay open: from 6 to 9 pm' is an event at six. */
    private static void opening(Reading reading, ClockNotation.Clock clock) {
        int sentence = reading.sentence(clock.from());
        reading.replaceAll(seen ->
                seen.value() instanceof FactValue.Day day
                                && day.time() == null
                                && day.weekday() != null
                                && seen.used()
                                && seen.key().role() == Role.OTHER
                                && seen.to() <= clock.from()
                                && reading.sentence(seen.from()) == sentence
                        ? at(seen, day, clock.time())
                        : seen);
    }

    private static Observation at(Observation seen, FactValue.Day day, LocalTime time) {
        return Observation.used(
                seen.kind(),
                new FactValue.Day(day.date(), time, day.weekday(), day.yearStated()),
                ComparabilityKey.of(Role.EVENT),
                seen.from(),
                seen.to(),
                seen.confidence());
    }

    private static void times(Reading reading) {
        ClockNotation clocks = new ClockNotation(reading);
        int i = 0;
        while (i < reading.tokens().count()) {
            ClockNotation.Clock clock = reading.free(i) ? clocks.at(i) : null;
            if (clock == null) {
                i++;
                continue;
            }
            if (clock.until() != null) {
                opening(reading, clock);
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
    }
}
