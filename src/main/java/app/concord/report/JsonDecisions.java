package app.concord.report;

import app.concord.model.Decision;
import app.concord.model.PastCheck;
import app.concord.model.Review;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;

import java.time.LocalDate;
import java.util.List;

/** Writes what people decided, and what changed since the check before, for programs. */
final class JsonDecisions {
    private JsonDecisions() {}

    /** What is gone since the check before, and the decisions that hold no longer. */
    static void write(JsonGenerator json, Review review) {
        if (review.since() != null) {
            json.writeArrayPropertyStart("fixed");
            review.fixed().forEach(found -> found(json, found));
            json.writeEndArray();
        }
        decisions(json, "expiredDecisions", review.expired());
        decisions(json, "orphanedDecisions", review.orphaned());
    }

    private static void found(JsonGenerator json, PastCheck.Found found) {
        json.writeStartObject();
        Json.text(json, "fingerprint", found.fingerprint());
        Json.text(json, "rule", found.rule());
        json.writeStringProperty("severity", found.severity().name());
        Json.text(json, "subject", found.subject());
        Json.text(json, "message", found.sentence());
        json.writeEndObject();
    }

    private static void decisions(JsonGenerator json, String name, List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(name);
        decisions.forEach(decision -> {
            json.writeStartObject();
            fields(json, decision);
            Json.text(json, "rule", decision.rule());
            Json.text(json, "fingerprint", decision.fingerprint());
            Json.text(json, "asset", decision.asset());
            Json.text(json, "subject", decision.subject());
            Json.text(json, "message", decision.sentence());
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    /** A decision about a finding, null where there is none. */
    static void decision(JsonGenerator json, String name, @Nullable Decision decision) {
        if (decision == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        fields(json, decision);
        json.writeEndObject();
    }

    private static void fields(JsonGenerator json, Decision decision) {
        LocalDate expires = decision.expires();
        json.writeStringProperty("kind", decision.kind().id());
        json.writeStringProperty("scope", decision.scope().id());
        Json.text(json, "reason", decision.reason());
        Json.text(json, "owner", decision.owner());
        Json.text(json, "by", decision.by());
        json.writeStringProperty("at", decision.at().toString());
        Json.text(json, "expires", expires == null ? null : expires.toString());
    }
}
