package app.concord.importing.social.archive;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Makes plain text out of the HTML of a Mastodon post. The address of a link is cut into shown and
 * hidden pieces there; it comes out whole.
 */
final class NoteText {
    private NoteText() {}

    static String of(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        for (Element link : body.select("a[href]")) {
            String words = link.wholeText();
            if (words.contains("://") || !link.select(".invisible, .ellipsis").isEmpty()) {
                link.empty().appendChild(new TextNode(link.attr("href")));
            }
        }
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(new Lines(text), body);
        return text.toString().strip();
    }

    /** Writes the words and the breaks that elements make. */
    private record Lines(StringBuilder text) implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node.nodeName().equals("br")) {
                text.append('\n');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node.nodeName().equals("p")
                    || node.nodeName().equals("blockquote")
                    || node.nodeName().equals("pre")) {
                text.append("\n\n");
            } else if (node.nodeName().equals("li") || node.nodeName().equals("div")) {
                text.append('\n');
            }
        }
    }
}
