package app.concord.extract;

import app.concord.model.Mark;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Decides the part an amount of money plays, from marks, cues and the amounts beside it. */
final class PriceRoles {
    private static final int BACK = 3;

    /** How far a fee may be from the words for what it costs otherwise. */
    private static final int FEE_REACH = 3;

    private static final Meanings ROLES =
            Meanings.of(
                    Meaning.NOW,
                    Meaning.WAS,
                    Meaning.RRP,
                    Meaning.SAVING,
                    Meaning.DELIVERY,
                    Meaning.THRESHOLD,
                    Meaning.WORTH,
                    Meaning.DEPOSIT,
                    Meaning.FEE,
                    Meaning.INSTALMENT,
                    Meaning.TRADE_IN);
    private static final Meanings NOUNS =
            Meanings.of(
                    Meaning.DELIVERY,
                    Meaning.DEPOSIT,
                    Meaning.FEE,
                    Meaning.INSTALMENT,
                    Meaning.SAVING,
                    Meaning.WORTH);
    private static final Meanings FREE = LeastSpends.FREE;
    private static final BigDecimal MOST_REDUCED = BigDecimal.TEN;
    private static final int RISE_GAP = 2;
    private static final int ELSEWHERE_GAP = 9;
    private static final int PLACE_GAP = 4;

    private final Reading reading;
    private final List<Amount> amounts;
    private final Vicinity vicinity;
    private final PriceChanges changes;
    private final CodePlaces codes;
    private final LeastSpends spends;
    private final DeliveryPrices delivery;

    /** The parts found so far, those of the first {@link #judged} amounts. */
    private final Role[] own;

    private int judged;

    PriceRoles(Reading reading, List<Amount> amounts, CodePlaces codes) {
        this.reading = reading;
        this.amounts = amounts;
        this.vicinity = reading.vicinity();
        this.changes = new PriceChanges(reading, amounts);
        this.codes = codes;
        this.spends = new LeastSpends(reading, amounts, codes);
        this.delivery = new DeliveryPrices(reading, amounts);
        this.own = new Role[amounts.size()];
    }

    /** The part an amount plays; both ends of a range play the same. */
    Role of(int index) {
        Role own = ownRole(index);
        if (own != Role.NOW) {
            return own;
        }
        return switch (amounts.get(index).range()) {
            case NONE -> own;
            case FIRST -> ownRole(index + 1);
            case LAST -> ownRole(index - 1);
        };
    }

    /**
     * The part an amount plays by itself. Those before it are judged first, one after the other, as
     * it may share theirs: a chain of them of any length needs no deeper calls.
     */
    private Role ownRole(int index) {
        while (judged <= index) {
            own[judged] = judge(judged);
            judged++;
        }
        return own[index];
    }

    private Role judge(int index) {
        Amount amount = amounts.get(index);
        if (reading.marked(Mark.Kind.STRUCK, amount.from(), amount.to())) {
            return vicinity.first(index, Meaning.RRP) == null ? Role.WAS : Role.RRP;
        }
        if (changes.fell(index)) {
            return Role.WAS;
        }
        if (spends.isOne(index)) {
            return Role.THRESHOLD;
        }
        if (PaidParts.isOne(reading, amount)) {
            return Role.INSTALMENT;
        }
        Vicinity.Near near = vicinity.first(index, ROLES);
        if (near != null && StrayWords.are(reading, amounts, index, near)) {
            near = null;
        }
        if (near != null && near.cue().meaning() == Meaning.SAVING && isNothing(amount)) {
            near = null;
        }
        if (near != null && takesSeveral(index, near)) {
            return Role.NOW;
        }
        if (changes.rises(index + 1)) {
            return Role.WAS;
        }
        if (changes.rises(index)) {
            return Role.NOW;
        }
        if (near == null && isShareOfPrice(index)) {
            return Role.DEPOSIT;
        }
        boolean plain = near == null || near.cue().meaning() == Meaning.NOW;
        if ((amount.minus() && near == null) || (plain && MoneyBack.isOne(reading, amount))) {
            return Role.SAVING;
        }
        if (vicinity.first(index, Meaning.OTHERWISE) != null
                && (reading.sentenceHas(amount.from(), FREE)
                        || DeliveredFree.isTold(reading, amount.from()))) {
            return Role.DELIVERY;
        }
        if (near != null) {
            Cue cue = named(index, near);
            boolean back =
                    cue.meaning() == Meaning.DELIVERY
                            && Around.behind(reading, amount.to(), Meaning.GIVEN_BACK, BACK)
                                    != null;
            return own(index, near)
                    ? Role.NOW
                    : back ? Role.DEPOSIT : Bonuses.role(reading, codes, amount, cue);
        }
        if (delivery.freeBehind(index) || delivery.costsElsewhere(index)) {
            return Role.DELIVERY;
        }
        if (standsBeforeLower(index) || (index > 0 && standsInBracket(index))) {
            return Role.WAS;
        }
        if (CodeShares.isOne(reading, amounts, own, codes, index)) {
            return Role.SAVING;
        }
        Role further = index > 0 ? elsewhere(index) : Role.NOW;
        Role role = further == Role.NOW ? Headers.role(reading) : further;
        return role == Role.NOW && isExtra(amount) ? Role.FEE : role;
    }

    /** '+ £40' in a cell: what comes on top of the price in the row for something. */
    private boolean isExtra(Amount amount) {
        return reading.setting().cell() != null
                && !amount.percent()
                && reading.tokens().is(amount.from() - 1, '+');
    }

    /** '4,95 € in Spain, 12,95 € to the islands': the same of another place. */
    private Role elsewhere(int index) {
        Amount amount = amounts.get(index);
        Amount before = amounts.get(index - 1);
        if (before.percent()
                || amount.from() - before.to() > ELSEWHERE_GAP
                || reading.sentence(before.from()) != reading.sentence(amount.from())
                || !reading.sentenceHas(amount.from(), LeastSpends.DELIVERED)) {
            return Role.NOW;
        }
        boolean place = false;
        for (Cue cue : reading.cues(before.to(), amount.to() + PLACE_GAP)) {
            place |= ScopeGroups.isRegion(cue);
        }
        Role role = place ? ownRole(index - 1) : Role.NOW;
        return role == Role.THRESHOLD || role == Role.DELIVERY ? role : Role.NOW;
    }

    /**
     * In 'a deposit of only £100' the deposit tells more than the 'only' behind it, in 'set-up
     * normally costs £30' the set-up.
     */
    private Cue named(int index, Vicinity.Near nearest) {
        if (nearest.cue().meaning() == Meaning.WAS && nearest.before()) {
            Cue fee = Around.before(reading, nearest.cue().from(), Meaning.FEE, FEE_REACH);
            return fee == null || asked(index, fee) ? nearest.cue() : fee;
        }
        if (nearest.cue().meaning() != Meaning.NOW || !nearest.before()) {
            return nearest.cue();
        }
        List<Vicinity.Near> near = vicinity.of(index, ROLES);
        for (int i = 1; i < near.size(); i++) {
            Vicinity.Near one = near.get(i);
            boolean names =
                    one.before()
                            ? one.cue().to() == nearest.cue().from()
                                    && NOUNS.contains(one.cue().meaning())
                            : isTakenOff(index, one);
            if (names) {
                return one.cue();
            }
        }
        return nearest.cue();
    }

    /** 'Now £30 off', 'jetzt 30 € Rabatt': words right behind that are no other amount's. */
    private boolean isTakenOff(int index, Vicinity.Near behind) {
        Cue cue = behind.cue();
        if (cue.meaning() != Meaning.SAVING || behind.distance() > 1) {
            return false;
        }
        Amount next = next(index);
        boolean ofNext =
                next != null
                        && next.from() - cue.to() <= RISE_GAP
                        && cue.entry().side() != Cue.Side.AFTER;
        return !ofNext
                && (behind.distance() == 0 || reading.tokens().isWord(amounts.get(index).to()));
    }

    /** 'Deposit 20 %: £97.80': the same in money. */
    private boolean isShareOfPrice(int index) {
        Amount before = index > 0 ? amounts.get(index - 1) : null;
        return before != null
                && before.percent()
                && amounts.get(index).from() - before.to() <= 1
                && Around.before(reading, before.from(), Meaning.DEPOSIT, FEE_REACH) != null;
    }

    /** Whether an amount stands between a cue and this one. */
    private boolean asked(int index, Cue cue) {
        return index > 0 && amounts.get(index - 1).from() >= cue.to();
    }

    private @Nullable Amount next(int index) {
        return index + 1 < amounts.size() ? amounts.get(index + 1) : null;
    }

    /** 'Kettle £49.99 £34.99': of two prices side by side the higher, first one is the old one. */
    private boolean standsBeforeLower(int index) {
        Amount amount = amounts.get(index);
        Amount next = next(index);
        return next != null
                && next.from() == amount.to()
                && PriceChanges.lower(next, amount)
                && Objects.equals(next.currency(), amount.currency())
                && next.value().multiply(MOST_REDUCED).compareTo(amount.value()) > 0
                && isPlain(index + 1);
    }

    /** 'Kettle £34.99 (£49.99)': a higher price alone in a bracket behind the one asked. */
    private boolean standsInBracket(int index) {
        Amount amount = amounts.get(index);
        Amount before = amounts.get(index - 1);
        Tokens tokens = reading.tokens();
        return tokens.is(before.to(), '(')
                && amount.from() == before.to() + 1
                && tokens.is(amount.to(), ')')
                && PriceChanges.lower(before, amount)
                && !amount.percent()
                && Objects.equals(before.currency(), amount.currency())
                && before.value().multiply(MOST_REDUCED).compareTo(amount.value()) > 0
                && ownRole(index - 1) == Role.NOW;
    }

    /** '0 €': nothing is no saving, but what is asked for a thing that is given. */
    private static boolean isNothing(Amount amount) {
        return !amount.percent() && amount.value().signum() == 0;
    }

    private boolean isPlain(int index) {
        List<Vicinity.Near> near = vicinity.of(index, ROLES);
        for (int i = 0; i < near.size(); i++) {
            Vicinity.Near one = near.get(i);
            boolean behind = !one.before() && one.distance() > 0;
            if (!behind && one.cue().meaning() != Meaning.NOW) {
                return false;
            }
        }
        return true;
    }

    /** 'from £120 to £90': a price that fell. */
    boolean fell(int index) {
        return changes.fell(index);
    }

    /** Whether it is the price of the thing itself in spite of a word for a fee or delivery. */
    private boolean own(int index, Vicinity.Near near) {
        return delivery.included(near) || OwnFees.isOne(reading, amounts, index, near.cue());
    }

    /** 'Take three for £36', 'get your ticket for £36': what is taken stands in front. */
    private boolean takesSeveral(int index, Vicinity.Near near) {
        int from = amounts.get(index).from();
        Cue link = reading.endingAt(from, Meaning.QUANTITY_FOR);
        return near.cue().meaning() == Meaning.SAVING
                && near.before()
                && link != null
                && near.cue().to() < link.from()
                && (PackSizes.of(reading, amounts, index) > 1
                        || reading.tokens().isWord(link.from() - 1));
    }
}
