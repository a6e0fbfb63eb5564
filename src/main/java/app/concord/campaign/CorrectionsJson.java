package app.concord.campaign;

import app.concord.model.Anchor;
import app.concord.model.Correction;
import app.concord.model.Corrections;
import app.concord.model.FactKind;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Corrections as JSON; entries and fields that are not known stay as they are. */
final class CorrectionsJson {
    private CorrectionsJson() {}

    static Corrections read(JsonNode array) {
        List<Correction> read = new ArrayList<>();
        for (JsonNode one : array) {
            Correction correction = correction(one);
            if (correction != null) {
                read.add(correction);
            }
        }
        return Corrections.of(read);
    }

    /**
     * Writes corrections.
     *
     * @param before what stood in the file
     * @param entries takes them, and behind them what of {@code before} is not known
     */
    static void write(Corrections corrections, JsonNode before, ArrayNode entries) {
        Map<Correction, ObjectNode> known = new HashMap<>();
        List<JsonNode> unknown = new ArrayList<>();
        for (JsonNode one : before) {
            Correction correction = correction(one);
            if (correction == null) {
                unknown.add(one);
            } else if (one instanceof ObjectNode entry) {
                known.put(correction, entry);
            }
        }
        for (Correction one : corrections.all()) {
            ObjectNode entry = entries.addObject();
            ObjectNode there = known.get(one);
            if (there != null) {
                entry.setAll(there);
            }
            write(one, entry);
        }
        unknown.forEach(entries::add);
    }

    private static void write(Correction correction, ObjectNode entry) {
        Anchor anchor = correction.anchor();
        entry.put("asset", anchor.asset());
        entry.put("kind", anchor.kind().id());
        entry.put("words", anchor.words());
        entry.put("before", anchor.before());
        entry.put("after", anchor.after());
        entry.put("occurrence", anchor.occurrence() + 1);
        entry.put("alike", anchor.alike());
        entry.put("says", correction.says().id());
        boolean names = correction.says() == Correction.Says.SUBJECT;
        CampaignJson.put(entry, "subject", names ? correction.subject() : null);
    }

    /** A correction, null where it says what is not known. */
    private static @Nullable Correction correction(JsonNode entry) {
        FactKind kind = FactKind.of(CampaignJson.text(entry, "kind")).orElse(null);
        Correction.Says says = Correction.Says.of(CampaignJson.text(entry, "says")).orElse(null);
        String asset = CampaignJson.text(entry, "asset");
        if (kind == null || says == null || asset.isEmpty()) {
            return null;
        }
        Anchor anchor =
                new Anchor(
                        asset,
                        kind,
                        CampaignJson.text(entry, "words"),
                        CampaignJson.text(entry, "before"),
                        CampaignJson.text(entry, "after"),
                        entry.path("occurrence").asInt(1) - 1,
                        entry.path("alike").asInt(1));
        return new Correction(anchor, says, CampaignJson.text(entry, "subject"));
    }
}
