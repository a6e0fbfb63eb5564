package app.concord.campaign;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A saved campaign as bytes, to be handed on within something else. Its paths are relative to the
 * folder in which it will lie.
 *
 * @param campaign what it holds
 * @param broken approvals that stand in it and were changed by hand, or cannot be understood
 */
public record CampaignCopy(CampaignFile campaign, int broken) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path PLACE = Path.of("copy" + CampaignFile.SUFFIX).toAbsolutePath();

    /** The folder in which the copy stands for its reader; paths below it are written relative. */
    public static Path folder() {
        Path folder = PLACE.getParent();
        return folder == null ? PLACE : folder;
    }

    /** The bytes of a campaign. */
    public static byte[] bytes(CampaignFile campaign) {
        ObjectNode whole = JSON.createObjectNode();
        CampaignJson.write(campaign, whole, PLACE);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(whole);
    }

    /**
     * Reads the bytes of a campaign.
     *
     * @throws IOException if they hold something else
     */
    public static CampaignCopy read(byte[] bytes) throws IOException {
        try {
            if (JSON.readTree(bytes) instanceof ObjectNode whole && whole.has("concord")) {
                return new CampaignCopy(
                        CampaignJson.read(whole, PLACE), ApprovalsJson.broken(whole));
            }
        } catch (JacksonException e) {
            throw new IOException("no saved campaign", e);
        }
        throw new IOException("no saved campaign");
    }
}
