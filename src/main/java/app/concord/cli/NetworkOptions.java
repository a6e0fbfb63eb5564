package app.concord.cli;

import app.concord.message.Messages;
import app.concord.model.Addresses;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The options that allow live addresses, and say how far their links are followed. */
final class NetworkOptions {
    private static final int LONGEST_ANSWER = 100;

    @Option(names = "--allow-network", description = "${bundle:cli.option.allow-network}")
    private boolean allowed;

    @Option(names = "--depth", paramLabel = "N", description = "${bundle:cli.option.depth}")
    private @Nullable Integer depth;

    @Option(names = "--pages", paramLabel = "N", description = "${bundle:cli.option.pages}")
    private @Nullable Integer pages;

    @Option(names = "--allow-private", description = "${bundle:cli.option.allow-private}")
    private boolean privateAllowed;

    /**
     * The addresses with the user's consent.
     *
     * @param written as they stand on the command line
     */
    Addresses addresses(CommandSpec command, List<String> written, Session session) {
        int links = Objects.requireNonNullElse(depth, 0);
        int most = Objects.requireNonNullElse(pages, Addresses.USUAL);
        if (links < 0 || links > Addresses.DEEPEST) {
            throw UsageError.of(command, "cli.error.depth", Addresses.DEEPEST);
        }
        if (most < 1 || most > Addresses.MOST) {
            throw UsageError.of(command, "cli.error.pages", Addresses.MOST);
        }
        if (written.isEmpty()) {
            if (depth != null || pages != null || privateAllowed) {
                throw UsageError.of(command, "cli.error.no-address");
            }
            return Addresses.NONE;
        }
        List<URI> start =
                written.stream().map(address -> address(command, address)).distinct().toList();
        Addresses addresses = new Addresses(start, links, most, privateAllowed);
        if (!allowed && !(session.terminal().asks() && agrees(addresses, session))) {
            throw UsageError.of(command, "cli.error.network", start.getFirst());
        }
        return addresses;
    }

    private static URI address(CommandSpec command, String written) {
        return Addresses.parse(written)
                .orElseThrow(() -> UsageError.of(command, "cli.error.address", written));
    }

    private static boolean agrees(Addresses addresses, Session session) {
        String start =
                addresses.start().stream().map(URI::toString).collect(Collectors.joining(", "));
        session.err()
                .print(
                        Messages.text(
                                        "cli.network.ask",
                                        start,
                                        addresses.depth(),
                                        addresses.count())
                                + " ");
        session.err().flush();
        String answer = line(session.in()).strip().toLowerCase(Locale.ROOT);
        return answer.equals("y") || answer.equals("yes");
    }

    /** One line, and not a byte more; empty where there is none. */
    private static String line(InputStream in) {
        StringBuilder line = new StringBuilder();
        try {
            for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
                if (line.length() < LONGEST_ANSWER) {
                    line.append(new String(new byte[] {(byte) b}, StandardCharsets.ISO_8859_1));
                }
            }
        } catch (IOException e) {
            return "";
        }
        return line.toString();
    }
}
