package app.concord.ui.shell;

import app.concord.campaign.CampaignFile;
import app.concord.campaign.CampaignStore;
import app.concord.campaign.ChoicesStore;
import app.concord.model.PastCheck;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What the window keeps of campaigns in a folder of the user.
 *
 * @param folder need not exist; made on saving
 */
record UserFolder(Path folder) {

    /** What was settled for the files of campaigns. */
    ChoicesStore choices() {
        return new ChoicesStore(folder.resolve("choices"));
    }

    /** The decisions about a campaign that has no file of its own. */
    CampaignStore campaign(List<Path> places) {
        return CampaignStore.ofFolder(folder, places);
    }

    /** The last check of a folder, file or saved campaign; null where none is remembered. */
    @Nullable PastCheck last(Path path) {
        CampaignStore store =
                CampaignFile.isCampaignFile(path) ? saved(path) : campaign(List.of(path));
        try {
            return store.exists() ? store.open().campaign().last() : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** A campaign in a file of its own. */
    CampaignStore saved(Path file) {
        return new CampaignStore(file, folder.resolve("versions"));
    }
}
