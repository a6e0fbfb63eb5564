package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.CoverageItem;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads percentages, and tells reductions from shares, rates and materials. */
final class PercentExtractor implements Extractor {
    private static final Set<Meaning> CUES =
            EnumSet.of(
                    Meaning.SAVING,
                    Meaning.NOT_REDUCTION,
                    Meaning.RATE,
                    Meaning.TAX_INCLUDED,
                    Meaning.TAX_EXCLUDED,
                    Meaning.EXAMPLE,
                    Meaning.ELSEWHERE);
    private static final Set<Meaning> CODE_WORDS = EnumSet.of(Meaning.CODE, Meaning.SAVING);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final double GUESSED = 0.6;
    private static final double SURE = 0.95;
    private static final int SHORT_TEXT = 12;

    @Override
    public void read(Reading reading) {
        List<Amount> amounts = reading.amounts();
        Set<String> rates = new HashSet<>();
        for (int i = 0; i < amounts.size(); i++) {
            if (amounts.get(i).percent()) {
                Observation seen = one(reading, amounts, i);
                boolean again =
                        seen.kind() == FactKind.PAYMENT && !rates.add(seen.value().canonical());
                reading.add(again ? seen.aside("repeated") : seen);
            }
        }
        fractions(reading);
    }

    private static Observation one(Reading reading, List<Amount> amounts, int index) {
        Amount amount = amounts.get(index);
        Vicinity vicinity = reading.vicinity();
        FactValue value = new FactValue.Percent(amount.value());
        ComparabilityKey key =
                ComparabilityKey.of(Role.SAVING)
                        .withBound(Bounds.of(vicinity, index, amount))
                        .withAudience(PriceExtractor.audience(vicinity, index));
        Observation seen =
                Observation.used(
                        FactKind.DISCOUNT, value, key, amount.from(), amount.to(), amount.sure());
        boolean low = amount.range() == Amount.Range.FIRST && index + 1 < amounts.size();
        for (Vicinity.Near near : vicinity.of(low ? index + 1 : index, CUES)) {
            return switch (near.cue().meaning()) {
                case SAVING -> seen;
                case EXAMPLE -> seen.aside("example");
                case ELSEWHERE -> seen.aside("elsewhere");
                default ->
                        Rates.is(reading, amount, near) ? Rates.observation(seen) : other(seen);
            };
        }
        if (amount.minus()) {
            return seen;
        }
        boolean possible = amount.value().signum() > 0 && amount.value().compareTo(HUNDRED) < 0;
        if (!possible) {
            return other(seen);
        }
        if (hinted(reading, amount)) {
            return seen;
        }
        if (reading.tokens().count() <= SHORT_TEXT || Headers.role(reading) == Role.SAVING) {
            return sure(seen, GUESSED);
        }
        return seen.withKey(key.withRole(Role.OTHER)).unresolved("unclear");
    }

    private static Observation other(Observation seen) {
        return seen.withKey(seen.key().withRole(Role.OTHER)).aside("not-discount");
    }

    private static Observation sure(Observation seen, double confidence) {
        return new Observation(
                seen.kind(),
                seen.value(),
                seen.key(),
                seen.from(),
                seen.to(),
                CoverageItem.State.USED,
                "",
                confidence);
    }

    /** A code, or a word for one, in the sentence: "15 % mit STERN15". */
    private static boolean hinted(Reading reading, Amount amount) {
        int sentence = reading.sentence(amount.from());
        boolean code =
                reading.observations().stream()
                        .anyMatch(o ->
                                o.kind() == FactKind.PROMO_CODE
                                        && reading.sentence(o.from()) == sentence);
        return code || reading.sentenceHas(amount.from(), CODE_WORDS);
    }

    private static void fractions(Reading reading) {
        for (Cue cue : reading.cues()) {
            if (cue.meaning() == Meaning.FRACTION && reading.free(cue.from(), cue.to())) {
                FactValue value = new FactValue.Percent(new BigDecimal(cue.value()));
                reading.add(
                        Observation.used(
                                FactKind.DISCOUNT,
                                value,
                                ComparabilityKey.of(Role.SAVING),
                                cue.from(),
                                cue.to(),
                                SURE));
            }
        }
    }
}
