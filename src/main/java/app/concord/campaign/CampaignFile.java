package app.concord.campaign;

import app.concord.model.Channel;
import app.concord.model.Decisions;
import app.concord.model.FileChoices;
import app.concord.model.PastCheck;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A campaign as it is saved: where its pieces lie, how they are checked, what was decided.
 *
 * @param name what a person calls it
 * @param sources its folder or files, absolute
 * @param brief the file with the approved facts, null for the one at the root of the folder
 * @param glossary the file with names and terms, null for the one at the root of the folder
 * @param markets ISO 3166 countries, empty to guess
 * @param channels channel of the files that match a glob, the first match wins
 * @param withoutPacks ids of packs of rules that are left out
 * @param files what was settled for single files, by their path in the campaign
 * @param decisions about findings
 * @param last the check that was remembered last, null before the first
 */
public record CampaignFile(
        String name,
        List<Path> sources,
        @Nullable Path brief,
        @Nullable Path glossary,
        List<String> markets,
        List<GlobChannel> channels,
        SortedSet<String> withoutPacks,
        Map<String, FileChoices> files,
        Decisions decisions,
        @Nullable PastCheck last) {

    /** Ends the name of a saved campaign. */
    public static final String SUFFIX = ".concord";

    /** Puts files whose path matches a glob on a channel. */
    public record GlobChannel(String glob, Channel channel) {}

    public CampaignFile {
        sources = List.copyOf(sources);
        markets = List.copyOf(markets);
        channels = List.copyOf(channels);
        withoutPacks = Collections.unmodifiableSortedSet(new TreeSet<>(withoutPacks));
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** A campaign of which nothing is known but where it lies. */
    public static CampaignFile of(String name, List<Path> sources) {
        return new CampaignFile(
                name,
                sources,
                null,
                null,
                List.of(),
                List.of(),
                Collections.emptySortedSet(),
                Map.of(),
                Decisions.NONE,
                null);
    }

    /** Whether a path is that of a saved campaign, by its name. */
    public static boolean isCampaignFile(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().endsWith(SUFFIX);
    }

    public CampaignFile withDecisions(Decisions newDecisions) {
        return new CampaignFile(
                name,
                sources,
                brief,
                glossary,
                markets,
                channels,
                withoutPacks,
                files,
                newDecisions,
                last);
    }

    public CampaignFile withLast(@Nullable PastCheck newLast) {
        return new CampaignFile(
                name,
                sources,
                brief,
                glossary,
                markets,
                channels,
                withoutPacks,
                files,
                decisions,
                newLast);
    }

    public CampaignFile withFiles(Map<String, FileChoices> newFiles) {
        return new CampaignFile(
                name,
                sources,
                brief,
                glossary,
                markets,
                channels,
                withoutPacks,
                newFiles,
                decisions,
                last);
    }
}
