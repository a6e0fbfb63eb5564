package app.concord.importing.data;

import app.concord.importing.Limits;
import app.concord.importing.feed.ProductKey;
import app.concord.importing.table.DataKey;
import app.concord.model.Cancellation;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads XML of any shape. The parser knows no document types and opens no entities but those of
 * characters.
 */
final class XmlReading {
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "metadata", "defs", "symbol");

    /** Attributes that name what an element holds, where elements are all called the same. */
    private static final Set<String> NAMING = Set.of("name", "key", "field", "property");

    private static final Set<String> NAMED =
            Set.of(
                    "string",
                    "entry",
                    "text",
                    "item",
                    "data",
                    "value",
                    "field",
                    "property",
                    "attribute",
                    "param",
                    "message",
                    "msg");

    private final Cancellation cancellation;
    private final DataTree.Count count = new DataTree.Count();

    private XmlReading(Cancellation cancellation) {
        this.cancellation = cancellation;
    }

    /** Reads a text as far as it goes; never fails. */
    static DataTree read(String text, Cancellation cancellation) {
        int end = end(text);
        Document document = parsed(text.substring(0, end));
        XmlReading reading = new XmlReading(cancellation);
        Element root = document.firstElementChild();
        if (root == null) {
            return new DataTree(new DataNode.Row(List.of(), 1), 1, end < text.length());
        }
        DataNode node = reading.node(root, 0);
        boolean whole = root.endSourceRange().isTracked() && !root.endSourceRange().isImplicit();
        int lines = (int) text.chars().filter(c -> c == '\n').count() + 1;
        boolean empty = text.stripTrailing().endsWith("/>");
        DataNode.Branch tree =
                new DataNode.Branch(
                        List.of(new DataNode.Member(local(root.tagName()), node)), node.line());
        return new DataTree(
                tree, whole || empty ? 0 : lines, reading.count.full() || end < text.length());
    }

    /** The elements of a text with their lines. */
    static Document parsed(String text) {
        return Jsoup.parse(
                text,
                "",
                Parser.xmlParser().setTrackPosition(true).setMaxDepth(Limits.ELEMENT_DEPTH));
    }

    /** Where reading stops: behind as many tags as are read of one file, else at the end. */
    static int end(String text) {
        int tags = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (++tags > Limits.PAGE_TAGS) {
                return at;
            }
        }
        return text.length();
    }

    private DataNode node(Element element, int depth) {
        cancellation.check();
        int line = Math.max(1, element.sourceRange().start().lineNumber());
        boolean mixed = !element.ownText().isBlank();
        if (element.childrenSize() == 0 || mixed || depth >= Limits.DATA_DEPTH) {
            String text =
                    mixed && element.childrenSize() > 0 ? element.html() : element.wholeText();
            return new DataNode.Leaf(text, firstLine(element, text, line), false);
        }
        List<DataNode.Member> members = new ArrayList<>(attributes(element, "", line));
        List<DataNode> run = new ArrayList<>();
        String name = "";
        for (Element child : element.children()) {
            String called = called(child);
            if (UNSEEN.contains(called) || !count.take()) {
                continue;
            }
            if (!called.equals(name)) {
                close(members, name, run);
                name = called;
            }
            run.add(node(child, depth + 1));
            if (child.childrenSize() == 0 && !child.attributes().isEmpty()) {
                close(members, name, run);
                members.addAll(attributes(child, name, line(child)));
            }
        }
        close(members, name, run);
        return new DataNode.Branch(members, line);
    }

    private static int line(Element element) {
        return Math.max(1, element.sourceRange().start().lineNumber());
    }

    /** The line of the first letter, which may stand below the tag. */
    private static int firstLine(Element element, String text, int line) {
        int breaks = 0;
        for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
            breaks += text.charAt(i) == '\n' ? 1 : 0;
        }
        return element.sourceRange().end().lineNumber() > line
                ? element.sourceRange().end().lineNumber() + breaks
                : line + breaks;
    }

    /** Elements of one name behind each other are a row. */
    private static void close(List<DataNode.Member> members, String name, List<DataNode> run) {
        if (run.size() == 1) {
            members.add(new DataNode.Member(name, run.getFirst()));
        } else if (!run.isEmpty()) {
            members.add(
                    new DataNode.Member(
                            name, new DataNode.Row(new ArrayList<>(run), run.getFirst().line())));
        }
        run.clear();
    }

    private static List<DataNode.Member> attributes(Element element, String holder, int line) {
        List<DataNode.Member> members = new ArrayList<>();
        for (Attribute attribute : element.attributes()) {
            String name = local(attribute.getKey());
            if (NAMING.contains(name) && !holder.isEmpty()) {
                continue;
            }
            boolean own = holder.isEmpty();
            boolean known =
                    DataKey.of(name) != null
                            || ProductKey.of(own ? name : holder + " " + name) != null;
            if (known && !attribute.getValue().isBlank()) {
                String whole = own ? name : holder + " " + name;
                DataKey key = DataKey.of(name);
                boolean words = key != null && key != DataKey.MACHINE;
                members.add(
                        new DataNode.Member(
                                words ? name : whole,
                                new DataNode.Leaf(attribute.getValue(), line, false)));
            }
        }
        return members;
    }

    /** The name of what an element holds. */
    private static String called(Element element) {
        String name = local(element.tagName());
        if (NAMED.contains(name.toLowerCase(Locale.ROOT))) {
            for (String naming : NAMING) {
                if (!element.attr(naming).isBlank()) {
                    return element.attr(naming);
                }
            }
        }
        return name;
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
