package app.concord.ui.shell;

import app.concord.campaign.ClientFile;
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
     * @param prepared what of it is worded already
     * @param at when it was finished
     * @param took how long it took
     */
    record Checked(
            OpenCampaign campaign,
            CheckResult result,
            Prepared prepared,
            LocalTime at,
            Duration took) {}

    /** What is done away from the window, with what the client's file said. */
    private record Done(CheckResult result, Prepared prepared, @Nullable ClientFile client) {}

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
    private @Nullable ClientFile client;
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
        Settings always = preferences.get();
        Progress progress = relay();
        background.run(
                this,
                cancellation -> {
                    ClientFile found = ClientFile.near(campaign.places());
                    CheckRequest request = request(campaign, found, always);
                    CheckResult result = checks.run(request, progress, cancellation);
                    return new Done(result, Prepared.of(result), found);
                },
                done -> finish(campaign, done, begun),
                this::fail);
    }

    /**
     * With what is set for every campaign where neither its own file nor its client's say anything
     * else; the client's as the last check found it.
     */
    CheckRequest request(OpenCampaign campaign) {
        Checked last = checked.get();
        boolean known = last != null && last.campaign().places().equals(campaign.places());
        return request(campaign, known ? client : null, preferences.get());
    }

    private static CheckRequest request(
            OpenCampaign campaign, @Nullable ClientFile client, Settings always) {
        CheckRequest own = campaign.requestNow();
        CheckRequest request =
                client == null ? own : own.with(settings -> client.under(settings, own.paths()));
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
        client = other.client;
        Checked last = other.checked.get();
        checked.set(
                last == null
                        ? null
                        : new Checked(
                                last.campaign(),
                                last.result(),
                                // The other was worded in another language.
                                Prepared.of(last.result()),
                                last.at(),
                                last.took()));
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

    /** What holds for every campaign of the client of the one checked last, null for nothing. */
    @Nullable ClientFile client() {
        return client;
    }

    private void finish(OpenCampaign campaign, Done done, long begun) {
        client = done.client();
        phase.set(Phase.IDLE);
        checked.set(
                new Checked(
                        campaign,
                        done.result(),
                        done.prepared(),
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
