package app.concord.extract;

import app.concord.model.FactKind;
import app.concord.model.Mark;
import app.concord.model.Role;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Decides the part an amount of money plays, from marks, cues and the amounts beside it. */
final class PriceRoles {
    private static final Set<Meaning> ROLES =
            EnumSet.of(
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
    private static final Set<Meaning> FREE = EnumSet.of(Meaning.FREE_DELIVERY, Meaning.DELIVERY);
    private static final Set<Meaning> CONTEXT = EnumSet.of(Meaning.THRESHOLD_CONTEXT);

    private static final Set<Meaning> CODE = EnumSet.of(Meaning.CODE);
    private static final BigDecimal MOST_REDUCED = BigDecimal.TEN;
    private static final int SPEND_GAP = 6;

    private PriceRoles() {}

    /** The part an amount plays; both ends of a range play the same. */
    static Role of(Reading reading, List<Amount> amounts, int index) {
        Role own = ownRole(reading, amounts, index);
        if (own != Role.NOW) {
            return own;
        }
        return switch (amounts.get(index).range()) {
            case NONE -> own;
            case FIRST -> ownRole(reading, amounts, index + 1);
            case LAST -> ownRole(reading, amounts, index - 1);
        };
    }

    private static Role ownRole(Reading reading, List<Amount> amounts, int index) {
        Amount amount = amounts.get(index);
        List<Vicinity.Near> near = reading.vicinity().of(index, ROLES);
        if (reading.marked(Mark.Kind.STRUCK, amount.from(), amount.to())) {
            boolean recommended = near.stream().anyMatch(n -> n.cue().meaning() == Meaning.RRP);
            return recommended ? Role.RRP : Role.WAS;
        }
        if (threshold(reading, amounts, index)) {
            return Role.THRESHOLD;
        }
        if (times(reading, amount)) {
            return Role.INSTALMENT;
        }
        if (amount.minus() && near.isEmpty()) {
            return Role.SAVING;
        }
        if (fell(reading, amounts, index)) {
            return Role.WAS;
        }
        for (Vicinity.Near cue : near) {
            return switch (cue.cue().meaning()) {
                case WAS -> Role.WAS;
                case RRP -> Role.RRP;
                case SAVING -> Role.SAVING;
                case DELIVERY -> Role.DELIVERY;
                case THRESHOLD -> Role.THRESHOLD;
                case WORTH -> Role.WORTH;
                case DEPOSIT -> Role.DEPOSIT;
                case FEE -> Role.FEE;
                case INSTALMENT -> Role.INSTALMENT;
                case TRADE_IN -> Role.OTHER;
                default -> Role.NOW;
            };
        }
        if (freeBehind(reading, amounts, index)) {
            return Role.DELIVERY;
        }
        return standsBeforeLower(reading, amounts, index) ? Role.WAS : Headers.role(reading);
    }

    /** 'Kettle £49.99 £34.99': of two prices side by side the higher, first one is the old one. */
    private static boolean standsBeforeLower(Reading reading, List<Amount> amounts, int index) {
        Amount amount = amounts.get(index);
        Amount next = index + 1 < amounts.size() ? amounts.get(index + 1) : null;
        return next != null
                && next.from() == amount.to()
                && lower(next, amount)
                && Objects.equals(next.currency(), amount.currency())
                && next.value().multiply(MOST_REDUCED).compareTo(amount.value()) > 0
                && reading.vicinity().of(index + 1, ROLES).stream()
                        .allMatch(near ->
                                (!near.before() && near.distance() > 0)
                                        || near.cue().meaning() == Meaning.NOW);
    }

    /** 'from £120 to £90', 'van 120 voor 90', 'Rp 90.000 dari Rp 120.000': a price that fell. */
    static boolean fell(Reading reading, List<Amount> amounts, int index) {
        Amount amount = amounts.get(index);
        boolean pair = reading.endingAt(amount.from(), Meaning.WAS_PAIR) != null;
        if (!pair && reading.endingAt(amount.from(), Meaning.FROM) == null) {
            return false;
        }
        Amount before = index > 0 ? amounts.get(index - 1) : null;
        if (pair && before != null && amount.from() - before.to() <= 2 && lower(before, amount)) {
            return true;
        }
        Amount next = index + 1 < amounts.size() ? amounts.get(index + 1) : null;
        if (next == null || !lower(next, amount)) {
            return false;
        }
        Cue to = reading.at(amount.to(), Meaning.RANGE);
        Cue link = to == null ? reading.at(amount.to(), Meaning.QUANTITY_FOR) : to;
        Cue now = link == null ? reading.at(amount.to(), Meaning.NOW) : link;
        return now != null && !now.value().equals("and") && next.from() - now.to() <= 1;
    }

    /** '3,90 €, free over 30 €': what delivery costs below that. */
    private static boolean freeBehind(Reading reading, List<Amount> amounts, int index) {
        int end = amounts.get(index).to();
        for (int i = end; i <= end + 2; i++) {
            Cue free = reading.at(i, Meaning.FREE_DELIVERY);
            if (free != null) {
                return index + 1 < amounts.size()
                        && amounts.get(index + 1).from() - free.to() <= SPEND_GAP;
            }
        }
        return false;
    }

    private static boolean lower(Amount one, Amount other) {
        return !one.percent() && one.value().compareTo(other.value()) < 0;
    }

    /** '£10 off £50', 'ab 40 € versandkostenfrei', '15 % mit Code ab 80 €'. */
    private static boolean threshold(Reading reading, List<Amount> amounts, int index) {
        Amount amount = amounts.get(index);
        if (index > 0 && !amounts.get(index - 1).percent()) {
            int before = amounts.get(index - 1).to();
            Cue off = reading.at(before, Meaning.SAVING);
            if (off != null && off.to() == amount.from() && !standsBefore(reading, before)) {
                return true;
            }
        }
        List<Vicinity.Near> near = reading.vicinity().of(index, CONTEXT);
        if (near.isEmpty() || amount.range() != Amount.Range.NONE) {
            return false;
        }
        boolean start = reading.endingAt(amount.from(), Meaning.FROM) != null;
        if (!start && reading.sentenceHas(amount.from(), CODE)) {
            return true;
        }
        if (reading.sentenceHas(amount.from(), FREE)) {
            return true;
        }
        int sentence = reading.sentence(amount.from());
        boolean code =
                reading.observations().stream()
                        .anyMatch(o ->
                                o.kind() == FactKind.PROMO_CODE
                                        && reading.sentence(o.from()) == sentence);
        for (int i = 0; i < amounts.size(); i++) {
            Amount other = amounts.get(i);
            if (i == index || reading.sentence(other.from()) != sentence) {
                continue;
            }
            boolean saves =
                    reading.vicinity().of(i, EnumSet.of(Meaning.SAVING)).stream()
                            .findAny()
                            .isPresent();
            if ((saves && (code || !other.percent())) || (code && other.percent())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words for a saving at this token may stand before their amount. */
    private static boolean standsBefore(Reading reading, int token) {
        for (Cue cue : reading.cues(token, token + 1)) {
            if (cue.meaning() == Meaning.SAVING && cue.stands(Cue.Side.BEFORE)) {
                return true;
            }
        }
        return false;
    }

    /** '12 × £10' and '£10 x 12'. */
    private static boolean times(Reading reading, Amount amount) {
        Tokens tokens = reading.tokens();
        return (isTimes(tokens, amount.from() - 1) && few(tokens, amount.from() - 2))
                || (isTimes(tokens, amount.to()) && few(tokens, amount.to() + 1));
    }

    private static boolean isTimes(Tokens tokens, int at) {
        return tokens.is(at, '×') || (tokens.isWord(at) && tokens.word(at).equals("x"));
    }

    private static boolean few(Tokens tokens, int at) {
        return tokens.isNumber(at) && tokens.value(at) >= 2 && tokens.value(at) <= 120;
    }
}
