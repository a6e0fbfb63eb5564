package app.concord.rule;

import app.concord.model.Bound;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Subject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What is taken off every order after the first. A campaign has one such reduction, in whatever
 * words and languages it is told, unless it belongs to different products.
 */
final class FollowingSavings {
    private static final String SCOPE = "rate following";
    private static final int FEWEST_RIGHT = 2;
    private static final double SURE = 0.8;
    private static final double OF_CAMPAIGN = 0.95;

    private final Statements statements;
    private final Accusation accusation;

    FollowingSavings(Statements statements, Accusation accusation) {
        this.statements = statements;
        this.accusation = accusation;
    }

    /**
     * Reports the one piece that gives another percentage than all others.
     *
     * @return where the reductions stand that are settled so
     */
    Set<Place> judge(Set<Place> accused) {
        List<LinkedFact> all =
                statements.of(FactKind.DISCOUNT).stream()
                        .filter(fact -> fact.fact().key().scope().contains(SCOPE))
                        .filter(fact -> fact.fact().key().bound() == Bound.EXACT)
                        .filter(fact -> fact.fact().value() instanceof FactValue.Percent)
                        .toList();
        List<List<LinkedFact>> values =
                new ArrayList<>(Statements.group(all, f -> f.fact().value().canonical()).values());
        if (values.size() != 2) {
            return Set.of();
        }
        values.sort(Comparator.comparingInt(facts -> Statements.pieces(facts).size()));
        List<LinkedFact> wrong = values.getFirst();
        List<LinkedFact> right = values.getLast();
        boolean alone =
                Statements.pieces(wrong).size() == 1
                        && Statements.pieces(right).size() >= FEWEST_RIGHT
                        && !Statements.pieces(right).containsAll(Statements.pieces(wrong))
                        && !statements.anyBrief(wrong);
        boolean known = wrong.stream().anyMatch(fact -> accused.contains(fact.fact().place()));
        boolean odd = alone && !known && ofOneMarket(wrong, right) && ofOneProduct(wrong, right);
        if (odd) {
            accusation.report(
                    "amount", wrong.stream().map(FollowingSavings::sure).toList(), right, SURE);
        }
        Set<Place> settled = new HashSet<>();
        all.stream().filter(fact -> odd).forEach(fact -> settled.add(fact.fact().place()));
        return settled;
    }

    /** The words tell what it is taken off, whatever it is linked to. */
    private static LinkedFact sure(LinkedFact fact) {
        return new LinkedFact(
                fact.fact(),
                fact.subject(),
                fact.attachment(),
                Math.max(OF_CAMPAIGN, fact.confidence()));
    }

    private static boolean ofOneMarket(List<LinkedFact> wrong, List<LinkedFact> right) {
        return right.stream().anyMatch(fact -> market(fact).equals(market(wrong.getFirst())));
    }

    private static String market(LinkedFact fact) {
        return Objects.requireNonNullElse(fact.fact().key().market(), "");
    }

    private boolean ofOneProduct(List<LinkedFact> wrong, List<LinkedFact> right) {
        Set<String> one = products(wrong);
        Set<String> other = products(right);
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }

    private Set<String> products(List<LinkedFact> facts) {
        Set<String> products = new HashSet<>();
        for (LinkedFact fact : facts) {
            boolean named =
                    switch (fact.attachment()) {
                        case RECORD, TABLE_ROW, SENTENCE, HEADING -> true;
                        default -> false;
                    };
            if (named && statements.kind(fact.subject()) == Subject.Kind.PRODUCT) {
                products.add(fact.subject());
            }
        }
        return products;
    }
}
