package app.concord.pack;

import app.concord.model.ApprovalChange;
import app.concord.model.ApprovalStanding;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A verdict for programs; the same verdict gives the same bytes. */
public final class VerdictJson {
    private static final int SCHEMA_VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private VerdictJson() {}

    /**
     * The verdict as JSON in UTF-8, a line in all.
     *
     * @param pack the pack as it was named
     * @param version version of the program
     * @param status what the command ends with
     */
    public static byte[] bytes(Verdict verdict, String pack, String version, int status) {
        ObjectNode whole = JSON.createObjectNode();
        whole.put("schemaVersion", SCHEMA_VERSION);
        whole.putObject("tool").put("name", "Concord").put("version", version);
        whole.put("pack", pack);
        whole.put("whole", verdict.whole());
        if (!verdict.manifest().isEmpty()) {
            whole.put("manifest", verdict.manifest());
            whole.put("campaign", verdict.campaign());
            whole.put("copies", verdict.copies());
            whole.put("files", verdict.files());
        }
        ArrayNode differences = whole.putArray("differences");
        verdict.differences()
                .forEach(one ->
                        differences
                                .addObject()
                                .put("kind", id(one.kind()))
                                .put("name", one.name()));
        ApprovalStanding standing = verdict.approval();
        if (standing != null) {
            ObjectNode approval = whole.putObject("approval");
            approval.put("state", standing.state().id());
            ArrayNode held = approval.putArray("approvals");
            standing.held().forEach(one -> held(held.addObject(), one));
        }
        whole.put("status", status);
        return (JSON.writeValueAsString(whole) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void held(ObjectNode entry, ApprovalStanding.Held held) {
        entry.put("name", held.approval().name());
        entry.put("role", held.approval().role());
        entry.put("at", held.approval().at().toString());
        entry.put("sha256", held.approval().sha256());
        entry.put("holds", held.holds());
        ArrayNode changes = entry.putArray("changes");
        for (ApprovalChange change : held.changes()) {
            changes.addObject()
                    .put("part", id(change.part()))
                    .put("what", change.what().id())
                    .put("name", change.name());
        }
    }

    private static String id(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
