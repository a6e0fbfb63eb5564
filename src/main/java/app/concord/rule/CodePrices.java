package app.concord.rule;

import app.concord.model.Bound;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Subject;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Prices that one piece ties to a code: 'only £28 with code GLOW20, was £35'. Such a price is no
 * more than the reduced price of the other pieces told with the way to get it, where they lead from
 * the same earlier price to another one and know the code as well.
 */
final class CodePrices {
    private static final String WITH_CODE = "code";
    private static final double SURE = 0.85;
    private static final int ESTABLISHED = 2;

    private final Statements statements;
    private final Accusation accusation;

    CodePrices(Statements statements, Accusation accusation) {
        this.statements = statements;
        this.accusation = accusation;
    }

    /**
     * Judges the products' prices with a code.
     *
     * @param message key of the finding's sentence
     */
    void judge(String message) {
        for (Subject subject : statements.subjects()) {
            if (subject.kind() == Subject.Kind.PRODUCT) {
                judge(subject.id(), message);
            }
        }
    }

    private void judge(String subject, String message) {
        List<LinkedFact> coded = new ArrayList<>();
        List<LinkedFact> plain = new ArrayList<>();
        for (LinkedFact price : statements.of(subject, FactKind.PRICE)) {
            if (price.fact().role() == Role.NOW && price.fact().key().bound() == Bound.EXACT) {
                (isCoded(price) ? coded : plain).add(price);
            }
        }
        if (coded.isEmpty() || plain.isEmpty()) {
            return;
        }
        List<Savings.Pair> pairs = Savings.of(subject, statements);
        for (LinkedFact price : coded) {
            List<LinkedFact> right = others(price, coded, plain, pairs, subject);
            if (!right.isEmpty() && isKnown(price)) {
                accusation.report(message, List.of(price), right, SURE);
            }
        }
    }

    /** Whether a piece ties a price to a code. */
    static boolean isCoded(LinkedFact price) {
        return price.fact().key().unit().equals(WITH_CODE);
    }

    /** What the other pieces ask instead of the price's own earlier one; none if it is like. */
    private List<LinkedFact> others(
            LinkedFact price,
            List<LinkedFact> coded,
            List<LinkedFact> plain,
            List<Savings.Pair> pairs,
            String subject) {
        BigDecimal was = earlier(price, subject);
        boolean told =
                coded.stream().anyMatch(f -> !sameAsset(f, price))
                        || plain.stream().anyMatch(f -> sameAsset(f, price) || same(f, price));
        if (was == null || told) {
            return List.of();
        }
        List<LinkedFact> right = new ArrayList<>();
        for (Savings.Pair pair : pairs) {
            boolean fits =
                    !isCoded(pair.now())
                            && PriceMismatchRule.amount(pair.was()).compareTo(was) == 0
                            && Objects.equals(
                                    pair.now().fact().key().market(), price.fact().key().market());
            if (!fits) {
                continue;
            }
            if (!right.isEmpty() || Savings.pieces(pair, subject, statements) < ESTABLISHED) {
                return List.of();
            }
            plain.stream().filter(f -> same(f, pair.now())).forEach(right::add);
        }
        return right;
    }

    /** The one earlier price that the piece tells of the product, null for none or several. */
    private @Nullable BigDecimal earlier(LinkedFact price, String subject) {
        BigDecimal found = null;
        for (LinkedFact other : statements.of(subject, FactKind.PRICE)) {
            boolean was = other.fact().role().isFormerPrice();
            if (was && sameAsset(other, price)) {
                BigDecimal amount = PriceMismatchRule.amount(other);
                if (found != null && found.compareTo(amount) != 0) {
                    return null;
                }
                found = amount;
            }
        }
        return found;
    }

    /** Whether other pieces name a code that stands in the block of the price. */
    private boolean isKnown(LinkedFact price) {
        Set<String> here = new HashSet<>();
        for (LinkedFact code : statements.in(price.fact().place().asset())) {
            if (code.fact().kind() == FactKind.PROMO_CODE
                    && code.fact().place().block() == price.fact().place().block()) {
                here.add(code.fact().value().canonical());
            }
        }
        return statements.of(FactKind.PROMO_CODE).stream()
                .anyMatch(code ->
                        !sameAsset(code, price) && here.contains(code.fact().value().canonical()));
    }

    private static boolean same(LinkedFact one, LinkedFact other) {
        return PriceMismatchRule.amount(one).compareTo(PriceMismatchRule.amount(other)) == 0;
    }

    private static boolean sameAsset(LinkedFact one, LinkedFact other) {
        return one.fact().place().asset().equals(other.fact().place().asset());
    }
}
