package app.concord.campaign;

import app.concord.model.Approval;
import app.concord.model.Approvals;
import app.concord.model.ApprovedState;
import app.concord.model.Checklist;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Approvals as JSON. Each stands beside its own SHA-256: one that was changed by hand is kept as it
 * is, and does not count.
 */
final class ApprovalsJson {
    private static final String APPROVALS = "approvals";
    private static final String SHA256 = "sha256";
    private static final String COMMENT = "comment";
    private static final String WITHDRAWN = "withdrawn";
    private static final String DECISIONS = "decisions";
    private static final String SENTENCE = "sentence";

    private ApprovalsJson() {}

    /** The approvals of a saved campaign that can be understood and are whole. */
    static Approvals read(JsonNode whole) {
        List<Approval> approvals = new ArrayList<>();
        for (JsonNode one : whole.path(APPROVALS)) {
            Approval approval = approval(one);
            if (approval != null) {
                approvals.add(approval);
            }
        }
        return new Approvals(approvals);
    }

    /** How many approvals are kept that were changed by hand, or cannot be understood. */
    static int broken(JsonNode whole) {
        int broken = 0;
        for (JsonNode one : whole.path(APPROVALS)) {
            broken += approval(one) == null ? 1 : 0;
        }
        return broken;
    }

    /** Puts approvals into what was read before, or an empty object. */
    static void write(Approvals approvals, ObjectNode whole) {
        Map<String, ObjectNode> before = new HashMap<>();
        List<JsonNode> unknown = new ArrayList<>();
        for (JsonNode one : whole.path(APPROVALS)) {
            Approval approval = approval(one);
            if (approval != null && one instanceof ObjectNode entry) {
                before.put(approval.sha256(), entry);
            } else {
                unknown.add(one);
            }
        }
        whole.remove(APPROVALS);
        if (approvals.all().isEmpty() && unknown.isEmpty()) {
            return;
        }
        ArrayNode entries = whole.putArray(APPROVALS);
        for (Approval approval : approvals.all()) {
            String sha256 = approval.sha256();
            ObjectNode known = before.get(sha256);
            ObjectNode entry = entries.addObject();
            if (known != null) {
                entry.setAll(known);
            }
            write(approval, sha256, entry);
        }
        unknown.forEach(entries::add);
    }

    private static void write(Approval approval, String sha256, ObjectNode entry) {
        entry.put("name", approval.name());
        entry.put("role", approval.role());
        entry.put(COMMENT, approval.comment());
        entry.put("at", approval.at().toString());
        ObjectNode checklist = entry.putObject("checklist");
        approval.checklist()
                .points()
                .forEach(point -> checklist.put(point.check().id(), point.count()));
        ApprovedState state = approval.state();
        write(state.files(), entry.putObject(ApprovedState.Part.FILES.id()));
        write(state.rules(), entry.putObject(ApprovedState.Part.RULES.id()));
        write(state.settings(), entry.putObject(ApprovedState.Part.SETTINGS.id()));
        ObjectNode decisions = entry.putObject(DECISIONS);
        state.decisions()
                .forEach((about, decided) ->
                        decisions
                                .putObject(about)
                                .put(SHA256, decided.sha256())
                                .put(SENTENCE, decided.sentence()));
        entry.put(SHA256, sha256);
        Approval.Withdrawal withdrawn = approval.withdrawn();
        if (withdrawn != null) {
            entry.putObject(WITHDRAWN)
                    .put("by", withdrawn.by())
                    .put("at", withdrawn.at().toString())
                    .put(COMMENT, withdrawn.comment());
        }
    }

    private static void write(SortedMap<String, String> map, ObjectNode entry) {
        map.forEach(entry::put);
    }

    /** An approval, null where it cannot be understood or was changed. */
    private static @Nullable Approval approval(JsonNode entry) {
        Instant at = CampaignJson.instant(CampaignJson.text(entry, "at"));
        if (at == null) {
            return null;
        }
        List<Checklist.Point> points = new ArrayList<>();
        for (Checklist.Check check : Checklist.Check.values()) {
            JsonNode count = entry.path("checklist").path(check.id());
            if (count.isIntegralNumber()) {
                points.add(new Checklist.Point(check, count.asInt()));
            }
        }
        Approval approval =
                new Approval(
                        CampaignJson.text(entry, "name"),
                        CampaignJson.text(entry, "role"),
                        CampaignJson.text(entry, COMMENT),
                        at,
                        new Checklist(points),
                        state(entry),
                        withdrawal(entry.path(WITHDRAWN)));
        return approval.sha256().equals(CampaignJson.text(entry, SHA256)) ? approval : null;
    }

    private static ApprovedState state(JsonNode entry) {
        SortedMap<String, ApprovedState.Decided> decisions = new TreeMap<>();
        for (Map.Entry<String, JsonNode> one : entry.path(DECISIONS).properties()) {
            decisions.put(
                    one.getKey(),
                    new ApprovedState.Decided(
                            CampaignJson.text(one.getValue(), SHA256),
                            CampaignJson.text(one.getValue(), SENTENCE)));
        }
        return new ApprovedState(
                texts(entry.path(ApprovedState.Part.FILES.id())),
                texts(entry.path(ApprovedState.Part.RULES.id())),
                texts(entry.path(ApprovedState.Part.SETTINGS.id())),
                decisions);
    }

    private static SortedMap<String, String> texts(JsonNode object) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> one : object.properties()) {
            texts.put(one.getKey(), one.getValue().asString(""));
        }
        return texts;
    }

    private static Approval.@Nullable Withdrawal withdrawal(JsonNode entry) {
        Instant at = CampaignJson.instant(CampaignJson.text(entry, "at"));
        return at == null
                ? null
                : new Approval.Withdrawal(
                        CampaignJson.text(entry, "by"), at, CampaignJson.text(entry, COMMENT));
    }
}
