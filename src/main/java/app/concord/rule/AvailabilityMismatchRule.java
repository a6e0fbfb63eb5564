package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Asset;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Severity;
import app.concord.model.Subject;
import app.concord.model.Verdict;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One product in one variant and market that can be had in one place and not in another, is sold in
 * other places, or in other numbers.
 */
final class AvailabilityMismatchRule implements Rule {
    private static final long SAME_TIME = 2;
    private static final String LATER = "later";
    private static final String OUT = "out of stock";
    private static final String IN = "in stock";
    private static final String LOW = "low";
    private static final double OF_CAMPAIGN = 0.85;
    private static final double NAMED = 0.7;

    /** How many there are from the first: what is left is another number every hour. */
    private static final Set<String> LIMITS = Set.of("first", "edition");

    @Override
    public String id() {
        return "availability-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Judgement judge(Statements statements) {
        Judgement judgement = new Judgement();
        Findings findings = new Findings(statements);
        for (Subject subject : statements.products()) {
            List<LinkedFact> facts = settled(statements.of(subject.id(), FactKind.AVAILABILITY));
            StockLabels labels = new StockLabels(subject, statements);
            Statements.group(facts, fact -> kind(fact, labels))
                    .values()
                    .forEach(kind -> {
                        for (List<LinkedFact> lane : byMarket(kind)) {
                            judge(subject, lane, labels, statements, findings, judgement);
                        }
                    });
        }
        List<LinkedFact> limited =
                statements.of(FactKind.STOCK).stream()
                        .filter(fact -> LIMITS.contains(fact.fact().key().unit()))
                        .toList();
        Accusation accusation = new Accusation(this, statements, judgement);
        new PlacesOfSale(statements, accusation).judge();
        new Capacities(statements).judge(accusation);
        new Lanes(this, statements, judgement)
                .judge(
                        limited.stream()
                                .map(fact -> ofCampaign(fact, limited, statements))
                                .toList(),
                        Lanes.How.exactly(
                                "number",
                                fact ->
                                        List.of(
                                                fact.fact().key().unit(),
                                                Objects.requireNonNullElse(
                                                        fact.fact().key().market(), "")),
                                fact -> fact.fact().value().canonical()));
        return judgement;
    }

    /**
     * A number of customers or pieces without a product is the campaign's, and no less sure; so is
     * one that is hardly a product's where the campaign tells its own in the same words.
     */
    private static LinkedFact ofCampaign(
            LinkedFact fact, List<LinkedFact> all, Statements statements) {
        boolean own = statements.kind(fact.subject()) == Subject.Kind.CAMPAIGN;
        boolean unsure = fact.confidence() < NAMED;
        boolean told =
                unsure
                        && all.stream()
                                .anyMatch(other ->
                                        statements.kind(other.subject()) == Subject.Kind.CAMPAIGN
                                                && words(other).equals(words(fact)));
        return own || told
                ? new LinkedFact(fact.fact(), fact.subject(), fact.attachment(), OF_CAMPAIGN)
                : fact;
    }

    /** The words of a number without it: 'first … guests'. */
    private static String words(LinkedFact fact) {
        return fact.fact().place().quote().replaceAll("\\d+", "").toLowerCase(Locale.ROOT);
    }

    /** The variant of which a state is told, in its key or by its name. */
    private static List<Object> kind(LinkedFact fact, StockLabels labels) {
        return List.of(fact.fact().key().variants(), labels.of(fact));
    }

    /** States of one market; where there is one only, those that tell none are of it. */
    private static Collection<List<LinkedFact>> byMarket(List<LinkedFact> facts) {
        Map<String, List<LinkedFact>> lanes =
                Statements.group(
                        facts, f -> Objects.requireNonNullElse(f.fact().key().market(), ""));
        boolean one = lanes.size() == 2 && lanes.containsKey("");
        return one ? List.of(facts) : lanes.values();
    }

    /**
     * To be had now, not at all, or later: an order in advance is one by whatever name, and what is
     * scarce can still be had.
     */
    private static String state(LinkedFact fact) {
        String state = fact.fact().value().canonical();
        if (state.equals(LOW)) {
            return IN;
        }
        return state.endsWith("order") ? LATER : state;
    }

    /** Without what is 'sold out, but can be ordered in advance': it can be had later. */
    private static List<LinkedFact> settled(List<LinkedFact> facts) {
        List<LinkedFact> later = facts.stream().filter(fact -> state(fact).equals(LATER)).toList();
        if (later.isEmpty()) {
            return facts;
        }
        return facts.stream()
                .filter(fact ->
                        !state(fact).equals(OUT)
                                || later.stream().noneMatch(other -> sameBlock(fact, other)))
                .toList();
    }

    private static boolean sameBlock(LinkedFact one, LinkedFact other) {
        return one.fact().place().asset().equals(other.fact().place().asset())
                && one.fact().place().block() == other.fact().place().block();
    }

    private void judge(
            Subject subject,
            List<LinkedFact> lane,
            StockLabels labels,
            Statements statements,
            Findings findings,
            Judgement judgement) {
        Truth truth = Truth.among(lane, AvailabilityMismatchRule::state, statements);
        if (truth == null) {
            return;
        }
        for (List<LinkedFact> deviating : truth.deviating()) {
            LinkedFact first = deviating.getFirst();
            LinkedFact right = truth.expected().getFirst();
            double confidence = truth.sureness() * Findings.confidence(deviating);
            boolean later = apart(deviating, truth.expected(), statements);
            if (areVariants(deviating, truth.expected(), labels)) {
                judgement.add(
                        findings.explained(
                                Verdict.NOT_COMPARABLE, "beside", subject.name(), first, right));
                continue;
            }
            if (later || confidence < Findings.LEAST_CONFIDENCE) {
                judgement.add(
                        findings.explained(
                                later ? Verdict.NOT_COMPARABLE : Verdict.AMBIGUOUS,
                                later ? "window" : "low-confidence",
                                subject.name(),
                                first,
                                right));
                continue;
            }
            boolean open = truth.basis() == Basis.TIE;
            judgement.add(
                    findings.finding(
                            new Findings.Draft(
                                    this,
                                    "state",
                                    subject.name(),
                                    deviating,
                                    truth.expected(),
                                    open ? null : right.fact().value(),
                                    null,
                                    truth.basis(),
                                    confidence,
                                    List.of(
                                            Argument.of(subject.name()),
                                            Argument.of(first.fact().value()),
                                            Argument.of(right.fact().value())))));
        }
    }

    /** Whether two items of one feed or list differ, which are then variants such as colours. */
    private static boolean areVariants(
            List<LinkedFact> one, List<LinkedFact> other, StockLabels labels) {
        return one.stream()
                .anyMatch(a ->
                        other.stream()
                                .anyMatch(b ->
                                        labels.areListed(a, b)
                                                || (a.attachment() == LinkedFact.Attachment.RECORD
                                                        && isOtherItem(asset(a), asset(b)))));
    }

    private static String asset(LinkedFact fact) {
        return fact.fact().place().asset();
    }

    private static boolean isOtherItem(String one, String other) {
        int left = one.indexOf('#');
        int right = other.indexOf('#');
        return left > 0
                && left == right
                && !one.equals(other)
                && one.substring(0, left).equals(other.substring(0, right));
    }

    /** Whether both sides bear dates and none of one side lies near any of the other. */
    private static boolean apart(
            List<LinkedFact> one, List<LinkedFact> other, Statements statements) {
        for (LinkedFact a : one) {
            LocalDate first = dated(a.fact(), statements);
            for (LinkedFact b : other) {
                LocalDate second = dated(b.fact(), statements);
                if (first == null
                        || second == null
                        || Math.abs(ChronoUnit.DAYS.between(first, second)) <= SAME_TIME) {
                    return false;
                }
            }
        }
        return true;
    }

    private static @Nullable LocalDate dated(Fact fact, Statements statements) {
        Asset asset = statements.asset(fact);
        var dated = asset == null ? null : asset.dated();
        return dated == null ? null : dated.toLocalDate();
    }
}
