package app.concord.rule;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Subject;
import app.concord.model.TaxBasis;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The same amount with tax in one piece and without it in another: '£49 + VAT' and '£49 inc. VAT'
 * cannot both be the day rate. Of no product's prices the words beside both must be alike.
 */
final class TaxSlips {
    private static final double SURE = 0.8;
    private static final double SAME_WORD = 1;
    private static final double LEAST_TAX = 1.02;
    private static final double MOST_TAX = 1.28;

    private final Statements statements;
    private final Accusation accusation;

    TaxSlips(Statements statements, Accusation accusation) {
        this.statements = statements;
        this.accusation = accusation;
    }

    /** Judges all prices whose tax is told. */
    void judge() {
        List<LinkedFact> prices =
                statements.of(FactKind.PRICE).stream()
                        .filter(fact -> fact.fact().role() == Role.NOW)
                        .filter(fact -> fact.fact().key().tax() != TaxBasis.UNSTATED)
                        .filter(fact -> PriceMismatchRule.amount(fact).signum() > 0)
                        .toList();
        Labels labels = new Labels(prices, statements);
        Statements.group(prices, TaxSlips::lane)
                .values()
                .forEach(lane -> hold(lane, prices, labels));
    }

    private static List<Object> lane(LinkedFact fact) {
        ComparabilityKey key = fact.fact().key();
        return List.of(
                fact.subject(),
                Objects.requireNonNullElse(key.market(), ""),
                key.billing(),
                key.variants(),
                fact.fact().value() instanceof FactValue.Money money
                        ? Objects.requireNonNullElse(money.currency(), "")
                        : "",
                PriceMismatchRule.amount(fact).stripTrailingZeros());
    }

    private void hold(List<LinkedFact> lane, List<LinkedFact> all, Labels labels) {
        Map<TaxBasis, List<LinkedFact>> byTax =
                Statements.group(lane, fact -> fact.fact().key().tax());
        List<LinkedFact> with = byTax.getOrDefault(TaxBasis.INCLUDED, List.of());
        List<LinkedFact> without = byTax.getOrDefault(TaxBasis.EXCLUDED, List.of());
        if (with.isEmpty()
                || without.isEmpty()
                || !Collections.disjoint(Statements.pieces(with), Statements.pieces(without))) {
            return;
        }
        boolean product =
                statements.kind(lane.getFirst().subject()) == Subject.Kind.PRODUCT
                        || statements.kind(lane.getFirst().subject()) == Subject.Kind.VARIANT;
        if (!product && labels.likeness(with, without) < SAME_WORD) {
            return;
        }
        int one = Statements.pieces(with).size();
        int other = Statements.pieces(without).size();
        boolean told = isTaxed(without, all);
        boolean withWrong = statements.anyBrief(without) || (other >= one && told) || other > one;
        if (statements.anyBrief(with) || !withWrong) {
            accusation.reportOfOne("tax", without, with, SURE);
        } else {
            accusation.reportOfOne("tax", with, without, SURE);
        }
    }

    /** Whether a piece gives the amount with its tax as well: '£49 + VAT, £58.80 with it'. */
    private static boolean isTaxed(List<LinkedFact> without, List<LinkedFact> all) {
        Set<String> pieces = Statements.pieces(without);
        double amount = PriceMismatchRule.amount(without.getFirst()).doubleValue();
        return all.stream()
                .filter(fact -> fact.fact().key().tax() == TaxBasis.INCLUDED)
                .filter(fact -> pieces.contains(fact.fact().place().asset()))
                .map(PriceMismatchRule::amount)
                .map(BigDecimal::doubleValue)
                .anyMatch(taxed -> taxed > amount * LEAST_TAX && taxed < amount * MOST_TAX);
    }
}
