package app.concord.cli;

import app.concord.campaign.Approving;
import app.concord.campaign.CampaignFile;
import app.concord.campaign.CampaignStore;
import app.concord.campaign.ClientFile;
import app.concord.campaign.DamagedCampaignException;
import app.concord.check.CheckRequest;
import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Addresses;
import app.concord.model.Approvals;
import app.concord.model.CheckResult;
import app.concord.model.Decisions;
import app.concord.model.Outcome;
import app.concord.model.PastCheck;
import app.concord.model.Review;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A saved campaign that a command works on. */
final class SavedCampaign {
    private final CampaignStore store;
    private CampaignStore.Opened opened;

    private SavedCampaign(CampaignStore store, CampaignStore.Opened opened) {
        this.store = store;
        this.opened = opened;
    }

    /** The campaign in a file, which must be there; what is wrong with it is a wrong usage. */
    static SavedCampaign open(CommandSpec command, Path file) {
        CampaignStore store = CampaignStore.of(file);
        try {
            SavedCampaign saved = new SavedCampaign(store, store.open());
            for (Path source : saved.campaign().sources()) {
                if (!Files.exists(source)) {
                    throw UsageError.of(command, "cli.error.no-source", file, source);
                }
            }
            return saved;
        } catch (IOException e) {
            throw unread(command, store, e);
        }
    }

    /** A campaign to be saved in a file; what is there already is kept where it is not replaced. */
    static SavedCampaign at(CommandSpec command, Path file, CampaignFile fresh) {
        CampaignStore store = CampaignStore.of(file);
        try {
            return new SavedCampaign(store, store.openOr(fresh));
        } catch (IOException e) {
            throw unread(command, store, e);
        }
    }

    private static UsageError unread(CommandSpec command, CampaignStore store, IOException e) {
        if (!(e instanceof DamagedCampaignException damaged)) {
            return UsageError.of(command, "cli.error.campaign-unread", Pipes.told(e));
        }
        List<Path> versions;
        try {
            versions = store.versions();
        } catch (IOException unlisted) {
            versions = List.of();
        }
        return versions.isEmpty()
                ? UsageError.of(
                        command, "cli.error.campaign-damaged", damaged.file(), damaged.line())
                : UsageError.of(
                        command,
                        "cli.error.campaign-damaged.version",
                        damaged.file(),
                        damaged.line(),
                        versions.getFirst());
    }

    /**
     * What holds for every campaign of the client.
     *
     * @param places the saved campaign, or folders and files
     */
    static @Nullable ClientFile client(CommandSpec command, List<Path> places) {
        try {
            return ClientFile.near(places);
        } catch (DamagedCampaignException e) {
            throw UsageError.of(command, "cli.error.client-damaged", e.file(), e.line());
        } catch (IOException e) {
            throw UsageError.of(command, "cli.error.campaign-unread", Pipes.told(e));
        }
    }

    CampaignFile campaign() {
        return opened.campaign();
    }

    /**
     * How it is checked by itself, as its file and its client say.
     *
     * @param today the day as written, null for this one
     * @param threads null for as many as there are processors
     */
    CheckRequest request(CommandSpec command, @Nullable String today, @Nullable Integer threads) {
        if (threads != null && threads < 1) {
            throw UsageError.of(command, "cli.error.threads");
        }
        ClientFile client = client(command, List.of(store.file()));
        return new CheckRequest(
                campaign().sources(),
                today == null ? Codes.today() : Codes.day(command, today),
                client == null
                        ? campaign().settings()
                        : client.under(campaign().settings(), campaign().sources()),
                Addresses.NONE,
                threads == null ? CheckRequest.processors() : threads);
    }

    /**
     * A result with the decisions of this campaign.
     *
     * @param since the check it is held against, null for the one that is remembered
     */
    Review review(CheckResult result, @Nullable PastCheck since) {
        return Approving.reviewed(
                Review.of(
                        result, campaign().decisions(), since == null ? campaign().last() : since),
                campaign().approvals());
    }

    /**
     * Saves decisions; how the campaign stands with them is remembered where a check is.
     *
     * @param review what a check has just found, null for none
     * @return whether that could be done; what could not is told on standard error
     */
    boolean save(Decisions decisions, @Nullable Review review, Session session) {
        CampaignFile decided = campaign().withDecisions(decisions);
        PastCheck last = decided.last();
        if (review != null && last != null) {
            Review now = Review.of(review.result(), decisions, review.since());
            decided = decided.withLast(last.with(Outcome.of(now)));
        }
        return save(decided, session);
    }

    /** Saves approvals, as above. */
    boolean save(Approvals approvals, Session session) {
        return save(campaign().withApprovals(approvals), session);
    }

    /** Saves the campaign as it was checked, and remembers what the check found. */
    boolean remember(CampaignFile checked, Review review, Session session) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return save(checked.withLast(PastCheck.of(review, now, Wording::finding)), session);
    }

    private boolean save(CampaignFile campaign, Session session) {
        try {
            CampaignStore.Saved saved = store.save(campaign, opened);
            opened = saved.now();
            return true;
        } catch (IOException e) {
            session.err().println(Messages.text("cli.error.write", Pipes.told(e)));
            return false;
        }
    }
}
