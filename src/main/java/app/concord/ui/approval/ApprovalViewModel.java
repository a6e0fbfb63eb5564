package app.concord.ui.approval;

import app.concord.campaign.Settings;
import app.concord.message.Messages;
import app.concord.model.Approval;
import app.concord.model.ApprovalStanding;
import app.concord.model.Checklist;
import app.concord.model.Review;
import app.concord.ui.Preferences;
import app.concord.ui.findings.DecisionsViewModel;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Who approved the open campaign, what changed since, and what stands in the way of approving. */
public final class ApprovalViewModel {

    /** Where the questions of the checklist are settled. */
    public interface Places {
        /** Goes where what is asked for can be seen and settled. */
        void open(Checklist.Check check);
    }

    /**
     * What is shown.
     *
     * @param checklist the questions with their answers now
     * @param standing who approved it, and what changed since
     */
    public record Shown(Checklist checklist, ApprovalStanding standing) {
        /** Approvals that do not count any more, the latest first. */
        public List<Approval> past() {
            List<Approval> current =
                    standing.held().stream().map(ApprovalStanding.Held::approval).toList();
            return standing.history().all().reversed().stream()
                    .filter(one -> !current.contains(one))
                    .toList();
        }
    }

    private final DecisionsViewModel decisions;
    private final Preferences preferences;
    private final Places places;
    private final BooleanProperty asked = new SimpleBooleanProperty(false);
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty role = new SimpleStringProperty("");
    private final StringProperty comment = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();

    /**
     * Approves what is decided about here.
     *
     * @param places where the questions of the checklist are settled
     */
    public ApprovalViewModel(DecisionsViewModel decisions, Preferences preferences, Places places) {
        this.decisions = decisions;
        this.preferences = preferences;
        this.places = places;
        decisions.reviewProperty().addListener((changed, before, now) -> show(now));
        name.addListener((changed, before, now) -> fault.set(""));
        role.addListener((changed, before, now) -> fault.set(""));
        comment.addListener((changed, before, now) -> fault.set(""));
    }

    private void show(@Nullable Review review) {
        ApprovalStanding standing = review == null ? null : review.approval();
        shown.set(
                review == null
                        ? null
                        : new Shown(
                                Checklist.of(review),
                                standing == null ? ApprovalStanding.NONE : standing));
    }

    /** Asks for the card; nothing where nothing was checked yet. */
    public void ask() {
        if (shown.get() == null) {
            return;
        }
        Settings.Signer last = preferences.get().signer();
        name.set(last.name().isEmpty() ? System.getProperty("user.name", "") : last.name());
        role.set(last.role());
        comment.set("");
        fault.set("");
        asked.set(true);
    }

    /**
     * Approves the state that the campaign is in.
     *
     * @return whether that was done; what is missing is the {@link #faultProperty}
     */
    public boolean approve() {
        Shown now = shown.get();
        if (now == null) {
            return false;
        }
        if (name.get().isBlank() || role.get().isBlank()) {
            fault.set(Messages.text("ui.approval.who"));
            return false;
        }
        if (now.checklist().state() == Checklist.State.FAILED && comment.get().isBlank()) {
            fault.set(Messages.text("ui.approval.why"));
            return false;
        }
        Settings.Signer signer = new Settings.Signer(name.get().strip(), role.get().strip());
        preferences.update(settings -> settings.withSigner(signer));
        decisions.approve(signer.name(), signer.role(), comment.get());
        comment.set("");
        return true;
    }

    /** Takes an approval back, in the name and with the comment that are written. */
    public void withdraw(Approval approval) {
        decisions.withdraw(approval, name.get(), comment.get());
        comment.set("");
    }

    /** Goes where a question of the checklist is settled, and takes the card away. */
    public void open(Checklist.Check check) {
        asked.set(false);
        places.open(check);
    }

    /** What the button says: that it is approved, approved again, or in spite of something. */
    public String action() {
        Shown now = shown.get();
        if (now != null && now.checklist().state() == Checklist.State.FAILED) {
            return Messages.text("ui.approval.anyway");
        }
        return Messages.text(
                now != null && now.standing().state() == ApprovalStanding.State.CHANGED
                        ? "ui.approval.again"
                        : "ui.approval.approve");
    }

    /** Whether the card is to be seen; also set by who takes it away. */
    public BooleanProperty askedProperty() {
        return asked;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty roleProperty() {
        return role;
    }

    public StringProperty commentProperty() {
        return comment;
    }

    /** What is missing, empty for nothing. */
    public ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** What is shown, null before the first check. */
    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
