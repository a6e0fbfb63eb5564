package app.concord.extract;

import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives prices, reductions, gifts and codes the time in which they hold: the one that their
 * sentence tells, else the only one of their text.
 */
final class Windows {
    private Windows() {}

    static void attach(Reading reading) {
        if (!reading.saw(FactKind.DATE) && !reading.saw(FactKind.PERIOD)) {
            return;
        }
        List<Observation> seen = reading.observations();
        boolean offers = false;
        boolean times = false;
        for (int i = 0; i < seen.size(); i++) {
            offers |= offer(seen.get(i));
            times |= limits(seen.get(i));
        }
        if (!offers || !times) {
            return;
        }
        Told whole = new Told();
        Map<Integer, Told> bySentence = new HashMap<>();
        for (int i = 0; i < seen.size(); i++) {
            Observation one = seen.get(i);
            if (limits(one)) {
                whole.add(one);
                bySentence.computeIfAbsent(reading.sentence(one.from()), s -> new Told()).add(one);
            }
        }
        reading.replaceAll(one -> {
            if (!offer(one) || Circumstances.comesLater(reading, one.from())) {
                return one;
            }
            Told own = bySentence.getOrDefault(reading.sentence(one.from()), whole);
            FactValue.Period window = own.window();
            return window == null ? one : one.withKey(one.key().withWindow(window));
        });
    }

    /** The time that a text tells as a whole; null where it tells none or more than one. */
    static FactValue.@Nullable Period of(List<Observation> seen) {
        Told told = new Told();
        for (int i = 0; i < seen.size(); i++) {
            if (limits(seen.get(i))) {
                told.add(seen.get(i));
            }
        }
        return told.window();
    }

    /** Whether it holds for a time. */
    static boolean offer(Observation seen) {
        return seen.used()
                && switch (seen.kind()) {
                    case PRICE, DISCOUNT, GIFT, PROMO_CODE -> seen.key().role() != Role.WAS;
                    default -> false;
                };
    }

    private static boolean limits(Observation seen) {
        if (!seen.used() || (seen.kind() != FactKind.DATE && seen.kind() != FactKind.PERIOD)) {
            return false;
        }
        return switch (seen.key().role()) {
            case START, END, VALIDITY -> !(seen.value() instanceof FactValue.Text);
            default -> false;
        };
    }

    /** The first and last day that are told so far. */
    private static final class Told {
        private FactValue.@Nullable Day start;
        private FactValue.@Nullable Day end;
        private boolean several;

        void add(Observation one) {
            switch (one.value()) {
                case FactValue.Period period -> {
                    start(period.start());
                    end(period.end());
                }
                case FactValue.Day day -> {
                    start(one.key().role() == Role.START ? day : null);
                    end(one.key().role() == Role.END ? day : null);
                }
                default -> {}
            }
        }

        private void start(FactValue.@Nullable Day first) {
            several |= conflict(start, first);
            start = first == null ? start : first;
        }

        private void end(FactValue.@Nullable Day last) {
            several |= conflict(end, last);
            end = last == null ? end : last;
        }

        FactValue.@Nullable Period window() {
            FactValue.Day first = start;
            FactValue.Day last = end;
            boolean none = first == null && last == null;
            boolean turned = first != null && last != null && first.date().isAfter(last.date());
            return none || several || turned ? null : new FactValue.Period(first, last);
        }

        private static boolean conflict(
                FactValue.@Nullable Day known, FactValue.@Nullable Day other) {
            return known != null && other != null && !known.date().equals(other.date());
        }
    }
}
