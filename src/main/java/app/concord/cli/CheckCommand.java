package app.concord.cli;

import app.concord.check.CheckRequest;
import app.concord.check.Progress;
import app.concord.message.Messages;
import app.concord.model.Cancellation;
import app.concord.model.CheckResult;
import app.concord.model.Problem;
import app.concord.model.Review;
import app.concord.model.Severity;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** {@code check}: judges a campaign. */
@Command(name = "check", description = "${bundle:cli.check}")
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Spec private @Nullable CommandSpec spec;

    @Mixin private CampaignOptions campaign = new CampaignOptions();

    @Mixin private ReportTargets reports = new ReportTargets();

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            defaultValue = "error",
            description = "${bundle:cli.option.fail-on}")
    private String failOn = "error";

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Severity least = leastCounting();
        List<ReportTargets.Target> targets = reports.targets();
        Review review = Review.of(run(session, campaign.request(session)));
        boolean written = ReportTargets.write(targets, review, false, session);
        return written ? ExitStatus.of(review, least) : ExitStatus.USAGE;
    }

    private @Nullable Severity leastCounting() {
        return switch (failOn.strip().toLowerCase(Locale.ROOT)) {
            case "error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            case "never" -> null;
            default ->
                    throw UsageError.of(Objects.requireNonNull(spec), "cli.error.fail-on", failOn);
        };
    }

    /** Runs a check with progress, and says on standard error if it stayed incomplete. */
    static CheckResult run(Session session, CheckRequest request) {
        CheckResult result =
                withProgress(
                        session,
                        progress ->
                                session.checks().get().run(request, progress, Cancellation.NONE));
        tellIncomplete(session, result.complete(), result.problems());
        return result;
    }

    /** Does work that shows its progress where the terminal wants it. */
    static <T> T withProgress(Session session, Function<Progress, T> work) {
        if (!session.terminal().progress()) {
            return work.apply(Progress.NONE);
        }
        try (ProgressLine line = new ProgressLine(session.err())) {
            return work.apply(line);
        }
    }

    /** Says on standard error how many files could not be read wholly, where some could not. */
    static void tellIncomplete(Session session, boolean complete, List<Problem> problems) {
        if (!complete) {
            long files =
                    problems.stream()
                            .filter(p -> p.kind().incomplete())
                            .map(Problem::path)
                            .distinct()
                            .count();
            session.err().println(Messages.text("cli.incomplete", files));
        }
    }
}
