package app.concord.campaign;

import app.concord.model.Approvals;
import app.concord.model.CampaignSettings;
import app.concord.model.Decisions;
import app.concord.model.PastCheck;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/**
 * A campaign as it is saved: where its pieces lie, how they are checked, what was decided.
 *
 * @param name what a person calls it
 * @param sources its folder or files, absolute
 * @param settings how it is checked
 * @param decisions about findings
 * @param approvals of states that it was in
 * @param last the check that was remembered last, null before the first
 */
public record CampaignFile(
        String name,
        List<Path> sources,
        CampaignSettings settings,
        Decisions decisions,
        Approvals approvals,
        @Nullable PastCheck last) {

    /** Ends the name of a saved campaign. */
    public static final String SUFFIX = ".concord";

    public CampaignFile {
        sources = List.copyOf(sources);
    }

    /** A campaign of which nothing is known but where it lies. */
    public static CampaignFile of(String name, List<Path> sources) {
        return new CampaignFile(
                name, sources, CampaignSettings.NONE, Decisions.NONE, Approvals.NONE, null);
    }

    /** Whether a path is that of a saved campaign, by its name. */
    public static boolean isCampaignFile(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().endsWith(SUFFIX);
    }

    /** The same campaign, checked in another way. */
    public CampaignFile with(CampaignSettings newSettings) {
        return new CampaignFile(name, sources, newSettings, decisions, approvals, last);
    }

    public CampaignFile withSources(List<Path> newSources) {
        return new CampaignFile(name, newSources, settings, decisions, approvals, last);
    }

    public CampaignFile withDecisions(Decisions newDecisions) {
        return new CampaignFile(name, sources, settings, newDecisions, approvals, last);
    }

    public CampaignFile withApprovals(Approvals newApprovals) {
        return new CampaignFile(name, sources, settings, decisions, newApprovals, last);
    }

    public CampaignFile withLast(@Nullable PastCheck newLast) {
        return new CampaignFile(name, sources, settings, decisions, approvals, newLast);
    }
}
