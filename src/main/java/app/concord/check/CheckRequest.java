package app.concord.check;

import app.concord.model.Channel;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What to check and how.
 *
 * @param paths a campaign folder, or single files; at least one
 * @param brief the file with the approved facts, null for {@code brief.*} at the root of the folder
 * @param today the day against which relative dates are judged
 * @param markets ISO 3166 countries, empty to guess
 * @param channels which files go on which channel, the first match wins
 * @param threads how many files are read at once, at least 1; never shows in the result
 */
public record CheckRequest(
        List<Path> paths,
        @Nullable Path brief,
        LocalDate today,
        List<String> markets,
        List<ChannelRule> channels,
        int threads) {

    /** Puts files whose relative path matches a glob on a channel. */
    public record ChannelRule(String glob, Channel channel) {}

    public CheckRequest {
        paths = List.copyOf(paths);
        markets = List.copyOf(markets);
        channels = List.copyOf(channels);
        if (paths.isEmpty() || threads < 1) {
            throw new IllegalArgumentException("needs a path and a thread");
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
}
