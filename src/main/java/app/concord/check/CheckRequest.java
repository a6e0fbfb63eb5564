package app.concord.check;

import app.concord.model.Addresses;
import app.concord.model.CampaignSettings;
import app.concord.rule.pack.RulePack;
import app.concord.rule.pack.RulePacks;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What to check and how.
 *
 * @param paths a campaign folder, or single files; at least one unless there is an address
 * @param today the day against which relative dates are judged
 * @param settings how, as far as that belongs to the campaign
 * @param addresses what is fetched from the net besides; nothing is unless one stands here
 * @param threads how many files are read at once, at least 1; never shows in the result
 * @param kept whether what is read may be kept on disk for the next check, where the checker does
 *     so; never shows in the result
 */
public record CheckRequest(
        List<Path> paths,
        LocalDate today,
        CampaignSettings settings,
        Addresses addresses,
        int threads,
        boolean kept) {

    public CheckRequest {
        paths = List.copyOf(paths);
        if ((paths.isEmpty() && addresses.none()) || threads < 1) {
            throw new IllegalArgumentException("needs a path or an address, and a thread");
        }
    }

    /** As above; what is read may be kept. */
    public CheckRequest(
            List<Path> paths,
            LocalDate today,
            CampaignSettings settings,
            Addresses addresses,
            int threads) {
        this(paths, today, settings, addresses, threads, true);
    }

    /** One folder, everything else left to be found out. */
    public static CheckRequest of(Path folder, LocalDate today) {
        return of(List.of(folder), today);
    }

    /** A folder or single files, everything else left to be found out. */
    public static CheckRequest of(List<Path> paths, LocalDate today) {
        return of(paths, today, CampaignSettings.NONE);
    }

    /** A folder or single files, by as many threads as there are processors. */
    public static CheckRequest of(List<Path> paths, LocalDate today, CampaignSettings settings) {
        return new CheckRequest(paths, today, settings, Addresses.NONE, processors());
    }

    /** Live addresses alone, everything else left to be found out. */
    public static CheckRequest of(Addresses addresses, LocalDate today) {
        return new CheckRequest(List.of(), today, CampaignSettings.NONE, addresses, processors());
    }

    /** How many threads read files where nobody says how many. */
    public static int processors() {
        return Math.max(1, Runtime.getRuntime().availableProcessors());
    }

    /** The same check with other live addresses. */
    public CheckRequest withAddresses(Addresses newAddresses) {
        return new CheckRequest(paths, today, settings, newAddresses, threads, kept);
    }

    /** The same check with other settings. */
    public CheckRequest with(UnaryOperator<CampaignSettings> change) {
        return new CheckRequest(paths, today, change.apply(settings), addresses, threads, kept);
    }

    /** The same check by another number of threads. */
    public CheckRequest withThreads(int newThreads) {
        return new CheckRequest(paths, today, settings, addresses, newThreads, kept);
    }

    /** The same check, of which something may be kept on disk or not. */
    public CheckRequest withKept(boolean newKept) {
        return new CheckRequest(paths, today, settings, addresses, threads, newKept);
    }

    /** Ids of the packs of rules that can be left out. */
    public static List<String> packs() {
        return RulePacks.all().stream().map(RulePack::id).toList();
    }
}
