package app.concord.ui.shell;

import app.concord.campaign.Settings;
import app.concord.campaign.SettingsStore;
import app.concord.check.CheckRequest;
import app.concord.check.Checker;
import app.concord.check.Checks;
import app.concord.check.FolderWatch;
import app.concord.check.SampleCampaign;
import app.concord.model.Correction;
import app.concord.model.Decision;
import app.concord.model.FileChoices;
import app.concord.model.Finding;
import app.concord.model.GlossaryColumn;
import app.concord.model.RuleSetting;
import app.concord.ui.ChosenPaths;
import app.concord.ui.FxBackground;
import app.concord.ui.Preferences;
import app.concord.ui.content.ContentLine;
import app.concord.ui.content.ContentViewModel;
import app.concord.ui.findings.DecisionsViewModel;
import app.concord.ui.glossary.GlossaryViewModel;
import app.concord.ui.look.Look;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The window as the program opens it, with its own threads, used as fast as it can follow. What was
 * shown and is shown no more is kept by weak references, to see whether it goes.
 */
final class SoakWindow implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 300;
    private static final int LOOKED_AT = 8;

    private final FxBackground background = new FxBackground();
    private final List<WeakReference<Object>> gone = new ArrayList<>();
    private final Preferences preferences;
    private final MainWindow window;
    private final Stage stage;
    private volatile @Nullable Path chosen;

    /**
     * Opens it on its thread.
     *
     * @param kept the folder of the user
     */
    SoakWindow(Path kept) {
        Preferences read =
                on(() ->
                        new Preferences(
                                new SettingsStore(kept.resolve("settings.json")), background));
        preferences = read;
        Checks checks = Checker.remembering();
        window =
                on(() -> {
                    MainWindow made =
                            new MainWindow(
                                    read,
                                    () ->
                                            new ShellViewModel(
                                                    checks,
                                                    background,
                                                    read,
                                                    new UserFolder(kept),
                                                    new ChosenPaths(() -> chosen),
                                                    Clock.system(ZoneId.systemDefault()),
                                                    () ->
                                                            CheckRequest.of(
                                                                    kept, SampleCampaign.TODAY),
                                                    FolderWatch::of),
                                    model -> new ShellView(model, checks, background));
                    Look.style(made.scene());
                    return made;
                });
        stage =
                on(() -> {
                    Stage shown = new Stage();
                    shown.setWidth(1280);
                    shown.setHeight(800);
                    shown.setScene(window.scene());
                    shown.show();
                    return shown;
                });
    }

    /** Does something on the thread of the window and waits for it. */
    static <T> T on(Supplier<T> action) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(action.get());
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        try {
            return done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Runnable action) {
        on(() -> {
            action.run();
            return true;
        });
    }

    private static void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!on(holds::getAsBoolean)) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("waited in vain for " + what);
            }
            pause(20);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private ShellViewModel model() {
        return window.model();
    }

    /** Does what leads to a check and waits until the check is there. */
    @SuppressWarnings("ReferenceEquality") // another check of the same may have an equal result
    private void checked(String what, Runnable action) {
        Object before =
                on(() -> Objects.requireNonNullElse(model().check().checkedProperty().get(), this));
        run(action);
        until(
                what,
                () -> {
                    CheckViewModel check = model().check();
                    if (check.faultProperty().get() != null) {
                        throw new IllegalStateException(what + ": " + check.faultProperty().get());
                    }
                    Object now = check.checkedProperty().get();
                    return now != null
                            && now != before
                            && check.phaseProperty().get() == CheckViewModel.Phase.IDLE;
                });
        remember(
                on(() -> Objects.requireNonNull(model().check().checkedProperty().get()).result()));
    }

    private void remember(Object shown) {
        gone.add(new WeakReference<>(shown));
    }

    /** How many results and windows of before are still held. */
    int held() {
        gone.removeIf(one -> one.get() == null);
        return gone.size();
    }

    /** Opens a campaign, uses everything once, and leaves it as it was. */
    void round(Path folder, Settings.Language language) throws Exception {
        checked("the campaign", () -> model().open(List.of(folder)));
        visit();
        findings();
        corrections();
        glossary(folder);
        rules();
        files();
        changed(folder);
        saved(folder);
        language(language);
    }

    private void visit() {
        for (Place place : Place.values()) {
            run(() -> model().placeProperty().set(place));
            pulses();
        }
        run(() -> model().results().search().textProperty().set("free delivery"));
        pause(100);
        run(() -> model().results().search().clear());
    }

    /** Until the window has been drawn a few times. */
    static void pulses() {
        pause(60);
        run(() -> {});
    }

    private List<Finding> found() {
        return on(
                () -> Objects.requireNonNull(model().findings().resultProperty().get()).findings());
    }

    private void findings() {
        List<Finding> findings = found();
        for (Finding finding : findings.subList(0, Math.min(LOOKED_AT, findings.size()))) {
            run(() -> model().openFinding(finding.fingerprint()));
            pulses();
        }
        run(() -> {
            DecisionsViewModel decisions = model().decisions();
            decisions.decide(findings, Decision.Kind.ACCEPTED, DecisionsViewModel.Words.NONE);
            decisions.undo();
            decisions.redo();
            decisions.reopen(findings);
        });
        pulses();
    }

    private void corrections() {
        app.concord.model.Place place =
                found().stream()
                        .flatMap(finding -> finding.deviating().stream())
                        .findFirst()
                        .orElseThrow()
                        .place();
        run(() -> model().openContent(content -> content.open(place)));
        pulses();
        checked(
                "a correction",
                () -> {
                    ContentViewModel content = model().results().content();
                    ContentLine read = Objects.requireNonNull(content.selectedProperty().get());
                    content.say(List.of(read), Correction.Says.IGNORE, "");
                });
        checked(
                "its end",
                () -> {
                    ContentViewModel content = model().results().content();
                    content.takeBack(
                            List.of(Objects.requireNonNull(content.selectedProperty().get())));
                });
    }

    private void glossary(Path folder) throws Exception {
        checked(
                "the glossary",
                () -> {
                    GlossaryViewModel glossary = model().glossary();
                    int row = glossary.add();
                    glossary.edit(row, GlossaryColumn.TERM, "Lumenhof");
                    glossary.save();
                });
        Path file = folder.resolve("glossary.csv");
        until("the glossary on the disk", () -> Files.exists(file));
    }

    private void rules() {
        String rule = found().isEmpty() ? "price-mismatch" : found().getFirst().rule();
        checked(
                "a rule switched off",
                () -> {
                    model().decisions()
                            .change(settings ->
                                    settings.withRules(
                                            settings.rules().with(rule, RuleSetting.OFF)));
                    model().checkAgain();
                });
        checked(
                "the rule switched on",
                () -> {
                    model().decisions()
                            .change(settings ->
                                    settings.withRules(
                                            settings.rules().with(rule, RuleSetting.AS_IS)));
                    model().checkAgain();
                });
    }

    private void files() {
        String path =
                on(() ->
                        Objects.requireNonNull(model().findings().resultProperty().get())
                                .files()
                                .getFirst()
                                .path());
        for (FileChoices choices : List.of(FileChoices.NONE.withLanguage("fr"), FileChoices.NONE)) {
            checked(
                    "a file settled",
                    () -> {
                        model().openFile(path);
                        model().files().settle(choices);
                        model().checkAgain();
                    });
        }
    }

    /** A file changes on the disk, which the window notices by itself where the system tells it. */
    private void changed(Path folder) throws Exception {
        Path added = folder.resolve("social").resolve("added.csv");
        Files.createDirectories(Objects.requireNonNull(added.getParent()));
        Files.writeString(added, "Date,Text\n2026-11-23,\"Free delivery above £50\"\n");
        pause(500);
        checked("a file added", () -> model().checkAgain());
        Files.delete(added);
        pause(500);
        checked("the file gone", () -> model().checkAgain());
    }

    private void saved(Path folder) throws Exception {
        Path file = Objects.requireNonNull(folder.getParent()).resolve("saved.concord");
        chosen = file;
        run(() -> model().saveAs());
        until("the saved campaign", () -> Files.exists(file));
        pause(200);
        checked("the saved campaign", () -> model().open(List.of(file)));
    }

    /** In another language the window makes all its parts anew. */
    private void language(Settings.Language language) {
        ShellView before = window.view();
        if (on(() -> preferences.get().language()) == language) {
            return;
        }
        remember(before);
        remember(model());
        run(() -> preferences.update(settings -> settings.withLanguage(language)));
        until("the language", () -> window.view() != before);
        pulses();
    }

    @Override
    public void close() {
        run(() -> {
            model().saveNow();
            stage.hide();
        });
        background.close();
    }
}
