package app.concord.ui.evidence;

import app.concord.model.CheckResult;
import app.concord.model.FactValue;
import app.concord.model.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Both sides of a finding as they stand beside each other. Used on the thread of the window. */
public final class EvidenceViewModel {

    /** What stands where a side has no place. */
    public sealed interface Note {

        /**
         * These channels or assets say nothing of it.
         *
         * @param where ids of channels or paths of assets
         */
        record MissingFrom(List<String> where) implements Note {
            public MissingFrom {
                where = List.copyOf(where);
            }
        }

        /** The right value was worked out or stated elsewhere. */
        record Expected(FactValue value, Finding.Basis basis) implements Note {}

        /** There is nothing to say. */
        record Nothing() implements Note {}
    }

    private final SideViewModel deviating;
    private final SideViewModel agreeing;
    private final ReadOnlyObjectWrapper<@Nullable Finding> finding =
            new ReadOnlyObjectWrapper<>();

    /**
     * @param fileOfAsset finds the file of an asset by its path, null where it is unknown
     */
    public EvidenceViewModel(Function<String, @Nullable Path> fileOfAsset) {
        deviating = new SideViewModel(fileOfAsset);
        agreeing = new SideViewModel(fileOfAsset);
    }

    /** What the finding says is wrong. */
    public SideViewModel deviating() {
        return deviating;
    }

    /** What decides and what agrees with it. */
    public SideViewModel agreeing() {
        return agreeing;
    }

    /** The finding shown, null for none; changes after both sides have. */
    public ReadOnlyObjectProperty<@Nullable Finding> findingProperty() {
        return finding.getReadOnlyProperty();
    }

    /** Shows the places of a finding; nothing where either is null. */
    public void show(@Nullable CheckResult result, @Nullable Finding newFinding) {
        if (result == null || newFinding == null) {
            deviating.set(List.of(), List.of());
            agreeing.set(List.of(), List.of());
            finding.set(null);
            return;
        }
        var campaign = result.campaign();
        deviating.set(
                Spot.collapse(newFinding.deviating(), campaign::asset), newFinding.evidence());
        agreeing.set(
                Spot.collapse(newFinding.agreeing(), campaign::asset), newFinding.evidence());
        finding.set(newFinding);
    }

    /** What stands on the deviating side where it has no place. */
    public Note deviatingNote() {
        Finding now = finding.get();
        return now == null || now.missingFrom().isEmpty()
                ? new Note.Nothing()
                : new Note.MissingFrom(now.missingFrom());
    }

    /** What stands on the agreeing side where it has no place. */
    public Note agreeingNote() {
        Finding now = finding.get();
        FactValue expected = now == null ? null : now.expected();
        return now == null || expected == null
                ? new Note.Nothing()
                : new Note.Expected(expected, now.basis());
    }
}
