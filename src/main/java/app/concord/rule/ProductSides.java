package app.concord.rule;

import app.concord.model.LinkedFact;
import app.concord.model.Subject;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which products two sides of a difference speak of. */
final class ProductSides {
    private static final double OTHER_PRODUCTS_TOO = 0.65;
    private static final double ONE_PRODUCT = 0.9;

    private final Statements statements;

    ProductSides(Statements statements) {
        this.statements = statements;
    }

    /** How likely it is that what is said of one product holds for what the others speak of. */
    double sameThing(List<LinkedFact> deviating, List<LinkedFact> right) {
        Set<String> left = products(deviating);
        if (left.isEmpty() || right.stream().anyMatch(f -> left.contains(f.subject()))) {
            return 1;
        }
        long others =
                right.stream()
                        .filter(f -> statements.kind(f.subject()) != Subject.Kind.CAMPAIGN)
                        .count();
        return 2 * others > right.size() ? OTHER_PRODUCTS_TOO : ONE_PRODUCT;
    }

    /** Whether both sides name products, and none of them is the same. */
    boolean ofOtherProducts(List<LinkedFact> one, List<LinkedFact> other) {
        Set<String> left = products(one);
        Set<String> right = products(other);
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        return left.stream().noneMatch(right::contains);
    }

    /** The products that all of these name; none where one of them names none. */
    private Set<String> products(List<LinkedFact> facts) {
        Set<String> products = new HashSet<>();
        for (LinkedFact fact : facts) {
            if (statements.kind(fact.subject()) == Subject.Kind.CAMPAIGN) {
                return Set.of();
            }
            products.add(fact.subject());
        }
        return products;
    }
}
