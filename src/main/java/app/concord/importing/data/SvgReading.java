package app.concord.importing.data;

import app.concord.importing.Limits;
import app.concord.model.Cancellation;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the words of a drawing, such as a banner: its texts, its title and its description. */
final class SvgReading {
    private static final Set<String> SHOWN = Set.of("text", "flowroot", "foreignobject");
    private static final Set<String> TOLD = Set.of("title", "desc");
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "metadata", "defs", "symbol", "clippath", "mask");
    private static final Set<String> MOVES = Set.of("x", "y", "dy");

    private SvgReading() {}

    /** Reads a drawing as far as it goes; never fails. */
    static DataTree read(String text, Cancellation cancellation) {
        int end = XmlReading.end(text);
        Document document = XmlReading.parsed(text.substring(0, end));
        List<DataNode.Member> members = new ArrayList<>();
        List<Element> open = new ArrayList<>();
        open.add(document);
        while (!open.isEmpty() && members.size() < Limits.DATA_VALUES) {
            cancellation.check();
            Element element = open.removeLast();
            String name = element.normalName();
            name = name.substring(name.indexOf(':') + 1);
            if (UNSEEN.contains(name) || hidden(element)) {
                continue;
            }
            if (SHOWN.contains(name) || TOLD.contains(name)) {
                int line = Math.max(1, element.sourceRange().start().lineNumber());
                String words = words(element);
                members.add(
                        new DataNode.Member(
                                TOLD.contains(name) ? "alt" : "text",
                                new DataNode.Leaf(words, line, false)));
                continue;
            }
            for (int i = element.childrenSize() - 1; i >= 0; i--) {
                open.add(element.child(i));
            }
        }
        Element root = document.firstElementChild();
        boolean broken = root == null || root.endSourceRange().isImplicit();
        int lines = (int) text.chars().filter(c -> c == '\n').count() + 1;
        return new DataTree(
                new DataNode.Branch(members, 1), broken ? lines : 0, end < text.length());
    }

    private static boolean hidden(Element element) {
        String style = element.attr("style").replace(" ", "");
        return element.attr("display").equals("none")
                || element.attr("visibility").equals("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }

    /** The words of a text; what is moved to a place of its own is a line of its own. */
    private static String words(Element text) {
        StringBuilder words = new StringBuilder();
        text.traverse((node, depth) -> {
            if (node instanceof TextNode leaf) {
                words.append(leaf.getWholeText().replaceAll("\\s+", " "));
            } else if (depth > 0 && moved(node) && !words.toString().isBlank()) {
                words.append('\n');
            }
        });
        return words.toString();
    }

    private static boolean moved(Node node) {
        return node instanceof Element element
                && (MOVES.stream().anyMatch(element::hasAttr)
                        || Set.of("p", "div", "br", "li", "flowpara")
                                .contains(element.normalName()));
    }
}
