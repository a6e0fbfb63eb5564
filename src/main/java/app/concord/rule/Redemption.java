package app.concord.rule;

import app.concord.model.Bound;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Subject;

import java.util.List;

/** Where a code may be used: online only in some pieces, at the till in another. */
final class Redemption {

    private final Statements statements;
    private final Vouchers vouchers;
    private final Accusation accusation;

    Redemption(Statements statements, Vouchers vouchers, Accusation accusation) {
        this.statements = statements;
        this.vouchers = vouchers;
        this.accusation = accusation;
    }

    void judge() {
        List<LinkedFact> places =
                vouchers.tied(statements.of(FactKind.SALES_CHANNEL)).stream()
                        .filter(fact -> statements.kind(fact.subject()) == Subject.Kind.OFFER)
                        .filter(fact ->
                                fact.fact().key().bound() != Bound.FROM
                                        || vouchers.speakOf(fact.fact()))
                        .toList();
        SalesPlaces.accuse(places, statements, accusation);
    }
}
