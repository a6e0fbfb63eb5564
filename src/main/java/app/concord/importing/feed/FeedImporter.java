package app.concord.importing.feed;

import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.SourceFile;
import app.concord.importing.TextDecoder;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads product feeds: Google Merchant RSS and Atom, and tables with the same columns. */
public final class FeedImporter implements Importer {
    private static final int LARGEST = 128 * 1024 * 1024;
    private static final int HEAD = 8192;
    private static final Set<String> XML_ENDINGS = Set.of("xml", "rss", "atom");
    private static final Set<String> TABLE_ENDINGS = Set.of("tsv", "csv", "txt", "tab");
    private static final Pattern ROOT =
            Pattern.compile("<(?:[A-Za-z]\\w*:)?(rss|feed|rdf)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w:.-]{2,40})");

    @Override
    public String id() {
        return "feed";
    }

    @Override
    public boolean accepts(SourceFile file) {
        if (XML_ENDINGS.contains(file.ending())) {
            return ROOT.matcher(text(file.bytes().head(HEAD))).find();
        }
        return TABLE_ENDINGS.contains(file.ending())
                && FeedTable.hasHeader(text(file.bytes().head(HEAD)));
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) {
        if (file.bytes().length() > LARGEST) {
            return Imported.nothing(
                    Problem.of(file.path(), Problem.Kind.TOO_LARGE, LARGEST / 1024 / 1024 + " MB"));
        }
        String text = text(file.bytes().array());
        FeedAssets assets = new FeedAssets(file);
        if (XML_ENDINGS.contains(file.ending())) {
            FeedXml.read(text, assets, cancellation);
        } else {
            FeedTable.read(text, assets, cancellation);
        }
        return assets.finish();
    }

    private static String text(byte[] bytes) {
        int length = Math.min(bytes.length, 200);
        Matcher encoding =
                ENCODING.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return TextDecoder.decode(bytes, encoding.find() ? encoding.group(1) : null);
    }

    /** Attributes by which an entry is known as a product. */
    static boolean isProduct(List<String> attributes) {
        return (attributes.contains("id")
                        || attributes.contains("sku")
                        || attributes.contains("gtin"))
                && (attributes.contains("price") || attributes.contains("saleprice"));
    }
}
