package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.Bound;
import app.concord.model.Cell;
import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Subject;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Tells a whole list of other prices from a wrong price: where a piece asks for several products
 * the same share or sum less or more than the other pieces do, it is the price list of members,
 * companies or another place, in whatever words its column or paragraph says so; and so are prices
 * in another currency. A slip hits one price.
 */
final class PriceLists {
    private static final double SAME_SHARE = 0.002;
    private static final int SEVERAL = 2;
    private static final double LEAST = 0.4;
    private static final double MOST = 2.5;

    private final Statements statements;
    private final Map<String, Map<BigDecimal, LinkedFact>> usual = new HashMap<>();

    PriceLists(Statements statements) {
        this.statements = statements;
    }

    /** Whether every piece of these has another product's price that differs by the same share. */
    boolean ofOthers(List<LinkedFact> deviating, LinkedFact right) {
        LinkedFact first = deviating.getFirst();
        if (inOtherCurrency(deviating, right)) {
            return true;
        }
        if (first.fact().role() != Role.NOW) {
            return false;
        }
        if (deviating.stream().allMatch(this::inOtherTable)) {
            return true;
        }
        if (right.fact().role() == Role.NOW
                && differs(deviating, PriceMismatchRule.amount(right))) {
            return true;
        }
        return statements.kind(first.subject()) != Subject.Kind.CAMPAIGN
                && usual(first.subject()).keySet().stream()
                        .anyMatch(price -> differs(deviating, price));
    }

    /**
     * Whether the pieces also ask other prices in the same other currency: guests of a neighbour.
     */
    private boolean inOtherCurrency(List<LinkedFact> deviating, LinkedFact right) {
        LinkedFact first = deviating.getFirst();
        String currency = Amounts.currency(first);
        if (currency == null
                || currency.equals(Amounts.currency(right))
                || Amounts.currency(right) == null
                || PriceMismatchRule.amount(first).compareTo(PriceMismatchRule.amount(right))
                        == 0) {
            return false;
        }
        for (String piece : Statements.pieces(deviating)) {
            long others =
                    statements.in(piece).stream()
                            .filter(fact -> fact.fact().kind() == FactKind.PRICE)
                            .filter(fact -> currency.equals(Amounts.currency(fact)))
                            .map(PriceMismatchRule::amount)
                            .distinct()
                            .count();
            if (others < SEVERAL) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether all prices of its table are others than those of the things that its labels name: the
     * tickets of one evening by category where the others are of a whole season.
     */
    private boolean inOtherTable(LinkedFact fact) {
        Cell own = cell(fact);
        if (own == null || statements.anyBrief(List.of(fact))) {
            return false;
        }
        Set<String> others = new HashSet<>();
        for (LinkedFact price : statements.in(fact.fact().place().asset())) {
            Cell cell = price.fact().kind() == FactKind.PRICE ? cell(price) : null;
            if (cell == null
                    || cell.table() != own.table()
                    || statements.kind(price.subject()) == Subject.Kind.CAMPAIGN) {
                continue;
            }
            if (price.fact().role() != Role.NOW
                    || usual(price.subject()).containsKey(PriceMismatchRule.amount(price))) {
                return false;
            }
            if (!usual(price.subject()).isEmpty()) {
                others.add(price.subject());
            }
        }
        others.remove(fact.subject());
        return others.size() >= SEVERAL;
    }

    private @Nullable Cell cell(LinkedFact fact) {
        Block block = statements.block(fact.fact());
        return block == null ? null : block.cell();
    }

    private boolean differs(List<LinkedFact> deviating, BigDecimal expected) {
        BigDecimal amount = PriceMismatchRule.amount(deviating.getFirst());
        if (amount.signum() <= 0 || expected.signum() <= 0 || amount.compareTo(expected) == 0) {
            return false;
        }
        double share = amount.doubleValue() / expected.doubleValue();
        BigDecimal more = amount.subtract(expected);
        return share >= LEAST
                && share <= MOST
                && Statements.pieces(deviating).stream()
                        .allMatch(piece -> hasLike(piece, amount, share, more));
    }

    /**
     * Whether the piece asks for something else its usual price times the share, or for several
     * things so much more.
     */
    private boolean hasLike(String piece, BigDecimal amount, double share, BigDecimal more) {
        Set<String> alike = new HashSet<>();
        for (LinkedFact other : statements.in(piece)) {
            boolean price =
                    other.fact().kind() == FactKind.PRICE
                            && other.fact().role() == Role.NOW
                            && statements.kind(other.subject()) != Subject.Kind.CAMPAIGN;
            BigDecimal there = price ? PriceMismatchRule.amount(other) : BigDecimal.ZERO;
            if (there.signum() <= 0 || there.compareTo(amount) == 0) {
                continue;
            }
            Map<BigDecimal, LinkedFact> known = usual(other.subject());
            if (known.containsKey(there)) {
                continue;
            }
            for (Map.Entry<BigDecimal, LinkedFact> one : known.entrySet()) {
                double ratio = there.doubleValue() / one.getKey().doubleValue();
                if (!sameTerms(other, one.getValue())) {
                    continue;
                }
                if (there.subtract(one.getKey()).compareTo(more) == 0) {
                    alike.add(other.subject());
                }
                if (Math.abs(ratio / share - 1) < SAME_SHARE || alike.size() >= SEVERAL) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean sameTerms(LinkedFact one, LinkedFact other) {
        ComparabilityKey left = one.fact().key();
        ComparabilityKey right = other.fact().key();
        return left.billing() == right.billing() && Objects.equals(left.market(), right.market());
    }

    /** The prices of a product that the brief or several pieces state, each as one has it. */
    private Map<BigDecimal, LinkedFact> usual(String subject) {
        Map<BigDecimal, LinkedFact> known = usual.get(subject);
        if (known == null) {
            Map<BigDecimal, LinkedFact> found = new LinkedHashMap<>();
            List<LinkedFact> prices =
                    statements.of(subject, FactKind.PRICE).stream()
                            .filter(f -> f.fact().role() == Role.NOW)
                            .filter(f -> f.fact().key().bound() == Bound.EXACT)
                            .filter(f -> PriceMismatchRule.amount(f).signum() > 0)
                            .toList();
            Statements.group(prices, PriceMismatchRule::amount)
                    .forEach((amount, facts) -> {
                        if (statements.established(facts)) {
                            found.put(amount, facts.getFirst());
                        }
                    });
            usual.put(subject, found);
            known = found;
        }
        return known;
    }
}
