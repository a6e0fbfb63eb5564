package app.concord.ui.shell;

import app.concord.campaign.Settings;
import app.concord.check.CheckRequest;
import app.concord.check.Checks;
import app.concord.check.Progress;
import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.CheckResult;
import app.concord.ui.Background;
import app.concord.ui.Fault;
import app.concord.ui.Preferences;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Runs checks and tells how far they are. A short check is not announced at all; a longer one shows
 * a bar, a long one also what it is doing and the way to stop it.
 */
final class CheckViewModel {
    /** After which a bar appears. */
    static final Duration BAR_AFTER = Duration.ofMillis(500);

    /** After which words and the way to stop appear. */
    static final Duration WORDS_AFTER = Duration.ofSeconds(2);

    /** How much of a check is shown. */
    enum Phase {
        IDLE,
        /** Under way, but too short to speak of. */
        QUIET,
        BAR,
        WORDS
    }

    /**
     * A finished check.
     *
     * @param campaign what was checked
     * @param result what came of it
     * @param at when it was finished
     * @param took how long it took
     */
    record Checked(OpenCampaign campaign, CheckResult result, LocalTime at, Duration took) {}

    /** How far a check is; a snapshot. */
    private record Step(Progress.Stage stage, int done, int total, String what) {
        /** About how much of the whole each stage takes; reading files takes longest. */
        double fraction() {
            double part = total == 0 ? 0 : (double) done / total;
            return switch (stage) {
                case IMPORT -> 0.5 * part;
                case FETCH -> 0.5 + 0.1 * part;
                case EXTRACT -> 0.6 + 0.25 * part;
                case LINK -> 0.85 + 0.05 * part;
                case JUDGE -> 0.9 + 0.1 * part;
            };
        }

        String words() {
            return total > 1
                    ? Messages.text("ui.progress.of", Wording.term(stage), done, total)
                    : Wording.term(stage);
        }
    }

    private final Checks checks;
    private final Background background;
    private final Clock clock;
    private final Preferences preferences;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.IDLE);
    private final DoubleProperty fraction = new SimpleDoubleProperty();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper item = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Checked> checked = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Fault> fault = new SimpleObjectProperty<>();
    private int run;

    CheckViewModel(Checks checks, Background background, Clock clock, Preferences preferences) {
        this.checks = checks;
        this.background = background;
        this.clock = clock;
        this.preferences = preferences;
    }

    /** Starts a check in place of one that is under way. */
    void start(OpenCampaign campaign) {
        int started = ++run;
        long begun = clock.millis();
        fault.set(null);
        fraction.set(0);
        words.set("");
        item.set("");
        if (phase.get() == Phase.IDLE) {
            phase.set(Phase.QUIET);
        }
        background.after(BAR_AFTER, () -> raise(started, Phase.BAR));
        background.after(WORDS_AFTER, () -> raise(started, Phase.WORDS));
        CheckRequest request = request(campaign);
        Progress progress = relay();
        background.run(
                this,
                cancellation -> checks.run(request, progress, cancellation),
                result -> finish(campaign, result, begun),
                this::fail);
    }

    /** With what is set for every campaign where its own file says nothing else. */
    CheckRequest request(OpenCampaign campaign) {
        Settings always = preferences.get();
        CheckRequest request = campaign.requestNow();
        Set<String> off = new HashSet<>(request.settings().withoutPacks());
        off.addAll(always.withoutPacks());
        return request.with(settings ->
                        settings.withoutPacks(off).withRules(settings.rules().or(always.rules())))
                .withThreads(always.threads() == 0 ? request.threads() : always.threads())
                .withKept(always.keeps());
    }

    /** Goes on from the last check of another; what that had not finished is not taken over. */
    void goOn(CheckViewModel other) {
        other.cancel();
        fault.set(other.fault.get());
        checked.set(other.checked.get());
    }

    /** Stops the check under way; what was found before stays. */
    void cancel() {
        if (phase.get() != Phase.IDLE) {
            run++;
            background.cancel(this);
            phase.set(Phase.IDLE);
        }
    }

    /** Shows an error of the program that happened anywhere in the window. */
    void fail(Throwable thrown) {
        phase.set(Phase.IDLE);
        fault.set(Fault.of(thrown));
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** From 0 to 1. */
    ReadOnlyDoubleProperty fractionProperty() {
        return fraction;
    }

    /** What is being done, and how far it is. */
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** The file that was read last. */
    ReadOnlyStringProperty itemProperty() {
        return item.getReadOnlyProperty();
    }

    /** The last check that was finished, null before the first. */
    ReadOnlyObjectProperty<@Nullable Checked> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    /** An error of the program, null for none; set to null once the user has seen it. */
    ObjectProperty<@Nullable Fault> faultProperty() {
        return fault;
    }

    private void raise(int started, Phase to) {
        if (started == run && phase.get() != Phase.IDLE && phase.get().compareTo(to) < 0) {
            phase.set(to);
        }
    }

    private void finish(OpenCampaign campaign, CheckResult result, long begun) {
        phase.set(Phase.IDLE);
        checked.set(
                new Checked(
                        campaign,
                        result,
                        LocalTime.now(clock),
                        Duration.ofMillis(clock.millis() - begun)));
    }

    /**
     * Brings the latest step of the run under way to the window; steps in between are not worth a
     * redraw each.
     */
    Progress relay() {
        int started = run;
        AtomicReference<@Nullable Step> latest = new AtomicReference<>();
        return (stage, done, total, what) -> {
            if (latest.getAndSet(new Step(stage, done, total, what)) == null) {
                background.publish(() -> {
                    Step step = latest.getAndSet(null);
                    if (step != null && started == run) {
                        show(step);
                    }
                });
            }
        };
    }

    private void show(Step step) {
        fraction.set(Math.max(fraction.get(), step.fraction()));
        words.set(step.words());
        item.set(step.what());
    }
}
