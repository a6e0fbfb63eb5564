package app.concord.importing.feed;

import app.concord.importing.Limits;
import app.concord.model.Cancellation;
import app.concord.model.Location;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads a feed that is a JSON list of products, alone or somewhere in an object. */
final class FeedJson {
    private static final int DEEPEST_LIST = 4;
    private static final List<Pattern> NEEDED =
            List.of(
                    Pattern.compile("\"(id|retailer_id|sku|gtin|product_id)\"\\s*:"),
                    Pattern.compile("\"(title|name)\"\\s*:"),
                    Pattern.compile("\"(sale_)?price\"\\s*:"),
                    Pattern.compile("\"(link|url|availability|product_link)\"\\s*:"));
    private static final Pattern FOREIGN = Pattern.compile("\"@(context|type|graph)\"");

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(Limits.FEED_JSON_DEPTH)
                                    .maxStringLength(Limits.FEED_ITEM)
                                    .build())
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .build();

    private FeedJson() {}

    /** Whether the file begins like a list of products. */
    static boolean isFeed(String head) {
        String start = head.stripLeading();
        return (start.startsWith("[") || start.startsWith("{"))
                && !FOREIGN.matcher(head).find()
                && NEEDED.stream().allMatch(key -> key.matcher(head).find())
                && listsProducts(head);
    }

    /** Whether one of the first objects of a list has what a product has, all by itself. */
    private static boolean listsProducts(String head) {
        int[] seen = {0};
        boolean[] found = {false};
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), head)) {
            lists(
                    parser,
                    attributes -> {
                        seen[0]++;
                        found[0] = isProduct(attributes);
                        return !found[0];
                    },
                    Cancellation.NONE);
        } catch (JacksonException e) {
            // The head ends somewhere; an item that does not fit into it may be a product.
            return found[0] || seen[0] == 0;
        }
        return found[0];
    }

    private static boolean isProduct(List<FeedAssets.Attribute> attributes) {
        return FeedImporter.isProduct(attributes.stream().map(FeedAssets.Attribute::key).toList());
    }

    /**
     * Reads all products.
     *
     * @throws IOException if the disk fails
     */
    static void read(Reader reader, FeedAssets assets, Cancellation cancellation)
            throws IOException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), reader)) {
            try {
                lists(parser, assets::add, cancellation);
            } catch (JacksonIOException e) {
                throw new IOException(e);
            } catch (JacksonException e) {
                assets.damaged(Math.max(1, parser.currentLocation().getLineNr()), "JSON");
            }
        }
    }

    private static void lists(
            JsonParser parser,
            Predicate<List<FeedAssets.Attribute>> taker,
            Cancellation cancellation) {
        int depth = 0;
        boolean inList = false;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case START_ARRAY -> {
                    depth++;
                    inList = depth <= DEEPEST_LIST;
                }
                case START_OBJECT -> {
                    if (inList) {
                        cancellation.check();
                        if (!taker.test(product(parser))) {
                            return;
                        }
                    } else {
                        depth++;
                    }
                }
                case END_ARRAY, END_OBJECT -> {
                    depth--;
                    inList = false;
                }
                default -> {}
            }
        }
    }

    /** The plain members of an object; what stands deeper is not its own. */
    private static List<FeedAssets.Attribute> product(JsonParser parser) {
        List<FeedAssets.Attribute> attributes = new ArrayList<>();
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_OBJECT;
                token = parser.nextToken()) {
            switch (token) {
                case START_ARRAY, START_OBJECT -> parser.skipChildren();
                case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                    int line = Math.max(1, parser.currentTokenLocation().getLineNr());
                    attributes.add(
                            new FeedAssets.Attribute(
                                    parser.currentName(),
                                    parser.getString(),
                                    Location.atLine(line)));
                }
                default -> {
                    // Names come with their values; what is null states nothing.
                }
            }
        }
        return attributes;
    }
}
