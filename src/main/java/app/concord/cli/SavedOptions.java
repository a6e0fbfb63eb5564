package app.concord.cli;

import app.concord.campaign.CampaignFile;
import app.concord.check.CheckRequest;
import app.concord.model.Review;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.Objects;

/** Which saved campaign a command works on, and as of which day it is checked. */
final class SavedOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.approve.file}")
    private Path file = Path.of("");

    @Option(
            names = "--today",
            paramLabel = "YYYY-MM-DD",
            description = "${bundle:cli.option.today}")
    private @Nullable String today;

    @Option(names = "--threads", paramLabel = "N", description = "${bundle:cli.option.threads}")
    private @Nullable Integer threads;

    /**
     * A campaign as it was checked just now.
     *
     * @param request how
     * @param review what that found, with what was decided
     */
    record Checked(CheckRequest request, Review review) {}

    /** The command these are options of. */
    CommandSpec command() {
        return Objects.requireNonNull(spec);
    }

    /** Refuses what is no saved campaign. */
    void mustBeCampaign() {
        if (!CampaignFile.isCampaignFile(file)) {
            throw UsageError.of(command(), "cli.error.approve-campaign", file);
        }
    }

    /** The campaign, which must be there. */
    SavedCampaign open() {
        mustBeCampaign();
        return SavedCampaign.open(command(), file);
    }

    /** Checks the campaign by itself, as its file says. */
    Checked check(SavedCampaign saved, Session session) {
        CheckRequest request = saved.request(command(), today, threads);
        return new Checked(request, saved.review(CheckCommand.run(session, request), null));
    }
}
