package app.concord.ui.findings;

import app.concord.message.Messages;
import app.concord.message.RulePages;
import app.concord.message.Wording;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.Finding;
import app.concord.model.Review;
import app.concord.model.Severity;
import app.concord.ui.look.Lists;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which findings are listed and which one is looked at. The selection follows the contradiction
 * from one check to the next, as long as it is still there.
 */
public final class FindingsViewModel {

    /** Which findings are listed by how they stand. */
    public enum Standing {
        /** What still counts. */
        OPEN,
        /** What was accepted or is no issue. */
        SETTLED,
        ALL;

        boolean admits(Review.State state) {
            return this == ALL || (this == OPEN) == state.open();
        }
    }

    private final ReadOnlyObjectWrapper<@Nullable CheckResult> result =
            new ReadOnlyObjectWrapper<>();
    private final ObservableList<FindingRow> rows = FXCollections.observableArrayList();
    private final ObservableList<FindingRow> rowsSeen =
            FXCollections.unmodifiableObservableList(rows);
    private final ObservableList<FindingRow> shown = FXCollections.observableArrayList();
    private final ObservableList<FindingRow> shownSeen =
            FXCollections.unmodifiableObservableList(shown);
    private final ReadOnlyIntegerWrapper filterings = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<@Nullable Review> review = new SimpleObjectProperty<>();
    private final ObjectProperty<Standing> standing = new SimpleObjectProperty<>(Standing.OPEN);
    private final ObjectProperty<@Nullable Severity> severity = new SimpleObjectProperty<>();
    private final ObservableSet<String> rules = FXCollections.observableSet();
    private final ObservableSet<Channel> channels =
            FXCollections.observableSet(EnumSet.noneOf(Channel.class));
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable FindingRow> selected = new SimpleObjectProperty<>();
    private Barring barring = new Barring(List.of(), row -> true);
    private @Nullable Tally tally;

    public FindingsViewModel() {
        InvalidationListener filter = changed -> filter();
        standing.addListener(filter);
        severity.addListener(filter);
        rules.addListener(filter);
        channels.addListener(filter);
        text.addListener(filter);
    }

    /** Lists the findings of a check, or nothing where there was none yet. */
    public void show(@Nullable CheckResult checked) {
        show(checked, checked == null ? List.of() : FindingRow.all(checked));
    }

    /**
     * Lists the findings of a check.
     *
     * @param made its {@link FindingRow#all}
     */
    public void show(@Nullable CheckResult checked, List<FindingRow> made) {
        FindingRow before = selected.get();
        Set<String> found = new HashSet<>();
        made.forEach(row -> found.add(row.finding().rule()));
        rules.retainAll(found);
        selected.set(null);
        rows.setAll(made);
        barring = new Barring(made, row -> state(row).open());
        list();
        result.set(checked);
        if (before != null) {
            select(before.finding().fingerprint());
        }
        if (selected.get() == null) {
            selected.set(shown.isEmpty() ? null : shown.getFirst());
        }
    }

    /**
     * Takes in what is decided about the findings listed. Where the one looked at is settled by it,
     * the next one takes its place.
     */
    public void review(@Nullable Review decided) {
        FindingRow looked = selected.get();
        int at = looked == null ? -1 : shown.indexOf(looked);
        review.set(decided);
        barring.stand(row -> state(row).open());
        list();
        if (looked == null || shown.contains(looked)) {
            selected.set(looked == null && !shown.isEmpty() ? shown.getFirst() : looked);
        } else {
            selected.set(shown.isEmpty() ? null : shown.get(Math.clamp(at, 0, shown.size() - 1)));
        }
    }

    /** How a finding stands, open where nothing was decided. */
    public Review.State state(FindingRow row) {
        Review.Standing one = standing(row);
        return one == null ? Review.State.OPEN : one.state();
    }

    /** How a finding stands, null where that is not known. */
    public Review.@Nullable Standing standing(@Nullable FindingRow row) {
        Review decided = review.get();
        return decided == null || row == null
                ? null
                : decided.standing(row.finding().fingerprint());
    }

    /** Filters as another does. */
    public void goOn(FindingsViewModel other) {
        standing.set(other.standing.get());
        severity.set(other.severity.get());
        rules.addAll(other.rules);
        channels.addAll(other.channels);
        text.set(other.text.get());
    }

    /** Number of findings that stand so, that the other filters let through. */
    public int standingCount(Standing counted) {
        return tally().standings.getOrDefault(counted, 0);
    }

    /** Which findings are listed by how they stand. */
    public ObjectProperty<Standing> standingProperty() {
        return standing;
    }

    /** What is decided about the findings, null before the first check. */
    public ObjectProperty<@Nullable Review> reviewProperty() {
        return review;
    }

    /** Selects the finding with this fingerprint; filters that hide it are lifted. */
    public void select(String fingerprint) {
        for (FindingRow row : rows) {
            if (row.finding().fingerprint().equals(fingerprint)) {
                if (barring.bars(row)) {
                    clearFilters();
                    if (!standing.get().admits(state(row))) {
                        standing.set(Standing.ALL);
                    }
                }
                selected.set(row);
                return;
            }
        }
    }

    /** Lifts every filter. */
    public void clearFilters() {
        severity.set(null);
        rules.clear();
        channels.clear();
        text.set("");
    }

    /** Shows only this severity; once more shows all again. */
    public void toggle(Severity only) {
        severity.set(severity.get() == only ? null : only);
    }

    /** Whether any filter is set. */
    public boolean filtered() {
        return severity.get() != null
                || !rules.isEmpty()
                || !channels.isEmpty()
                || !text.get().isBlank();
    }

    /** Number of findings of a severity, null for all, that the other filters let through. */
    public int count(@Nullable Severity counted) {
        Map<Severity, Integer> counts = tally().severities;
        return counted == null
                ? counts.values().stream().mapToInt(Integer::intValue).sum()
                : counts.getOrDefault(counted, 0);
    }

    /**
     * The rules that found something, by id, with the number that the other filters let through.
     */
    public Map<String, Integer> ruleCounts() {
        return Collections.unmodifiableMap(tally().rules);
    }

    /** The channels that are touched, with the number that the other filters let through. */
    public Map<Channel, Integer> channelCounts() {
        return Collections.unmodifiableMap(tally().channels);
    }

    /** All counts as they are now; made once after each change. */
    private Tally tally() {
        Tally known = tally;
        if (known == null) {
            known = barring.tally();
            tally = known;
        }
        return known;
    }

    /** Why the expected value is held to be right. */
    public static String why(FindingRow row) {
        Finding finding = row.finding();
        return Messages.text(
                "ui.findings.why." + finding.basis().name(),
                finding.agreeing().size(),
                finding.evidence().size());
    }

    /** What to write in place of the deviating words, null for nothing. */
    public static @Nullable String suggestion(FindingRow row) {
        Finding finding = row.finding();
        if (finding.suggestion() != null) {
            return finding.suggestion();
        }
        return finding.expected() == null ? null : Wording.value(finding.expected());
    }

    /** The page that explains the rule of a finding, as Markdown. */
    public static String rulePage(FindingRow row) {
        return RulePages.page(row.finding().rule());
    }

    /** What a rule is called. */
    public static String ruleName(String rule) {
        return Messages.text("rule." + rule + ".title");
    }

    public ReadOnlyObjectProperty<@Nullable CheckResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Every finding. */
    public ObservableList<FindingRow> rows() {
        return rowsSeen;
    }

    /** The findings that the filters let through, gravest first. */
    public ObservableList<FindingRow> shown() {
        return shownSeen;
    }

    /** Counts up whenever was filtered, also where that lets the same through as before. */
    ReadOnlyIntegerProperty filteringsProperty() {
        return filterings.getReadOnlyProperty();
    }

    /** The severity shown, null for all. */
    public ObjectProperty<@Nullable Severity> severityProperty() {
        return severity;
    }

    /** Ids of the rules shown, empty for all. */
    public ObservableSet<String> rules() {
        return rules;
    }

    /** The channels shown, empty for all. */
    public ObservableSet<Channel> channels() {
        return channels;
    }

    /** Words that must all occur. */
    public StringProperty textProperty() {
        return text;
    }

    /** The finding looked at, null for none. */
    public ObjectProperty<@Nullable FindingRow> selectedProperty() {
        return selected;
    }

    private void filter() {
        FindingRow before = selected.get();
        list();
        if (before == null || !shown.contains(before)) {
            selected.set(shown.isEmpty() ? null : shown.getFirst());
        } else {
            selected.set(before);
        }
    }

    /** Lists what the filters let through; where that is the same as before it is left alone. */
    private void list() {
        List<FindingRow> through = barring.filter(this);
        tally = null;
        if (!Lists.same(through, shown)) {
            shown.setAll(through);
        }
        filterings.set(filterings.get() + 1);
    }
}
