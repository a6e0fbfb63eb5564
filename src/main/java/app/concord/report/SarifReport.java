package app.concord.report;

import app.concord.message.Wording;
import app.concord.model.Asset;
import app.concord.model.Campaign;
import app.concord.model.CheckResult;
import app.concord.model.Problem;
import app.concord.model.Review;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The report for code scanning: one run of SARIF 2.1.0. Where only facts were asked for it has no
 * results, as facts are none.
 */
final class SarifReport implements Report {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
                    + "sarif-schema-2.1.0.json";
    private static final String VERSION = "2.1.0";

    @Override
    public String id() {
        return "sarif";
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
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", VERSION);
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            List<String> rules = Wording.rules();
            json.writeObjectPropertyStart("tool");
            SarifRules.write(json, rules, options.version());
            json.writeEndObject();
            invocation(json, result);
            json.writeStringProperty("language", "en");
            json.writeStringProperty("columnKind", "utf16CodeUnits");
            artifacts(json, result.campaign());
            json.writeArrayPropertyStart("results");
            if (!options.factsOnly()) {
                SarifResults.write(json, review, rules);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** What could not be read is told as notifications of the tool. */
    private static void invocation(JsonGenerator json, CheckResult result) {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", result.complete());
        json.writeArrayPropertyStart("toolExecutionNotifications");
        for (Problem problem : result.problems()) {
            json.writeStartObject();
            json.writeStringProperty("level", problem.kind().incomplete() ? "error" : "note");
            SarifResults.message(json, Wording.problem(problem));
            json.writeObjectPropertyStart("descriptor");
            json.writeStringProperty("id", problem.kind().id());
            json.writeEndObject();
            String path = problem.path();
            if (path != null) {
                json.writeArrayPropertyStart("locations");
                SarifLocations.write(json, path, problem.location(), "", null);
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    /** Each file once, with the hash of its bytes. */
    private static void artifacts(JsonGenerator json, Campaign campaign) {
        Map<String, String> hashes = new LinkedHashMap<>();
        Asset brief = campaign.brief();
        if (brief != null) {
            hashes.put(brief.file(), brief.sha256());
        }
        campaign.assets().forEach(asset -> hashes.putIfAbsent(asset.file(), asset.sha256()));
        json.writeArrayPropertyStart("artifacts");
        hashes.forEach((file, hash) -> {
            json.writeStartObject();
            json.writeName("location");
            SarifLocations.artifact(json, file);
            json.writeObjectPropertyStart("hashes");
            json.writeStringProperty("sha-256", hash);
            json.writeEndObject();
            json.writeEndObject();
        });
        json.writeEndArray();
    }
}
