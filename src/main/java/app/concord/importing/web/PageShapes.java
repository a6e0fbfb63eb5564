package app.concord.importing.web;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each element of a page holds, counted once from the leaves up. */
final class PageShapes implements NodeVisitor {
    static final Set<String> BLOCK_TAGS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "button",
                    "caption",
                    "center",
                    "dd",
                    "details",
                    "dialog",
                    "dir",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hgroup",
                    "hr",
                    "iframe",
                    "label",
                    "legend",
                    "li",
                    "main",
                    "menu",
                    "nav",
                    "ol",
                    "optgroup",
                    "option",
                    "p",
                    "pre",
                    "search",
                    "section",
                    "select",
                    "summary",
                    "table",
                    "tbody",
                    "td",
                    "text",
                    "tfoot",
                    "th",
                    "thead",
                    "tr",
                    "ul",
                    "video");

    private final Map<Element, Shape> shapes = new HashMap<>();

    /** What an element holds. */
    static final class Shape {
        private int blockChildren;
        private int pictures;
        private int headings;
        private int tables;
        private int lists;
        private int letters;
        private int linkLetters;
        private int links;
        private int filledChildren;
        private int linkChildren;

        /** Children that make blocks of their own or hold such. */
        int blockChildren() {
            return blockChildren;
        }

        /** Children that are links with words, not boxes. */
        int linkChildren() {
            return linkChildren;
        }

        /** Pictures with words in their place. */
        int pictures() {
            return pictures;
        }

        int headings() {
            return headings;
        }

        int tables() {
            return tables;
        }

        int lists() {
            return lists;
        }

        /** Letters and digits, hidden ones counted as well. */
        int letters() {
            return letters;
        }

        int links() {
            return links;
        }

        /** Whether nearly all its words are links. */
        boolean mostlyLinks() {
            return links > 0 && linkLetters * 10 >= letters * 6;
        }

        /** Whether a reader meets anything in it. */
        boolean filled() {
            return letters > 0 || pictures > 0;
        }
    }

    private PageShapes() {}

    static PageShapes of(Element root) {
        PageShapes shapes = new PageShapes();
        NodeTraversor.traverse(shapes, root);
        return shapes;
    }

    /** Whether a template is shown in place, as the inner life of the element around it. */
    static boolean isShadow(Element element) {
        return element.normalName().equals("template")
                && (element.hasAttr("shadowrootmode")
                        || element.hasAttr("shadowroot")
                        || element.hasAttr("shadowmode"));
    }

    /** What this element holds. */
    Shape shape(@Nullable Node element) {
        Shape shape = element instanceof Element ? shapes.get(element) : null;
        return shape == null ? new Shape() : shape;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            shapes.put(element, new Shape());
        } else if (node instanceof TextNode text) {
            shape(text.parent()).letters += letters(text.getWholeText());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        Shape own = shape(element);
        String tag = element.normalName();
        switch (tag) {
            case "img" -> own.pictures += element.attr("alt").isBlank() ? 0 : 1;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> own.headings++;
            case "table" -> own.tables++;
            case "ul", "ol", "dl" -> own.lists++;
            case "a", "area" -> {
                own.linkLetters = own.letters;
                own.links++;
            }
            case "script", "style", "template", "noscript" -> {
                if (!isShadow(element)) {
                    shapes.put(element, new Shape());
                    return;
                }
            }
            default -> {}
        }
        Shape above = shapes.get(element.parent());
        if (above != null) {
            above.blockChildren += BLOCK_TAGS.contains(tag) || own.blockChildren > 0 ? 1 : 0;
            above.pictures += own.pictures;
            above.headings += own.headings;
            above.tables += own.tables;
            above.lists += own.lists;
            above.letters += own.letters;
            above.linkLetters += own.linkLetters;
            above.links += own.links;
            above.filledChildren += own.filled() ? 1 : 0;
            above.linkChildren +=
                    tag.equals("a") && own.blockChildren == 0 && own.letters > 0 ? 1 : 0;
        }
    }

    private static int letters(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    /** Whether the element stands in a row of cells with words, so that each cell is a thing. */
    boolean isOneOfSeveralCells(Element cell) {
        return shape(cell.parent()).filledChildren > 1;
    }

    /**
     * Whether a neighbour of the same tag and class has a heading as this one has: both are cards.
     */
    boolean isOneOfSeveralCards(Element element) {
        return shape(element).headings() > 0
                && (isAlike(element, element.nextElementSibling())
                        || isAlike(element, element.previousElementSibling()));
    }

    private boolean isAlike(Element element, @Nullable Element other) {
        return other != null
                && other.normalName().equals(element.normalName())
                && other.className().equals(element.className())
                && shape(other).headings() > 0;
    }

    /** The rows of a table, without those of tables inside. */
    static List<Element> rows(Element table) {
        return table.children().stream()
                .flatMap(child ->
                        child.normalName().equals("tr")
                                ? java.util.stream.Stream.of(child)
                                : child.children().stream()
                                        .filter(row -> row.normalName().equals("tr")))
                .toList();
    }
}
