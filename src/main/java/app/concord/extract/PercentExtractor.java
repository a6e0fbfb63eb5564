package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.CoverageItem;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads percentages, and tells reductions from shares, rates and materials. */
final class PercentExtractor implements Extractor {
    private static final Wanted WANTED = Wanted.of("0", Meaning.NUMBER, Meaning.FRACTION);
    private static final Meanings CUES =
            Meanings.of(
                    Meaning.SAVING,
                    Meaning.NOT_REDUCTION,
                    Meaning.RATE,
                    Meaning.TAX_INCLUDED,
                    Meaning.TAX_EXCLUDED,
                    Meaning.EXAMPLE,
                    Meaning.ELSEWHERE);
    private static final Meanings CODE_WORDS = Meanings.of(Meaning.CODE, Meaning.SAVING);
    private static final Meanings DENIED =
            Meanings.of(
                    Meaning.NOT_REDUCTION,
                    Meaning.FUND,
                    Meaning.TAX_INCLUDED,
                    Meaning.TAX_EXCLUDED);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final double GUESSED = 0.6;
    private static final double SURE = 0.95;
    private static final int SHORT_TEXT = 12;
    private static final int LABEL = 5;
    private static final int ROUND = 5;

    @Override
    public Wanted wanted() {
        return WANTED;
    }

    @Override
    public void read(Reading reading) {
        List<Amount> amounts = reading.amounts();
        Set<String> rates = Set.of();
        CodePlaces codes = null;
        for (int i = 0; i < amounts.size(); i++) {
            if (amounts.get(i).percent()) {
                if (codes == null) {
                    codes = CodePlaces.of(reading);
                    rates = new HashSet<>();
                }
                Observation seen = FollowingOrders.of(reading, one(reading, codes, amounts, i));
                boolean again =
                        seen.kind() == FactKind.PAYMENT && !rates.add(seen.value().canonical());
                reading.add(again ? seen.aside("repeated") : seen);
            }
        }
        if (reading.has(Meaning.FRACTION)) {
            fractions(reading);
        }
    }

    private static Observation one(
            Reading reading, CodePlaces codes, List<Amount> amounts, int index) {
        Amount amount = amounts.get(index);
        Vicinity vicinity = reading.vicinity();
        ComparabilityKey key =
                ComparabilityKey.of(Role.SAVING)
                        .withBound(Bounds.of(reading, index, amount))
                        .withAudience(Circumstances.audience(reading, vicinity, index))
                        .withScope(PriceScopes.ofPercentage(reading, index));
        Observation seen =
                Observation.used(
                        FactKind.DISCOUNT,
                        new FactValue.Percent(signed(reading, amount)),
                        key,
                        amount.from(),
                        amount.to(),
                        amount.sure());
        boolean low = amount.range() == Amount.Range.FIRST && index + 1 < amounts.size();
        Vicinity.Near near = vicinity.first(low ? index + 1 : index, CUES);
        if (near != null && ofEarlierYear(vicinity, index)) {
            return seen.aside("earlier");
        }
        boolean open = near == null || near.cue().meaning() == Meaning.NOT_REDUCTION;
        Observation deposit = open ? DepositShares.of(reading, amounts, index, seen) : null;
        if (deposit != null) {
            return deposit;
        }
        if (near != null) {
            return switch (near.cue().meaning()) {
                // 'We give you back 100 %': nothing is sold at that.
                case SAVING -> amount.value().compareTo(HUNDRED) < 0 ? seen : other(seen);
                case EXAMPLE -> seen.aside("example");
                case ELSEWHERE ->
                        seen.aside(
                                near.cue().value().equals(PriceExtractor.PAST)
                                        ? "earlier"
                                        : "elsewhere");
                default -> Rates.is(reading, amount, near) ? Rates.observation(seen) : other(seen);
            };
        }
        Observation rate = Headers.rate(reading, seen);
        if (rate != null) {
            return rate;
        }
        boolean possible = amount.value().signum() > 0 && amount.value().compareTo(HUNDRED) < 0;
        if (amount.minus() && possible) {
            return seen;
        }
        if (Headers.ofShare(reading)) {
            return other(seen);
        }
        if (!possible) {
            return Rates.isOverMonths(reading, amount) ? Rates.observation(seen) : other(seen);
        }
        if (codes.inSentence(amount.from()) || reading.sentenceHas(amount.from(), CODE_WORDS)) {
            return seen;
        }
        if (Headers.role(reading) == Role.SAVING || likely(reading, amount)) {
            return sure(seen, GUESSED);
        }
        return seen.withKey(key.withRole(Role.OTHER)).unresolved("unclear");
    }

    /** 'Last year we gave 20 % off': the nearer word for a saving does not make it one of today. */
    private static boolean ofEarlierYear(Vicinity vicinity, int index) {
        List<Vicinity.Near> near = vicinity.of(index, CUES);
        for (int i = 0; i < near.size(); i++) {
            Cue cue = near.get(i).cue();
            if (cue.meaning() == Meaning.ELSEWHERE && cue.value().equals(PriceExtractor.PAST)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A minus sign before a percentage tells of a reduction, unless none has such a value: then it
     * is one of the number.
     */
    private static BigDecimal signed(Reading reading, Amount amount) {
        BigDecimal value = amount.value();
        boolean keeps =
                amount.minus()
                        && reading.setting().line()
                        && (value.compareTo(HUNDRED) > 0 || value.scale() > 2);
        return keeps ? value.negate() : value;
    }

    /**
     * Whether a percentage of which nothing is said is a reduction, as in a short text or before
     * what it is on: '20 % auf alle Lampen', a label '20%'. '80 % of our guests' and '80 %
     * pengunjung' are shares.
     */
    private static boolean likely(Reading reading, Amount amount) {
        Tokens tokens = reading.tokens();
        boolean shortText = tokens.count() <= SHORT_TEXT;
        boolean denied =
                shortText ? reading.hasAny(DENIED) : reading.sentenceHas(amount.from(), DENIED);
        if (denied) {
            return false;
        }
        int to = amount.to();
        Cue on = reading.at(to, Meaning.REDUCED_ON);
        if (on != null) {
            boolean begins = amount.from() == 0 || tokens.isBreak(amount.from() - 1);
            begins |=
                    amount.from() > 0
                            && reading.sentence(amount.from() - 1)
                                    != reading.sentence(amount.from());
            return shortText || (isRound(amount) && (begins || !on.value().isEmpty()));
        }
        boolean ends = !tokens.isWord(to) && !tokens.is(to, ',');
        return shortText
                && isRound(amount)
                && (ends || tokens.count() <= LABEL)
                && reading.at(to, Meaning.OF) == null;
    }

    private static boolean isRound(Amount amount) {
        return amount.value().scale() <= 0 && amount.value().intValue() % ROUND == 0;
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

    private static void fractions(Reading reading) {
        for (Cue cue : reading.cues().all(Meaning.FRACTION)) {
            if (reading.free(cue.from(), cue.to())) {
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
