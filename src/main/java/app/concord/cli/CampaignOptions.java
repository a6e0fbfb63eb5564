package app.concord.cli;

import app.concord.campaign.CampaignFile;
import app.concord.campaign.ClientFile;
import app.concord.check.CheckRequest;
import app.concord.model.AddressForm;
import app.concord.model.Addresses;
import app.concord.model.CampaignSettings;
import app.concord.model.Channel;
import app.concord.model.ChannelRule;
import app.concord.model.ChoiceRule;

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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    @Option(names = "--rule", paramLabel = "ID=LEVEL", description = "${bundle:cli.option.rule}")
    private List<String> rules = new ArrayList<>();

    @Mixin private FileOptions files = new FileOptions();

    @Option(names = "--threads", paramLabel = "N", description = "${bundle:cli.option.threads}")
    private @Nullable Integer threads;

    @Option(names = "--no-cache", description = "${bundle:cli.option.no-cache}")
    private boolean noCache;

    /** The saved campaign that was named, null where folders or files were. */
    private @Nullable SavedCampaign saved;

    private CampaignSettings own = CampaignSettings.NONE;
    private @Nullable ClientFile client;

    /** How the campaign is checked without the defaults of its client; only after a request. */
    CampaignSettings own() {
        return own;
    }

    /** What holds for every campaign of the client, null for nothing; only after a request. */
    @Nullable ClientFile client() {
        return client;
    }

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
        return request(session, places);
    }

    /** What is to be checked, as it was written. */
    List<String> places() {
        return List.copyOf(places);
    }

    /** The request for some of what was named, as above. */
    CheckRequest request(Session session, List<String> some) {
        CommandSpec command = Objects.requireNonNull(spec);
        saved = null;
        List<Path> paths =
                some.stream()
                        .filter(place -> !Addresses.isAddress(place))
                        .map(place -> path(command, place))
                        .toList();
        if (paths.stream().anyMatch(CampaignFile::isCampaignFile)) {
            if (some.size() > 1) {
                throw UsageError.of(command, "cli.error.campaign-alone", some.getFirst());
            }
            saved = SavedCampaign.open(command, paths.getFirst());
            check(command);
            client = SavedCampaign.client(command, paths);
            return request(
                    command,
                    saved.campaign(),
                    network.addresses(command, List.of(), session),
                    session);
        }
        List<String> addresses = some.stream().filter(Addresses::isAddress).toList();
        check(command);
        client = SavedCampaign.client(command, paths);
        return request(
                command,
                CampaignFile.of("", paths),
                network.addresses(command, addresses, session),
                session);
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

    /** What the campaign says, with what the options say before it. */
    private CheckRequest request(
            CommandSpec command, CampaignFile from, Addresses addresses, Session session) {
        CampaignSettings kept = from.settings();
        List<ChannelRule> allChannels = new ArrayList<>(channels(command));
        allChannels.addAll(kept.channels());
        List<ChoiceRule> allChoices = new ArrayList<>(files.rules());
        allChoices.addAll(kept.choices());
        Map<Channel, AddressForm> forms = new EnumMap<>(Channel.class);
        forms.putAll(kept.addressForms());
        forms.putAll(files.addressForms());
        Set<String> left = new TreeSet<>(kept.withoutPacks());
        left.addAll(withoutPacks);
        CampaignSettings settings =
                kept.withChannels(allChannels)
                        .withChoices(allChoices)
                        .withAddressForms(forms)
                        .withoutPacks(left)
                        .withRules(
                                RuleOption.of(command, rules, session.checks().get().rules())
                                        .or(kept.rules()))
                        .withBrief(brief == null ? kept.brief() : brief)
                        .withGlossary(glossary == null ? kept.glossary() : glossary)
                        .withMarkets(
                                market == null ? kept.markets() : Codes.markets(command, market));
        own = settings;
        ClientFile defaults = client;
        return new CheckRequest(
                from.sources(),
                today == null ? Codes.today() : Codes.day(command, today),
                defaults == null ? settings : defaults.under(settings, from.sources()),
                addresses,
                threads == null ? CheckRequest.processors() : threads,
                !noCache);
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
