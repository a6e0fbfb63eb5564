package app.concord.ui.shell;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.ApprovalStanding;
import app.concord.model.Asset;
import app.concord.model.Campaign;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.CoverageItem;
import app.concord.model.Review;
import app.concord.model.Severity;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * A check in a few figures, for the header and the status line.
 *
 * @param name what the campaign is called
 * @param read number of pieces by channel, channels without any left out
 * @param place market and languages
 * @param guessed whether the market was concluded rather than given
 * @param readiness whether the campaign can go out
 * @param approval whether it is approved
 * @param errors number of findings that are errors and still count
 * @param warnings number of findings that are warnings and still count
 * @param assets number of pieces that were read
 * @param notRead number of files that could not be read, or not wholly
 * @param used number of statements that were used
 * @param notUnderstood number of statements that were not understood
 * @param checked when it was done and how long it took
 */
record Summary(
        String name,
        Map<Channel, Integer> read,
        String place,
        boolean guessed,
        Review.Readiness readiness,
        ApprovalStanding.State approval,
        int errors,
        int warnings,
        int assets,
        int notRead,
        int used,
        int notUnderstood,
        String checked) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final double MILLIS = 1000;

    static Summary of(CheckViewModel.Checked checked, Review review) {
        CheckResult result = checked.result();
        Map<Channel, Integer> read = new EnumMap<>(Channel.class);
        for (Asset asset : result.campaign().assets()) {
            read.merge(asset.channel(), 1, Integer::sum);
        }
        return new Summary(
                checked.campaign().name(),
                read,
                place(result.campaign()),
                result.campaign().marketGuessed(),
                review.readiness(),
                approval(review),
                review.open(Severity.ERROR),
                review.open(Severity.WARNING),
                result.campaign().assets().size(),
                result.unread().size(),
                count(result, CoverageItem.State.USED),
                count(result, CoverageItem.State.UNRESOLVED),
                checked(checked.at(), checked.took()));
    }

    private static ApprovalStanding.State approval(Review review) {
        ApprovalStanding standing = review.approval();
        return standing == null ? ApprovalStanding.State.NOT_APPROVED : standing.state();
    }

    private static String place(Campaign campaign) {
        String markets = String.join(", ", campaign.markets());
        String languages =
                String.join(", ", campaign.languages().stream().map(Wording::language).toList());
        if (markets.isEmpty() || languages.isEmpty()) {
            return markets + languages;
        }
        return Messages.text("ui.header.place", markets, languages);
    }

    private static int count(CheckResult result, CoverageItem.State state) {
        return (int) result.coverage().stream().filter(item -> item.state() == state).count();
    }

    private static String checked(LocalTime at, Duration took) {
        return Messages.text("ui.status.checked", TIME.format(at), took.toMillis() / MILLIS);
    }
}
