package app.concord.ui.shell;

import app.concord.campaign.Settings;
import app.concord.campaign.SettingsStore;
import app.concord.check.CheckRequest;
import app.concord.check.Checker;
import app.concord.check.Checks;
import app.concord.check.FolderWatch;
import app.concord.check.SampleCampaign;
import app.concord.check.cache.DiskCache;
import app.concord.message.Messages;
import app.concord.ui.FxBackground;
import app.concord.ui.Preferences;
import app.concord.ui.look.Look;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The JavaFX application: makes the objects of the program and opens the main window. */
public final class App extends Application {
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 560;

    private @Nullable FxBackground background;
    private @Nullable Preferences preferences;
    private @Nullable MainWindow main;
    private @Nullable Stage window;
    private @Nullable PulseWatch pulse;

    /**
     * Opens the window and returns when it has been closed.
     *
     * @param args none, {@code sample} to open the bundled sample campaign, or {@code --open} and
     *     any folders or files
     * @throws UnsupportedOperationException if there is no display to open a window on
     */
    public static void open(String... args) {
        // Beside the start of JavaFX: once they have been read, reading them again costs nothing.
        Thread.ofPlatform().daemon().name("concord-start").start(App::read);
        launch(App.class, args);
    }

    private static void read() {
        WindowLanguage.use(SettingsStore.ofUser().load());
    }

    @Override
    public void start(Stage stage) {
        FxBackground work = new FxBackground();
        Preferences kept = new Preferences(SettingsStore.ofUser(), work);
        WindowLanguage.useForSystem(kept.get());
        kept.settingsProperty()
                .addListener((changed, before, now) -> WindowLanguage.useForSystem(now));
        Checks checks = Checker.remembering(DiskCache.ofUser());
        MainWindow shown =
                new MainWindow(
                        kept,
                        () ->
                                new ShellViewModel(
                                        checks,
                                        work,
                                        kept,
                                        new UserFolder(SettingsStore.folderOfUser()),
                                        new FxDialogs(stage),
                                        Clock.system(ZoneId.systemDefault()),
                                        App::sample,
                                        FolderWatch::of),
                        model -> view(model, checks, work));
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, thrown) -> work.publish(() -> shown.model().check().fail(thrown)));
        background = work;
        preferences = kept;
        main = shown;
        window = stage;
        Look look = new Look(kept.settingsProperty());
        Look.style(shown.scene());
        look.size(shown.scene());
        stage.setTitle(Messages.text("ui.name"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.getIcons().addAll(icons());
        stage.setScene(shown.scene());
        Settings settings = kept.get();
        stage.setWidth(settings.width());
        stage.setHeight(settings.height());
        stage.setMaximized(settings.maximised());
        stage.setOnCloseRequest(event -> hidePopups());
        stage.focusedProperty()
                .addListener((changed, before, now) -> {
                    if (now) {
                        shown.model().decisions().lookElsewhere();
                    }
                });
        stage.show();
        shown.view().focus();
        openWhatWasAsked(shown.model());
        pulse = PulseWatch.begin(System.getProperty(PulseWatch.PROPERTY), work::publish);
        Rehearsal.begin(System.getProperty(Rehearsal.PROPERTY), shown.model(), this::endRehearsal);
    }

    /** Settings that were saved are part of every start but the first. */
    private void endRehearsal() {
        Preferences kept = preferences;
        if (kept != null) {
            kept.saveNow();
            read();
        }
        Platform.exit();
    }

    private ShellView view(ShellViewModel model, Checks checks, FxBackground work) {
        ShellView view = new ShellView(model, checks, work);
        view.openFilesBy(file -> getHostServices().showDocument(file.toUri().toString()));
        return view;
    }

    @Override
    public void stop() {
        if (pulse != null) {
            pulse.close();
        }
        Stage stage = window;
        Preferences kept = preferences;
        FxBackground work = background;
        MainWindow shown = main;
        if (stage == null || kept == null || work == null || shown == null) {
            return;
        }
        boolean maximised = stage.isMaximized();
        Settings before = kept.get();
        kept.update(settings ->
                settings.withWindow(
                        maximised ? before.width() : stage.getWidth(),
                        maximised ? before.height() : stage.getHeight(),
                        maximised));
        shown.model().saveNow();
        work.close();
    }

    private void openWhatWasAsked(ShellViewModel model) {
        Parameters parameters = getParameters();
        List<String> asked = parameters == null ? List.of() : parameters.getRaw();
        if (asked.equals(List.of("sample"))) {
            model.openSample();
        } else if (asked.size() > 1 && asked.getFirst().equals("--open")) {
            model.open(asked.stream().skip(1).map(Path::of).toList());
        }
    }

    /** The program's mark in the sizes that window managers draw it in. */
    private static List<Image> icons() {
        return Stream.of(16, 32, 48, 64, 128)
                .map(size -> "/app/concord/ui/icon/concord-%d.png".formatted(size))
                .flatMap(name -> Stream.ofNullable(App.class.getResourceAsStream(name)))
                .map(Image::new)
                .toList();
    }

    private static CheckRequest sample() throws IOException {
        Path folder = SampleCampaign.unpack();
        CheckRequest request = CheckRequest.of(folder, SampleCampaign.TODAY);
        return request.with(settings -> settings.withMarkets(List.of(SampleCampaign.MARKET)));
    }

    /** A popup that is still open would make the end of the program fail. */
    private static void hidePopups() {
        List.copyOf(Window.getWindows()).stream()
                .filter(open -> !(open instanceof Stage))
                .forEach(Window::hide);
    }
}
