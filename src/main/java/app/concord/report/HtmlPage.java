package app.concord.report;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Asset;
import app.concord.model.CheckResult;
import app.concord.model.Finding;
import app.concord.model.Place;
import app.concord.model.Review;
import app.concord.model.Severity;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What all parts of the HTML report share: the review, the markup in the making, and the numbers by
 * which findings are called in it.
 */
final class HtmlPage {
    private final Review review;
    private final ReportOptions options;
    private final Markup html;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Asset> assets = new HashMap<>();
    private final Cutouts cutouts;

    HtmlPage(Review review, ReportOptions options, Markup html) {
        this.review = review;
        this.options = options;
        this.html = html;
        for (Review.Standing standing : review.standings()) {
            numbers.putIfAbsent(standing.finding().fingerprint(), numbers.size() + 1);
        }
        Asset brief = review.result().campaign().brief();
        if (brief != null) {
            assets.put(brief.path(), brief);
        }
        result().campaign().assets().forEach(asset -> assets.put(asset.path(), asset));
        cutouts =
                options.factsOnly()
                        ? Cutouts.NONE
                        : Cutouts.of(HtmlFindings.places(open()), assets::get, options.pages());
    }

    /** The pictures of places on pages. */
    Cutouts cutouts() {
        return cutouts;
    }

    Review review() {
        return review;
    }

    CheckResult result() {
        return review.result();
    }

    ReportOptions options() {
        return options;
    }

    Markup html() {
        return html;
    }

    /** The findings that still count. */
    List<Review.Standing> open() {
        return review.standings().stream().filter(standing -> standing.state().open()).toList();
    }

    /** The findings that do not count any more. */
    List<Review.Standing> waived() {
        return review.standings().stream().filter(standing -> !standing.state().open()).toList();
    }

    /** The number by which a finding is called, 0 where it is none of this report. */
    int number(String fingerprint) {
        return numbers.getOrDefault(fingerprint, 0);
    }

    /** A link to a finding, by its number. */
    void link(Finding finding) {
        int number = number(finding.fingerprint());
        html.element(
                "a",
                Messages.text("report.html.number", number),
                "href",
                "#finding-" + number,
                "class",
                "number");
    }

    /** A heading with the anchor of its section. */
    void section(String id, String titleKey) {
        html.open("section", "id", id, "aria-labelledby", id + "-title");
        html.element("h2", Messages.text(titleKey), "id", id + "-title");
    }

    /** The piece or brief with this path, null if there is none. */
    @Nullable Asset asset(String path) {
        return assets.get(path);
    }

    /** Code of the language of a piece, empty where it is not known. */
    String language(String path) {
        Asset asset = assets.get(path);
        String language = asset == null ? null : asset.language();
        return language == null ? "" : language;
    }

    /** The words of a place, in the language of their piece. */
    void quote(Place place) {
        html.element("q", place.quote(), "lang", language(place.asset()), "class", "said");
    }

    /** The piece of a place and where in it. */
    void where(Place place) {
        html.element("span", place.asset(), "class", "path");
        String inside = Wording.place(place.location());
        if (!inside.isEmpty()) {
            html.text(", " + inside);
        }
    }

    /** A line of words. */
    void line(String text, String style) {
        html.element("p", text, "class", style);
    }

    /** The sign of a severity with its word, which is read out. */
    void severity(Severity severity) {
        sign(Messages.text("report.mark." + severity.name()));
        html.element("span", Wording.term(severity), "class", "severity");
        html.text(" ");
    }

    /** A sign that only repeats what words say. */
    void sign(String sign) {
        html.element("span", sign, "class", "sign", "aria-hidden", "true");
        html.text(" ");
    }

    /** Opens a part that is folded at first. */
    void fold(String summary) {
        html.open("details").element("summary", summary);
    }

    /** The head of a table, each column with its key. */
    void head(String... keys) {
        html.open("thead").open("tr");
        for (String key : keys) {
            html.element("th", Messages.text(key), "scope", "col");
        }
        html.close().close();
    }

    /** Opens a table that scrolls by itself where it is too wide. */
    void table(String style, String caption) {
        html.open(
                        "div",
                        "class",
                        "scroll",
                        "tabindex",
                        "0",
                        "role",
                        "region",
                        "aria-label",
                        caption)
                .open("table", "class", style);
        html.element("caption", caption);
    }

    /** Closes the body of a table, the table and what scrolls it. */
    void endTable() {
        html.close().close().close();
    }

    /** The lower-case name of a term, for style sheets. */
    static String style(Enum<?> term) {
        return term.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
