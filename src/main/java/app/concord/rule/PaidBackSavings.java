package app.concord.rule;

import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.LinkedFact.Attachment;
import app.concord.model.Place;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is paid back to those who spend a certain sum: '€80 back when you spend €350'. The sum to be
 * spent tells which reimbursement is meant, whatever product the words stand beside.
 */
final class PaidBackSavings {
    private static final double SURE = 0.85;

    /** From so many pieces on an amount is known. */
    private static final int KNOWN = 2;

    private final Statements statements;
    private final Accusation accusation;

    PaidBackSavings(Statements statements, Accusation accusation) {
        this.statements = statements;
        this.accusation = accusation;
    }

    /** Judges these by the sum to be spent, but for those that are accused already. */
    void judge(Set<Place> accused) {
        List<LinkedFact> all =
                statements.of(FactKind.DISCOUNT).stream()
                        .filter(DiscountMismatchRule::isPlain)
                        .filter(fact -> fact.fact().value() instanceof FactValue.Money)
                        .filter(fact -> fact.fact().key().threshold() != null)
                        .filter(fact -> OtherSavings.isPaidBack(fact, statements))
                        .toList();
        Statements.group(all, PaidBackSavings::lane).values().forEach(lane -> judge(lane, accused));
    }

    private static List<Object> lane(LinkedFact fact) {
        var key = fact.fact().key();
        FactValue.Money spend = Objects.requireNonNull(key.threshold());
        return List.of(
                spend.amount().stripTrailingZeros(),
                Objects.requireNonNullElse(spend.currency(), ""),
                key.audience(),
                Objects.requireNonNullElse(key.market(), ""));
    }

    private void judge(List<LinkedFact> lane, Set<Place> accused) {
        Map<BigDecimal, List<LinkedFact>> amounts =
                Statements.group(lane, fact -> PriceMismatchRule.amount(fact).stripTrailingZeros());
        List<LinkedFact> right = null;
        for (List<LinkedFact> same : amounts.values()) {
            if (Statements.pieces(same).size() >= KNOWN) {
                if (right != null) {
                    return;
                }
                right = same;
            }
        }
        if (right == null) {
            return;
        }
        Set<String> pieces = Statements.pieces(right);
        for (List<LinkedFact> other : amounts.values()) {
            boolean apart =
                    Statements.pieces(other).stream().noneMatch(pieces::contains)
                            && Statements.pieces(other).size() == 1
                            && !statements.anyBrief(other)
                            && other.stream().noneMatch(f -> accused.contains(f.fact().place()));
            if (apart) {
                accusation.report("amount", sure(other), right, SURE);
            }
        }
    }

    /** What is meant is told by the sum to be spent. */
    private static List<LinkedFact> sure(List<LinkedFact> facts) {
        return facts.stream()
                .map(one -> new LinkedFact(one.fact(), one.subject(), Attachment.PIECE, SURE))
                .toList();
    }
}
