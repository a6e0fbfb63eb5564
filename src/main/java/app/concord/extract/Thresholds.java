package app.concord.extract;

import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Gives a saving the least spend that the same sentence, or the next one, ties it to. */
final class Thresholds {
    private Thresholds() {}

    static void attach(Reading reading) {
        List<Observation> seen = List.copyOf(reading.observations());
        boolean any = seen.stream().anyMatch(Thresholds::threshold);
        if (!any) {
            return;
        }
        reading.replaceAll(one -> {
            boolean saving = one.kind() == FactKind.DISCOUNT && one.key().role() == Role.SAVING;
            FactValue.Money least = saving ? nearest(reading, seen, one) : null;
            return least == null ? one : one.withKey(one.key().withThreshold(least));
        });
    }

    private static FactValue.@Nullable Money nearest(
            Reading reading, List<Observation> seen, Observation saving) {
        int sentence = reading.sentence(saving.from());
        FactValue.Money next = null;
        for (Observation one : seen) {
            if (!threshold(one) || !(one.value() instanceof FactValue.Money money)) {
                continue;
            }
            int other = reading.sentence(one.from());
            if (other == sentence) {
                return money;
            }
            if (other == sentence + 1 && next == null) {
                next = money;
            }
        }
        return next;
    }

    private static boolean threshold(Observation seen) {
        return seen.used() && seen.key().role() == Role.THRESHOLD && seen.key().unit().isEmpty();
    }
}
