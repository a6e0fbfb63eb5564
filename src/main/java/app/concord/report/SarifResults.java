package app.concord.report;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Decision;
import app.concord.model.Evidence;
import app.concord.model.FactValue;
import app.concord.model.Finding;
import app.concord.model.PastCheck;
import app.concord.model.Review;
import app.concord.model.Severity;

import tools.jackson.core.JsonGenerator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the findings as results: places, fingerprint, what was decided, what changed. */
final class SarifResults {
    /** Under which name the fingerprint stands; a later way to make it gets a later number. */
    private static final String FINGERPRINT = "concord/v1";

    private static final double RANK = 100;

    private final JsonGenerator json;
    private final Review review;
    private final List<String> rules;
    private final Set<String> before = new HashSet<>();

    private SarifResults(JsonGenerator json, Review review, List<String> rules) {
        this.json = json;
        this.review = review;
        this.rules = rules;
        PastCheck since = review.since();
        if (since != null) {
            since.findings().forEach(found -> before.add(found.fingerprint()));
        }
    }

    /** Writes into an array that is open. */
    static void write(JsonGenerator json, Review review, List<String> rules) {
        SarifResults results = new SarifResults(json, review, rules);
        review.standings().forEach(results::result);
        review.fixed().forEach(results::absent);
    }

    /** Writes a message into an object that is open. */
    static void message(JsonGenerator json, String words) {
        json.writeObjectPropertyStart("message");
        Json.text(json, "text", words);
        json.writeEndObject();
    }

    private void result(Review.Standing standing) {
        Finding finding = standing.finding();
        json.writeStartObject();
        rule(finding.rule());
        json.writeStringProperty("level", level(finding.severity()));
        message(json, Wording.finding(finding));
        List<Evidence> main = finding.deviating();
        if (main.isEmpty()) {
            main = finding.evidence();
        }
        json.writeArrayPropertyStart("locations");
        main.stream().limit(1).forEach(this::location);
        json.writeEndArray();
        json.writeArrayPropertyStart("relatedLocations");
        main.stream().skip(1).forEach(this::location);
        if (main.size() < finding.evidence().size()) {
            finding.agreeing().forEach(this::location);
        }
        json.writeEndArray();
        fingerprint(finding.fingerprint());
        json.writeName("rank");
        Json.number(json, finding.confidence() * RANK);
        if (review.since() != null) {
            json.writeStringProperty(
                    "baselineState", before.contains(finding.fingerprint()) ? "unchanged" : "new");
        }
        suppressions(standing);
        properties(standing);
        json.writeEndObject();
    }

    /** What the check before found and this one does not. */
    private void absent(PastCheck.Found found) {
        json.writeStartObject();
        rule(found.rule());
        json.writeStringProperty("level", level(found.severity()));
        message(json, found.sentence());
        fingerprint(found.fingerprint());
        json.writeStringProperty("baselineState", "absent");
        json.writeEndObject();
    }

    private void rule(String rule) {
        json.writeStringProperty("ruleId", rule);
        int index = rules.indexOf(rule);
        if (index >= 0) {
            json.writeNumberProperty("ruleIndex", index);
        }
    }

    private void location(Evidence evidence) {
        SarifLocations.write(
                json,
                evidence.place().asset(),
                evidence.place().location(),
                evidence.place().quote(),
                Messages.text(
                        "report.sarif.place",
                        Wording.term(evidence.role()),
                        evidence.place().quote()));
    }

    private void fingerprint(String fingerprint) {
        json.writeObjectPropertyStart("partialFingerprints");
        Json.text(json, FINGERPRINT, fingerprint);
        json.writeEndObject();
    }

    private void suppressions(Review.Standing standing) {
        Decision decision = standing.decision();
        json.writeArrayPropertyStart("suppressions");
        if (decision != null && decision.kind().waives()) {
            json.writeStartObject();
            json.writeStringProperty("kind", "external");
            json.writeStringProperty("status", "accepted");
            Json.text(json, "justification", decision.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void properties(Review.Standing standing) {
        Finding finding = standing.finding();
        // Where the sides are even, neither is held to be right.
        boolean decided = finding.basis() != Finding.Basis.TIE;
        json.writeObjectPropertyStart("properties");
        Json.text(json, "subject", finding.subjectName());
        json.writeStringProperty("state", standing.state().id());
        json.writeStringProperty("basis", finding.basis().name());
        FactValue expected = finding.expected();
        if (decided && expected != null) {
            Json.text(json, "expected", expected.canonical());
        }
        if (decided && finding.suggestion() != null) {
            Json.text(json, "suggestion", finding.suggestion());
        }
        if (!finding.missingFrom().isEmpty()) {
            Json.texts(json, "missingFrom", finding.missingFrom());
        }
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
