package app.concord.campaign;

import app.concord.model.PastCheck;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads an earlier check from what it left: a saved campaign, or a report for programs. */
public final class PastChecks {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PastChecks() {}

    /**
     * The check that a file tells of.
     *
     * @param file a saved campaign or a report in JSON
     * @return null where it is a saved campaign that was never checked
     * @throws DamagedCampaignException if it is neither
     * @throws IOException if it cannot be read
     */
    public static @Nullable PastCheck read(Path file) throws IOException {
        if (CampaignFile.isCampaignFile(file)) {
            return CampaignStore.of(file).open().campaign().last();
        }
        try {
            JsonNode report = JSON.readTree(Files.readAllBytes(file));
            if (!report.has("schemaVersion") || !report.path("findings").isArray()) {
                throw new DamagedCampaignException(file, 0, new IOException("no report"));
            }
            return ofReport(report);
        } catch (JacksonException e) {
            throw new DamagedCampaignException(file, CampaignJson.line(e), e);
        }
    }

    /** A report does not tell when it was made, so that nothing is the same whenever it is read. */
    private static PastCheck ofReport(JsonNode report) {
        List<PastCheck.Found> findings = new ArrayList<>();
        for (JsonNode one : report.path("findings")) {
            findings.add(
                    new PastCheck.Found(
                            CampaignJson.text(one, "fingerprint"),
                            CampaignJson.text(one, "rule"),
                            CampaignJson.severity(CampaignJson.text(one, "severity")),
                            CampaignJson.text(one, "subject"),
                            CampaignJson.text(one, "message")));
        }
        return new PastCheck(Instant.EPOCH, findings, Set.of());
    }
}
