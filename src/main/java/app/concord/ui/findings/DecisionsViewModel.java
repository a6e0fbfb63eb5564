package app.concord.ui.findings;

import app.concord.campaign.Approving;
import app.concord.campaign.CampaignFile;
import app.concord.campaign.CampaignStore;
import app.concord.message.Messages;
import app.concord.model.Approval;
import app.concord.model.CampaignSettings;
import app.concord.model.CheckResult;
import app.concord.model.Decision;
import app.concord.model.Decisions;
import app.concord.model.Finding;
import app.concord.model.Outcome;
import app.concord.model.PastCheck;
import app.concord.model.Review;
import app.concord.ui.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.System.Logger;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is decided about the findings of the open campaign: each decision holds at once, is saved in
 * the background and can be taken back and made again. Used on the thread of the window.
 */
public final class DecisionsViewModel {
    private static final Logger LOG = System.getLogger(DecisionsViewModel.class.getName());

    private final Background background;
    private final Clock clock;
    private final Remembering remembering;
    private final ReadOnlyObjectWrapper<@Nullable Review> review = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<CampaignSettings> settings =
            new ReadOnlyObjectWrapper<>(CampaignSettings.NONE);
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final History history = new History();
    private @Nullable CampaignStore store;
    private CampaignStore.@Nullable Opened saved;
    private CampaignFile campaign = CampaignFile.of("", List.of());
    private @Nullable CheckResult result;
    private @Nullable CheckResult handedOver;
    private @Nullable PastCheck since;
    private boolean saving;
    private boolean changed;

    public DecisionsViewModel(Background background, Clock clock) {
        this.background = background;
        this.clock = clock;
        this.remembering = new Remembering(background);
    }

    /** What a decision says besides what it is about. */
    public record Words(
            Decision.Scope scope, String reason, String owner, @Nullable LocalDate expires) {
        /** Says nothing more, about the contradiction wherever it stands. */
        public static final Words NONE = new Words(Decision.Scope.CAMPAIGN, "", "", null);
    }

    /**
     * Begins with the decisions of a campaign, a small file.
     *
     * @param opened where they are kept
     * @param fresh the campaign where nothing is kept yet
     */
    public void open(CampaignStore opened, CampaignFile fresh) {
        if (store != null && store.file().equals(opened.file())) {
            return;
        }
        saveNow();
        store = opened;
        history.clear();
        result = null;
        review.set(null);
        notice.set("");
        try {
            CampaignStore.Opened read = opened.openOr(fresh);
            saved = read;
            campaign = read.campaign();
            since = campaign.last();
        } catch (IOException e) {
            // What cannot be read must not be overwritten either.
            store = null;
            saved = null;
            campaign = fresh;
            since = null;
            notice.set(Messages.text("ui.decisions.unread", opened.file()));
            LOG.log(Logger.Level.WARNING, "Decisions were not read", e);
        }
        settings.set(campaign.settings());
    }

    /**
     * Goes on where another was; what it still had to save is saved. The review follows when the
     * last check is shown.
     */
    public void goOn(DecisionsViewModel other) {
        other.saveNow();
        history.goOn(other.history);
        store = other.store;
        saved = other.saved;
        campaign = other.campaign;
        settings.set(campaign.settings());
        since = other.since;
        result = other.result;
        handedOver = other.result;
    }

    /** Takes a new check in: it is held against the one before, and remembered in its place. */
    @SuppressWarnings("ReferenceEquality") // The very check that the other one knew.
    public void show(@Nullable CheckResult checked) {
        boolean known = checked != null && checked == handedOver;
        handedOver = null;
        if (known) {
            refresh();
            return;
        }
        remembering.finish();
        if (result != null) {
            since = campaign.last();
        }
        result = checked;
        refresh();
        Review now = review.get();
        if (now != null) {
            remembering.begin(now, now(), this::remember);
        }
    }

    private void remember(PastCheck words) {
        Review now = review.get();
        campaign = campaign.withLast(now == null ? words : words.with(Outcome.of(now)));
        save();
    }

    private void refresh() {
        CheckResult shown = result;
        Review now = shown == null ? null : Review.of(shown, campaign.decisions(), since);
        review.set(now == null ? null : Approving.reviewed(now, campaign.approvals()));
        PastCheck last = campaign.last();
        if (now != null && last != null) {
            campaign = campaign.withLast(last.with(Outcome.of(now)));
        }
    }

    /**
     * Decides about some findings.
     *
     * @param words with a reason where the kind waives
     */
    public void decide(Collection<Finding> findings, Decision.Kind kind, Words words) {
        if (findings.isEmpty() || (kind.waives() && words.reason().isBlank())) {
            return;
        }
        change(campaign.decisions().with(NewDecisions.of(findings, kind, words, now())));
    }

    /** Gives what was decided about some findings another scope, owner, end or reason. */
    public void edit(Collection<Finding> findings, Words words) {
        Review now = review.get();
        if (now != null) {
            change(NewDecisions.edited(now, findings, words, now()));
        }
    }

    /** Takes back what holds for some findings, so that they are open again. */
    public void reopen(Collection<Finding> findings) {
        change(campaign.decisions().without(NewDecisions.targets(findings)));
    }

    /** Approves the state that the campaign is in; nothing before the first check. */
    public void approve(String name, String role, String comment) {
        Review now = review.get();
        if (now != null) {
            Approval made = Approving.approval(now, name, role, comment, now());
            set(campaign.withApprovals(campaign.approvals().with(made)));
        }
    }

    /** Takes an approval back; it stays in the history. */
    public void withdraw(Approval approval, String by, String comment) {
        Approval.Withdrawal taken = new Approval.Withdrawal(by.strip(), now(), comment.strip());
        set(campaign.withApprovals(campaign.approvals().withdrawn(approval, taken)));
    }

    private void change(Decisions to) {
        if (!to.equals(campaign.decisions())) {
            history.changedFrom(campaign.decisions());
            set(to);
        }
    }

    private void set(Decisions to) {
        set(campaign.withDecisions(to));
    }

    private void set(CampaignFile to) {
        campaign = to;
        refresh();
        save();
    }

    /** How the campaign is checked as far as it was said in the window, kept with the decisions. */
    public ReadOnlyObjectProperty<CampaignSettings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** Changes how it is checked; the next check heeds it. */
    public void change(UnaryOperator<CampaignSettings> change) {
        campaign = campaign.with(change.apply(campaign.settings()));
        settings.set(campaign.settings());
        save();
    }

    /** Takes the last change back; nothing where there is none. */
    public void undo() {
        history.undo(campaign.decisions()).ifPresent(this::set);
    }

    /** Makes what was taken back last again. */
    public void redo() {
        history.redo(campaign.decisions()).ifPresent(this::set);
    }

    public boolean canUndo() {
        return history.canUndo();
    }

    public boolean canRedo() {
        return history.canRedo();
    }

    /** Reasons that were given before, the latest first, each once. */
    public List<String> reasons() {
        return NewDecisions.reasons(campaign.decisions());
    }

    /** The campaign with all that is decided about it now. */
    public CampaignFile campaign() {
        return campaign;
    }

    /** The last result with what is decided about it, null before the first check. */
    public ReadOnlyObjectProperty<@Nullable Review> reviewProperty() {
        return review.getReadOnlyProperty();
    }

    /** What the user must know about the saving, empty for nothing. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Takes in what another window saved meanwhile. */
    public void lookElsewhere() {
        CampaignStore kept = store;
        CampaignStore.Opened last = saved;
        if (kept != null && last != null && !saving) {
            background.run(
                    this,
                    cancellation -> kept.changedSince(last),
                    elsewhere -> {
                        if (elsewhere) {
                            save();
                        }
                    },
                    failure -> {});
        }
    }

    /** Saves in the background; what changes meanwhile is saved after that. */
    private void save() {
        CampaignStore kept = store;
        CampaignStore.Opened base = saved;
        if (kept == null || base == null) {
            return;
        }
        changed = true;
        if (saving) {
            return;
        }
        saving = true;
        changed = false;
        CampaignFile state = campaign;
        background.run(
                this,
                cancellation -> kept.save(state, base),
                now -> saved(now, state),
                this::failed);
    }

    @SuppressWarnings("ReferenceEquality") // Whether anything was changed since, however equal.
    private void saved(CampaignStore.Saved now, CampaignFile state) {
        saving = false;
        saved = now.now();
        if (now.elsewhere()) {
            notice.set(Messages.text("ui.decisions.elsewhere", now.conflicts().size()));
            if (campaign == state) {
                campaign = now.now().campaign();
                settings.set(campaign.settings());
                refresh();
            }
        } else {
            notice.set("");
        }
        if (changed) {
            save();
        }
    }

    private void failed(Throwable reason) {
        saving = false;
        notice.set(Messages.text("ui.decisions.unsaved"));
        LOG.log(Logger.Level.WARNING, "Decisions were not saved", reason);
    }

    /** Saves what is still being saved at once, for the end of the program. */
    public void saveNow() {
        remembering.finish();
        CampaignStore kept = store;
        CampaignStore.Opened base = saved;
        if (kept == null || base == null || !(saving || changed)) {
            return;
        }
        background.cancel(this);
        saving = false;
        changed = false;
        try {
            saved = kept.save(campaign, base).now();
        } catch (IOException e) {
            failed(e);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
