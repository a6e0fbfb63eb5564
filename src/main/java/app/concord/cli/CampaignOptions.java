package app.concord.cli;

import app.concord.campaign.CampaignFile;
import app.concord.check.CheckRequest;
import app.concord.check.CheckRequest.ChannelRule;
import app.concord.check.CheckRequest.ChoiceRule;
import app.concord.model.Addresses;
import app.concord.model.Channel;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The options that say what to check and how; they become a request. */
final class CampaignOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "${bundle:cli.path}")
    private List<String> places = new ArrayList<>();

    @Mixin private NetworkOptions network = new NetworkOptions();

    @Option(names = "--brief", paramLabel = "FILE", description = "${bundle:cli.option.brief}")
    private @Nullable Path brief;

    @Option(
            names = "--glossary",
            paramLabel = "FILE",
            description = "${bundle:cli.option.glossary}")
    private @Nullable Path glossary;

    @Option(
            names = "--today",
            paramLabel = "YYYY-MM-DD",
            description = "${bundle:cli.option.today}")
    private @Nullable String today;

    @Option(
            names = "--market",
            paramLabel = "CC[,CC…]",
            description = "${bundle:cli.option.market}")
    private @Nullable String market;

    @Option(
            names = "--channel",
            paramLabel = "GLOB=CHANNEL",
            description = "${bundle:cli.option.channel}")
    private List<String> channels = new ArrayList<>();

    @Option(
            names = "--without-pack",
            paramLabel = "ID",
            description = "${bundle:cli.option.without-pack}")
    private List<String> withoutPacks = new ArrayList<>();

    @Mixin private FileOptions files = new FileOptions();

    @Option(names = "--threads", paramLabel = "N", description = "${bundle:cli.option.threads}")
    private @Nullable Integer threads;

    /** The saved campaign that was named, null where folders or files were. */
    private @Nullable SavedCampaign saved;

    /**
     * The saved campaign that the request was made from; only after {@link #request}.
     *
     * @return null where folders or files were named
     */
    @Nullable SavedCampaign saved() {
        return saved;
    }

    /** The command these are options of. */
    CommandSpec command() {
        return Objects.requireNonNull(spec);
    }

    /**
     * The request; every path in it exists, and there is consent to every address in it.
     *
     * @param session asked for consent where it was not given and someone is there to ask
     */
    CheckRequest request(Session session) {
        CommandSpec command = Objects.requireNonNull(spec);
        List<Path> paths =
                places.stream()
                        .filter(place -> !Addresses.isAddress(place))
                        .map(place -> path(command, place))
                        .toList();
        if (paths.stream().anyMatch(CampaignFile::isCampaignFile)) {
            if (places.size() > 1) {
                throw UsageError.of(command, "cli.error.campaign-alone", places.getFirst());
            }
            saved = SavedCampaign.open(command, paths.getFirst());
            return saved(command, saved, session);
        }
        List<String> addresses = places.stream().filter(Addresses::isAddress).toList();
        check(command);
        return request(
                command,
                CampaignFile.of("", paths),
                channels(command),
                files.rules(),
                network.addresses(command, addresses, session));
    }

    private void check(CommandSpec command) {
        if (brief != null && !Files.isRegularFile(brief)) {
            throw UsageError.of(command, "cli.error.no-brief", brief);
        }
        if (glossary != null && !Files.isRegularFile(glossary)) {
            throw UsageError.of(command, "cli.error.no-glossary", glossary);
        }
        if (threads != null && threads < 1) {
            throw UsageError.of(command, "cli.error.threads");
        }
        for (String pack : withoutPacks) {
            if (!CheckRequest.packs().contains(pack)) {
                throw UsageError.of(
                        command,
                        "cli.error.without-pack",
                        pack,
                        String.join(", ", CheckRequest.packs()));
            }
        }
    }

    /** What stands in the saved campaign, with what the options say before it. */
    private CheckRequest saved(CommandSpec command, SavedCampaign from, Session session) {
        check(command);
        List<ChannelRule> allChannels = new ArrayList<>(channels(command));
        allChannels.addAll(from.channels());
        List<ChoiceRule> allChoices = new ArrayList<>(files.rules());
        allChoices.addAll(from.choices());
        return request(
                command,
                from.campaign(),
                allChannels,
                allChoices,
                network.addresses(command, List.of(), session));
    }

    private CheckRequest request(
            CommandSpec command,
            CampaignFile from,
            List<ChannelRule> allChannels,
            List<ChoiceRule> allChoices,
            Addresses addresses) {
        Set<String> left = new TreeSet<>(from.withoutPacks());
        left.addAll(withoutPacks);
        return new CheckRequest(
                from.sources(),
                brief == null ? from.brief() : brief,
                glossary == null ? from.glossary() : glossary,
                today == null ? Codes.today() : Codes.day(command, today),
                market == null ? from.markets() : Codes.markets(command, market),
                allChannels,
                allChoices,
                addresses,
                left,
                threads == null
                        ? Math.max(1, Runtime.getRuntime().availableProcessors())
                        : threads);
    }

    private List<ChannelRule> channels(CommandSpec command) {
        return channels.stream().map(rule -> channelRule(command, rule)).toList();
    }

    private static Path path(CommandSpec command, String written) {
        try {
            Path path = Path.of(written);
            if (Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // No system could hold such a file: it is not there either.
        }
        throw UsageError.of(command, "cli.error.no-path", written);
    }

    private static ChannelRule channelRule(CommandSpec command, String written) {
        GlobValue one = GlobValue.of(command, written, "cli.error.channel");
        Channel channel =
                Channel.published(one.value())
                        .orElseThrow(() -> UsageError.of(command, "cli.error.channel", written));
        return new ChannelRule(one.glob(), channel);
    }
}
