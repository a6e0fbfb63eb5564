package app.concord.campaign;

import app.concord.model.AddressForm;
import app.concord.model.CampaignSettings;
import app.concord.model.Channel;
import app.concord.model.ChannelRule;
import app.concord.model.ChoiceRule;
import app.concord.model.FileChoices;
import app.concord.model.RuleSetting;
import app.concord.model.RuleSettings;
import app.concord.model.Severity;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How a campaign is checked, as JSON. Single files stand under their paths; what holds for several
 * stands in a list, in the order in which it counts, after the single ones.
 */
final class CampaignSettingsJson {
    private static final String BRIEF = "brief";
    private static final String GLOSSARY = "glossary";
    private static final String MARKETS = "markets";
    private static final String CHANNELS = "channels";
    private static final String FILES = "files";
    private static final String PATTERNS = "patterns";
    private static final String FORMS = "address";
    static final String PACKS = "withoutPacks";
    static final String RULES = "rules";
    private static final String CORRECTIONS = "corrections";
    private static final String GLOB = "glob";

    private CampaignSettingsJson() {}

    static CampaignSettings read(ObjectNode whole, Path file) {
        List<ChannelRule> channels = new ArrayList<>();
        for (JsonNode one : whole.path(CHANNELS)) {
            Channel.published(CampaignJson.text(one, "channel"))
                    .ifPresent(channel ->
                            channels.add(new ChannelRule(CampaignJson.text(one, GLOB), channel)));
        }
        List<ChoiceRule> choices = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry :
                new TreeMap<>(byName(whole.path(FILES))).entrySet()) {
            FileChoices read = ChoicesJson.read(entry.getValue());
            if (!read.none()) {
                choices.add(ChoiceRule.ofFile(entry.getKey(), read));
            }
        }
        for (JsonNode one : whole.path(PATTERNS)) {
            FileChoices read = ChoicesJson.read(one);
            if (!read.none()) {
                choices.add(new ChoiceRule(CampaignJson.text(one, GLOB), read));
            }
        }
        Map<Channel, AddressForm> forms = new EnumMap<>(Channel.class);
        for (Map.Entry<String, JsonNode> entry : whole.path(FORMS).properties()) {
            Optional<Channel> channel = Channel.published(entry.getKey());
            AddressForm.of(entry.getValue().asString(""))
                    .ifPresent(form -> channel.ifPresent(c -> forms.put(c, form)));
        }
        return new CampaignSettings(
                CampaignJson.path(whole.path(BRIEF), file),
                CampaignJson.path(whole.path(GLOSSARY), file),
                CampaignJson.texts(whole.path(MARKETS)),
                channels,
                choices,
                forms,
                new TreeSet<>(CampaignJson.texts(whole.path(PACKS))),
                rules(whole.path(RULES)),
                CorrectionsJson.read(whole.path(CORRECTIONS)));
    }

    private static Map<String, JsonNode> byName(JsonNode object) {
        Map<String, JsonNode> named = new TreeMap<>();
        object.properties().forEach(entry -> named.put(entry.getKey(), entry.getValue()));
        return named;
    }

    /** Changed rules; what is said of a rule in words that are not known counts as not said. */
    static RuleSettings rules(JsonNode object) {
        TreeMap<String, RuleSetting> changed = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            String severity = CampaignJson.text(entry.getValue(), "severity");
            changed.put(
                    entry.getKey(),
                    new RuleSetting(
                            entry.getValue().path("on").asBoolean(true),
                            severity.isEmpty() ? null : CampaignJson.severity(severity),
                            entry.getValue().path("tolerance").isNumber()
                                    ? entry.getValue().path("tolerance").decimalValue()
                                    : null));
        }
        return new RuleSettings(changed);
    }

    /** Puts settings into what was read before, or an empty object. */
    static void write(CampaignSettings settings, ObjectNode whole, Path file) {
        CampaignJson.put(whole, BRIEF, written(settings.brief(), file));
        CampaignJson.put(whole, GLOSSARY, written(settings.glossary(), file));
        ArrayNode markets = whole.putArray(MARKETS);
        settings.markets().forEach(markets::add);
        ArrayNode channels = whole.putArray(CHANNELS);
        settings.channels()
                .forEach(one ->
                        channels.addObject()
                                .put(GLOB, one.glob())
                                .put("channel", one.channel().id()));
        ArrayNode packs = whole.putArray(PACKS);
        settings.withoutPacks().forEach(packs::add);
        writeChoices(settings.choices(), whole);
        ObjectNode formsBefore = CampaignJson.object(whole, FORMS);
        for (Channel channel : Channel.values()) {
            AddressForm form = settings.addressForms().get(channel);
            CampaignJson.put(formsBefore, channel.id(), form == null ? null : form.id());
        }
        setOrRemove(whole, FORMS, formsBefore);
        setOrRemove(whole, RULES, written(settings.rules(), CampaignJson.object(whole, RULES)));
        ArrayNode corrections = whole.arrayNode();
        CorrectionsJson.write(settings.corrections(), whole.path(CORRECTIONS), corrections);
        whole.remove(CORRECTIONS);
        if (!corrections.isEmpty()) {
            whole.set(CORRECTIONS, corrections);
        }
    }

    private static void writeChoices(List<ChoiceRule> choices, ObjectNode whole) {
        ObjectNode before = CampaignJson.object(whole, FILES);
        ObjectNode files = whole.objectNode();
        ArrayNode patterns = whole.arrayNode();
        Map<String, FileChoices> single = new TreeMap<>();
        for (ChoiceRule rule : choices) {
            String path = rule.file().orElse(null);
            if (path == null) {
                ObjectNode entry = patterns.addObject().put(GLOB, rule.glob());
                ChoicesJson.write(entry, rule.choices());
            } else {
                single.merge(path, rule.choices(), FileChoices::or);
            }
        }
        single.forEach((path, one) ->
                files.set(path, ChoicesJson.write(CampaignJson.object(before, path), one)));
        whole.set(FILES, files);
        whole.remove(PATTERNS);
        if (!patterns.isEmpty()) {
            whole.set(PATTERNS, patterns);
        }
    }

    /** Changed rules in what was read before, or an empty object. */
    static ObjectNode written(RuleSettings rules, ObjectNode before) {
        ObjectNode object = before.objectNode();
        rules.changed()
                .forEach((id, setting) -> {
                    ObjectNode entry = CampaignJson.object(before, id);
                    Severity severity = setting.severity();
                    entry.put("on", setting.on());
                    CampaignJson.put(entry, "severity", severity == null ? null : severity.name());
                    entry.remove("tolerance");
                    if (setting.tolerance() != null) {
                        entry.put("tolerance", setting.tolerance());
                    }
                    object.set(id, entry);
                });
        return object;
    }

    private static void setOrRemove(ObjectNode whole, String name, ObjectNode value) {
        whole.remove(name);
        if (!value.isEmpty()) {
            whole.set(name, value);
        }
    }

    private static @Nullable String written(@Nullable Path path, Path file) {
        return path == null ? null : CampaignJson.written(path, file);
    }
}
