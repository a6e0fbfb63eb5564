package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a campaign is checked, as far as that belongs to the campaign: the same for a check that is
 * asked for and for a campaign that is saved.
 *
 * @param brief the file with the approved facts, null for {@code brief.*} at the root of the folder
 * @param glossary the file with names and terms, null for {@code glossary.csv} at the root of the
 *     folder
 * @param markets ISO 3166 countries, empty to guess
 * @param channels which files go on which channel, the first match wins
 * @param choices what was settled for which files; where several match, the first that says
 *     something wins, and a channel of {@code channels} before all
 * @param addressForms how the pieces of a channel are to address their readers, where {@code
 *     choices} do not say so of their file
 * @param withoutPacks ids of packs of rules that are left out
 * @param rules what was changed about single rules
 * @param corrections what was read otherwise than it was meant
 */
public record CampaignSettings(
        @Nullable Path brief,
        @Nullable Path glossary,
        List<String> markets,
        List<ChannelRule> channels,
        List<ChoiceRule> choices,
        Map<Channel, AddressForm> addressForms,
        SortedSet<String> withoutPacks,
        RuleSettings rules,
        Corrections corrections) {

    /** Everything left to be found out. */
    public static final CampaignSettings NONE =
            new CampaignSettings(
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    Map.of(),
                    Collections.emptySortedSet(),
                    RuleSettings.NONE,
                    Corrections.NONE);

    public CampaignSettings {
        markets = List.copyOf(markets);
        channels = List.copyOf(channels);
        choices = List.copyOf(choices);
        EnumMap<Channel, AddressForm> forms = new EnumMap<>(Channel.class);
        forms.putAll(addressForms);
        addressForms = Collections.unmodifiableMap(forms);
        withoutPacks = Collections.unmodifiableSortedSet(new TreeSet<>(withoutPacks));
    }

    public CampaignSettings withBrief(@Nullable Path newBrief) {
        return copy().brief(newBrief).build();
    }

    public CampaignSettings withGlossary(@Nullable Path newGlossary) {
        return copy().glossary(newGlossary).build();
    }

    public CampaignSettings withMarkets(List<String> newMarkets) {
        return copy().markets(newMarkets).build();
    }

    public CampaignSettings withChannels(List<ChannelRule> newChannels) {
        return copy().channels(newChannels).build();
    }

    public CampaignSettings withChoices(List<ChoiceRule> newChoices) {
        return copy().choices(newChoices).build();
    }

    public CampaignSettings withAddressForms(Map<Channel, AddressForm> newForms) {
        return copy().addressForms(newForms).build();
    }

    public CampaignSettings withoutPacks(Set<String> ids) {
        return copy().withoutPacks(ids).build();
    }

    public CampaignSettings withRules(RuleSettings newRules) {
        return copy().rules(newRules).build();
    }

    public CampaignSettings withCorrections(Corrections newCorrections) {
        return copy().corrections(newCorrections).build();
    }

    private Copy copy() {
        return new Copy(this);
    }

    /** The settings with some of them changed; one place that names them all. */
    private static final class Copy {
        private @Nullable Path brief;
        private @Nullable Path glossary;
        private List<String> markets;
        private List<ChannelRule> channels;
        private List<ChoiceRule> choices;
        private Map<Channel, AddressForm> addressForms;
        private Set<String> withoutPacks;
        private RuleSettings rules;
        private Corrections corrections;

        Copy(CampaignSettings from) {
            brief = from.brief;
            glossary = from.glossary;
            markets = from.markets;
            channels = from.channels;
            choices = from.choices;
            addressForms = from.addressForms;
            withoutPacks = from.withoutPacks;
            rules = from.rules;
            corrections = from.corrections;
        }

        Copy brief(@Nullable Path value) {
            brief = value;
            return this;
        }

        Copy glossary(@Nullable Path value) {
            glossary = value;
            return this;
        }

        Copy markets(List<String> value) {
            markets = value;
            return this;
        }

        Copy channels(List<ChannelRule> value) {
            channels = value;
            return this;
        }

        Copy choices(List<ChoiceRule> value) {
            choices = value;
            return this;
        }

        Copy addressForms(Map<Channel, AddressForm> value) {
            addressForms = value;
            return this;
        }

        Copy withoutPacks(Set<String> value) {
            withoutPacks = value;
            return this;
        }

        Copy rules(RuleSettings value) {
            rules = value;
            return this;
        }

        Copy corrections(Corrections value) {
            corrections = value;
            return this;
        }

        CampaignSettings build() {
            return new CampaignSettings(
                    brief,
                    glossary,
                    markets,
                    channels,
                    choices,
                    addressForms,
                    new TreeSet<>(withoutPacks),
                    rules,
                    corrections);
        }
    }
}
