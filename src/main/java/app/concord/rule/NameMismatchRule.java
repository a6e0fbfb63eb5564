package app.concord.rule;

import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Severity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names of products that one or two pieces write otherwise than the rest: a letter more, less or
 * other, in one word or in two, or with characters of a model number that look alike.
 */
final class NameMismatchRule implements Rule {
    private static final double LOOKS_ALIKE = 0.9;
    private static final double JOINED = 0.8;
    private static final double ALTERED = 0.8;

    @Override
    public String id() {
        return "name-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Judgement judge(Statements statements) {
        Judgement judgement = new Judgement();
        Prose prose = statements.prose();
        OwnNames own = statements.names().own();
        GlossaryReading glossary = statements.names().glossary();
        Set<String> brand = prose.brand().words();
        NameReports reports = new NameReports(this, FactKind.PRODUCT_NAME, statements, judgement);
        Set<String> slips = new HashSet<>();
        for (NearNames.Near near : statements.names().near()) {
            slips.add(near.wrong().folded());
            if (!brand.contains(near.right().folded())) {
                Set<String> parts = new HashSet<>(near.wrong().beside());
                parts.retainAll(near.right().beside());
                reports.near(near, parts);
            }
        }
        for (AlteredNames.Altered one : new AlteredNames(statements, prose, own).find()) {
            if (!slips.contains(one.key().getFirst())) {
                reports.altered(one, ALTERED);
                slips.add(one.key().getFirst());
            }
        }
        for (AlteredNames.Altered one : new MisspeltNames(statements, prose).find()) {
            if (slips.add(one.key().getFirst())) {
                reports.altered(one, ALTERED);
            }
        }
        for (ModelNumbers.Pair pair : new ModelNumbers(statements).find(prose)) {
            List<LinkedFact> wrong = numbers(pair.wrong(), reports);
            reports.report("look-alike", wrong, numbers(pair.right(), reports), LOOKS_ALIKE);
        }
        for (JoinedNames.Pair pair : statements.names().joined()) {
            if (own.hold(pair) && !glossary.allows(String.join("", pair.parts()))) {
                reports.joined(pair, JOINED);
            }
        }
        return judgement;
    }

    private static List<LinkedFact> numbers(ModelNumbers.Model number, NameReports reports) {
        return number.spots().stream()
                .map(spot -> reports.statement(spot.passage(), spot.from(), spot.to()))
                .toList();
    }
}
