package app.concord.rule;

import app.concord.model.Audience;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Subject;

import java.util.List;
import java.util.Set;

/** A saving that pieces give to some customers only, and another piece gives to everyone. */
final class MemberBenefits {
    private static final double SURE = 0.85;

    private final Statements statements;
    private final Accusation accusation;

    MemberBenefits(Statements statements, Accusation accusation) {
        this.statements = statements;
        this.accusation = accusation;
    }

    void judge() {
        List<LinkedFact> savings =
                statements.of(FactKind.DISCOUNT).stream()
                        .filter(fact -> statements.kind(fact.subject()) == Subject.Kind.OFFER)
                        .toList();
        Statements.group(savings, LinkedFact::subject).values().forEach(this::lane);
    }

    private void lane(List<LinkedFact> lane) {
        List<LinkedFact> special =
                lane.stream()
                        .filter(fact -> fact.fact().key().audience() != Audience.EVERYONE)
                        .toList();
        if (special.isEmpty()) {
            return;
        }
        Statements.group(special, fact -> fact.fact().value().canonical())
                .forEach((value, theirs) -> ofValue(value, theirs, special, lane));
    }

    /** Everyone must have another value elsewhere: else the piece only leaves the members out. */
    private void ofValue(
            String value,
            List<LinkedFact> theirs,
            List<LinkedFact> special,
            List<LinkedFact> lane) {
        List<LinkedFact> usual =
                lane.stream()
                        .filter(fact -> fact.fact().key().audience() == Audience.EVERYONE)
                        .filter(fact -> !fact.fact().value().canonical().equals(value))
                        .toList();
        Set<String> knowing = Statements.pieces(usual);
        Set<String> telling = Statements.pieces(theirs);
        List<LinkedFact> given =
                lane.stream()
                        .filter(fact -> fact.fact().key().audience() == Audience.EVERYONE)
                        .filter(fact -> fact.fact().value().canonical().equals(value))
                        .filter(fact -> !knowing.contains(fact.fact().place().asset()))
                        .filter(fact -> !telling.contains(fact.fact().place().asset()))
                        .filter(fact -> !besideTheirs(fact, special) && !restricted(fact))
                        .toList();
        if (!given.isEmpty() && knowing.size() > Statements.pieces(given).size()) {
            accusation.report("benefit", given, theirs, SURE);
        }
    }

    /** '35 % off your first order. New customers only': the words around say whose it is. */
    private boolean restricted(LinkedFact fact) {
        return statements.in(fact.fact().place().asset()).stream()
                .anyMatch(other ->
                        other.fact().kind() == FactKind.ELIGIBILITY
                                && other.fact().role() == Role.CUSTOMER
                                && other.fact().place().block() == fact.fact().place().block());
    }

    /** 'New customers: 35 % off, up to $40': the limit is of what is theirs in the same words. */
    private static boolean besideTheirs(LinkedFact fact, List<LinkedFact> special) {
        return special.stream()
                .anyMatch(theirs ->
                        theirs.fact().place().asset().equals(fact.fact().place().asset())
                                && theirs.fact().place().block() == fact.fact().place().block());
    }
}
