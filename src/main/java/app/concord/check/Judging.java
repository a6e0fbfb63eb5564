package app.concord.check;

import app.concord.link.Linked;
import app.concord.link.Linker;
import app.concord.link.SideBySide;
import app.concord.model.Basis;
import app.concord.model.Campaign;
import app.concord.model.Cancellation;
import app.concord.model.CheckResult;
import app.concord.model.CodeRegister;
import app.concord.model.ExplainedDifference;
import app.concord.model.FileReading;
import app.concord.model.Finding;
import app.concord.model.FindingMatrix;
import app.concord.model.LinkedFact;
import app.concord.model.MessageTable;
import app.concord.model.Problem;
import app.concord.model.RuleSettings;
import app.concord.model.Severity;
import app.concord.model.Tables;
import app.concord.model.TaglineTable;
import app.concord.model.Timeline;
import app.concord.rule.ClaimFacts;
import app.concord.rule.CodeRegisters;
import app.concord.rule.Consequences;
import app.concord.rule.Judgement;
import app.concord.rule.MessageTables;
import app.concord.rule.Outcome;
import app.concord.rule.Rule;
import app.concord.rule.Statements;
import app.concord.rule.TaglineTables;
import app.concord.rule.Timelines;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * The later half of the pipeline: what was read from the pieces is linked and judged. The rules
 * work side by side where there are threads for it; what comes out keeps the order of the rules.
 * Safe for several threads at once.
 */
final class Judging {
    /** Pieces of a campaign beyond which one rule after the other needs memory enough. */
    private static final int MOST_AT_ONCE = 20_000;

    private final List<Rule> rules;
    private final RuleSettings settings;
    private final @Nullable Workers workers;

    /** Judges by these rules as they come, in this order. */
    Judging(List<Rule> rules) {
        this(rules, RuleSettings.NONE, null);
    }

    /**
     * Judges by these rules, in this order.
     *
     * @param settings which of them are off, and how much their findings weigh
     * @param workers the threads that judge, of which the caller must not be one; null for the
     *     caller's own alone
     */
    Judging(List<Rule> rules, RuleSettings settings, @Nullable Workers workers) {
        this.rules = rules.stream().filter(rule -> settings.of(rule.id()).on()).toList();
        this.settings = settings;
        this.workers = workers;
    }

    /**
     * Links and judges.
     *
     * @param problems what was met so far; what fails here is added to it
     * @param files how the files were taken in
     */
    CheckResult judge(
            Extracted extracted,
            List<Problem> problems,
            List<FileReading> files,
            Progress progress,
            Cancellation cancellation) {
        Campaign campaign = extracted.campaign();
        Understood understood = Understood.of(extracted);
        progress.at(Progress.Stage.LINK, 0, 1, "");
        Linked linked =
                Linker.link(
                        campaign,
                        understood.facts(),
                        understood.subjects(),
                        workers == null ? SideBySide.NOT : workers);
        cancellation.check();
        Statements statements = new Statements(campaign, linked.subjects(), linked.facts());
        List<Finding> findings = new ArrayList<>();
        List<ExplainedDifference> explained = new ArrayList<>();
        for (Judged judged : judged(statements, progress, cancellation)) {
            findings.addAll(judged.judgement().findings());
            explained.addAll(judged.judgement().explained());
            if (judged.problem() != null) {
                problems.add(judged.problem());
            }
        }
        Tolerance tolerance = new Tolerance(settings);
        List<Finding> counting = new ArrayList<>();
        for (Finding finding : Consequences.fold(findings)) {
            tolerance
                    .tolerated(finding)
                    .ifPresentOrElse(explained::add, () -> counting.add(weighed(finding)));
        }
        findings = counting;
        findings.sort(
                Comparator.comparing(Finding::severity)
                        .thenComparing(Finding::rule)
                        .thenComparing(Finding::subjectName)
                        .thenComparing(f -> f.evidence().getFirst().place().asset())
                        .thenComparing(Finding::fingerprint));
        List<LinkedFact> facts =
                isolated("claims", () -> ClaimFacts.among(linked.facts(), statements), problems)
                        .orElse(linked.facts());
        Tables tables =
                tables(
                        statements,
                        new Outcome(linked.subjects(), linked.facts(), findings, explained),
                        problems);
        problems.sort(
                Comparator.comparing((Problem p) -> p.path() == null ? "" : p.path())
                        .thenComparing(Problem::kind)
                        .thenComparing(p -> String.join("|", p.details())));
        return new CheckResult(
                campaign,
                linked.subjects(),
                facts,
                findings,
                explained.stream().distinct().toList(),
                understood.coverage(),
                problems,
                files,
                tables,
                understood.corrected(),
                Basis.NONE);
    }

    /** What a rule says, and what went wrong with it; null for nothing. */
    private record Judged(Judgement judgement, @Nullable Problem problem) {}

    /** What each rule says, in their order. */
    private List<Judged> judged(
            Statements statements, Progress progress, Cancellation cancellation) {
        Workers.Task<Rule, Judged> task =
                (rule, i) -> {
                    cancellation.check();
                    progress.at(Progress.Stage.JUDGE, i, rules.size(), rule.id());
                    return new Judged(rule.judge(statements), null);
                };
        BiFunction<Rule, Throwable, Judged> failed =
                (rule, reason) -> new Judged(new Judgement(), failure(rule.id(), reason));
        return workers == null || statements.campaign().assets().size() > MOST_AT_ONCE
                ? Workers.inTurn(rules, task, failed)
                : workers.each(rules, task, failed);
    }

    private Finding weighed(Finding finding) {
        Severity severity = settings.of(finding.rule()).severity();
        return severity == null ? finding : finding.withSeverity(severity);
    }

    /** What was found, laid side by side. */
    private static Tables tables(Statements statements, Outcome outcome, List<Problem> problems) {
        List<Finding> findings = outcome.findings();
        TaglineTable taglines =
                isolated("taglines", () -> TaglineTables.of(statements, findings), problems)
                        .orElse(TaglineTable.NONE);
        MessageTable messages =
                isolated("messages", () -> MessageTables.of(statements, findings), problems)
                        .orElse(MessageTable.NONE);
        Timeline timeline =
                isolated("timeline", () -> Timelines.of(statements, outcome), problems)
                        .orElse(Timeline.NONE);
        CodeRegister codes =
                isolated("codes", () -> CodeRegisters.of(statements, outcome, timeline), problems)
                        .orElse(CodeRegister.NONE);
        FindingMatrix matrix =
                new MatrixBuilder(statements.campaign(), findings, outcome.explained())
                        .build(outcome.subjects(), outcome.facts());
        return new Tables(matrix, taglines, messages, timeline, codes);
    }

    /** What a campaign states, laid out for whoever asks it of names alone. */
    static Statements statements(Extracted extracted) {
        Understood understood = Understood.of(extracted);
        Linked linked =
                Linker.link(
                        extracted.campaign(),
                        understood.facts(),
                        understood.subjects(),
                        SideBySide.NOT);
        return new Statements(extracted.campaign(), linked.subjects(), linked.facts());
    }

    /** A part that fails never stops the rest. */
    private static <T> Optional<T> isolated(String part, Supplier<T> work, List<Problem> problems) {
        try {
            return Optional.of(work.get());
        } catch (Cancellation.CancelledException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            problems.add(failure(part, e));
            return Optional.empty();
        }
    }

    private static Problem failure(String part, Throwable reason) {
        return Problem.of(null, Problem.Kind.INTERNAL, part, Checker.told(reason));
    }
}
