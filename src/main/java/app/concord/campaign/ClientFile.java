package app.concord.campaign;

import app.concord.model.AddressForm;
import app.concord.model.CampaignSettings;
import app.concord.model.Channel;
import app.concord.model.ChannelRule;
import app.concord.model.ChoiceRule;
import app.concord.model.Corrections;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What holds for every campaign of a client, in a file of the client's folder: as a saved campaign
 * says it of itself, with the name and the logo for reports. A campaign's own word comes first.
 *
 * @param file where it stands
 * @param name what the client is called, empty where that is not said
 * @param settings how its campaigns are checked, where they say nothing themselves
 * @param agency who hands its reports over, empty where that is not said
 * @param logo picture for the head of its reports, null for none
 */
public record ClientFile(
        Path file, String name, CampaignSettings settings, String agency, @Nullable Path logo) {

    /** Its name. */
    public static final String NAME = "concord-client.json";

    /** Folders above a campaign in which it is looked for. */
    private static final int ABOVE = 3;

    private static final long MOST_BYTES = 1_000_000;
    private static final String GLOSSARY = "glossary.csv";

    /** Made for the first client that there is: most campaigns have none. */
    private static final class Lazy {
        private static final JsonMapper JSON = JsonMapper.builder().build();
    }

    /**
     * The file that counts for a campaign: the one in its folder, else in the nearest of the three
     * folders above.
     *
     * @param places the saved campaign, or its folders and files; the first that has one decides
     * @return null where there is none
     * @throws IOException if there is one that cannot be read
     */
    public static @Nullable ClientFile near(List<Path> places) throws IOException {
        for (Path place : places) {
            Path whole = place.toAbsolutePath().normalize();
            Path folder = Files.isDirectory(whole) ? whole : whole.getParent();
            for (int i = 0; i <= ABOVE && folder != null; i++) {
                Path file = folder.resolve(NAME);
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    return read(file);
                }
                folder = folder.getParent();
            }
        }
        return null;
    }

    /** What the client is called, or else its folder. */
    public String title() {
        Path folder = file.getParent();
        Path last = folder == null ? null : folder.getFileName();
        return name.isEmpty() && last != null ? last.toString() : name;
    }

    /** What the client of a campaign is called; empty where nobody says so. */
    public static String nameOf(Path place) {
        try {
            ClientFile near = near(List.of(place));
            return near == null ? "" : near.name();
        } catch (IOException e) {
            // Checking the campaign tells it; a list need not.
            return "";
        }
    }

    private static ClientFile read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new DamagedCampaignException(file, 0, new IOException("too large"));
        }
        try {
            if (!(Lazy.JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode whole)) {
                throw new DamagedCampaignException(file, 1, new IOException("no object"));
            }
            CampaignSettings settings = CampaignSettingsJson.read(whole, file);
            inside(file, settings.glossary());
            Path logo = CampaignJson.path(whole.path("logo"), file);
            inside(file, logo);
            return new ClientFile(
                    file,
                    CampaignJson.text(whole, "name").strip(),
                    settings.withBrief(null).withCorrections(Corrections.NONE),
                    CampaignJson.text(whole, "agency").strip(),
                    logo);
        } catch (JacksonException e) {
            throw new DamagedCampaignException(file, CampaignJson.line(e), e);
        }
    }

    /** A file from elsewhere must not lead to what lies outside of the client's folder. */
    private static void inside(Path file, @Nullable Path named) throws IOException {
        Path folder = file.getParent();
        if (named != null && (folder == null || !named.startsWith(folder))) {
            throw new DamagedCampaignException(
                    file, 0, new IOException(named + " lies outside of the client's folder"));
        }
    }

    /**
     * The settings of a campaign with what they leave open taken from here.
     *
     * @param sources its folders and files; a glossary among them is its own
     */
    public CampaignSettings under(CampaignSettings own, List<Path> sources) {
        List<ChannelRule> channels = new ArrayList<>(own.channels());
        channels.addAll(settings.channels());
        List<ChoiceRule> choices = new ArrayList<>(own.choices());
        choices.addAll(settings.choices());
        Map<Channel, AddressForm> forms = new EnumMap<>(Channel.class);
        forms.putAll(settings.addressForms());
        forms.putAll(own.addressForms());
        Set<String> packs = new TreeSet<>(own.withoutPacks());
        packs.addAll(settings.withoutPacks());
        Path glossary = own.glossary();
        if (glossary == null && sources.stream().noneMatch(ClientFile::hasGlossary)) {
            glossary = settings.glossary();
        }
        return own.withChannels(channels)
                .withChoices(choices)
                .withAddressForms(forms)
                .withoutPacks(packs)
                .withRules(own.rules().or(settings.rules()))
                .withMarkets(own.markets().isEmpty() ? settings.markets() : own.markets())
                .withGlossary(glossary);
    }

    private static boolean hasGlossary(Path source) {
        if (!Files.isDirectory(source)) {
            return String.valueOf(source.getFileName()).equalsIgnoreCase(GLOSSARY);
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(source)) {
            for (Path file : files) {
                if (String.valueOf(file.getFileName()).equalsIgnoreCase(GLOSSARY)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            // The check tells that the folder cannot be read.
            return false;
        }
    }
}
