package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import java.time.LocalTime;

/** Tells the times of day until which to order for a delivery: 'order by 3 pm for next day'. */
final class OrderTimes {
    private static final double SURE = 0.9;
    private static final int NEAR = 8;
    private static final int CLOSE = 4;
    private static final int REACH = 20;
    private static final int DAY_HOURS = 24;
    private static final Meanings GOALS =
            Meanings.of(Meaning.DELIVER, Meaning.NEXT_DAY, Meaning.CUT_OFF_FOR);

    private static final Meanings ORDERS = Meanings.of(Meaning.ORDER_BY, Meaning.DELIVERY_DATE);

    /** 'Order by 28 January, delivery free': no word of when it comes. */
    private static final Meanings FREE = Meanings.of(Meaning.FREE_DELIVERY);

    private static final Meanings LAST =
            Meanings.of(Meaning.WHO, Meaning.DELIVERY_DATE, Meaning.SCOPE);

    private OrderTimes() {}

    /** 'Ordina entro le 14': an hour that only the words before it show to be one. */
    static void hours(Reading reading) {
        Tokens tokens = reading.tokens();
        for (Cue cue : reading.cues().all(Meaning.ORDER_BY)) {
            int hour = cue.to();
            if (!cue.stands(Cue.Side.BEFORE)
                    || !tokens.isNumber(hour)
                    || tokens.length(hour) > 2
                    || !reading.free(hour)) {
                continue;
            }
            boolean minutes =
                    tokens.is(hour + 1, '.')
                            && !tokens.spaced(hour + 1)
                            && tokens.isNumber(hour + 2)
                            && !tokens.spaced(hour + 2)
                            && tokens.length(hour + 2) == 2;
            int to = minutes ? hour + 3 : hour + 1;
            int minute = minutes ? tokens.value(hour + 2) : 0;
            boolean other =
                    tokens.isNumber(to)
                            || (tokens.is(to, '.') && !tokens.spaced(to) && tokens.isNumber(to + 1))
                            || tokens.is(to, '%')
                            || tokens.is(to, '/')
                            || reading.month(to) != null
                            || reading.at(to, Meaning.DELIVERY_UNIT) != null
                            || (Count.at(reading, hour) == null && !minutes);
            if (!other
                    && tokens.value(hour) < DAY_HOURS
                    && minute < 60
                    && reading.near(hour, REACH, GOALS)) {
                reading.add(
                        Observation.used(
                                FactKind.SHIPPING,
                                new FactValue.Clock(LocalTime.of(tokens.value(hour), minute), null),
                                ComparabilityKey.of(Role.CUT_OFF),
                                hour,
                                to,
                                SURE));
            }
        }
    }

    /** Whether the words beside a time tell to order until it, and the sentence what for. */
    static boolean isCutOff(Reading reading, Observation seen) {
        boolean order = false;
        int sentence = reading.sentence(seen.from());
        for (Cue cue : reading.cues(seen.from() - NEAR, seen.to() + CLOSE)) {
            if (cue.meaning() == Meaning.ORDER_BY && reading.sentence(cue.from()) == sentence) {
                boolean before =
                        cue.from() < seen.from()
                                && seen.from() - cue.to() <= CLOSE
                                && cue.stands(Cue.Side.BEFORE);
                boolean behind = cue.from() >= seen.to() && cue.stands(Cue.Side.AFTER);
                order |= before || behind;
            }
        }
        return order && (reading.near(seen.from(), REACH, GOALS) || answered(reading, seen.to()));
    }

    /**
     * 'Order before Monday noon and it arrives on the 5th': the last day to order for a delivery,
     * after which the offer goes on.
     */
    static boolean isCutOffDay(Reading reading, DayMention mention) {
        int sentence = reading.sentence(mention.from());
        if (isLastTo(reading, mention.from())) {
            return true;
        }
        boolean order = false;
        for (Cue cue : reading.cues(mention.from() - NEAR, mention.from() + 1).of(ORDERS)) {
            order |=
                    (cue.meaning() == Meaning.ORDER_BY || cue.value().equals("order"))
                            && mention.from() - cue.to() <= 1
                            && reading.sentence(cue.from()) == sentence;
        }
        if (!order || reading.sentenceHas(mention.from(), FREE)) {
            return false;
        }
        for (Cue cue : reading.cues(mention.to(), mention.to() + NEAR).of(GOALS)) {
            if (reading.sentence(cue.from()) == sentence) {
                return true;
            }
        }
        return false;
    }

    /** 'Last orders to Ireland: Thursday', of one place among several. */
    private static boolean isLastTo(Reading reading, int token) {
        int sentence = reading.sentence(token);
        boolean last = false;
        boolean place = false;
        for (Cue cue : reading.cues(token - REACH, token).of(LAST)) {
            if (reading.sentence(cue.from()) == sentence) {
                place |= ScopeGroups.isRegion(cue);
                last |= cue.value().equals("order") && isBesideEnd(reading, cue);
            }
        }
        return last && place;
    }

    private static boolean isBesideEnd(Reading reading, Cue order) {
        return reading.at(order.to(), Meaning.END) != null
                || reading.endingAt(order.from(), Meaning.END) != null
                || reading.at(order.from(), Meaning.END) != null;
    }

    /** 'Ordered before 10 pm? At home the next day': what for is told behind the question. */
    private static boolean answered(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        int sentence = reading.sentence(token - 1);
        int end = Math.min(tokens.count(), token + NEAR);
        for (int i = token; i < end; i++) {
            if (tokens.is(i, '?')) {
                return i + 1 < tokens.count()
                        && reading.sentence(i + 1) <= sentence + 1
                        && reading.near(i + 1, NEAR, GOALS);
            }
        }
        return false;
    }
}
