package app.concord.cli;

import app.concord.campaign.CampaignFile;
import app.concord.campaign.ClientFile;
import app.concord.campaign.PastChecks;
import app.concord.check.CheckRequest;
import app.concord.check.Progress;
import app.concord.message.Messages;
import app.concord.model.Cancellation;
import app.concord.model.CheckResult;
import app.concord.model.Corrections;
import app.concord.model.Decisions;
import app.concord.model.PastCheck;
import app.concord.model.Problem;
import app.concord.model.Review;
import app.concord.model.Severity;
import app.concord.report.ReportOptions;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
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
            completionCandidates = Candidates.Levels.class,
            description = "${bundle:cli.option.fail-on}")
    private String failOn = "error";

    CheckCommand(Session session) {
        this.session = session;
    }

    @Option(names = "--since", paramLabel = "FILE", description = "${bundle:cli.option.since}")
    private @Nullable Path since;

    @Option(names = "--save", paramLabel = "FILE", description = "${bundle:cli.option.save}")
    private @Nullable Path save;

    @Option(names = "--each", description = "${bundle:cli.option.each}")
    private boolean each;

    @Option(names = "--remember", description = "${bundle:cli.option.remember}")
    private boolean remember;

    @Override
    public Integer call() throws IOException {
        Severity least = leastCounting();
        if (each) {
            if (since != null || save != null) {
                throw UsageError.of(campaign.command(), "cli.error.each");
            }
            return new EachCampaign(
                            session,
                            campaign,
                            reports.each(),
                            client -> reports.of(reports.options(false, least, session), client),
                            least,
                            remember)
                    .run();
        }
        if (remember) {
            throw UsageError.of(campaign.command(), "cli.error.remember");
        }
        List<ReportTargets.Target> targets = reports.targets();
        ReportOptions options = reports.options(false, least, session);
        PastCheck before = before();
        CheckRequest asked = campaign.request(session);
        SavedCampaign saved = saved(asked);
        CheckRequest request = saved == null ? asked : corrected(asked, saved);
        tellClient();
        CheckResult result = run(session, request);
        Review review =
                saved == null
                        ? Review.of(result, Decisions.NONE, before)
                        : saved.review(result, before);
        boolean written =
                ReportTargets.write(
                        targets,
                        review,
                        reports.of(options, campaign.client())
                                .withPages(session.checks().get().pages(request)),
                        session);
        if (save != null && saved != null) {
            written &=
                    saved.remember(
                            saved.campaign()
                                    .withSources(request.paths())
                                    .with(
                                            campaign.own()
                                                    .withCorrections(
                                                            request.settings().corrections())),
                            review,
                            session);
        }
        return written ? ExitStatus.of(review, least) : ExitStatus.USAGE;
    }

    private void tellClient() {
        ClientFile client = campaign.client();
        if (client != null) {
            session.err().println(Messages.text("cli.client", client.title(), client.file()));
        }
    }

    /** What people corrected in the reading holds like their decisions. */
    private static CheckRequest corrected(CheckRequest request, SavedCampaign saved) {
        Corrections kept = saved.campaign().settings().corrections();
        return request.with(
                settings -> settings.withCorrections(kept.with(settings.corrections().all())));
    }

    private @Nullable PastCheck before() {
        if (since == null) {
            return null;
        }
        try {
            return PastChecks.read(since);
        } catch (IOException e) {
            throw UsageError.of(campaign.command(), "cli.error.since", since);
        }
    }

    /** The saved campaign whose decisions count: the one checked, or the one to be written. */
    private @Nullable SavedCampaign saved(CheckRequest request) {
        SavedCampaign checked = campaign.saved();
        if (save == null) {
            return checked;
        }
        if (!CampaignFile.isCampaignFile(save)) {
            throw UsageError.of(campaign.command(), "cli.error.save", save);
        }
        Path first = request.paths().isEmpty() ? save : request.paths().getFirst();
        Path name = first.toAbsolutePath().normalize().getFileName();
        CampaignFile fresh =
                checked == null
                        ? CampaignFile.of(String.valueOf(name), request.paths())
                        : checked.campaign();
        return SavedCampaign.at(campaign.command(), save, fresh);
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
        CheckResult result = checked(session, request);
        tellIncomplete(session, result.complete(), result.problems());
        return result;
    }

    /** Runs a check with progress, of which the caller tells what came out. */
    static CheckResult checked(Session session, CheckRequest request) {
        return withProgress(
                session,
                progress -> session.checks().get().run(request, progress, Cancellation.NONE));
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
