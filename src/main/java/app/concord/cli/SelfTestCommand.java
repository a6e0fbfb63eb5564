package app.concord.cli;

import app.concord.check.CheckRequest;
import app.concord.check.SelfTestOptions;
import app.concord.message.Messages;
import app.concord.model.Cancellation;
import app.concord.model.SelfTestResult;
import app.concord.report.SelfTestReport;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;

/** {@code selftest}: plants contradictions into copies of a campaign and counts those found. */
@Command(name = "selftest", description = "${bundle:cli.selftest}")
final class SelfTestCommand implements Callable<Integer> {
    private static final double FULL = 100;

    private final Session session;

    @Spec private @Nullable CommandSpec spec;

    @Mixin private CampaignOptions campaign = new CampaignOptions();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "${bundle:cli.selftest.seed}")
    private long seed = 1;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "12",
            description = "${bundle:cli.selftest.most}")
    private int most = 12;

    @Option(
            names = "--at-least",
            paramLabel = "PERCENT",
            defaultValue = "90",
            description = "${bundle:cli.selftest.at-least}")
    private double atLeast = 90;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${bundle:cli.selftest.format}")
    private String format = "text";

    SelfTestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        String wanted = format.strip().toLowerCase(Locale.ROOT);
        if (!wanted.equals("text") && !wanted.equals("json")) {
            throw UsageError.of(command, "cli.error.lines", format);
        }
        if (most < 1) {
            throw UsageError.of(command, "cli.selftest.error.most");
        }
        if (!(atLeast >= 0 && atLeast <= FULL)) {
            throw UsageError.of(command, "cli.selftest.error.at-least");
        }
        SelfTestResult result = run(campaign.request(session));
        try {
            if (wanted.equals("json")) {
                SelfTestReport.json(result, atLeast, session.out());
            } else {
                SelfTestReport.text(result, atLeast, session.terminal().color(), session.out());
            }
        } catch (IOException e) {
            if (!Pipes.closedByReader(e)) {
                session.err().println(Messages.text("cli.error.write", Pipes.told(e)));
                return ExitStatus.USAGE;
            }
        }
        return status(result);
    }

    private SelfTestResult run(CheckRequest request) {
        SelfTestOptions options = new SelfTestOptions(seed, most);
        SelfTestResult result =
                CheckCommand.withProgress(
                        session,
                        progress ->
                                session.checks()
                                        .get()
                                        .selfTest(request, options, progress, Cancellation.NONE));
        CheckCommand.tellIncomplete(session, result.complete(), result.problems());
        return result;
    }

    private int status(SelfTestResult result) {
        if (!result.complete()) {
            return ExitStatus.INCOMPLETE;
        }
        boolean enough = result.repeatable() && result.below(atLeast).isEmpty();
        return enough ? ExitStatus.FINE : ExitStatus.FINDINGS;
    }
}
