package app.concord.report;

import app.concord.message.Messages;
import app.concord.model.Review;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The report for handing over: one HTML file that needs nothing else, for the screen and for paper,
 * in light and dark. It is well-formed XML as well.
 */
final class HtmlReport implements Report {
    /** How it looks on the screen and on paper. */
    private static final String STYLE = "html-report.css";

    @Override
    public String id() {
        return "html";
    }

    @Override
    public boolean binary() {
        return false;
    }

    @Override
    public void write(Review review, ReportOptions options, OutputStream out) throws IOException {
        out.write(document(review, options, STYLE).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /**
     * The document.
     *
     * @param style name of the style sheet that is put into it
     */
    static String document(Review review, ReportOptions options, String style) {
        Markup html = new Markup("<!DOCTYPE html>\n");
        HtmlPage page = new HtmlPage(review, options, html);
        String name = review.result().campaign().name();
        html.open(
                        "html",
                        "lang",
                        Messages.language().toLanguageTag(),
                        "xmlns",
                        "http://www.w3.org/1999/xhtml")
                .open("head");
        html.single("meta", "charset", "utf-8");
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.single("meta", "name", "color-scheme", "content", "light dark");
        html.single("meta", "name", "generator", "content", "Concord " + options.version());
        html.element("title", Messages.text("report.html.title", name));
        html.open("style").raw(resource(style)).close();
        html.close().open("body");
        HtmlTop.write(page);
        html.open("main");
        if (options.factsOnly()) {
            HtmlFacts.write(page);
        } else {
            HtmlTop.figures(page);
            Approved.html(page);
            HtmlDecisions.since(page);
            HtmlFindings.write(page);
            HtmlMatrix.write(page);
            HtmlDecisions.waivers(page);
            HtmlMessages.write(page);
            HtmlAppendix.explained(page);
        }
        HtmlAppendix.reading(page);
        if (!options.factsOnly()) {
            HtmlAppendix.rules(page);
        }
        html.close();
        html.element("footer", Messages.text("report.html.footer", options.version()));
        return html.close().close().toString();
    }

    private static String resource(String name) {
        try (InputStream file =
                Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
