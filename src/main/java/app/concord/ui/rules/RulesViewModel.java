package app.concord.ui.rules;

import app.concord.check.CheckRequest;
import app.concord.check.Checks;
import app.concord.check.Progress;
import app.concord.check.RuleInfo;
import app.concord.message.RulePages;
import app.concord.model.CheckResult;
import app.concord.model.Finding;
import app.concord.model.RuleSetting;
import app.concord.model.RuleSettings;
import app.concord.ui.Background;
import app.concord.ui.Previewing;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The rules with what is changed about them. Changes are a draft: while one is made, the campaign
 * is checked with it away from the window, and what would come of it is told.
 */
public final class RulesViewModel {

    /** For what a change holds. */
    public enum Scope {
        /** The open campaign. */
        CAMPAIGN,
        /** Every campaign that says nothing else. */
        ALWAYS
    }

    /** Where the settings of rules are kept. */
    public interface Kept {
        /** What holds now. */
        RuleSettings rules(Scope scope);

        /** Keeps other settings; the campaign is checked again with them. */
        void keep(Scope scope, RuleSettings rules);

        /**
         * The check as it would be with these settings.
         *
         * @return null where no campaign is open
         */
        @Nullable CheckRequest request(Scope scope, RuleSettings rules);
    }

    private final Checks checks;
    private final Kept kept;
    private final List<RuleInfo> all;
    private final ObservableList<RuleRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.CAMPAIGN);
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable RuleRow> selected = new SimpleObjectProperty<>();
    private final Previewing preview;
    private final ReadOnlyBooleanWrapper draftOpen = new ReadOnlyBooleanWrapper();
    private RuleSettings draft = RuleSettings.NONE;
    private @Nullable CheckResult result;

    public RulesViewModel(Checks checks, Background background, Kept kept) {
        this.checks = checks;
        this.preview = new Previewing(background);
        this.kept = kept;
        this.all = checks.rules();
        scope.addListener((changed, before, now) -> discard());
        text.addListener((changed, before, now) -> refresh());
        refresh();
    }

    /** Takes a new check in; a draft stays, and is held against it. */
    public void show(CheckResult checked) {
        result = checked;
        if (draftOpen.get()) {
            preview();
        } else {
            draft = kept.rules(scope.get());
        }
        refresh();
    }

    /** Forgets the draft; also where another campaign is opened. */
    public void discard() {
        draft = kept.rules(scope.get());
        changed();
    }

    /** Keeps the draft. */
    void apply() {
        if (draftOpen.get()) {
            preview.clear();
            RuleSettings wanted = draft;
            draftOpen.set(false);
            kept.keep(scope.get(), wanted);
            discard();
        }
    }

    /** Changes the draft. */
    void set(RuleInfo rule, RuleSetting setting) {
        if (!draft.of(rule.id()).equals(setting)) {
            draft = draft.with(rule.id(), setting);
            changed();
        }
    }

    private void changed() {
        draftOpen.set(!draft.equals(kept.rules(scope.get())));
        preview.clear();
        refresh();
        if (draftOpen.get()) {
            preview();
        }
    }

    private void preview() {
        CheckResult now = result;
        CheckRequest request = kept.request(scope.get(), draft);
        if (now == null || request == null) {
            return;
        }
        preview.count(cancellation ->
                Previewing.Counted.of(now, checks.run(request, Progress.NONE, cancellation)));
    }

    private void refresh() {
        RuleSettings holds = kept.rules(scope.get());
        Map<String, Integer> counts = new HashMap<>();
        if (result != null) {
            for (Finding finding : result.findings()) {
                counts.merge(finding.rule(), 1, Integer::sum);
            }
        }
        String wanted = text.get().strip().toLowerCase(Locale.ROOT);
        List<RuleRow> shown =
                all.stream()
                        .map(rule ->
                                new RuleRow(
                                        rule,
                                        draft.of(rule.id()),
                                        !draft.of(rule.id()).equals(holds.of(rule.id())),
                                        counts.getOrDefault(rule.id(), 0)))
                        .filter(row ->
                                (row.title() + " " + row.rule().id() + " " + row.summary())
                                        .toLowerCase(Locale.ROOT)
                                        .contains(wanted))
                        .toList();
        if (!rows.equals(shown)) {
            RuleRow before = selected.get();
            if (rows.size() == shown.size()) {
                for (int i = 0; i < shown.size(); i++) {
                    if (!rows.get(i).equals(shown.get(i))) {
                        rows.set(i, shown.get(i));
                    }
                }
            } else {
                rows.setAll(shown);
            }
            selected.set(
                    rows.stream()
                            .filter(row ->
                                    before != null && row.rule().id().equals(before.rule().id()))
                            .findFirst()
                            .orElse(rows.isEmpty() ? null : rows.getFirst()));
        }
    }

    /** The page of the rule that is chosen, empty for none. */
    String page() {
        RuleRow row = selected.get();
        return row == null ? "" : RulePages.page(row.rule().id());
    }

    ObservableList<RuleRow> rows() {
        return rows;
    }

    ObjectProperty<@Nullable RuleRow> selectedProperty() {
        return selected;
    }

    ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /** What the list is narrowed down to. */
    StringProperty textProperty() {
        return text;
    }

    /** What the draft would do to the findings, empty where there is none. */
    ReadOnlyStringProperty previewProperty() {
        return preview.wordsProperty();
    }

    /** Whether something is changed and not applied. */
    ReadOnlyBooleanProperty draftOpenProperty() {
        return draftOpen.getReadOnlyProperty();
    }
}
