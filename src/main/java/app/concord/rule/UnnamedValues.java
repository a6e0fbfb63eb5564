package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Block;
import app.concord.model.Bound;
import app.concord.model.FactValue;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Span;
import app.concord.model.Verdict;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds amounts that belong to no product against each other by their words alone: 'a bonus of 200'
 * in one piece, where two others speak of a bonus of 250 in the same words. One lone value is
 * accused, by several pieces, and only where no other value is told in words as like.
 */
final class UnnamedValues {
    private static final double ALIKE = 0.6;
    private static final double SURE = 0.8;
    private static final double LEAST_RATIO = 0.4;
    private static final int MOST_VALUES = 60;

    private final Statements statements;
    private final Judgement judgement;
    private final Accusation accusation;
    private final Set<LinkedFact> witnesses = new HashSet<>();

    UnnamedValues(Rule rule, Statements statements, Judgement judgement) {
        this.statements = statements;
        this.judgement = judgement;
        this.accusation = new Accusation(rule, statements, judgement);
    }

    /**
     * Judges amounts of no product.
     *
     * @param facts the amounts, of which those of one role, rhythm, audience and market are
     *     compared
     */
    void judge(List<LinkedFact> facts) {
        judge(facts, List.of());
    }

    /**
     * Judges amounts of no product by those of products as well.
     *
     * @param witnesses what is said of products, which is never accused
     */
    void judge(List<LinkedFact> facts, List<LinkedFact> witnesses) {
        this.witnesses.addAll(witnesses);
        List<LinkedFact> exact =
                Stream.concat(facts.stream(), witnesses.stream())
                        .filter(f -> f.fact().key().bound() == Bound.EXACT)
                        .toList();
        Statements.group(exact, UnnamedValues::lane).values().forEach(this::judgeLane);
    }

    private static List<Object> lane(LinkedFact fact) {
        var key = fact.fact().key();
        return List.of(
                key.role(),
                fact.fact().value().getClass(),
                key.billing(),
                key.unit(),
                key.audience(),
                key.quantity(),
                Objects.requireNonNullElse(key.threshold(), ""),
                Objects.requireNonNullElse(key.market(), ""));
    }

    private void judgeLane(List<LinkedFact> lane) {
        List<List<LinkedFact>> values =
                new ArrayList<>(Statements.group(lane, f -> f.fact().value().canonical()).values());
        if (values.size() < 2 || values.size() > MOST_VALUES) {
            return;
        }
        Contexts contexts = new Contexts(lane, statements);
        OtherLists lists = new OtherLists(statements, lane);
        for (List<LinkedFact> value : values) {
            boolean accusable =
                    value.stream().noneMatch(witnesses::contains)
                            && !value.stream().allMatch(this::isOneOfList);
            if (accusable && Statements.pieces(value).size() == 1 && !statements.anyBrief(value)) {
                List<LinkedFact> right = right(value, values, contexts);
                if (right != null) {
                    lists.add(value, right);
                }
            }
        }
        lists.ofOneThing().forEach(one -> hold(one.value(), one.right()));
    }

    /**
     * Whether it stands in a block of its own, without a word, below a heading that other such
     * amounts stand below: no words tell what it is of.
     */
    private boolean isOneOfList(LinkedFact fact) {
        Block block = statements.block(fact.fact());
        if (block == null || !isBare(fact, block)) {
            return false;
        }
        return statements.in(fact.fact().place().asset()).stream()
                .filter(other ->
                        other.fact().kind() == fact.fact().kind()
                                && other.fact().place().block() != block.index())
                .map(other -> statements.block(other.fact()))
                .anyMatch(other -> other != null && other.heading() == block.heading());
    }

    private static boolean isBare(LinkedFact fact, Block block) {
        Span span = fact.fact().place().span();
        String rest = block.text().substring(0, span.start()) + block.text().substring(span.end());
        boolean headed =
                block.cell() != null
                        && (block.cell().rowHeader() != null
                                || block.cell().columnHeader() != null);
        return !headed && rest.chars().noneMatch(Character::isLetter);
    }

    /** Amounts far apart are seldom slips of each other. */
    private static double nearness(List<LinkedFact> one, List<LinkedFact> other) {
        double a = amount(one.getFirst());
        double b = amount(other.getFirst());
        double ratio = Math.min(a, b) / Math.max(Math.max(a, b), 1e-9);
        return ratio < LEAST_RATIO ? 0 : 1;
    }

    private static double amount(LinkedFact fact) {
        return switch (fact.fact().value()) {
            case FactValue.Money money -> money.amount().doubleValue();
            case FactValue.Percent percent -> percent.amount().doubleValue();
            default -> 0;
        };
    }

    /** What stands in the place of a value elsewhere; null where that is not plain. */
    private @Nullable List<LinkedFact> right(
            List<LinkedFact> value, List<List<LinkedFact>> values, Contexts contexts) {
        List<LinkedFact> right = null;
        double best = 0;
        for (List<LinkedFact> other : values) {
            if (other.equals(value)) {
                continue;
            }
            double like = contexts.likeness(value, other) * nearness(value, other);
            if (like > best) {
                best = like;
                right = other;
            }
        }
        if (right == null
                || best < ALIKE
                || !statements.established(right)
                || Statements.pieces(right).containsAll(Statements.pieces(value))) {
            return null;
        }
        return right;
    }

    private void hold(List<LinkedFact> value, List<LinkedFact> right) {
        String proof = InstalmentTotals.proof(value.getFirst(), right.getFirst(), statements);
        if (proof != null) {
            explainSum(value.getFirst(), right.getFirst(), proof);
            return;
        }
        double confidence =
                SURE * value.stream().mapToDouble(f -> f.fact().confidence()).max().orElse(0);
        if (confidence < Findings.LEAST_CONFIDENCE) {
            return;
        }
        Basis basis = statements.anyBrief(right) ? Basis.BRIEF : Basis.MAJORITY;
        accusation.settle("amount", value, right, right.getFirst(), basis, confidence);
    }

    private void explainSum(LinkedFact one, LinkedFact other, String proof) {
        judgement.add(
                new Findings(statements)
                        .explained(
                                Verdict.EQUIVALENT,
                                "arithmetic",
                                statements.name(one.subject()),
                                List.of(one, other),
                                List.of(Argument.of(proof))));
    }
}
