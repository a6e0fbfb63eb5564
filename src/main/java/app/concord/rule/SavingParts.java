package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Bound;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Role;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A saving that is given in parts which do not come to it: '€50 off your first 4 boxes: €20 off the
 * first, then €10, €10 and €5'. There must be as many parts as the campaign says the saving has.
 */
final class SavingParts {
    private static final int FEWEST = 3;
    private static final int MOST = 6;
    private static final int REACH = 40;
    private static final double NEARLY = 0.25;
    private static final double SURE = 0.8;

    private final Rule rule;
    private final Statements statements;
    private final Judgement judgement;
    private final Findings findings;

    SavingParts(Rule rule, Statements statements, Judgement judgement) {
        this.rule = rule;
        this.statements = statements;
        this.judgement = judgement;
        this.findings = new Findings(statements);
    }

    void judge() {
        Set<List<Object>> told = new HashSet<>();
        for (LinkedFact saving : statements.of(FactKind.DISCOUNT)) {
            boolean whole =
                    saving.fact().value() instanceof FactValue.Money
                            && saving.fact().key().bound() == Bound.EXACT;
            List<LinkedFact> parts = whole ? parts(saving) : List.of();
            if (parts.size() >= FEWEST && isOfSoMany(saving, parts.size())) {
                BigDecimal all = PriceMismatchRule.amount(saving);
                BigDecimal sum =
                        parts.stream()
                                .map(PriceMismatchRule::amount)
                                .reduce(BigDecimal.ZERO, BigDecimal::add);
                double apart = sum.subtract(all).abs().doubleValue();
                if (apart > 0
                        && apart <= NEARLY * all.doubleValue()
                        && told.add(List.of(saving.fact().place().asset(), all, sum))) {
                    report(saving, parts, sum);
                }
            }
        }
    }

    /** The smaller amounts that follow each other behind a saving or in the text below it. */
    private List<LinkedFact> parts(LinkedFact saving) {
        Asset asset = statements.asset(saving.fact());
        Block block = statements.block(saving.fact());
        if (asset == null || block == null) {
            return List.of();
        }
        List<LinkedFact> here = amounts(saving, block.index(), saving.fact().place().span().end());
        int below = block.index() + 1;
        boolean headed =
                here.isEmpty()
                        && below < asset.blocks().size()
                        && asset.blocks().get(below).heading() == block.index();
        return headed ? amounts(saving, below, 0) : here;
    }

    private List<LinkedFact> amounts(LinkedFact saving, int block, int from) {
        String text =
                Objects.requireNonNull(statements.asset(saving.fact())).blocks().get(block).text();
        List<LinkedFact> found = new ArrayList<>();
        for (LinkedFact fact : statements.in(saving.fact().place().asset())) {
            Role role = fact.fact().role();
            if (fact.fact().place().block() == block
                    && fact.fact().place().span().start() >= from
                    && fact.fact().value() instanceof FactValue.Money
                    && (role == Role.NOW || role == Role.SAVING)
                    && Objects.equals(Amounts.currency(fact), Amounts.currency(saving))) {
                found.add(fact);
            }
        }
        found.sort(Comparator.comparingInt(fact -> fact.fact().place().span().start()));
        for (int i = 0; i < found.size(); i++) {
            int start = found.get(i).fact().place().span().start();
            int end = i == 0 ? start : found.get(i - 1).fact().place().span().end();
            boolean goesOn = start >= end && start - end <= REACH;
            if (!goesOn
                    || text.substring(end, start).contains(". ")
                    || PriceMismatchRule.amount(found.get(i))
                                    .compareTo(PriceMismatchRule.amount(saving))
                            >= 0) {
                return List.of();
            }
        }
        return found.size() > MOST ? List.of() : found;
    }

    /** Whether some piece says beside the saving that it is for so many: 'your first 4 boxes'. */
    private boolean isOfSoMany(LinkedFact saving, int count) {
        Pattern number = Pattern.compile("(?<![\\d.,:])" + count + "(?![\\d.,:%]|\\s?\\p{Sc})");
        for (LinkedFact other : statements.of(saving.subject(), FactKind.DISCOUNT)) {
            Block block = statements.block(other.fact());
            if (block != null && other.fact().value().equals(saving.fact().value())) {
                int end = other.fact().place().span().end();
                int to = Math.min(block.text().length(), end + REACH);
                if (number.matcher(block.text().substring(end, to)).find()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void report(LinkedFact saving, List<LinkedFact> parts, BigDecimal sum) {
        FactValue made = new FactValue.Money(sum, Amounts.currency(saving));
        judgement.add(
                findings.finding(
                        new Findings.Draft(
                                rule,
                                "parts",
                                statements.name(saving.subject()),
                                parts,
                                List.of(saving),
                                null,
                                null,
                                Basis.CALCULATION,
                                SURE,
                                List.of(Argument.of(made), Argument.of(saving.fact().value())))));
    }
}
