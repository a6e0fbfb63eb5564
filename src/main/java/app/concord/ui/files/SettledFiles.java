package app.concord.ui.files;

import app.concord.campaign.ChoicesStore;
import app.concord.model.CampaignSettings;
import app.concord.model.ChoiceRule;
import app.concord.model.FileChoices;
import app.concord.ui.Background;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What the user settled for the files of one campaign. A change is saved in the background at once,
 * so that it holds on the next import whatever happens before.
 */
public final class SettledFiles {
    private static final Logger LOG = System.getLogger(SettledFiles.class.getName());

    private final @Nullable ChoicesStore store;
    private final Background background;
    private final List<Path> campaign;
    private final Map<String, FileChoices> settled;
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private Consumer<UnaryOperator<CampaignSettings>> keeper = change -> {};
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

    private SettledFiles(Background background, Map<String, FileChoices> settled) {
        this.store = null;
        this.background = background;
        this.campaign = List.of();
        this.settled = new TreeMap<>(settled);
    }

    /**
     * What a saved campaign settles for single files; what is settled from now on is kept with it.
     *
     * @param choices those of the campaign
     */
    public static SettledFiles ofSaved(Background background, List<ChoiceRule> choices) {
        Map<String, FileChoices> files = new TreeMap<>();
        for (ChoiceRule rule : choices) {
            rule.file().ifPresent(path -> files.merge(path, rule.choices(), FileChoices::or));
        }
        return new SettledFiles(background, files);
    }

    /** What a saved campaign settles for patterns of files, which the window does not change. */
    public static List<ChoiceRule> patterns(List<ChoiceRule> choices) {
        return choices.stream().filter(rule -> rule.file().isEmpty()).toList();
    }

    /**
     * Sets what changes the settings of the saved campaign.
     *
     * @param keep changes and saves them
     */
    public void keepBy(Consumer<UnaryOperator<CampaignSettings>> keep) {
        keeper = keep;
    }

    /** Only what was changed is replaced, so that what another window settled stays. */
    private static CampaignSettings with(
            CampaignSettings settings, Map<String, FileChoices> changed) {
        List<ChoiceRule> choices = new ArrayList<>();
        changed.forEach((path, one) -> {
            if (!one.none()) {
                choices.add(ChoiceRule.ofFile(path, one));
            }
        });
        for (ChoiceRule rule : settings.choices()) {
            if (rule.file().filter(changed::containsKey).isEmpty()) {
                choices.add(rule);
            }
        }
        return settings.withChoices(choices);
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
        ChoicesStore own = store;
        if (own == null) {
            Map<String, FileChoices> now = Map.copyOf(changed);
            keeper.accept(settings -> with(settings, now));
            return;
        }
        Map<String, FileChoices> all = Map.copyOf(settled);
        saving = true;
        background.run(
                this,
                cancellation -> {
                    own.save(campaign, all);
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
        ChoicesStore own = store;
        if (!saving || own == null) {
            return;
        }
        background.cancel(this);
        try {
            own.save(campaign, settled);
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
