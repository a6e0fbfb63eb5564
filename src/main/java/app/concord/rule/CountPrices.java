package app.concord.rule;

import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Span;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The prices right beside numbers of things, which tell of what they are the numbers. */
final class CountPrices {
    private static final int BESIDE = 12;

    private final Statements statements;

    CountPrices(Statements statements) {
        this.statements = statements;
    }

    /**
     * Whether each number has a price of its own, beside which it stands: 'RM240 for two', 'RM306
     * for three'.
     */
    boolean differ(List<LinkedFact> one, List<LinkedFact> other) {
        Set<String> here = of(one);
        Set<String> there = of(other);
        return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
    }

    private Set<String> of(List<LinkedFact> facts) {
        Set<String> prices = new HashSet<>();
        for (LinkedFact fact : facts) {
            Span span = fact.fact().place().span();
            for (LinkedFact other : statements.in(fact.fact().place().asset())) {
                Place place = other.fact().place();
                int apart =
                        Math.max(
                                place.span().start() - span.end(),
                                span.start() - place.span().end());
                if (other.fact().kind() == FactKind.PRICE
                        && place.block() == fact.fact().place().block()
                        && apart <= BESIDE) {
                    prices.add(other.fact().value().canonical());
                }
            }
        }
        return prices;
    }
}
