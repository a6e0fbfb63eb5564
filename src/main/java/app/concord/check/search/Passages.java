package app.concord.check.search;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKey;
import app.concord.model.BlockKind;
import app.concord.model.Campaign;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.Span;
import app.concord.text.Languages;
import app.concord.text.search.Passage;
import app.concord.text.search.Tag;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes passages of the texts of a campaign, with all that can be asked of them. */
final class Passages {
    /** Letters from which on a text tells its language by itself. */
    private static final int TELLING = 80;

    private final Campaign campaign;
    private final Map<BlockKey, List<Fact>> facts = new HashMap<>();

    Passages(CheckResult result) {
        campaign = result.campaign();
        for (LinkedFact linked : result.facts()) {
            Fact fact = linked.fact();
            facts.computeIfAbsent(fact.place().inBlock(), key -> new ArrayList<>()).add(fact);
        }
    }

    /** Everything that is searched: the brief, the glossary, then the pieces in their order. */
    static List<Asset> assets(Campaign campaign) {
        List<Asset> assets = new ArrayList<>();
        if (campaign.brief() != null) {
            assets.add(campaign.brief());
        }
        if (campaign.glossary() != null) {
            assets.add(campaign.glossary().file());
        }
        assets.addAll(campaign.assets());
        return assets;
    }

    /**
     * A passage.
     *
     * @param piece number of the asset
     */
    Passage of(int piece, Asset asset, Block block) {
        String language = language(asset, block);
        List<Tag> tags = new ArrayList<>();
        channelNames(asset.channel()).forEach(name -> tag(tags, SearchField.CHANNEL, name, null));
        tag(tags, SearchField.FILE, asset.path(), null);
        if (language != null) {
            languageNames(language).forEach(name -> tag(tags, SearchField.LANGUAGE, name, null));
        }
        if (asset.network() != null && !asset.network().isBlank()) {
            tag(tags, SearchField.NETWORK, asset.network(), null);
        }
        parts(block).forEach(part -> tag(tags, SearchField.PART, part, null));
        for (Fact fact : facts.getOrDefault(new BlockKey(asset.path(), block.index()), List.of())) {
            add(tags, fact);
        }
        return new Passage(
                piece, asset.channel().id(), language, block.text(), block.retold(), tags);
    }

    private static void add(List<Tag> tags, Fact fact) {
        Span span = fact.place().span();
        kindNames(fact.kind()).forEach(name -> tag(tags, SearchField.KIND, name, span));
        if (fact.value() instanceof FactValue.Code code) {
            tag(tags, SearchField.CODE, code.code(), span);
        }
        if (fact.kind() == FactKind.PRICE && fact.value() instanceof FactValue.Money money) {
            String plain = new FactValue.Money(money.amount(), null).canonical();
            tag(tags, SearchField.PRICE, plain, span);
            if (money.amount().scale() <= 2) {
                String cents = money.amount().setScale(2).toPlainString();
                tag(tags, SearchField.PRICE, cents, span);
                tag(tags, SearchField.PRICE, cents.replace('.', ','), span);
            }
        }
    }

    private static void tag(List<Tag> tags, SearchField field, String value, @Nullable Span span) {
        tags.add(new Tag(field.id(), value.toLowerCase(Locale.ROOT), span));
    }

    /** In a campaign of several languages, a long text tells its own. */
    private @Nullable String language(Asset asset, Block block) {
        String whole = asset.language();
        String text = block.text();
        if (campaign.languages().size() < 2 || text.length() < TELLING) {
            return whole;
        }
        if (whole != null && Languages.likely(text, whole, spoken(whole)).equals(whole)) {
            return whole;
        }
        String own = Languages.of(text);
        return own != null && campaign.languages().contains(own) ? own : whole;
    }

    /** The languages of the campaign, the one of the piece before the others. */
    private Map<String, Integer> spoken(String whole) {
        Map<String, Integer> spoken = new TreeMap<>();
        campaign.languages().forEach(language -> spoken.put(language, 0));
        spoken.put(whole, 1);
        return spoken;
    }

    /** What is typed for a channel; the id first. */
    private static List<String> channelNames(Channel channel) {
        return channel == Channel.EMAIL
                ? List.of(channel.id(), "e-mail", "mail")
                : List.of(channel.id());
    }

    /** What is typed for a kind of fact; the id first. */
    private static List<String> kindNames(FactKind kind) {
        return kind == FactKind.PROMO_CODE ? List.of(kind.id(), "code") : List.of(kind.id());
    }

    /** The code of a language, and what people call it here and where it is spoken. */
    static Set<String> languageNames(String code) {
        Locale language = Locale.of(code);
        Set<String> names = new LinkedHashSet<>();
        names.add(code);
        names.add(language.getDisplayLanguage(Locale.ENGLISH));
        names.add(language.getDisplayLanguage(language));
        return names;
    }

    /** What a passage is in its piece, by the words one would ask for it. */
    static Set<String> parts(Block block) {
        Set<String> parts = new LinkedHashSet<>();
        if (block.kind() == BlockKind.FIELD
                || Set.of("subject", "preheader").contains(block.part())) {
            parts.add(word(block.part()));
        }
        Property property = block.property();
        if (property != null) {
            parts.add(property(property));
        }
        parts.add(kind(block.kind()));
        parts.add(region(block.region()));
        parts.remove("");
        return parts;
    }

    private static String property(Property property) {
        return switch (property) {
            case SUBJECT_LINE -> "subject";
            case POST_TEXT -> "post";
            case ALT_TEXT -> "caption";
            default -> word(property.name());
        };
    }

    private static String kind(BlockKind kind) {
        return switch (kind) {
            case HEADING -> "headline";
            case PARAGRAPH -> "paragraph";
            case LIST_ITEM -> "list";
            case TABLE_CELL -> "table";
            case CAPTION -> "caption";
            case LINK -> "button";
            case FIELD -> "";
            case FOOTNOTE -> "footnote";
        };
    }

    private static String region(Region region) {
        return switch (region) {
            case MAIN -> "";
            case LEGAL -> "small-print";
            case STRUCTURED -> "data";
            case NAVIGATION, BANNER, FOOTER, RELATED, QUOTATION -> word(region.name());
        };
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
