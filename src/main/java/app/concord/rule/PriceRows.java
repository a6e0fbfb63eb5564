package app.concord.rule;

import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Prices in rows and lines with one label, but for those that are accused already. */
final class PriceRows {
    private final PriceMismatchRule rule;
    private final PriceLists lists;
    private final Statements statements;
    private final Judgement judgement;

    PriceRows(
            PriceMismatchRule rule, PriceLists lists, Statements statements, Judgement judgement) {
        this.rule = rule;
        this.lists = lists;
        this.statements = statements;
        this.judgement = judgement;
    }

    void judge() {
        Set<Place> accused = judgement.accused();
        Set<List<Object>> told = new HashSet<>();
        for (LinkedFact fact : statements.of(FactKind.PRICE)) {
            if (accused.contains(fact.fact().place())) {
                told.add(inPiece(fact));
            }
        }
        List<LinkedFact> prices =
                statements.of(FactKind.PRICE).stream()
                        .filter(f -> PriceMismatchRule.COMPARED.contains(f.fact().role()))
                        .filter(f -> PriceMismatchRule.amount(f).signum() > 0)
                        .filter(f -> !told.contains(inPiece(f)))
                        .toList();
        List<LinkedFact> all = new ArrayList<>(statements.of(FactKind.PRICE));
        all.addAll(statements.of(FactKind.DISCOUNT));
        Accusation accusation = new Accusation(rule, statements, judgement);
        var apart = InstalmentTotals.or(lists::ofOthers, statements);
        new LikeRows(all, apart, statements, accusation).judge("amount", prices);
    }

    private static List<Object> inPiece(LinkedFact fact) {
        return List.of(fact.fact().place().asset(), fact.fact().value().canonical());
    }
}
