package app.concord.cli;

import app.concord.check.CheckRequest;
import app.concord.check.SampleCampaign;
import app.concord.message.Messages;
import app.concord.model.Review;
import app.concord.report.ReportOptions;
import app.concord.report.Reports;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/**
 * {@code sample}: checks the bundled campaign in the terminal. The launcher opens it in a window
 * instead where it can.
 */
@Command(name = "sample", description = "${bundle:cli.sample}")
final class SampleCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--check", description = "${bundle:cli.sample.check}")
    @SuppressWarnings("UnusedVariable") // The launcher reads it before it opens a window.
    private boolean check;

    SampleCommand(Session session) {
        this.session = session;
    }

    /** The sample holds contradictions, so that finding them is a success. */
    @Override
    public Integer call() {
        Path folder;
        try {
            folder = SampleCampaign.unpack();
        } catch (IOException e) {
            session.err().println(Messages.text("cli.sample.failed", Pipes.told(e)));
            return ExitStatus.FAULT;
        }
        session.err().println(Messages.text("cli.sample.folder", folder));
        CheckRequest request =
                CheckRequest.of(folder, SampleCampaign.TODAY)
                        .with(settings -> settings.withMarkets(List.of(SampleCampaign.MARKET)));
        Review review = Review.of(CheckCommand.run(session, request));
        ReportTargets.Target text =
                new ReportTargets.Target(Objects.requireNonNull(Reports.named("text")), null);
        boolean written =
                ReportTargets.write(
                        List.of(text),
                        review,
                        new ReportOptions(false, false, session.version()),
                        session);
        return written ? ExitStatus.of(review, null) : ExitStatus.USAGE;
    }
}
