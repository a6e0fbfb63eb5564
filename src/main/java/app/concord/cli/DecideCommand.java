package app.concord.cli;

import app.concord.campaign.CampaignFile;
import app.concord.campaign.CampaignStore;
import app.concord.campaign.DecisionDraft;
import app.concord.campaign.DecisionMerge;
import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Decision;
import app.concord.model.Decisions;
import app.concord.model.Finding;
import app.concord.model.PastCheck;
import app.concord.model.Review;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code decide}: settles findings of a saved campaign, or takes decisions over. */
@Command(name = "decide", description = "${bundle:cli.decide}")
final class DecideCommand implements Callable<Integer> {
    private final Session session;

    @Mixin private CampaignOptions campaign = new CampaignOptions();

    @Option(
            names = "--finding",
            paramLabel = "FINGERPRINT",
            description = "${bundle:cli.decide.finding}")
    private List<String> fingerprints = new ArrayList<>();

    @Option(names = "--baseline", description = "${bundle:cli.decide.baseline}")
    private boolean baseline;

    @Option(names = "--from", paramLabel = "FILE", description = "${bundle:cli.decide.from}")
    private @Nullable Path from;

    @ArgGroup private @Nullable What what;

    @Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:cli.decide.reason}")
    private String reason = "";

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            defaultValue = "campaign",
            description = "${bundle:cli.decide.scope}")
    private String scope = "campaign";

    @Option(names = "--owner", paramLabel = "NAME", description = "${bundle:cli.decide.owner}")
    private String owner = "";

    @Option(names = "--by", paramLabel = "NAME", description = "${bundle:cli.decide.by}")
    private String by = System.getProperty("user.name", "");

    @Option(
            names = "--expires",
            paramLabel = "YYYY-MM-DD",
            description = "${bundle:cli.decide.expires}")
    private @Nullable String expires;

    /** One of the things that can be decided. */
    static final class What {
        @Option(names = "--accept", description = "${bundle:cli.decide.accept}")
        private boolean accept;

        @Option(names = "--not-an-issue", description = "${bundle:cli.decide.not-an-issue}")
        private boolean notAnIssue;

        @Option(names = "--to-fix", description = "${bundle:cli.decide.to-fix}")
        private boolean toFix;

        @Option(names = "--fixed", description = "${bundle:cli.decide.fixed}")
        private boolean fixed;

        @Option(names = "--edit", description = "${bundle:cli.decide.edit}")
        private boolean edit;

        @Option(names = "--undo", description = "${bundle:cli.decide.undo}")
        @SuppressWarnings("UnusedVariable") // That it stands there without the others says it.
        private boolean undo;

        /** Null where decisions are to be taken back. */
        Decision.@Nullable Kind kind() {
            if (accept) {
                return Decision.Kind.ACCEPTED;
            }
            if (notAnIssue) {
                return Decision.Kind.NOT_AN_ISSUE;
            }
            if (toFix) {
                return Decision.Kind.TO_FIX;
            }
            return fixed ? Decision.Kind.FIXED : null;
        }
    }

    DecideCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var request = campaign.request(session);
        SavedCampaign saved = campaign.saved();
        if (saved == null) {
            throw UsageError.of(campaign.command(), "cli.error.decide-campaign");
        }
        PastCheck last = saved.campaign().last();
        Decisions decisions = saved.campaign().decisions();
        List<String> told = new ArrayList<>();
        if (from != null) {
            decisions = taken(decisions, from, told);
        }
        boolean chosen = baseline || !fingerprints.isEmpty();
        if (!chosen && from == null) {
            throw UsageError.of(campaign.command(), "cli.error.decide-nothing");
        }
        Review review = null;
        if (chosen || last != null) {
            // Also where decisions are only taken over: how the campaign stands is remembered.
            review = saved.review(CheckCommand.run(session, request), null);
        }
        if (chosen && review != null) {
            decisions = decided(decisions, review, told);
        }
        if (!saved.save(decisions, review, session)) {
            return ExitStatus.USAGE;
        }
        PrintStream out = new PrintStream(session.out(), false, StandardCharsets.UTF_8);
        told.forEach(line -> out.print(line + "\n"));
        out.flush();
        return ExitStatus.FINE;
    }

    /** The decisions with those of another campaign; where both differ, both are told. */
    private Decisions taken(Decisions decisions, Path other, List<String> told) {
        CampaignFile theirs;
        try {
            theirs = CampaignStore.of(other).open().campaign();
        } catch (IOException e) {
            throw UsageError.of(campaign.command(), "cli.error.since", other);
        }
        DecisionMerge merge = CampaignStore.importing(decisions, theirs);
        told.add(
                Messages.text(
                        "cli.decide.taken",
                        merge.merged().all().size() - decisions.all().size(),
                        merge.conflicts().size()));
        for (DecisionMerge.Conflict conflict : merge.conflicts()) {
            told.add(
                    Messages.text(
                            "cli.decide.conflict",
                            sentence(conflict),
                            line(conflict.mine()),
                            line(conflict.theirs()),
                            line(conflict.kept())));
        }
        return merge.merged();
    }

    private static String sentence(DecisionMerge.Conflict conflict) {
        Decision one = conflict.kept();
        return one == null ? "" : one.sentence();
    }

    private static String line(@Nullable Decision decision) {
        return decision == null ? Messages.text("cli.decide.none") : Wording.decision(decision);
    }

    private Decisions decided(Decisions decisions, Review review, List<String> told) {
        What asked = what;
        if (asked == null) {
            throw UsageError.of(campaign.command(), "cli.error.decide-what");
        }
        if (asked.edit) {
            return edited(decisions, review, told);
        }
        Decision.Kind kind = asked.kind();
        if (kind != null && kind.waives() && reason.isBlank()) {
            throw UsageError.of(campaign.command(), "cli.error.decide-reason");
        }
        DecisionDraft draft = draft(reach(), owner, last());
        Decisions now = decisions;
        for (Finding finding : chosen(review)) {
            if (kind == null) {
                now = now.without(targets(finding));
                told.add(Messages.text("cli.decide.undone", Wording.finding(finding)));
            } else {
                List<Decision> made = draft.about(finding, kind, Wording.finding(finding));
                now = now.with(made);
                told.add(
                        Messages.text(
                                "cli.decide.done",
                                Wording.finding(finding),
                                Wording.decision(made.getFirst())));
            }
        }
        return now;
    }

    private List<Finding> chosen(Review review) {
        if (baseline) {
            return review.standings().stream()
                    .filter(standing -> standing.state().open())
                    .map(Review.Standing::finding)
                    .toList();
        }
        List<Finding> chosen = new ArrayList<>();
        for (String written : fingerprints) {
            List<Finding> meant =
                    review.result().findings().stream()
                            .filter(f -> f.fingerprint().startsWith(written))
                            .toList();
            if (written.isEmpty() || meant.size() != 1) {
                throw UsageError.of(
                        campaign.command(), "cli.error.decide-finding", written, meant.size());
            }
            chosen.addAll(meant);
        }
        return chosen;
    }

    /** What holds for the findings with the scope, reason, owner and end that options name. */
    private Decisions edited(Decisions decisions, Review review, List<String> told) {
        Decisions now = decisions;
        for (Finding finding : baseline ? settled(review) : chosen(review)) {
            Decision old = now.of(finding, review.result().campaign().today());
            if (old == null) {
                throw UsageError.of(
                        campaign.command(), "cli.error.decide-edit", Wording.finding(finding));
            }
            DecisionDraft draft =
                    draft(
                            given("--scope") ? reach() : old.scope(),
                            given("--owner") ? owner : old.owner(),
                            given("--expires") ? last() : old.expires());
            now = draft.edited(now, finding, old, Wording.finding(finding));
            Decision made = now.of(finding, review.result().campaign().today());
            told.add(Messages.text("cli.decide.done", Wording.finding(finding), line(made)));
        }
        return now;
    }

    private static List<Finding> settled(Review review) {
        return review.standings().stream()
                .filter(standing -> standing.decision() != null)
                .map(Review.Standing::finding)
                .toList();
    }

    private boolean given(String option) {
        return campaign.command().commandLine().getParseResult().hasMatchedOption(option);
    }

    private Decision.Scope reach() {
        return Decision.Scope.of(scope)
                .orElseThrow(
                        () -> UsageError.of(campaign.command(), "cli.error.decide-scope", scope));
    }

    private @Nullable LocalDate last() {
        return expires == null || expires.strip().equalsIgnoreCase("never")
                ? null
                : Codes.day(campaign.command(), expires);
    }

    private DecisionDraft draft(Decision.Scope reach, String who, @Nullable LocalDate until) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return new DecisionDraft(reach, reason, who, by, now, until);
    }

    /** Everything that could have been decided about a finding. */
    private static List<Decision.Target> targets(Finding finding) {
        List<Decision.Target> targets = new ArrayList<>();
        for (Decision.Scope reach : Decision.Scope.values()) {
            for (String piece : Decisions.pieces(finding)) {
                targets.add(Decision.Target.of(reach, finding, piece));
            }
        }
        return targets;
    }
}
