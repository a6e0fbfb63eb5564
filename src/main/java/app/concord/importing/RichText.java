package app.concord.importing;

import app.concord.model.Mark;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a value that a data file or table holds: plain, or with the tags of a page in them,
 * of which paragraphs, line breaks and what is struck out are kept.
 */
public final class RichText {
    private static final Pattern TAG =
            Pattern.compile("</?[a-zA-Z][^<>]{0,2000}>|&(?:#\\d{1,6}|[a-zA-Z]{2,8});");
    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript");
    private static final Set<String> STRUCK = Set.of("del", "s", "strike");

    private RichText() {}

    /**
     * The paragraphs of a value, none for one without words.
     *
     * @param line of the file the value stands on, from 1
     */
    public static List<FoldedText.Piece> of(String value, int line) {
        FoldedText text = new FoldedText();
        if (TAG.matcher(value).find()) {
            Element body =
                    Jsoup.parse(value, "", Parser.htmlParser().setMaxDepth(Limits.ELEMENT_DEPTH))
                            .body();
            NodeTraversor.traverse(new Words(text, line), body);
        } else {
            String[] lines = value.split("\\r\\n|\\r|\\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    text.lineBreak();
                }
                text.append(lines[i], 0, 0, line, false);
            }
        }
        return text.takeParagraphs();
    }

    /** Gathers what a reader of the value sees. */
    private static final class Words implements NodeVisitor {
        private final FoldedText text;
        private final int line;
        private int struck;
        private int unseen;

        Words(FoldedText text, int line) {
            this.text = text;
            this.line = line;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && unseen == 0) {
                int flags = struck > 0 ? FoldedText.bit(Mark.Kind.STRUCK) : 0;
                text.append(words.getWholeText().replace('\n', ' '), flags, 0, line, false);
            } else if (node instanceof Element element) {
                unseen += unseen(element) ? 1 : 0;
                struck += struck(element) ? 1 : 0;
                if (element.normalName().equals("br")) {
                    text.lineBreak();
                } else if (element.isBlock()) {
                    parted();
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                unseen -= unseen(element) ? 1 : 0;
                struck -= struck(element) ? 1 : 0;
                if (element.isBlock()) {
                    parted();
                }
            }
        }

        private void parted() {
            text.lineBreak();
            text.lineBreak();
        }

        private static boolean unseen(Element element) {
            return UNSEEN.contains(element.normalName())
                    || element.hasAttr("hidden")
                    || element.attr("style").replace(" ", "").contains("display:none");
        }

        private static boolean struck(Element element) {
            return STRUCK.contains(element.normalName())
                    || element.attr("style").contains("line-through");
        }
    }
}
