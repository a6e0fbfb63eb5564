package app.concord.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.campaign.Approving;
import app.concord.model.Approval;
import app.concord.model.Approvals;
import app.concord.model.Basis;
import app.concord.model.CampaignSettings;
import app.concord.model.CheckResult;
import app.concord.model.Decision;
import app.concord.model.Decisions;
import app.concord.model.Review;
import app.concord.model.Severity;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How reports tell who approved what, and what changed since. */
class ApprovedTest {
    private static final Instant AT = Instant.parse("2026-11-20T09:00:00Z");

    private static Review review(Map<String, String> files, String rule, Decisions decisions) {
        CheckResult result =
                Specimens.with(Specimens.price())
                        .with(
                                new Basis(
                                        new TreeMap<>(files),
                                        new TreeMap<>(Map.of("price-mismatch", rule)),
                                        CampaignSettings.NONE));
        return Review.of(result, decisions, null);
    }

    private static Decisions accepted() {
        return Decisions.of(
                List.of(
                        new Decision(
                                Decision.Kind.ACCEPTED,
                                Decision.Scope.CAMPAIGN,
                                "price-mismatch",
                                Specimens.price().fingerprint(),
                                null,
                                "The till knows",
                                "",
                                "Kim",
                                AT,
                                null,
                                "Fan",
                                "The price differs.")));
    }

    /** Kim approved what changed since, Lou what is there, and Ira took it back. */
    private static Review approved() {
        Review before =
                review(
                        Map.of("web/fan.html", "a1", "email/launch.eml", "b2"),
                        Severity.ERROR.name(),
                        Decisions.NONE);
        Review now =
                review(
                        Map.of("web/fan.html", "a9", "print/flyer.pdf", "c3"),
                        Basis.OFF,
                        accepted());
        Approval ira = Approving.approval(before, "Ira Example", "lawyer", "", AT);
        Approvals all =
                Approvals.NONE
                        .with(ira)
                        .withdrawn(
                                ira,
                                new Approval.Withdrawal(
                                        "Ira Example", AT.plusSeconds(60), "terms missing"))
                        .with(
                                Approving.approval(
                                        before, "Kim Example", "brand manager", "as agreed", AT))
                        .with(Approving.approval(now, "Lou Example", "", "", AT.plusSeconds(120)));
        return Approving.reviewed(now, all);
    }

    private static String written(Report report, Review review, boolean client) {
        return new String(
                Golden.bytes(
                        report,
                        review,
                        new ReportOptions(false, false, "1.2.3", Severity.ERROR, client, null)),
                StandardCharsets.UTF_8);
    }

    @Test
    void theTextTellsItBelowTheHeadline() {
        Golden.matches("approved.txt", written(new TextReport(), approved(), false));
    }

    @Test
    void thePageHasASectionForIt() {
        String html = written(new HtmlReport(), approved(), false);
        int start = html.indexOf("<section id=\"approval\"");
        assertThat(start).isPositive();
        Golden.matches(
                "approved.html",
                html.substring(start, html.indexOf("</section>", start) + 10).replace("><", ">\n<")
                        + "\n");
    }

    @Test
    void thePdfHasItToo() throws IOException {
        byte[] pdf =
                Golden.bytes(new PdfReport(), approved(), new ReportOptions(false, false, "1.2.3"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Approved by Kim Example (brand manager)", "web/fan.html was changed")
                    .contains("Taken back by Ira Example");
        }
    }

    @Test
    void programsGetEverything() {
        String json = written(new JsonReport(), approved(), false);
        assertThat(
                        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(Golden.read("report.schema.json"))
                                .validate(json, InputFormat.JSON))
                .isEmpty();
        JsonNode approval = new ObjectMapper().readTree(json).path("approval");
        Golden.matches("approved.json", approval.toPrettyString() + "\n");
        assertThat(approval.path("state").asString()).isEqualTo("changed");
    }

    @Test
    void aClientIsToldWhoApprovedAndNotWhatTheyNoted() {
        for (Report report : List.of(new TextReport(), new HtmlReport(), new JsonReport())) {
            assertThat(written(report, approved(), true))
                    .contains("Kim Example", "brand manager")
                    .doesNotContain("as agreed", "Ira Example", "terms missing");
        }
    }

    @Test
    void nothingIsSaidWhereNoApprovalsAreKept() {
        Review plain = Review.of(Specimens.full());
        assertThat(written(new TextReport(), plain, false)).doesNotContain("pproved");
        assertThat(written(new JsonReport(), plain, false)).doesNotContain("\"approval\"");
        assertThat(written(new TextReport(), Approving.reviewed(plain, Approvals.NONE), false))
                .contains("\nNot approved.\n");
    }
}
