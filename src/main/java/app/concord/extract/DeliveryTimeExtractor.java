package app.concord.extract;

import app.concord.model.Bound;
import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Reads how long delivery takes ('3–5 working days', 'next day') and until when to order for it. It
 * goes behind days and times, of which it takes what is said of delivery.
 */
final class DeliveryTimeExtractor implements Extractor {
    private static final double SURE = 0.9;
    private static final Meanings SENT = Meanings.only(Meaning.SENT_WORD);
    private static final Meanings CANCELLED = Meanings.only(Meaning.CANCEL_WORD);
    private static final int NEAR = 8;
    private static final int CLOSE = 4;
    private static final int DAY_HOURS = 24;
    private static final int FURTHER = 10;

    @Override
    public void read(Reading reading) {
        // Without either nothing depends on the headers, which take longer to read.
        boolean some = reading.has(Meaning.DELIVERY_UNIT) || reading.saw(FactKind.TIME);
        boolean context =
                some
                        && (reading.has(Meaning.DELIVER, Meaning.FREE_DELIVERY, Meaning.SCOPE)
                                || Headers.ofDelivery(reading)
                                || Headers.ofDeliveryAndReturns(reading));
        if (context) {
            for (Cue unit : reading.cues().all(Meaning.DELIVERY_UNIT)) {
                duration(reading, unit);
            }
        }
        if (some && (context || reading.has(Meaning.ORDER_BY))) {
            clocks(reading);
        }
        if (reading.has(Meaning.ORDER_BY)) {
            OrderTimes.hours(reading);
        }
        if (reading.has(Meaning.NEXT_DAY)) {
            nextDay(reading);
        }
    }

    private static void duration(Reading reading, Cue unit) {
        Tokens tokens = reading.tokens();
        boolean dash = tokens.is(unit.from() - 1, '-');
        Count last = Count.before(reading, dash ? unit.from() - 1 : unit.from());
        if (last == null) {
            return;
        }
        Count first = rangeStart(reading, last.from());
        boolean range = first != null && first.value() < last.value();
        int from = first != null && range ? first.from() : last.from();
        FactValue.TimeUnit measure =
                FactValue.TimeUnit.valueOf(unit.value().toUpperCase(Locale.ROOT).replace('-', '_'));
        boolean fitted = FittingTimes.isOne(reading, from, measure);
        if (last.value() > most(measure) || !(fitted || ofDelivery(reading, from, unit.to()))) {
            return;
        }
        BigDecimal high = BigDecimal.valueOf(last.value());
        FactValue value =
                first != null && range
                        ? new FactValue.Duration(BigDecimal.valueOf(first.value()), high, measure)
                        : new FactValue.Duration(high, null, measure);
        Bound bound = !range && within(reading, from) ? Bound.UP_TO : Bound.EXACT;
        ComparabilityKey key = ComparabilityKey.of(Role.DELIVERY_TIME).withBound(bound);
        key = fitted ? key.withScope(FittingTimes.scope()) : key;
        reading.add(Observation.used(FactKind.SHIPPING, value, key, from, unit.to(), SURE));
    }

    private static int most(FactValue.TimeUnit unit) {
        return switch (unit) {
            case MINUTE, HOUR -> 120;
            case DAY, WORKING_DAY -> 45;
            case WEEK -> 30;
            case MONTH -> 12;
            default -> 0;
        };
    }

    /** The lower end of a range whose upper end begins at a token, null for none. */
    private static @Nullable Count rangeStart(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        if (tokens.is(token - 1, '-') || tokens.is(token - 1, '–') || tokens.is(token - 1, '/')) {
            return Count.before(reading, token - 1);
        }
        Cue range = reading.endingAt(token, Meaning.RANGE);
        if (range == null || range.value().equals("and")) {
            range = reading.endingAt(token, Meaning.AREA_JOIN);
        }
        return range == null ? null : Count.before(reading, range.from());
    }

    private static boolean within(Reading reading, int from) {
        for (int i = from; i >= from - 1; i--) {
            if (reading.endingAt(i, Meaning.WITHIN) != null
                    || reading.endingAt(i, Meaning.UP_TO) != null
                    || reading.endingAt(i, Meaning.UNDER) != null) {
                return true;
            }
            if (!reading.tokens().isWord(i - 1)) {
                break;
            }
        }
        return false;
    }

    /** Whether a length of time is one of delivery, not of returns, trials or an offer. */
    private static boolean ofDelivery(Reading reading, int from, int to) {
        if (reading.at(to, Meaning.SOLD_MARK) != null
                || (reading.at(to, Meaning.AHEAD_OF) != null
                        && reading.sentenceHas(from, CANCELLED))
                || reading.endingAt(from, Meaning.LEFT_BEFORE) != null
                || reading.sentenceHas(from, SENT)
                || blocked(reading, from, to)) {
            return false;
        }
        int sentence = reading.sentence(from);
        int delivery = Integer.MAX_VALUE;
        int other = Integer.MAX_VALUE;
        for (Cue cue : reading.cues(from - NEAR - 2, to + NEAR)) {
            if (reading.sentence(cue.from()) != sentence) {
                continue;
            }
            int distance = cue.to() <= from ? from - cue.to() : cue.from() - to;
            if (distance < 0 || distance > NEAR) {
                continue;
            }
            boolean label = reading.tokens().is(cue.to(), ':') && cue.to() + 1 == from;
            boolean apart =
                    cue.to() <= from
                            ? parted(reading.tokens(), cue.to(), from)
                            : parted(reading.tokens(), to, cue.from());
            distance += apart && !label ? CLOSE : 0;
            switch (cue.meaning()) {
                case DELIVER, FREE_DELIVERY -> delivery = Math.min(delivery, distance);
                case RETURN_DATE, RETURN_WORD, TRIAL_WORD, GUARANTEE_WORD ->
                        other = Math.min(other, distance);
                default -> {}
            }
        }
        if (delivery > NEAR && other == Integer.MAX_VALUE) {
            return goesOn(reading, from) || Headers.ofDelivery(reading, from);
        }
        return delivery <= NEAR && delivery < other && !isLabelled(reading);
    }

    /** Whether the headers of a cell tell that its lengths are of returns or a guarantee. */
    private static boolean isLabelled(Reading reading) {
        return reading.setting().cell() != null
                && !Headers.ofDelivery(reading)
                && AskedTerms.asked(reading) != null;
    }

    /** '3–5 days on the mainland, 5–7 to the islands': a further one of the same sentence. */
    private static boolean goesOn(Reading reading, int from) {
        if (!reading.saw(FactKind.SHIPPING)) {
            return false;
        }
        for (Observation one : reading.inSentence(from, reading.observations())) {
            if (one.kind() == FactKind.SHIPPING
                    && one.key().role() == Role.DELIVERY_TIME
                    && one.to() <= from
                    && from - one.to() <= FURTHER) {
                return true;
            }
        }
        return false;
    }

    private static boolean parted(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ',') || tokens.is(i, ':')) {
                return true;
            }
        }
        return false;
    }

    private static boolean blocked(Reading reading, int from, int to) {
        for (int i = from; i >= from - 1; i--) {
            if (reading.inFront(i, Meaning.NOT_DELIVERY_TIME)) {
                return true;
            }
            if (!reading.tokens().isWord(i - 1)) {
                break;
            }
        }
        for (int i = to; i <= to + 1; i++) {
            if (reading.behind(i, Meaning.NOT_DELIVERY_TIME)) {
                return true;
            }
            if (!reading.tokens().isWord(i)) {
                break;
            }
        }
        return reading.at(to, Meaning.PER_DAY) != null
                || reading.at(to, Meaning.PER_WEEK) != null
                || reading.at(to, Meaning.PER_YEAR) != null;
    }

    /** The sentences that tell until when to order, so that the next day is one of delivery. */
    private static Set<Integer> ordered(Reading reading) {
        if (!reading.has(Meaning.ORDER_BY)) {
            return Set.of();
        }
        Set<Integer> sentences = new HashSet<>();
        for (Observation seen : reading.observations()) {
            if (seen.kind() == FactKind.SHIPPING && seen.key().role() == Role.CUT_OFF) {
                sentences.add(reading.sentence(seen.from()));
            }
        }
        return sentences;
    }

    /** 'Next-day delivery', 'morgen geliefert'. */
    private static void nextDay(Reading reading) {
        Set<Integer> ordered = ordered(reading);
        int last = -1;
        for (Cue cue : reading.cues().all(Meaning.NEXT_DAY)) {
            int sentence = reading.sentence(cue.from());
            boolean sure = cue.value().equals("sure");
            if (sentence != last
                    && (sure
                            || near(reading, cue, Meaning.DELIVER)
                            || ordered.contains(sentence))) {
                reading.note(
                        Observation.used(
                                FactKind.SHIPPING,
                                new FactValue.Duration(1, FactValue.TimeUnit.DAY),
                                ComparabilityKey.of(Role.DELIVERY_TIME),
                                cue.from(),
                                cue.to(),
                                SURE));
                last = sentence;
            }
        }
    }

    private static boolean near(Reading reading, Cue cue, Meaning meaning) {
        int sentence = reading.sentence(cue.from());
        for (Cue other : reading.cues(cue.from() - NEAR, cue.to() + NEAR)) {
            if (other.meaning() == meaning && reading.sentence(other.from()) == sentence) {
                return true;
            }
        }
        return false;
    }

    /** Times of day until which to order, and '24h' as a length of time. */
    private static void clocks(Reading reading) {
        reading.replaceAll(seen -> {
            if (seen.kind() != FactKind.TIME
                    || !(seen.value() instanceof FactValue.Clock clock)
                    || clock.until() != null) {
                return seen;
            }
            if (isDayLong(reading, seen)) {
                return new Observation(
                        FactKind.SHIPPING,
                        new FactValue.Duration(DAY_HOURS, FactValue.TimeUnit.HOUR),
                        ComparabilityKey.of(Role.DELIVERY_TIME)
                                .withBound(
                                        within(reading, seen.from()) ? Bound.UP_TO : Bound.EXACT),
                        seen.from(),
                        seen.to(),
                        seen.state(),
                        seen.reason(),
                        seen.confidence());
            }
            return OrderTimes.isCutOff(reading, seen)
                    ? new Observation(
                            FactKind.SHIPPING,
                            clock,
                            ComparabilityKey.of(Role.CUT_OFF),
                            seen.from(),
                            seen.to(),
                            seen.state(),
                            seen.reason(),
                            seen.confidence())
                    : seen;
        });
    }

    private static boolean isDayLong(Reading reading, Observation seen) {
        Tokens tokens = reading.tokens();
        return tokens.value(seen.from()) == DAY_HOURS
                && seen.to() == seen.from() + 2
                && tokens.isWord(seen.from() + 1)
                && ofDelivery(reading, seen.from(), seen.to());
    }
}
