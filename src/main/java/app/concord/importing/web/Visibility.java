package app.concord.importing.web;

import app.concord.importing.FoldedText;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

import java.util.Set;

/** Tells which elements of a page a reader does not see. */
final class Visibility {
    private static final Set<String> UNREAD =
            Set.of(
                    "script",
                    "style",
                    "template",
                    "noscript",
                    "head",
                    "title",
                    "object",
                    "embed",
                    "video",
                    "audio",
                    "canvas",
                    "desc",
                    "defs",
                    "datalist",
                    "map-data",
                    "metadata",
                    "textarea",
                    "noframes",
                    "xml");
    private static final Set<String> SCREEN_READERS =
            Set.of(
                    "sronly",
                    "visuallyhidden",
                    "screenreader",
                    "screenreadertext",
                    "offscreen",
                    "hiddenvisually",
                    "a11y");

    private final PageStyles styles;
    private final PageShapes shapes;

    Visibility(PageStyles styles, PageShapes shapes) {
        this.styles = styles;
        this.shapes = shapes;
    }

    /** Whether nothing of the element is shown on screen. */
    boolean leavesOut(Element element) {
        String tag = element.normalName();
        if (UNREAD.contains(tag) && !PageShapes.isShadow(element)) {
            return true;
        }
        if (tag.equals("iframe") || tag.equals("frame")) {
            // What a browser without frames would show is text in it, a frame's page are elements.
            return element.childrenSize() == 0 || isHidden(element) || isInvisible(element);
        }
        ClassWords words = ClassWords.of(element);
        return isHidden(element) || isForScreenReaders(words) || isDecoration(element, words);
    }

    /** Whether the element holds a line that a mail shows beside its subject only. */
    boolean isPreheader(Element element) {
        PageShapes.Shape shape = shapes.shape(element);
        if (UNREAD.contains(element.normalName()) || shape.letters() == 0 || shape.tables() > 0) {
            return false;
        }
        ClassWords words = ClassWords.of(element);
        return isHidden(element)
                || words.anyOf(Set.of("preheader"))
                || words.pair(Set.of("preview"), Set.of("text"));
    }

    private boolean isHidden(Element element) {
        return element.hasAttr("hidden") || styles.of(element).gone();
    }

    /** Whether a frame is there for machines only. */
    private static boolean isInvisible(Element frame) {
        return frame.attr("width").strip().matches("[01](px)?")
                || frame.attr("height").strip().matches("[01](px)?");
    }

    /** Whether words are only spoken; they repeat what is shown. */
    private static boolean isForScreenReaders(ClassWords words) {
        return words.exactly(SCREEN_READERS)
                || words.pair(Set.of("sr", "reader"), Set.of("only"))
                || words.pair(Set.of("visually"), Set.of("hidden"))
                || words.pair(Set.of("screen"), Set.of("reader"))
                || words.pair(Set.of("a"), Set.of("offscreen"));
    }

    /** Whether it is hidden from assistive software and nothing but an icon. */
    private boolean isDecoration(Element element, ClassWords words) {
        return element.attr("aria-hidden").equals("true")
                && ((shapes.shape(element).letters() == 0 && shapes.shape(element).pictures() == 0)
                        || element.normalName().equals("i")
                        || words.anyOf(Set.of("icon", "icons")));
    }

    /** What a reader sees of an element, folded, as one line. */
    String words(Element element) {
        FoldedText words = new FoldedText();
        element.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (node instanceof TextNode text) {
                            words.append(text.getWholeText(), 0, 0, 0, false);
                        } else if (node instanceof Element inner) {
                            if (leavesOut(inner)) {
                                return FilterResult.SKIP_ENTIRELY;
                            }
                            if (inner.normalName().equals("br")
                                    || PageShapes.BLOCK_TAGS.contains(inner.normalName())) {
                                words.softBlank();
                            }
                        }
                        return FilterResult.CONTINUE;
                    }
                });
        return words.take().text();
    }
}
