package app.concord.importing.feed;

import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.importing.TextStream;
import app.concord.model.Cancellation;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads product feeds item by item: Google Merchant RSS and Atom, other XML with the same
 * attributes, and tables and JSON lists with the same columns.
 */
public final class FeedImporter implements Importer {
    private static final int HEAD = 16_384;
    private static final Set<String> XML_ENDINGS = Set.of("xml", "rss", "atom");
    private static final Set<String> TABLE_ENDINGS = Set.of("tsv", "csv", "txt", "tab");
    private static final Pattern ROOT =
            Pattern.compile("<(?:[A-Za-z]\\w*:)?(rss|feed|rdf)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern PRODUCTS =
            Pattern.compile(
                    "<(?:[a-z]\\w*:)?(item|product|entry|offer)[\\s>].{0,15000}<(?:[a-z]\\w*:)?(sale_?)?price[\\s>]",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public String id() {
        return "feed";
    }

    @Override
    public long largest() {
        return Limits.FEED_FILE;
    }

    @Override
    public boolean accepts(SourceFile file) {
        String ending = file.ending();
        if (XML_ENDINGS.contains(ending)) {
            String head = TextStream.head(file.bytes(), HEAD);
            return ROOT.matcher(head).find() || PRODUCTS.matcher(head).find();
        }
        if (TABLE_ENDINGS.contains(ending)) {
            return FeedTable.hasHeader(TextStream.head(file.bytes(), HEAD));
        }
        return ending.equals("json") && FeedJson.isFeed(TextStream.head(file.bytes(), HEAD));
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) throws IOException {
        FeedAssets assets = new FeedAssets(file);
        try (Reader reader = TextStream.open(file.bytes())) {
            if (XML_ENDINGS.contains(file.ending())) {
                FeedXml.read(reader, assets, cancellation);
            } else if (file.ending().equals("json")) {
                FeedJson.read(reader, assets, cancellation);
            } else {
                FeedTable.read(reader, assets, cancellation);
            }
        }
        return assets.finish();
    }

    /** Attributes by which an entry is known as a product. */
    static boolean isProduct(List<String> attributes) {
        return (attributes.contains("id")
                        || attributes.contains("sku")
                        || attributes.contains("retailerid")
                        || attributes.contains("productid")
                        || attributes.contains("gtin"))
                && (attributes.contains("price") || attributes.contains("saleprice"));
    }
}
