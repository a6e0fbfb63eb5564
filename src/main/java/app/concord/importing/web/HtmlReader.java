package app.concord.importing.web;

import app.concord.importing.BlockDraft;
import app.concord.importing.BlockList;
import app.concord.importing.FoldedText;
import app.concord.model.Location;
import app.concord.model.Property;
import app.concord.model.SourceMap;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the HTML of a page or mail: what a reader sees as blocks in reading order, and the linked
 * data that only machines read. Used for pages and for the HTML part of mails alike. A document is
 * parsed once and may be asked several things; not safe for threads.
 */
public final class HtmlReader {
    private static final int DEEPEST = 400;
    private static final String ANNOTATION = "annotation";

    private final Document page;
    private final String part;
    private final @Nullable String locationPart;

    /**
     * Something in a page that is broken.
     *
     * @param line where, from 1
     * @param words what it is about
     */
    public record Fault(int line, String words) {}

    private HtmlReader(Document page, String part, @Nullable String locationPart) {
        this.page = page;
        this.part = part;
        this.locationPart = locationPart;
    }

    /** A page that is a file of its own: its blocks are of the part {@code body}. */
    public static HtmlReader ofPage(String html) {
        return new HtmlReader(parse(html), "body", null);
    }

    /** A part of a mail; places name the part. */
    public static HtmlReader ofPart(String html, String part) {
        return new HtmlReader(parse(html), part, part);
    }

    private static Document parse(String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        // One sort of line end, so that lines count alike everywhere.
        return Jsoup.parse(html.replace("\r\n", "\n").replace('\r', '\n'), "", parser);
    }

    /** The parsed document. */
    Document page() {
        return page;
    }

    /** The text of the title element, empty if there is none. */
    public String title() {
        return fold(page.title());
    }

    /** The text of the first main heading, empty if there is none. */
    public String mainHeading() {
        Element heading = page.selectFirst("h1");
        return heading == null ? "" : fold(heading.text());
    }

    /** The primary subtag of the declared language, null if there is none. */
    @Nullable String language() {
        Element html = page.selectFirst("html");
        String tag = html == null ? "" : html.attr("lang");
        if (tag.isEmpty() && html != null) {
            tag = html.attr("xml:lang");
        }
        String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return primary.matches("[a-z]{2}") ? primary : null;
    }

    /** Adds title and description, and those for social networks where they differ. */
    void addMetadata(BlockList blocks) {
        Set<String> titles = new java.util.HashSet<>();
        Set<String> descriptions = new java.util.HashSet<>();
        Element title = page.selectFirst("head > title");
        if (title != null) {
            addField(blocks, Property.TITLE, "title", title.text(), title, titles);
        }
        for (Element meta : page.getElementsByTag("meta")) {
            String name = meta.attr("name").isEmpty() ? meta.attr("property") : meta.attr("name");
            String content = meta.attr("content");
            switch (name.strip().toLowerCase(Locale.ROOT)) {
                case "description" ->
                        addField(blocks, Property.DESCRIPTION, name, content, meta, descriptions);
                case "og:title", "twitter:title" ->
                        addField(blocks, Property.TITLE, name, content, meta, titles);
                case "og:description", "twitter:description" ->
                        addField(blocks, Property.DESCRIPTION, name, content, meta, descriptions);
                default -> {}
            }
        }
    }

    private void addField(
            BlockList blocks,
            Property property,
            String label,
            String value,
            Element element,
            Set<String> known) {
        String text = fold(value);
        if (!text.isEmpty() && known.add(text)) {
            blocks.add(BlockDraft.field(property, label, part, text, SourceMap.at(place(element))));
        }
    }

    /**
     * Adds what a reader sees.
     *
     * @param mail whether it is a mail, whose first hidden text is its preheader
     */
    public void addVisible(BlockList blocks, boolean mail) {
        Element body = page.body();
        PageShapes shapes = PageShapes.of(body);
        PageStyles styles = PageStyles.of(page);
        BlockWriter writer = new BlockWriter(blocks, part, locationPart, new SelectorPaths(page));
        int from = blocks.size();
        body.filter(new BlockWalker(body, styles, shapes, writer, mail));
        if (mail) {
            MailParts.tell(blocks, from);
        }
    }

    /**
     * Adds what Outlook shows of a mail and nobody else, as blocks of the part {@code outlook}.
     *
     * @param blocks what everybody sees was added to it before
     */
    public void addOutlook(BlockList blocks) {
        OutlookParts.add(page, blocks, 0);
    }

    /**
     * Adds the products and offers of the page's linked data; in a mail they are of the part {@code
     * annotation}.
     *
     * @return what of it is broken
     */
    public List<Fault> addStructured(BlockList blocks) {
        List<Fault> faults = new ArrayList<>();
        for (Element script : page.getElementsByTag("script")) {
            if (!script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                continue;
            }
            String data = script.data();
            if (data.isBlank()) {
                continue;
            }
            int first = Math.max(1, line(script));
            JsonTree.Read read = JsonTree.read(data);
            if (read.brokenLine() > 0) {
                faults.add(new Fault(first + read.brokenLine() - 1, "JSON-LD"));
            }
            if (read.root() != null) {
                Location place = place(script);
                boolean mail = locationPart != null;
                Location owner = mail ? place.withPart(ANNOTATION) : place;
                new StructuredData(
                                blocks,
                                mail ? ANNOTATION : part,
                                line -> owner.withLine(first + line - 1))
                        .add(read.root());
            }
        }
        return faults;
    }

    private Location place(Element element) {
        Location place = Location.inElement(locationPart, new SelectorPaths(page).to(element));
        int line = line(element);
        return line > 0 ? place.withLine(line) : place;
    }

    private static int line(Element element) {
        return element.sourceRange().isTracked() ? element.sourceRange().start().lineNumber() : 0;
    }

    /** A text as a reader sees it: blanks folded, invisible characters gone. */
    static String fold(String text) {
        FoldedText folded = new FoldedText();
        folded.append(text, 0, 0, 0, false);
        return folded.take().text();
    }
}
