package app.concord.importing.web;

import app.concord.model.Region;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Tells from its tag, role, classes and place which part of a page an element opens. */
final class RegionSigns {
    private static final Set<String> NAVIGATION =
            Set.of(
                    "nav",
                    "navbar",
                    "navigation",
                    "menu",
                    "breadcrumb",
                    "breadcrumbs",
                    "crumb",
                    "crumbs",
                    "pagination",
                    "skip",
                    "skiplink");
    private static final Set<String> STRIP =
            Set.of(
                    "bar",
                    "strip",
                    "ribbon",
                    "stripe",
                    "topbar",
                    "promobar",
                    "promostrip",
                    "ticker",
                    "announcement",
                    "announcements",
                    "announce",
                    "usp",
                    "usps",
                    "benefits",
                    "banner",
                    "topline",
                    "notice");
    private static final Set<String> STRIP_FIRST =
            Set.of(
                    "promo",
                    "promotion",
                    "announcement",
                    "announce",
                    "notification",
                    "notice",
                    "top",
                    "usp",
                    "info",
                    "benefit",
                    "benefits",
                    "site",
                    "shipping",
                    "header");
    private static final Set<String> STRIP_SECOND =
            Set.of("bar", "strip", "stripe", "ribbon", "ticker");
    private static final Set<String> RELATED =
            Set.of(
                    "related",
                    "recommended",
                    "recommendation",
                    "recommendations",
                    "recommender",
                    "recos",
                    "recs",
                    "similar",
                    "upsell",
                    "upsells",
                    "crosssell",
                    "crosssells",
                    "crossselling",
                    "suggestions",
                    "suggested",
                    "alsolike",
                    "alsobought");
    private static final Set<String> RELATED_FIRST =
            Set.of("also", "cross", "recently", "pairs", "goes", "more", "other", "complete");
    private static final Set<String> RELATED_SECOND =
            Set.of(
                    "like",
                    "likes",
                    "bought",
                    "viewed",
                    "sell",
                    "sells",
                    "selling",
                    "well",
                    "with",
                    "products",
                    "items",
                    "look");
    private static final Set<String> QUOTATION =
            Set.of(
                    "review",
                    "reviews",
                    "testimonial",
                    "testimonials",
                    "quote",
                    "quotes",
                    "blockquote",
                    "pullquote",
                    "testimony");
    private static final Set<String> SUMMED =
            Set.of("count", "summary", "score", "rating", "stars", "link");
    private static final Set<String> LEGAL =
            Set.of(
                    "tiny",
                    "legal",
                    "disclaimer",
                    "disclaimers",
                    "disclosure",
                    "disclosures",
                    "fine",
                    "fineprint",
                    "smallprint",
                    "footnote",
                    "footnotes",
                    "terms",
                    "tnc",
                    "tncs",
                    "legalese",
                    "conditions",
                    "asterisk");
    private static final Set<String> SMALL_FIRST = Set.of("small", "fine");
    private static final Set<String> PRINT = Set.of("print", "text", "note");
    private static final Set<String> FOOTER = Set.of("footer", "colophon", "imprint", "impressum");
    private static final Set<String> FOOTER_FIRST =
            Set.of("site", "page", "email", "mail", "main", "global", "newsletter");
    private static final Set<String> DIALOGS =
            Set.of("modal", "popup", "overlay", "dialog", "toast", "banner", "notice");
    private static final Set<String> CRUMBS = Set.of("breadcrumb", "breadcrumbs", "crumbs");
    private static final int SHORT_STRIP = 220;
    private static final int SHORT_NOTICE = 1500;

    private final PageShapes shapes;
    private boolean headed;

    RegionSigns(PageShapes shapes) {
        this.shapes = shapes;
    }

    /** The header, navigation or first heading of the page was met: strips above it are past. */
    void headingMet() {
        headed = true;
    }

    /**
     * The region that this element opens inside of the given one; that one if it opens none.
     *
     * @param around region of the element around it
     */
    Region of(Element element, Region around) {
        String tag = element.normalName();
        if (tag.equals("header") || tag.equals("main") || tag.equals("nav") || tag.equals("h1")) {
            headed = true;
        }
        Region own = sign(element, tag);
        if (own == null) {
            return around;
        }
        // What stands inside of foreign matter is foreign as well.
        return (around.speaksForPiece() && around != Region.BANNER) || !own.speaksForPiece()
                ? own
                : around;
    }

    private @Nullable Region sign(Element element, String tag) {
        String role = element.attr("role");
        if (tag.equals("nav") || role.equals("navigation")) {
            return Region.NAVIGATION;
        }
        if (tag.equals("blockquote") || element.attr("itemprop").equals("review")) {
            return Region.QUOTATION;
        }
        if (role.equals("contentinfo") || (tag.equals("footer") && !isPartOfSomething(element))) {
            return Region.FOOTER;
        }
        ClassWords words = ClassWords.of(element);
        if (isConsent(element, tag, role, words)) {
            return Region.BANNER;
        }
        if (words.names().isEmpty()) {
            return null;
        }
        return bySaying(element, tag, words);
    }

    private @Nullable Region bySaying(Element element, String tag, ClassWords words) {
        PageShapes.Shape shape = shapes.shape(element);
        boolean heading = tag.matches("h[1-6]|body|main|html");
        if (SiteWidgets.isBasket(words)
                || (words.exactly(CRUMBS) && shape.letters() <= SHORT_STRIP)
                || SiteWidgets.isSignUp(element, words, shape)) {
            return heading ? null : Region.NAVIGATION;
        }
        if (words.exactly(NAVIGATION)
                || SiteWidgets.isMenu(words)
                || words.pair(
                        Set.of("skip", "nav", "menu"), Set.of("to", "link", "list", "content"))) {
            return shape.mostlyLinks() ? Region.NAVIGATION : null;
        }
        if (heading) {
            return null;
        }
        if (SiteWidgets.isAdvert(words) || SiteWidgets.isOther(words)) {
            return Region.RELATED;
        }
        if (words.anyOf(RELATED) || words.pair(RELATED_FIRST, RELATED_SECOND)) {
            return Region.RELATED;
        }
        if (words.anyOf(QUOTATION) && !words.pair(QUOTATION, SUMMED)) {
            return Region.QUOTATION;
        }
        if (words.exactly(FOOTER) || words.pair(FOOTER_FIRST, FOOTER)) {
            return Region.FOOTER;
        }
        if (words.exactly(LEGAL)
                || words.pair(SMALL_FIRST, PRINT)
                || (words.exactly(Set.of("small")) && !tag.equals("a"))
                || words.pair(LEGAL, Set.of("note", "notes", "text", "notice", "info", "copy"))) {
            return Region.LEGAL;
        }
        return isStrip(element, words) ? Region.BANNER : null;
    }

    private boolean isConsent(Element element, String tag, String role, ClassWords words) {
        if (tag.equals("body") || tag.equals("html") || tag.equals("main")) {
            return false;
        }
        PageShapes.Shape shape = shapes.shape(element);
        if (shape.letters() > SHORT_NOTICE) {
            return false;
        }
        boolean dialog =
                role.equals("dialog")
                        || role.equals("alertdialog")
                        || tag.equals("dialog")
                        || words.anyOf(DIALOGS);
        return SiteWidgets.isConsent(words)
                || (dialog && RegionPhrases.speaksOfCookies(element.text()));
    }

    /** A short line above everything else. */
    private boolean isStrip(Element element, ClassWords words) {
        PageShapes.Shape shape = shapes.shape(element);
        if (shape.letters() > SHORT_STRIP || shape.headings() > 0) {
            return false;
        }
        if (words.pair(STRIP_FIRST, STRIP_SECOND)) {
            return true;
        }
        return !headed && words.exactly(STRIP) && shape.letters() > 0;
    }

    /** Whether a footer or header is that of an article or card and not of the page. */
    static boolean isPartOfSomething(Element element) {
        for (Element at = element.parent(); at != null; at = at.parent()) {
            switch (at.normalName()) {
                case "article", "section", "blockquote", "li", "figure", "td", "dialog", "main" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
