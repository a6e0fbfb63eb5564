package app.concord.report;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Asset;
import app.concord.model.Mutation;
import app.concord.model.Problem;
import app.concord.model.SelfTestResult;

import tools.jackson.core.JsonGenerator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Writes what a self-test found out, as a page of text or as one JSON object; the same result gives
 * the same bytes. The stream is flushed at the end and left open.
 */
public final class SelfTestReport {
    private static final int MOST_EXAMPLES = 3;
    private static final double FULL = 100;

    private SelfTestReport() {}

    /**
     * Writes a page of text.
     *
     * @param atLeast how many of a hundred of each kind should be found
     */
    public static void text(SelfTestResult result, double atLeast, boolean color, OutputStream out)
            throws IOException {
        TextPage page = new TextPage(color);
        page.paragraph(TextPage.Style.BOLD, summary(result));
        page.paragraph(
                result.repeatable() ? TextPage.Style.PLAIN : TextPage.Style.RED,
                Messages.text(
                        result.repeatable() ? "report.selftest.same" : "report.selftest.unstable"));
        for (Problem problem : result.problems()) {
            page.paragraph(TextPage.Style.YELLOW, Wording.problem(problem));
        }
        int width =
                result.tallies().stream()
                        .mapToInt(tally -> Wording.term(tally.kind()).length())
                        .max()
                        .orElse(0);
        if (!result.tallies().isEmpty()) {
            page.blank();
        }
        for (SelfTestResult.Tally tally : result.tallies()) {
            tally(tally, width, atLeast, result, page);
        }
        if (result.aside() > 0) {
            page.blank();
            page.paragraph(
                    TextPage.Style.DIM, Messages.text("report.selftest.aside", result.aside()));
        }
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void tally(
            SelfTestResult.Tally tally,
            int width,
            double atLeast,
            SelfTestResult result,
            TextPage page) {
        String name = Wording.term(tally.kind());
        String behind = " ".repeat(width - name.length()) + "  ";
        if (tally.planted() == 0) {
            page.hanging(
                    "  – " + name + behind,
                    TextPage.Style.DIM,
                    Messages.text("report.selftest.unplanted", tally.aside()));
            return;
        }
        boolean low = tally.share() < atLeast;
        page.hanging(
                (low ? "  ✖ " : "  ✓ ") + name + behind,
                low ? TextPage.Style.RED : TextPage.Style.GREEN,
                TextPage.Style.PLAIN,
                Messages.text(
                        "report.selftest.tally",
                        tally.found(),
                        tally.planted(),
                        percent(tally.share()),
                        tally.possible(),
                        tally.aside()));
        for (Mutation missed :
                tally.missed().subList(0, Math.min(MOST_EXAMPLES, tally.missed().size()))) {
            String where = where(missed, result);
            page.hanging(
                    "      " + Messages.text("report.selftest.missed") + " ",
                    TextPage.Style.PLAIN,
                    Messages.text(
                            missed.after().isEmpty()
                                    ? "report.selftest.left-out"
                                    : "report.selftest.change",
                            where.isEmpty() ? missed.asset() : missed.asset() + " (" + where + ")",
                            missed.before(),
                            missed.after()));
        }
        int more = tally.missed().size() - MOST_EXAMPLES;
        if (more > 0) {
            page.hanging("      ", TextPage.Style.DIM, Messages.text("report.selftest.more", more));
        }
    }

    /** Where in its piece a person finds the words that were changed; empty where unknown. */
    private static String where(Mutation mutation, SelfTestResult result) {
        Asset asset = result.campaign().asset(mutation.asset());
        return asset == null || mutation.block() >= asset.blocks().size()
                ? ""
                : Wording.place(asset.blocks().get(mutation.block()).locate(mutation.span()));
    }

    private static String summary(SelfTestResult result) {
        return result.planted() == 0
                ? Messages.text("report.selftest.nothing")
                : Messages.text(
                        "report.selftest.summary",
                        result.found(),
                        result.planted(),
                        result.campaign().assets().size(),
                        percent(FULL * result.found() / result.planted()));
    }

    private static String percent(double share) {
        // Never rounded up to all.
        double shown = Math.floor(share * 10) / 10;
        return shown == Math.rint(shown)
                ? Integer.toString((int) shown)
                : String.format(Locale.ROOT, "%.1f", shown);
    }

    /**
     * Writes one JSON object.
     *
     * @param atLeast how many of a hundred of each kind should be found
     */
    public static void json(SelfTestResult result, double atLeast, OutputStream out)
            throws IOException {
        try (JsonGenerator json = Json.document(out)) {
            json.writeStartObject();
            json.writeStringProperty("campaign", Json.clean(result.campaign().name()));
            json.writeNumberProperty("assets", result.campaign().assets().size());
            json.writeStringProperty("today", result.campaign().today().toString());
            json.writeNumberProperty("seed", result.seed());
            json.writeNumberProperty("findings", result.findings());
            json.writeBooleanProperty("repeatable", result.repeatable());
            json.writeBooleanProperty("complete", result.complete());
            json.writeNumberProperty("planted", result.planted());
            json.writeNumberProperty("found", result.found());
            json.writeNumberProperty("aside", result.aside());
            json.writeName("atLeast");
            Json.number(json, atLeast);
            json.writeArrayPropertyStart("kinds");
            for (SelfTestResult.Tally tally : result.tallies()) {
                json.writeStartObject();
                json.writeStringProperty("kind", tally.kind().id());
                json.writeNumberProperty("possible", tally.possible());
                json.writeNumberProperty("aside", tally.aside());
                json.writeNumberProperty("planted", tally.planted());
                json.writeNumberProperty("found", tally.found());
                json.writeName("share");
                Json.number(json, tally.share());
                json.writeBooleanProperty("enough", tally.share() >= atLeast);
                json.writeArrayPropertyStart("missed");
                for (Mutation missed : tally.missed()) {
                    json.writeStartObject();
                    json.writeStringProperty("path", Json.clean(missed.asset()));
                    json.writeNumberProperty("block", missed.block());
                    json.writeStringProperty("where", Json.clean(where(missed, result)));
                    json.writeStringProperty("before", Json.clean(missed.before()));
                    json.writeStringProperty("after", Json.clean(missed.after()));
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        out.flush();
    }
}
