package app.concord.importing.feed;

import app.concord.importing.Limits;
import app.concord.model.Cancellation;
import app.concord.model.Location;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Reads the items of a feed in XML one after the other. The parser knows no document types and
 * opens no entities but those of characters, and takes a bare ampersand as it stands.
 */
final class FeedXml {
    private static final Set<String> ITEMS = Set.of("item", "entry", "product", "offer");

    private FeedXml() {}

    /**
     * Reads all items.
     *
     * @throws IOException if the disk fails
     */
    static void read(Reader reader, FeedAssets assets, Cancellation cancellation)
            throws IOException {
        FeedText text = new FeedText(reader);
        Parser rules = Parser.xmlParser().setTrackPosition(true).setMaxDepth(Limits.ELEMENT_DEPTH);
        try (StreamParser parser = new StreamParser(rules).parse(text, "")) {
            Iterator<Element> elements = parser.iterator();
            while (elements.hasNext()) {
                Element element = elements.next();
                cancellation.check();
                if (!isItem(element)) {
                    continue;
                }
                if (isWhole(element) && !assets.add(attributes(element))) {
                    return;
                }
                forget(element);
            }
            if (!isWhole(parser.document())) {
                assets.damaged(text.line(), "XML");
            }
        }
    }

    /** What was read and is not needed any more makes room. */
    private static void forget(Element item) {
        Node before = item.previousSibling();
        while (before != null) {
            Node next = before.previousSibling();
            before.remove();
            before = next;
        }
        item.empty();
    }

    /** An item that stands in no other item. */
    private static boolean isItem(Element element) {
        if (!ITEMS.contains(local(element))) {
            return false;
        }
        for (Element at = element.parent(); at != null; at = at.parent()) {
            if (ITEMS.contains(local(at))) {
                return false;
            }
        }
        return element.childrenSize() > 0;
    }

    /** Whether the file closes its outermost element. */
    private static boolean isWhole(Document feed) {
        Element root = feed.firstElementChild();
        return root != null && isWhole(root);
    }

    /** Whether the file closes the element itself. */
    private static boolean isWhole(Element item) {
        return item.endSourceRange().isTracked() && !item.endSourceRange().isImplicit();
    }

    private static String local(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }

    /**
     * Its direct children; what stands deeper, such as the price of its delivery, is not its own.
     */
    private static List<FeedAssets.Attribute> attributes(Element item) {
        List<FeedAssets.Attribute> attributes = new ArrayList<>();
        for (Element child : item.children()) {
            String value = child.childrenSize() == 0 ? child.wholeText() : ownText(child);
            if (value.isBlank() && child.hasAttr("href")) {
                String relation = child.attr("rel");
                if (relation.isEmpty() || relation.equals("alternate")) {
                    value = child.attr("href");
                }
            }
            int line = Math.max(1, child.sourceRange().start().lineNumber());
            attributes.add(new FeedAssets.Attribute(child.tagName(), value, Location.atLine(line)));
        }
        return attributes;
    }

    /** Markup that a description holds as it is belongs to it; parts with prices do not. */
    private static String ownText(Element child) {
        return switch (local(child)) {
            case "description", "summary", "content", "title" -> child.text();
            default -> child.wholeOwnText();
        };
    }
}
