package app.concord.importing.feed;

import app.concord.model.Cancellation;
import app.concord.model.Location;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the items of an RSS or Atom feed. The parser knows no document types and opens no entities
 * but those of characters, and takes a bare ampersand as it stands.
 */
final class FeedXml {
    private static final int DEEPEST = 100;

    private FeedXml() {}

    static void read(String xml, FeedAssets assets, Cancellation cancellation) {
        Parser parser = Parser.xmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        String clean = xml.replace("\r\n", "\n").replace('\r', '\n').stripLeading();
        int skipped =
                (int)
                        xml.substring(0, xml.length() - xml.stripLeading().length())
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
        Document feed = Jsoup.parse(clean, "", parser);
        for (Element element : feed.getAllElements()) {
            if (isItem(element)) {
                cancellation.check();
                List<FeedAssets.Attribute> attributes = new ArrayList<>();
                for (Element child : element.children()) {
                    attributes.add(attribute(child, skipped));
                }
                assets.add(attributes);
            }
        }
        String tail = clean.stripTrailing();
        if (!tail.endsWith(">")
                || !tail.toLowerCase(Locale.ROOT)
                        .matches("(?s).*</[\\w:]*(rss|feed|rdf)\\s*>(\\s|<!--.*-->)*")) {
            assets.damaged((int) tail.chars().filter(c -> c == '\n').count() + 1 + skipped, "XML");
        }
    }

    private static boolean isItem(Element element) {
        String name = element.normalName();
        return name.equals("item") || name.equals("entry") || name.endsWith(":entry");
    }

    /**
     * A direct child; what stands deeper, such as the price of its delivery, is not the item's own.
     */
    private static FeedAssets.Attribute attribute(Element child, int skipped) {
        String value = child.childrenSize() == 0 ? child.wholeText() : child.wholeOwnText();
        if (value.isBlank() && child.hasAttr("href")) {
            value = child.attr("href");
        }
        int line = child.sourceRange().isTracked() ? child.sourceRange().start().lineNumber() : 1;
        return new FeedAssets.Attribute(child.tagName(), value, Location.atLine(line + skipped));
    }
}
