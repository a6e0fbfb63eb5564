package app.concord.cli;

import app.concord.model.Review;
import app.concord.report.ReportOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.List;
import java.util.concurrent.Callable;

/** {@code facts}: shows what was understood, without judging. */
@Command(name = "facts", description = "${bundle:cli.facts}")
final class FactsCommand implements Callable<Integer> {
    private final Session session;

    @Mixin private CampaignOptions campaign = new CampaignOptions();

    @Mixin private ReportTargets reports = new ReportTargets();

    FactsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<ReportTargets.Target> targets = reports.targets();
        ReportOptions options = reports.options(true, null, session);
        Review review = Review.of(CheckCommand.run(session, campaign.request(session)));
        boolean written =
                ReportTargets.write(
                        targets, review, reports.of(options, campaign.client()), session);
        return written ? ExitStatus.of(review, null) : ExitStatus.USAGE;
    }
}
