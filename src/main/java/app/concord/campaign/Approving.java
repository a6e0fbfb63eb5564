package app.concord.campaign;

import app.concord.model.Approval;
import app.concord.model.ApprovalStanding;
import app.concord.model.Approvals;
import app.concord.model.ApprovedState;
import app.concord.model.Basis;
import app.concord.model.CampaignSettings;
import app.concord.model.Checklist;
import app.concord.model.Decision;
import app.concord.model.Decisions;
import app.concord.model.Digest;
import app.concord.model.Review;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the state of a campaign into the form that is approved. */
public final class Approving {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path NOWHERE = Path.of("");

    private Approving() {}

    /** The state of a campaign as it was checked, with what was decided about it. */
    public static ApprovedState state(Review review) {
        return state(
                review.result().basis(), review.decisions(), review.result().campaign().today());
    }

    /**
     * The state of a campaign.
     *
     * @param today the day on which the decisions hold or have expired
     */
    public static ApprovedState state(Basis basis, Decisions made, LocalDate today) {
        TreeMap<String, ApprovedState.Decided> decisions = new TreeMap<>();
        for (Decision decision : made.all()) {
            decisions.put(
                    about(decision.target()),
                    new ApprovedState.Decided(
                            decision.expired(today) ? "" : sha256(decision), decision.sentence()));
        }
        return new ApprovedState(
                basis.files(), basis.rules(), settings(basis.settings()), decisions);
    }

    /** An approval of the state that a campaign is in. */
    public static Approval approval(
            Review review, String name, String role, String comment, Instant at) {
        return new Approval(
                name.strip(),
                role.strip(),
                comment.strip(),
                at,
                Checklist.of(review),
                state(review),
                null);
    }

    /** A review that tells how it stands to what was approved. */
    public static Review reviewed(Review review, Approvals approvals) {
        return review.with(
                approvals.all().isEmpty()
                        ? ApprovalStanding.NONE
                        : ApprovalStanding.of(approvals, state(review)));
    }

    private static String about(Decision.Target target) {
        return String.join(
                "|",
                target.scope().id(),
                target.rule(),
                String.valueOf(target.fingerprint()),
                String.valueOf(target.asset()));
    }

    private static String sha256(Decision decision) {
        return Digest.of(
                about(decision.target()),
                decision.kind().id(),
                decision.reason(),
                decision.owner(),
                decision.by(),
                String.valueOf(decision.expires()));
    }

    /**
     * What was settled, by name. Brief and glossary count by their content and packs and rules by
     * themselves, so that they are left out.
     */
    private static SortedMap<String, String> settings(CampaignSettings settings) {
        ObjectNode whole = JSON.createObjectNode();
        CampaignSettingsJson.write(settings.withBrief(null).withGlossary(null), whole, NOWHERE);
        whole.remove(CampaignSettingsJson.RULES);
        whole.remove(CampaignSettingsJson.PACKS);
        SortedMap<String, String> named = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : whole.properties()) {
            JsonNode value = entry.getValue();
            if (value instanceof ObjectNode object) {
                object.properties()
                        .forEach(one -> named.put(entry.getKey() + " " + one.getKey(), plain(one)));
            } else if (!value.isEmpty()) {
                named.put(entry.getKey(), plain(entry));
            }
        }
        return named;
    }

    private static String plain(Map.Entry<String, JsonNode> entry) {
        JsonNode value = entry.getValue();
        List<String> texts = CampaignJson.texts(value);
        if (value.isArray() && texts.size() == value.size()) {
            return String.join(", ", texts);
        }
        return value.isString() ? value.asString() : value.toString();
    }
}
