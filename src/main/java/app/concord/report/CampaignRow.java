package app.concord.report;

import app.concord.model.ApprovalStanding;
import app.concord.model.Review;
import app.concord.model.Severity;

import org.jspecify.annotations.Nullable;

/**
 * One campaign among many, in a few figures.
 *
 * @param path what was named to be checked, as it was written
 * @param name what the campaign is called
 * @param readiness whether it can go out, null where it was not checked
 * @param errors number of errors that count
 * @param warnings number of warnings that count
 * @param infos number of other findings that count
 * @param waived number of findings that may stay
 * @param fresh number of findings that the check before did not have, -1 where there was none
 * @param unread number of files that could not be read, or not wholly
 * @param assets number of pieces
 * @param approval whether it is approved, null where no approvals are kept
 * @param failure why it was not checked, empty where it was
 * @param status what a check of this campaign alone would end with
 */
public record CampaignRow(
        String path,
        String name,
        Review.@Nullable Readiness readiness,
        int errors,
        int warnings,
        int infos,
        int waived,
        int fresh,
        int unread,
        int assets,
        ApprovalStanding.@Nullable State approval,
        String failure,
        int status) {

    /** A campaign that was checked. */
    public static CampaignRow of(String path, Review review, int status) {
        ApprovalStanding standing = review.approval();
        return new CampaignRow(
                path,
                review.result().campaign().name(),
                review.readiness(),
                review.open(Severity.ERROR),
                review.open(Severity.WARNING),
                review.open(Severity.INFO),
                review.waived(),
                review.since() == null ? -1 : review.count(Review.State.NEW),
                review.result().complete() ? 0 : Math.max(1, review.result().unread().size()),
                review.result().campaign().assets().size(),
                standing == null ? null : standing.state(),
                "",
                status);
    }

    /** A campaign that could not be checked. */
    public static CampaignRow failed(String path, String failure, int status) {
        return new CampaignRow(path, path, null, 0, 0, 0, 0, -1, 0, 0, null, failure, status);
    }
}
