package app.concord.report;

import app.concord.message.Comparison;
import app.concord.message.Wording;
import app.concord.model.Asset;
import app.concord.model.Campaign;
import app.concord.model.CheckResult;
import app.concord.model.CoverageItem;
import app.concord.model.Evidence;
import app.concord.model.ExplainedDifference;
import app.concord.model.FactValue;
import app.concord.model.Finding;
import app.concord.model.Glossary;
import app.concord.model.LinkedFact;
import app.concord.model.Problem;
import app.concord.model.Review;
import app.concord.model.Severity;
import app.concord.model.Subject;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The report for programs: one JSON object in UTF-8. Fields are only ever added; the array {@code
 * facts} is there where only facts were asked for, and {@code findings} is empty then.
 */
final class JsonReport implements Report {
    private static final int SCHEMA_VERSION = 1;

    @Override
    public String id() {
        return "json";
    }

    @Override
    public boolean binary() {
        return false;
    }

    @Override
    public void write(Review review, ReportOptions options, OutputStream out) throws IOException {
        CheckResult result = review.result();
        try (JsonGenerator json = Json.document(out)) {
            json.writeStartObject();
            json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
            json.writeObjectPropertyStart("tool");
            json.writeStringProperty("name", "Concord");
            json.writeStringProperty("version", options.version());
            json.writeEndObject();
            campaign(json, result.campaign());
            summary(json, review, options.factsOnly());
            if (!options.factsOnly()) {
                Approved.json(json, review, options);
            }
            assets(json, result.campaign().assets());
            JsonFiles.write(json, result.files(), result.basis());
            if (options.factsOnly()) {
                facts(json, result);
            }
            json.writeArrayPropertyStart("findings");
            if (!options.factsOnly()) {
                review.standings().forEach(standing -> finding(json, standing));
            }
            json.writeEndArray();
            if (!options.factsOnly()) {
                JsonDecisions.write(json, review);
            }
            json.writeArrayPropertyStart("explained");
            result.explained().forEach(difference -> explained(json, difference));
            json.writeEndArray();
            JsonMessages.write(json, result.messages());
            JsonTaglines.write(json, result.taglines());
            JsonTimeline.write(json, result.timeline());
            JsonCodes.write(json, result.codes());
            coverage(json, result.coverage());
            JsonCorrections.write(json, result.corrected());
            json.writeArrayPropertyStart("problems");
            result.problems().forEach(problem -> problem(json, problem));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void campaign(JsonGenerator json, Campaign campaign) {
        json.writeObjectPropertyStart("campaign");
        Json.text(json, "name", campaign.name());
        json.writeStringProperty("today", campaign.today().toString());
        Json.text(
                json,
                "market",
                campaign.markets().isEmpty() ? null : String.join(",", campaign.markets()));
        json.writeBooleanProperty("marketGuessed", campaign.marketGuessed());
        json.writeArrayPropertyStart("languages");
        campaign.languages().forEach(json::writeString);
        json.writeEndArray();
        Asset brief = campaign.brief();
        Json.text(json, "brief", brief == null ? null : brief.path());
        Glossary glossary = campaign.glossary();
        Json.text(json, "glossary", glossary == null ? null : glossary.file().path());
        json.writeEndObject();
    }

    /** Findings are counted that still count; those that were waived stand by themselves. */
    private static void summary(JsonGenerator json, Review review, boolean factsOnly) {
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("errors", factsOnly ? 0 : review.open(Severity.ERROR));
        json.writeNumberProperty("warnings", factsOnly ? 0 : review.open(Severity.WARNING));
        json.writeNumberProperty("infos", factsOnly ? 0 : review.open(Severity.INFO));
        json.writeNumberProperty("waived", factsOnly ? 0 : review.waived());
        json.writeNumberProperty("assets", review.result().campaign().assets().size());
        json.writeBooleanProperty("complete", review.result().complete());
        json.writeEndObject();
    }

    private static void assets(JsonGenerator json, List<Asset> assets) {
        json.writeArrayPropertyStart("assets");
        for (Asset asset : assets) {
            json.writeStartObject();
            Json.text(json, "path", asset.path());
            json.writeStringProperty("channel", asset.channel().id());
            Json.text(json, "format", asset.format());
            Json.text(json, "title", asset.title());
            Json.text(json, "language", asset.language());
            Json.text(
                    json,
                    "dated",
                    asset.dated() == null
                            ? null
                            : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(asset.dated()));
            Json.text(json, "network", asset.network());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void facts(JsonGenerator json, CheckResult result) {
        Map<String, String> names = new HashMap<>();
        for (Subject subject : result.subjects()) {
            names.put(subject.id(), subject.name());
        }
        json.writeArrayPropertyStart("facts");
        for (LinkedFact linked : result.facts()) {
            json.writeStartObject();
            Json.text(json, "asset", linked.fact().place().asset());
            json.writeStringProperty("type", linked.fact().kind().id());
            Json.text(json, "subject", names.get(linked.subject()));
            Json.text(json, "quote", linked.fact().place().quote());
            json.writeName("value");
            Json.value(json, linked.fact().value());
            FactKeys.write(json, linked.fact().key());
            json.writeName("confidence");
            Json.number(json, linked.fact().confidence() * linked.confidence());
            JsonCorrections.write(json, linked, result.corrected());
            Json.location(json, linked.fact().place().location());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void finding(JsonGenerator json, Review.Standing standing) {
        Finding finding = standing.finding();
        json.writeStartObject();
        Json.text(json, "fingerprint", finding.fingerprint());
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("severity", finding.severity().name());
        json.writeName("confidence");
        Json.number(json, finding.confidence());
        Json.text(json, "subject", finding.subjectName());
        Json.text(json, "message", Wording.finding(finding));
        // Where the sides are even, neither is held to be right.
        boolean decided = finding.basis() != Finding.Basis.TIE;
        FactValue expected = decided ? finding.expected() : null;
        Json.text(json, "expected", expected == null ? null : expected.canonical());
        Json.text(json, "suggestion", decided ? finding.suggestion() : null);
        json.writeStringProperty("basis", finding.basis().name());
        evidence(json, finding);
        Json.texts(json, "missingFrom", finding.missingFrom());
        if (!finding.consequences().isEmpty()) {
            json.writeArrayPropertyStart("consequences");
            finding.consequences().forEach(consequence -> consequence(json, consequence));
            json.writeEndArray();
        }
        json.writeStringProperty("state", standing.state().id());
        JsonDecisions.decision(json, "decision", standing.decision());
        json.writeEndObject();
    }

    /** What follows from a finding: told with it and not counted. */
    private static void consequence(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule());
        Json.text(json, "message", Wording.finding(finding));
        evidence(json, finding);
        json.writeEndObject();
    }

    private static void explained(JsonGenerator json, ExplainedDifference difference) {
        json.writeStartObject();
        json.writeStringProperty("kind", difference.kind().id());
        Json.text(json, "subject", difference.subjectName());
        json.writeStringProperty("verdict", difference.verdict().name());
        Json.text(json, "reason", Wording.explained(difference));
        evidence(json, difference.evidence());
        json.writeEndObject();
    }

    private static void evidence(JsonGenerator json, Finding finding) {
        json.writeArrayPropertyStart("evidence");
        for (Evidence evidence : finding.evidence()) {
            json.writeStartObject();
            place(json, evidence);
            if (evidence.role() == Evidence.Side.DEVIATES) {
                JsonComparison.write(json, Comparison.of(finding, evidence));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void evidence(JsonGenerator json, List<Evidence> places) {
        json.writeArrayPropertyStart("evidence");
        for (Evidence evidence : places) {
            json.writeStartObject();
            place(json, evidence);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void place(JsonGenerator json, Evidence evidence) {
        Json.text(json, "asset", evidence.place().asset());
        json.writeStringProperty("channel", evidence.channel().id());
        Json.text(json, "quote", evidence.place().quote());
        Json.text(json, "value", evidence.value() == null ? null : evidence.value().canonical());
        json.writeStringProperty("role", evidence.role().name());
        Json.location(json, evidence.place().location());
    }

    private static void coverage(JsonGenerator json, List<CoverageItem> items) {
        json.writeObjectPropertyStart("coverage");
        json.writeNumberProperty("seen", items.size());
        json.writeNumberProperty("used", Coverage.count(items, CoverageItem.State.USED));
        json.writeNumberProperty("setAside", Coverage.count(items, CoverageItem.State.SET_ASIDE));
        json.writeNumberProperty(
                "unresolved", Coverage.count(items, CoverageItem.State.UNRESOLVED));
        json.writeArrayPropertyStart("items");
        for (CoverageItem item : items) {
            json.writeStartObject();
            Json.text(json, "asset", item.place().asset());
            json.writeStringProperty("type", item.seen().id());
            Json.text(json, "quote", item.place().quote());
            json.writeStringProperty("state", Coverage.id(item.state()));
            if (item.state() != CoverageItem.State.USED) {
                Json.text(json, "reason", Wording.coverage(item));
            }
            Json.location(json, item.place().location());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void problem(JsonGenerator json, Problem problem) {
        json.writeStartObject();
        Json.text(json, "path", problem.path());
        json.writeStringProperty("kind", problem.kind().id());
        Json.text(json, "message", Wording.problem(problem));
        Json.location(json, problem.location());
        json.writeEndObject();
    }
}
