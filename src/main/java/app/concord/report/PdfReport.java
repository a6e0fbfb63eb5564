package app.concord.report;

import app.concord.message.Messages;
import app.concord.model.Digest;
import app.concord.model.Review;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/**
 * The HTML report on paper. It looks the same everywhere, as it carries its font: DejaVu Sans
 * Condensed, which is free and holds the letters of all languages of the program and its signs; a
 * character that it lacks becomes a number sign.
 */
final class PdfReport implements Report {
    /** How it looks: what the renderer knows of CSS is less than what a browser does. */
    private static final String STYLE = "pdf-report.css";

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";
    private static final String FAMILY = "Concord Sans";
    private static final String CODE_FAMILY = "Concord Mono";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public boolean binary() {
        return true;
    }

    @Override
    public void write(Review review, ReportOptions options, OutputStream out) throws IOException {
        // What the renderer has to say of a style sheet helps no user.
        XRLog.setLoggingEnabled(false);
        String html = HtmlReport.document(review, options, STYLE);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(parsed(html), null);
        builder.withProducer("Concord " + options.version());
        // The document holds all it needs; whatever else it may name is never asked for.
        builder.useExternalResourceAccessControl(
                (address, kind) -> address.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        font(builder, "Condensed.ttf", FAMILY, NORMAL, FontStyle.NORMAL);
        font(builder, "Condensed-Bold.ttf", FAMILY, BOLD, FontStyle.NORMAL);
        font(builder, "Condensed-Oblique.ttf", FAMILY, NORMAL, FontStyle.ITALIC);
        font(builder, "Mono.ttf", CODE_FAMILY, NORMAL, FontStyle.NORMAL);
        try (PDDocument document = new PDDocument()) {
            builder.usePDDocument(document);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
            }
            settle(document, review, html);
            document.save(out);
        }
        out.flush();
    }

    /** The day of the check and the content stand for time and id, which would differ each time. */
    private static void settle(PDDocument document, Review review, String html) {
        PDDocumentInformation information = document.getDocumentInformation();
        Calendar day = midnight(review.result().campaign().today());
        information.setTitle(Messages.text("report.html.title", review.result().campaign().name()));
        information.setCreator("Concord");
        information.setCreationDate(day);
        information.setModificationDate(day);
        document.getDocumentCatalog().setLanguage("en");
        document.setDocumentId(
                ByteBuffer.wrap(Digest.sha256().digest(html.getBytes(StandardCharsets.UTF_8)))
                        .getLong());
    }

    private static Calendar midnight(LocalDate date) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.clear();
        calendar.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
        return calendar;
    }

    private static void font(
            PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> resource(FONTS + file), family, weight, style, true);
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(PdfReport.class.getResourceAsStream(name), name);
    }

    private static Document parsed(String html) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the HTML report is not well-formed", e);
        }
    }
}
