package app.concord.ui.evidence;

import app.concord.message.Comparison;
import app.concord.model.Asset;
import app.concord.model.Campaign;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.Evidence;
import app.concord.model.FactValue;
import app.concord.model.Finding;
import app.concord.model.Span;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Both sides of a finding as they stand beside each other. Used on the thread of the window. */
public final class EvidenceViewModel {

    /** What stands where a side has no place. */
    public sealed interface Note {

        /**
         * These channels or assets say nothing of it.
         *
         * @param where in the order of the finding
         */
        record MissingFrom(List<Silent> where) implements Note {
            public MissingFrom {
                where = List.copyOf(where);
            }
        }

        /** The right value was worked out or stated elsewhere. */
        record Expected(FactValue value, Finding.Basis basis) implements Note {}

        /** There is nothing to say. */
        record Nothing() implements Note {}
    }

    /**
     * A channel or piece that says nothing.
     *
     * @param channel the channel, null where it is unknown
     * @param path path of the piece, null for the whole channel
     * @param title what a person calls the piece, empty for the whole channel
     */
    public record Silent(@Nullable Channel channel, @Nullable String path, String title) {}

    private final SideViewModel deviating;
    private final SideViewModel agreeing;
    private final ReadOnlyObjectWrapper<@Nullable Finding> finding = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison =
            new ReadOnlyObjectWrapper<>();
    private List<Silent> silent = List.of();

    /** The finding whose places both sides show. */
    private @Nullable Finding compared;

    /** Whether one side shows another finding already than the other. */
    private boolean changing;

    /**
     * @param fileOfAsset finds the file of an asset by its path, null where it is unknown
     */
    public EvidenceViewModel(Function<String, @Nullable Path> fileOfAsset) {
        deviating = new SideViewModel(fileOfAsset);
        agreeing = new SideViewModel(fileOfAsset);
        deviating.shownProperty().addListener((changed, before, now) -> compare());
        agreeing.shownProperty().addListener((changed, before, now) -> compare());
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

    /** The places looked at on both sides held against each other; null for nothing to tell. */
    public ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** Shows the places of a finding; nothing where either is null. */
    public void show(@Nullable CheckResult result, @Nullable Finding newFinding) {
        changing = true;
        try {
            set(result, newFinding);
        } finally {
            changing = false;
        }
        compare();
        finding.set(compared);
    }

    private void set(@Nullable CheckResult result, @Nullable Finding newFinding) {
        if (result == null || newFinding == null) {
            compared = null;
            deviating.set(List.of(), List.of(), Map.of());
            agreeing.set(List.of(), List.of(), Map.of());
            return;
        }
        var campaign = result.campaign();
        List<Evidence> all = newFinding.evidence();
        Map<Evidence, List<Span>> differing = DifferingWords.of(newFinding, campaign);
        deviating.set(Spot.collapse(newFinding.deviating(), campaign::asset), all, differing);
        agreeing.set(Spot.collapse(newFinding.agreeing(), campaign::asset), all, differing);
        silent = newFinding.missingFrom().stream().map(where -> silent(campaign, where)).toList();
        compared = newFinding;
    }

    private void compare() {
        if (changing) {
            return;
        }
        Finding now = compared;
        SideViewModel.Shown left = deviating.shown();
        SideViewModel.Shown right = agreeing.shown();
        comparison.set(
                now == null || left == null || right == null
                        ? null
                        : Comparison.of(now, left.evidence(), right.evidence()));
    }

    /** What stands on the deviating side where it has no place. */
    public Note deviatingNote() {
        Finding now = finding.get();
        return now == null || silent.isEmpty() ? new Note.Nothing() : new Note.MissingFrom(silent);
    }

    /** What stands on the agreeing side where it has no place. */
    public Note agreeingNote() {
        Finding now = finding.get();
        FactValue expected = now == null ? null : now.expected();
        return now == null || expected == null
                ? new Note.Nothing()
                : new Note.Expected(expected, now.basis());
    }

    private static Silent silent(Campaign campaign, String where) {
        Channel channel = Channel.published(where).orElse(null);
        if (channel != null) {
            return new Silent(channel, null, "");
        }
        Asset asset = campaign.asset(where);
        return new Silent(
                asset == null ? null : asset.channel(), where, asset == null ? "" : asset.title());
    }
}
