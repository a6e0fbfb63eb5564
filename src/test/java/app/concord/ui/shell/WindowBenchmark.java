package app.concord.ui.shell;

import app.concord.campaign.Settings;
import app.concord.campaign.SettingsStore;
import app.concord.check.CheckRequest;
import app.concord.model.Asset;
import app.concord.model.CheckResult;
import app.concord.ui.ChecksDouble;
import app.concord.ui.ChosenPaths;
import app.concord.ui.FxBackground;
import app.concord.ui.Preferences;
import app.concord.ui.SampleContent;
import app.concord.ui.SampleLoad;
import app.concord.ui.SampleResults;
import app.concord.ui.findings.FindingsViewModel;
import app.concord.ui.look.Look;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * Measures what one works with all day, in a campaign of 10,000 findings over 2,000 pieces and in a
 * matrix of 10,000 rows: typing into the filter, stepping to the next finding, scrolling. For each
 * it tells how long it takes from the key until the next picture is laid out, what of it the thread
 * of the window works, what the longest piece of that work is, which no key comes through, and
 * where that thread is held up. Work is time on the processor. On the command line: {@code stacks}
 * shows what held it up, {@code only=…} measures what has this in its name.
 */
final class WindowBenchmark {
    private static final int FINDINGS = 10_000;
    private static final int PIECES = 2_000;
    private static final int REST_MILLIS = 100;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<PulseWatch.Held> held = Collections.synchronizedList(new ArrayList<>());
    private final boolean stacks;
    private final String only;
    private final Pieces pieces = new Pieces(Platform::runLater);
    private final FxBackground background = new FxBackground();
    private Stage stage = new Stage();
    private ShellViewModel model;
    private long window;

    private WindowBenchmark(boolean stacks, String only) {
        this.stacks = stacks;
        this.only = only;
        this.model = shown(SampleResults.clean());
    }

    public static void main(String[] args) throws Exception {
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        List<String> asked = List.of(args);
        String only =
                asked.stream()
                        .filter(one -> one.startsWith("only="))
                        .map(one -> one.substring("only=".length()))
                        .findFirst()
                        .orElse("");
        WindowBenchmark benchmark =
                WindowThread.get(() -> new WindowBenchmark(asked.contains("stacks"), only));
        benchmark.run();
        Platform.exit();
    }

    private void run() throws Exception {
        Thread thread = WindowThread.get(Thread::currentThread);
        window = thread.threadId();
        WindowFigures.head();
        PulseWatch watch = new PulseWatch(Platform::runLater, thread, held::add);
        warmUp();
        findings(true);
        matrix(true);
        content(true);
        watch.close();
        pieces.close();
        background.close();
    }

    /** The same once without telling, so that what is measured is compiled. */
    private void warmUp() throws Exception {
        findings(false);
        matrix(false);
    }

    private void findings(boolean tell) throws Exception {
        CheckResult large = SampleLoad.of(FINDINGS, PIECES);
        once("open " + FINDINGS + " findings", tell, () -> show(large, Place.FINDINGS));
        FindingsViewModel findings = model.findings();
        String word = "Kopfkissen 12";
        measure(
                "filter: a letter more",
                tell,
                2 * word.length(),
                i -> {
                    int letters = i % word.length() + 1;
                    findings.textProperty().set(word.substring(0, letters));
                });
        WindowThread.get(() -> {
            findings.clearFilters();
            return null;
        });
        TableView<?> table = table("#table");
        WindowThread.get(() -> {
            table.getSelectionModel().clearAndSelect(0);
            table.requestFocus();
            return null;
        });
        measure("step to the next finding", tell, 40, i -> press(table, KeyCode.DOWN));
        WindowThread.get(() -> {
            table.getSelectionModel().clearAndSelect(0);
            return null;
        });
        measure("step again, pages drawn before", tell, 40, i -> press(table, KeyCode.DOWN));
        measure("scroll findings by a notch", tell, 60, i -> scroll(table, 60));
        measure("scroll findings far", tell, 30, i -> table.scrollTo(i * 211 % FINDINGS));
        List<Place> places =
                List.of(
                        Place.OVERVIEW,
                        Place.FINDINGS,
                        Place.MATRIX,
                        Place.FINDINGS,
                        Place.CONTENT,
                        Place.TIMELINE,
                        Place.FINDINGS,
                        Place.SEARCH,
                        Place.PROBLEMS);
        measure(
                "make a screen",
                tell,
                places.size(),
                i -> model.placeProperty().set(places.get(i)));
        measure(
                "change the screen",
                tell,
                2 * places.size(),
                i -> model.placeProperty().set(places.get(i % places.size())));
    }

    private void matrix(boolean tell) throws Exception {
        CheckResult large = SampleResults.large(FINDINGS);
        once("open a matrix of " + FINDINGS + " rows", tell, () -> show(large, Place.MATRIX));
        String word = "Produkt 199";
        measure(
                "matrix filter: a letter more",
                tell,
                2 * word.length(),
                i -> {
                    int letters = i % word.length() + 1;
                    model.results().matrix().textProperty().set(word.substring(0, letters));
                });
        WindowThread.get(() -> {
            model.results().matrix().textProperty().set("");
            return null;
        });
        TableView<?> table = table(".matrix #table");
        measure("scroll the matrix by a notch", tell, 60, i -> scroll(table, 60));
        measure("scroll the matrix far", tell, 30, i -> table.scrollTo(i * 211 % FINDINGS));
    }

    private void content(boolean tell) throws Exception {
        CheckResult large = SampleContent.large(PIECES, 3000);
        once("open " + PIECES + " pieces", tell, () -> show(large, Place.CONTENT));
        measure(
                "step to the next statement of 3000",
                tell,
                40,
                i -> {
                    var content = model.results().content();
                    content.selectedProperty()
                            .set(content.lines().get(i * 37 % content.lines().size()));
                });
        String word = "page-19";
        measure(
                "filter pieces: a letter more",
                tell,
                2 * word.length(),
                i -> {
                    int letters = i % word.length() + 1;
                    model.results().content().textProperty().set(word.substring(0, letters));
                });
    }

    /** Opens a window on a result. */
    private ShellViewModel shown(CheckResult result) {
        try {
            Path settings = Files.createTempDirectory("window-benchmark");
            for (Asset asset : result.campaign().assets()) {
                if (asset.format().equals("pdf")) {
                    Path file = settings.resolve(asset.path());
                    Files.createDirectories(file.getParent());
                    Files.createFile(file);
                }
            }
            Preferences preferences =
                    new Preferences(
                            new SettingsStore(settings.resolve("settings.json")), background);
            preferences.update(s -> s.withTheme(Settings.Theme.LIGHT));
            ChecksDouble checks = new ChecksDouble(result);
            ShellViewModel made =
                    new ShellViewModel(
                            checks,
                            background,
                            preferences,
                            new UserFolder(settings),
                            new ChosenPaths(() -> null),
                            Clock.systemUTC(),
                            () -> CheckRequest.of(settings, LocalDate.of(2026, 11, 20)),
                            (paths, changed) -> () -> {});
            new Look(preferences.settingsProperty());
            Scene scene = new Scene(new ShellView(made, checks, background).root(), 1280, 800);
            Look.style(scene);
            stage.hide();
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return made;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void show(CheckResult result, Place place) {
        model = shown(result);
        model.openSample();
        model.placeProperty().set(place);
    }

    private TableView<?> table(String selector) throws Exception {
        return WindowThread.get(() -> (TableView<?>) stage.getScene().getRoot().lookup(selector));
    }

    private static void press(Node on, KeyCode code) {
        on.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static void scroll(TableView<?> table, double pixels) {
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollPixels(pixels);
        }
    }

    /** Opens something and waits until the check behind it has ended. */
    private void once(String name, boolean tell, Runnable action) throws Exception {
        held.clear();
        pieces.doing(tell ? name : "");
        WindowThread.get(pieces::take);
        long begun = System.nanoTime();
        long worked = THREADS.getThreadCpuTime(window);
        WindowThread.get(() -> {
            action.run();
            return null;
        });
        CountDownLatch checked = new CountDownLatch(1);
        while (checked.getCount() > 0) {
            Thread.sleep(5);
            WindowThread.get(() -> {
                if (model.check().checkedProperty().get() != null) {
                    checked.countDown();
                }
                return null;
            });
        }
        drawn(() -> {});
        long wall = System.nanoTime() - begun;
        long work = THREADS.getThreadCpuTime(window) - worked;
        Thread.sleep(800);
        tell(
                name,
                tell,
                List.of(new WindowFigures.Took(wall, work, WindowThread.get(pieces::take))));
    }

    private void measure(String name, boolean tell, int times, IntConsumer action)
            throws Exception {
        if (tell && !name.contains(only)) {
            return;
        }
        held.clear();
        pieces.doing(tell ? name : "");
        List<WindowFigures.Took> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            int turn = i;
            WindowThread.get(pieces::take);
            WindowFigures.Took until = drawn(() -> action.accept(turn));
            Thread.sleep(REST_MILLIS);
            all.add(
                    new WindowFigures.Took(
                            until.wall(), until.worked(), WindowThread.get(pieces::take)));
        }
        tell(name, tell, all);
    }

    /** Does something on the thread of the window and waits until the next picture is laid out. */
    private WindowFigures.Took drawn(Runnable action) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        long worked = THREADS.getThreadCpuTime(window);
        long begun = System.nanoTime();
        Platform.runLater(() -> {
            Runnable[] listener = new Runnable[1];
            listener[0] =
                    () -> {
                        stage.getScene().removePostLayoutPulseListener(listener[0]);
                        done.countDown();
                    };
            action.run();
            stage.getScene().addPostLayoutPulseListener(listener[0]);
            Platform.requestNextPulse();
        });
        if (!done.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nothing was drawn");
        }
        return new WindowFigures.Took(
                System.nanoTime() - begun, THREADS.getThreadCpuTime(window) - worked, 0);
    }

    private void tell(String name, boolean tell, List<WindowFigures.Took> all)
            throws InterruptedException {
        Thread.sleep(200);
        List<PulseWatch.Held> now = List.copyOf(held);
        held.clear();
        if (!tell) {
            return;
        }
        WindowFigures.tell(name, all, now);
        if (stacks) {
            now.stream().map(PulseWatch.Held::words).forEach(System.out::println);
        }
    }
}
