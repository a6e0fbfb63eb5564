package app.concord.importing.web;

import app.concord.importing.BlockList;
import app.concord.importing.FoldedText;
import app.concord.importing.Limits;
import app.concord.model.Location;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the HTML of a page or mail: what a reader sees as blocks in reading order, and the linked
 * data that only machines read. Used for pages and for the HTML part of mails alike. A document is
 * parsed once and may be asked several things; not safe for threads.
 */
public final class HtmlReader {
    private static final String JSON_LD = "json-ld";
    private static final String ANNOTATION = "annotation";

    private final Document page;
    private final PageStyles styles;
    private final String part;
    private final @Nullable String locationPart;
    private final Set<Element> foreign = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable SelectorPaths paths;

    /**
     * Something in a page that is broken.
     *
     * @param line where, from 1
     * @param words what it is about
     */
    public record Fault(int line, String words) {}

    private HtmlReader(PageFrames frames, String part, @Nullable String locationPart) {
        this.page = frames.page();
        this.styles = frames.styles();
        this.part = part;
        this.locationPart = locationPart;
    }

    /** A page that is a file of its own: its blocks are of the part {@code body}. */
    public static HtmlReader ofPage(String html) {
        return ofPage(html, Companions.NONE);
    }

    /** A page with the frames and style sheets that were saved with it. */
    static HtmlReader ofPage(String html, Companions companions) {
        return new HtmlReader(PageFrames.filled(parse(html), companions), "body", null);
    }

    /** A part of a mail; places name the part. */
    public static HtmlReader ofPart(String html, String part) {
        return new HtmlReader(PageFrames.filled(parse(html), Companions.NONE), part, part);
    }

    static Document parse(String html) {
        Parser parser =
                Parser.htmlParser().setTrackPosition(true).setMaxDepth(Limits.ELEMENT_DEPTH);
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
        new PageMetadata(page, part, this::place).addWords(blocks);
    }

    /**
     * Adds what a reader sees.
     *
     * @param mail whether it is a mail, whose first hidden text is its preheader
     */
    public void addVisible(BlockList blocks, boolean mail) {
        Element body = page.body();
        PageShapes shapes = PageShapes.of(body);
        BlockWriter writer = new BlockWriter(blocks, part, locationPart, new SelectorPaths(page));
        int from = blocks.size();
        body.filter(new BlockWalker(body, styles, shapes, writer, foreign::add, mail));
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
     * Adds the products and offers of the page's linked data, in every syntax in which it states
     * them; of what {@link #addVisible} found to be foreign to the page, nothing. In a mail they
     * are of the part {@code annotation}.
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
                                mail ? ANNOTATION : syntax(JSON_LD),
                                line -> owner.withLine(first + line - 1))
                        .add(read.root());
            }
        }
        addMarkup(MarkupData.microdata(page, this::isForeign), "microdata", blocks);
        addMarkup(MarkupData.rdfa(page, this::isForeign), "rdfa", blocks);
        new PageMetadata(page, syntax("open-graph"), this::place).addProduct(blocks);
        return faults;
    }

    /**
     * Each syntax is a part of a page, since they may contradict each other; of mails they are not.
     */
    private String syntax(String name) {
        return locationPart == null ? name : part;
    }

    private void addMarkup(MarkupData data, String syntax, BlockList blocks) {
        for (JsonTree item : data.items()) {
            new StructuredData(blocks, syntax(syntax), number -> place(data.element(number)))
                    .add(item);
        }
    }

    /** Whether the element stands in a part that does not speak for the page. */
    private boolean isForeign(Element element) {
        return foreign.contains(element);
    }

    private Location place(Element element) {
        SelectorPaths known = paths;
        if (known == null) {
            known = new SelectorPaths(page);
            paths = known;
        }
        Location place = Location.inElement(locationPart, known.to(element));
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
