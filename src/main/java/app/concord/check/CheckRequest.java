package app.concord.check;

import app.concord.model.AddressForm;
import app.concord.model.Addresses;
import app.concord.model.Channel;
import app.concord.model.FileChoices;
import app.concord.rule.pack.RulePack;
import app.concord.rule.pack.RulePacks;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to check and how.
 *
 * @param paths a campaign folder, or single files; at least one unless there is an address
 * @param brief the file with the approved facts, null for {@code brief.*} at the root of the folder
 * @param glossary the file with names and terms, null for {@code glossary.csv} at the root of the
 *     folder
 * @param today the day against which relative dates are judged
 * @param markets ISO 3166 countries, empty to guess
 * @param channels which files go on which channel, the first match wins
 * @param choices what was settled for which files; where several match, the first that says
 *     something wins, and a channel of {@code channels} before all
 * @param addressForms how the pieces of a channel are to address their readers, where {@code
 *     choices} do not say so of their file
 * @param addresses what is fetched from the net besides; nothing is unless one stands here
 * @param withoutPacks ids of packs of rules that are left out
 * @param threads how many files are read at once, at least 1; never shows in the result
 */
public record CheckRequest(
        List<Path> paths,
        @Nullable Path brief,
        @Nullable Path glossary,
        LocalDate today,
        List<String> markets,
        List<ChannelRule> channels,
        List<ChoiceRule> choices,
        Map<Channel, AddressForm> addressForms,
        Addresses addresses,
        Set<String> withoutPacks,
        int threads) {

    /** Puts files whose relative path matches a glob on a channel. */
    public record ChannelRule(String glob, Channel channel) {}

    /** Settles something for the files whose relative path matches a glob. */
    public record ChoiceRule(String glob, FileChoices choices) {

        /** For the one file with this relative path, whatever signs stand in it. */
        public static ChoiceRule ofFile(String path, FileChoices choices) {
            return new ChoiceRule(escaped(path), choices);
        }

        /** Whether it was made for the one file with this relative path. */
        boolean ofFile(String path) {
            return glob.equals(escaped(path));
        }

        private static String escaped(String path) {
            return path.replaceAll("([\\\\*?\\[\\]{}])", "\\\\$1");
        }
    }

    /** A check for which nothing but channels was settled. */
    public CheckRequest(
            List<Path> paths,
            @Nullable Path brief,
            LocalDate today,
            List<String> markets,
            List<ChannelRule> channels,
            int threads) {
        this(paths, brief, today, markets, channels, List.of(), threads);
    }

    /** A check that stays on this computer. */
    public CheckRequest(
            List<Path> paths,
            @Nullable Path brief,
            LocalDate today,
            List<String> markets,
            List<ChannelRule> channels,
            List<ChoiceRule> choices,
            int threads) {
        this(
                paths,
                brief,
                null,
                today,
                markets,
                channels,
                choices,
                Map.of(),
                Addresses.NONE,
                Set.of(),
                threads);
    }

    public CheckRequest {
        paths = List.copyOf(paths);
        markets = List.copyOf(markets);
        channels = List.copyOf(channels);
        choices = List.copyOf(choices);
        addressForms = Map.copyOf(addressForms);
        withoutPacks = Set.copyOf(withoutPacks);
        if ((paths.isEmpty() && addresses.none()) || threads < 1) {
            throw new IllegalArgumentException("needs a path or an address, and a thread");
        }
    }

    /** One folder, everything else left to be found out. */
    public static CheckRequest of(Path folder, LocalDate today) {
        return new CheckRequest(
                List.of(folder),
                null,
                today,
                List.of(),
                List.of(),
                Math.max(1, Runtime.getRuntime().availableProcessors()));
    }

    /** Live addresses alone, everything else left to be found out. */
    public static CheckRequest of(Addresses addresses, LocalDate today) {
        return new CheckRequest(
                List.of(),
                null,
                null,
                today,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                addresses,
                Set.of(),
                Math.max(1, Runtime.getRuntime().availableProcessors()));
    }

    /** The same check with other live addresses. */
    public CheckRequest withAddresses(Addresses newAddresses) {
        return new CheckRequest(
                paths,
                brief,
                glossary,
                today,
                markets,
                channels,
                choices,
                addressForms,
                newAddresses,
                withoutPacks,
                threads);
    }

    /** The same check with other choices for files. */
    public CheckRequest withChoices(List<ChoiceRule> newChoices) {
        return new CheckRequest(
                paths,
                brief,
                glossary,
                today,
                markets,
                channels,
                newChoices,
                addressForms,
                addresses,
                withoutPacks,
                threads);
    }

    /** The same check without these packs of rules. */
    public CheckRequest withoutPacks(Set<String> ids) {
        return new CheckRequest(
                paths,
                brief,
                glossary,
                today,
                markets,
                channels,
                choices,
                addressForms,
                addresses,
                ids,
                threads);
    }

    /** Ids of the packs of rules that can be left out. */
    public static List<String> packs() {
        return RulePacks.all().stream().map(RulePack::id).toList();
    }
}
