package app.concord.importing.web;

import app.concord.importing.Limits;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts a page together from what was saved with it: style sheets stand where they are linked, and a
 * frame holds the page that it shows. Each page keeps its own styles.
 *
 * @param page the page with its frames
 * @param styles the styles of all of them
 */
record PageFrames(Document page, PageStyles styles) {

    /** A page and the frames inside of it, as far as they are there. */
    static PageFrames filled(Document page, Companions companions) {
        PageStyles styles = new PageStyles();
        int[] left = {Limits.PAGE_FRAMES};
        fill(page, companions, styles, left);
        return new PageFrames(page, styles);
    }

    private static void fill(Document page, Companions companions, PageStyles styles, int[] left) {
        for (Element link : page.select("link[rel~=(?i)stylesheet][href]")) {
            String sheet = companions.sheet(link.attr("href"));
            if (sheet != null && !link.attr("rel").contains("alternate")) {
                Element style = new Element("style").attr("media", link.attr("media"));
                style.appendChild(new DataNode(sheet));
                link.after(style);
            }
        }
        styles.add(page);
        for (Element frame : page.select("iframe, frame")) {
            String html = left[0] > 0 ? content(frame, companions) : null;
            if (html != null) {
                left[0]--;
                Document inner = HtmlReader.parse(html);
                fill(inner, companions, styles, left);
                List<Node> nodes = new ArrayList<>(inner.body().childNodes());
                frame.empty();
                frame.appendChildren(nodes);
            }
        }
    }

    private static @Nullable String content(Element frame, Companions companions) {
        String written = frame.attr("srcdoc");
        return written.isBlank() ? companions.frame(frame.attr("src")) : written;
    }
}
