package app.concord.importing.feed;

import app.concord.importing.BlockDraft;
import app.concord.importing.BlockList;
import app.concord.importing.FoldedText;
import app.concord.importing.Imported;
import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.importing.VisibleText;
import app.concord.model.Asset;
import app.concord.model.Channel;
import app.concord.model.Location;
import app.concord.model.Problem;
import app.concord.model.Property;
import app.concord.model.SourceMap;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes an asset of every item of a feed. Entries that are no products, such as news, count only
 * where the feed holds no product at all. Not safe for threads.
 */
final class FeedAssets {
    private static final String PART = "body";
    private static final Pattern PREFIX = Pattern.compile("^[A-Za-z][\\w.-]{0,20}:");
    private static final Pattern NOT_KEY = Pattern.compile("[^a-z0-9]");
    private static final Pattern ESCAPED_TAG =
            Pattern.compile("</?[a-z][^<>]{0,500}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern AMOUNT = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final int TITLE = 80;
    private static final Map<String, Property> PROPERTIES =
            Map.ofEntries(
                    Map.entry("id", Property.SKU),
                    Map.entry("sku", Property.SKU),
                    Map.entry("retailerid", Property.SKU),
                    Map.entry("productid", Property.SKU),
                    Map.entry("gtin", Property.GTIN),
                    Map.entry("title", Property.NAME),
                    Map.entry("name", Property.NAME),
                    Map.entry("description", Property.DESCRIPTION),
                    Map.entry("summary", Property.DESCRIPTION),
                    Map.entry("link", Property.URL),
                    Map.entry("url", Property.URL),
                    Map.entry("price", Property.PRICE),
                    Map.entry("saleprice", Property.PRICE),
                    Map.entry("regularprice", Property.WAS_PRICE),
                    Map.entry("oldprice", Property.WAS_PRICE),
                    Map.entry("wasprice", Property.WAS_PRICE),
                    Map.entry("listprice", Property.WAS_PRICE),
                    Map.entry("originalprice", Property.WAS_PRICE),
                    Map.entry("currency", Property.CURRENCY),
                    Map.entry("salepriceeffectivedate", Property.VALIDITY),
                    Map.entry("availability", Property.AVAILABILITY),
                    Map.entry("brand", Property.BRAND));
    private static final Map<String, Property> NEWS =
            Map.of(
                    "title", Property.TITLE,
                    "description", Property.DESCRIPTION,
                    "summary", Property.DESCRIPTION,
                    "content", Property.DESCRIPTION,
                    "encoded", Property.DESCRIPTION,
                    "link", Property.URL);

    private final SourceFile file;
    private final String sha256;
    private final List<Asset> assets = new ArrayList<>();
    private final List<Asset> news = new ArrayList<>();
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
            String bare = PREFIX.matcher(name).replaceFirst("");
            return NOT_KEY.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
        }

        boolean prefixed() {
            return PREFIX.matcher(name).lookingAt();
        }
    }

    FeedAssets(SourceFile file) {
        this.file = file;
        this.sha256 = file.bytes().sha256();
    }

    /**
     * Adds an item.
     *
     * @return whether more items are taken
     */
    boolean add(List<Attribute> attributes) {
        if (number >= Limits.FEED_ITEMS) {
            problems.add(
                    Problem.of(
                            file.path(),
                            Problem.Kind.CUT_SHORT,
                            "items",
                            String.valueOf(Limits.FEED_ITEMS)));
            return false;
        }
        number++;
        if (FeedImporter.isProduct(attributes.stream().map(Attribute::key).toList())) {
            product(attributes);
        } else {
            foreign++;
            if (assets.isEmpty()) {
                item(attributes, NEWS, news);
            }
        }
        return true;
    }

    private void product(List<Attribute> attributes) {
        news.clear();
        boolean reduced = isReduced(attributes);
        List<Attribute> own = new ArrayList<>();
        for (Attribute attribute : attributes) {
            String key = attribute.key();
            boolean known = PROPERTIES.containsKey(key);
            // The prefixed one is meant for shops; an entry of its own has one for readers of news.
            boolean outdone =
                    key.equals("id")
                            && !attribute.prefixed()
                            && attributes.stream()
                                    .anyMatch(a -> a.key().equals("id") && a.prefixed());
            boolean idle = key.equals("saleprice") && !reduced;
            if (known && !outdone && !idle) {
                own.add(attribute);
            }
        }
        Map<String, Property> properties = PROPERTIES;
        if (reduced) {
            properties = new java.util.HashMap<>(PROPERTIES);
            properties.put("price", Property.WAS_PRICE);
        }
        item(own, properties, assets);
    }

    /** Whether there is a second price that is not the first one again. */
    private static boolean isReduced(List<Attribute> attributes) {
        String sale = amount(attributes, "saleprice");
        return !sale.isEmpty()
                && !sale.matches("0+([.,]0*)?")
                && !sale.equals(amount(attributes, "price"));
    }

    private static String amount(List<Attribute> attributes, String key) {
        for (Attribute attribute : attributes) {
            Matcher amount = AMOUNT.matcher(attribute.value());
            if (attribute.key().equals(key) && amount.find()) {
                return amount.group();
            }
        }
        return "";
    }

    private void item(
            List<Attribute> attributes, Map<String, Property> properties, List<Asset> into) {
        BlockList blocks = new BlockList();
        List<Integer> containers = List.of(blocks.newContainer());
        String title = "";
        String said = "";
        for (Attribute attribute : attributes) {
            Property property = properties.get(attribute.key());
            String text = property == null ? "" : words(attribute.value(), property);
            if (property == null || text.isEmpty()) {
                continue;
            }
            if (property == Property.NAME || property == Property.TITLE) {
                title = title.isEmpty() ? text : title;
            } else if (property == Property.DESCRIPTION) {
                said = text;
            }
            blocks.add(
                    BlockDraft.field(
                                    property,
                                    attribute.name(),
                                    PART,
                                    text,
                                    SourceMap.at(attribute.location()))
                            .containers(containers));
        }
        boolean speaks = properties.containsKey("price") || !title.isEmpty() || !said.isEmpty();
        if (blocks.size() > 0 && speaks) {
            String opening = title.isEmpty() ? VisibleText.opening(said, TITLE) : title;
            into.add(
                    new Asset(
                            file.path() + "#" + number,
                            file.channel() == null ? Channel.WEB : file.channel(),
                            "feed",
                            opening.isEmpty() ? file.name() + " #" + number : opening,
                            null,
                            null,
                            null,
                            blocks.toBlocks(),
                            sha256));
        }
    }

    /** The value as a reader of the shop sees it: escaped twice or marked up in some feeds. */
    private static String words(String value, Property property) {
        String text = value;
        for (int times = 0; times < 2 && text.indexOf('&') >= 0; times++) {
            text = Parser.unescapeEntities(text, false);
        }
        boolean marked = property == Property.DESCRIPTION || property == Property.NAME;
        if ((marked || property == Property.TITLE) && ESCAPED_TAG.matcher(text).find()) {
            text = Jsoup.parse(text).text();
        }
        FoldedText folded = new FoldedText();
        folded.append(Mojibake.repaired(text), 0, 0, 0, false);
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
        if (assets.isEmpty() && news.isEmpty()) {
            problems.add(
                    Problem.of(file.path(), Problem.Kind.NO_CONTENT, "a feed without any entry"));
        } else if (!assets.isEmpty() && foreign > 0) {
            problems.add(Problem.of(file.path(), Problem.Kind.LEFT_OUT, String.valueOf(foreign)));
        }
        return new Imported(assets.isEmpty() ? news : assets, problems);
    }
}
