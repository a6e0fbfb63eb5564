package app.concord.ui.files;

import app.concord.campaign.ChoicesStore;
import app.concord.model.ChoiceRule;
import app.concord.model.FileChoices;
import app.concord.ui.Background;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the user settled for the files of one campaign. A change is saved in the background at once,
 * so that it holds on the next import whatever happens before.
 */
public final class SettledFiles {
    private static final Logger LOG = System.getLogger(SettledFiles.class.getName());

    private final ChoicesStore store;
    private final Background background;
    private final List<Path> campaign;
    private final Map<String, FileChoices> settled;
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private boolean saving;

    /**
     * Reads what was settled before; a small file.
     *
     * @param campaign its folder or files
     */
    public SettledFiles(ChoicesStore store, Background background, List<Path> campaign) {
        this.store = store;
        this.background = background;
        this.campaign = List.copyOf(campaign);
        this.settled = new TreeMap<>(store.load(campaign));
    }

    /** What is settled for a file, by its path in the campaign. */
    FileChoices of(String path) {
        return settled.getOrDefault(path, FileChoices.NONE);
    }

    /** Settles some files anew and saves. */
    void settle(Map<String, FileChoices> changed) {
        changed.forEach((path, choices) -> {
            if (choices.none()) {
                settled.remove(path);
            } else {
                settled.put(path, choices);
            }
        });
        Map<String, FileChoices> all = Map.copyOf(settled);
        saving = true;
        background.run(
                this,
                cancellation -> {
                    store.save(campaign, all);
                    return all;
                },
                saved -> {
                    saving = false;
                    unsaved.set(false);
                },
                this::notSaved);
    }

    /** Saves what is still being saved at once, for the end of the program. */
    public void saveNow() {
        if (!saving) {
            return;
        }
        background.cancel(this);
        try {
            store.save(campaign, settled);
            saving = false;
        } catch (IOException e) {
            notSaved(e);
        }
    }

    /** The choices as a check takes them. */
    public List<ChoiceRule> rules() {
        return settled.entrySet().stream()
                .map(file -> ChoiceRule.ofFile(file.getKey(), file.getValue()))
                .toList();
    }

    /** Whether the last change could not be saved, so that it will be forgotten. */
    ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    private void notSaved(Throwable reason) {
        saving = false;
        unsaved.set(true);
        LOG.log(Logger.Level.WARNING, "Choices were not saved", reason);
    }
}
