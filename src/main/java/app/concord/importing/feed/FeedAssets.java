package app.concord.importing.feed;

import app.concord.importing.BlockDraft;
import app.concord.importing.BlockList;
import app.concord.importing.FoldedText;
import app.concord.importing.Imported;
import app.concord.importing.SourceFile;
import app.concord.model.Asset;
import app.concord.model.Channel;
import app.concord.model.Location;
import app.concord.model.Problem;
import app.concord.model.Property;
import app.concord.model.SourceMap;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes an asset of every item of a feed. Not safe for threads. */
final class FeedAssets {
    private static final String PART = "body";
    private static final Map<String, Property> PROPERTIES =
            Map.ofEntries(
                    Map.entry("id", Property.SKU),
                    Map.entry("gtin", Property.GTIN),
                    Map.entry("title", Property.NAME),
                    Map.entry("description", Property.DESCRIPTION),
                    Map.entry("summary", Property.DESCRIPTION),
                    Map.entry("link", Property.URL),
                    Map.entry("price", Property.PRICE),
                    Map.entry("saleprice", Property.PRICE),
                    Map.entry("salepriceeffectivedate", Property.VALIDITY),
                    Map.entry("availability", Property.AVAILABILITY),
                    Map.entry("brand", Property.BRAND));

    private final SourceFile file;
    private final String sha256;
    private final List<Asset> assets = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int number;
    private int foreign;

    /**
     * A value of an item.
     *
     * @param name of the attribute as the file writes it
     * @param location where the value stands
     */
    record Attribute(String name, String value, Location location) {
        /** The name by which it is known: no prefix, small letters only. */
        String key() {
            String bare = name.substring(name.indexOf(':') + 1);
            return bare.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        }
    }

    FeedAssets(SourceFile file) {
        this.file = file;
        this.sha256 = file.bytes().sha256();
    }

    /** Adds an item; one that is no product only counts. */
    void add(List<Attribute> attributes) {
        number++;
        if (!FeedImporter.isProduct(attributes.stream().map(Attribute::key).toList())) {
            foreign++;
            return;
        }
        boolean reduced =
                attributes.stream()
                        .anyMatch(attribute ->
                                attribute.key().equals("saleprice")
                                        && !attribute.value().isBlank());
        BlockList blocks = new BlockList();
        int container = blocks.newContainer();
        String title = null;
        for (Attribute attribute : attributes) {
            Property property = property(attribute.key(), reduced);
            String text = property == null ? "" : words(attribute.value(), property);
            if (property != null && !text.isEmpty()) {
                if (property == Property.NAME && title == null) {
                    title = text;
                }
                blocks.add(
                        BlockDraft.field(
                                        property,
                                        attribute.name(),
                                        PART,
                                        text,
                                        SourceMap.at(attribute.location()))
                                .containers(List.of(container)));
            }
        }
        if (blocks.size() > 0) {
            assets.add(
                    new Asset(
                            file.path() + "#" + number,
                            file.channel() == null ? Channel.WEB : file.channel(),
                            "feed",
                            title == null ? file.name() + " #" + number : title,
                            null,
                            null,
                            null,
                            blocks.toBlocks(),
                            sha256));
        }
    }

    private static @Nullable Property property(String key, boolean reduced) {
        return key.equals("price") && reduced ? Property.WAS_PRICE : PROPERTIES.get(key);
    }

    /** The value as a reader of the shop sees it: escaped twice or marked up in some feeds. */
    private static String words(String value, Property property) {
        String text = value;
        if (text.indexOf('&') >= 0) {
            text = Parser.unescapeEntities(text, false);
        }
        if (property == Property.DESCRIPTION && text.indexOf('<') >= 0) {
            text = Jsoup.parse(text).text();
        }
        FoldedText folded = new FoldedText();
        folded.append(text, 0, 0, 0, false);
        return folded.take().text();
    }

    void damaged(int line, String what) {
        problems.add(
                new Problem(
                        file.path(),
                        Problem.Kind.DAMAGED,
                        line > 0 ? Location.atLine(line) : Location.NONE,
                        List.of(what)));
    }

    void unclosedQuote(int line) {
        problems.add(
                new Problem(
                        file.path(),
                        Problem.Kind.UNCLOSED_QUOTE,
                        Location.atLine(line),
                        List.of(String.valueOf(line))));
    }

    /** What came of the file. */
    Imported finish() {
        if (assets.isEmpty()) {
            problems.add(Problem.of(file.path(), Problem.Kind.NOT_RECOGNISED, file.name()));
        } else if (foreign > 0) {
            problems.add(Problem.of(file.path(), Problem.Kind.LEFT_OUT, String.valueOf(foreign)));
        }
        return new Imported(assets, problems);
    }
}
