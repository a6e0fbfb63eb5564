package app.concord.ui;

import app.concord.check.CheckRequest;
import app.concord.check.Checker;
import app.concord.check.Progress;
import app.concord.check.SampleCampaign;
import app.concord.model.Cancellation;
import app.concord.model.CheckResult;

import java.nio.file.Path;
import java.util.List;

/** The bundled sample campaign as it is checked, to search in. */
public final class SampleSearch {
    private static final Path SAMPLE = Path.of("assets", "sample", "campaign");

    private SampleSearch() {}

    /** Twelve pieces in two languages, with a brief. */
    public static CheckResult rich() {
        return Checked.RESULT;
    }

    /** Checked once for all who ask. */
    private static final class Checked {
        static final CheckResult RESULT =
                new Checker()
                        .run(
                                CheckRequest.of(List.of(SAMPLE), SampleCampaign.TODAY)
                                        .with(settings ->
                                                settings.withMarkets(
                                                        List.of(SampleCampaign.MARKET))),
                                Progress.NONE,
                                Cancellation.NONE);
    }
}
