package app.concord.ui.shell;

import app.concord.campaign.Settings;
import app.concord.campaign.SettingsStore;
import app.concord.check.CheckRequest;
import app.concord.model.Asset;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.Decision;
import app.concord.model.Severity;
import app.concord.ui.ChecksDouble;
import app.concord.ui.ChosenPaths;
import app.concord.ui.FxBackground;
import app.concord.ui.Preferences;
import app.concord.ui.SampleContent;
import app.concord.ui.SampleLoad;
import app.concord.ui.SampleResults;
import app.concord.ui.SampleTimeline;
import app.concord.ui.content.ContentViewModel;
import app.concord.ui.content.LinePart;
import app.concord.ui.findings.DecisionsViewModel;
import app.concord.ui.findings.FindingRow;
import app.concord.ui.findings.FindingsViewModel;
import app.concord.ui.look.Look;
import app.concord.ui.matrix.MatrixLine;
import app.concord.ui.matrix.MatrixViewModel;
import app.concord.ui.search.SearchViewModel;
import app.concord.ui.timeline.TimelineViewModel;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Measures what one works with all day, in a campaign of 10,000 findings over 2,000 pieces, a
 * matrix of 10,000 rows, a piece of 3,000 statements and a thousand offers: filtering, stepping,
 * scrolling, deciding, changing the screen. What is told of each is said at {@link WindowMeter}. On
 * the command line: {@code stacks} shows what held the window up, {@code only=…} measures what has
 * this in its name.
 */
final class WindowBenchmark {
    private static final int FINDINGS = 10_000;
    private static final int PIECES = 2_000;

    private final FxBackground background = new FxBackground();
    private Stage stage = new Stage();
    private ShellViewModel model;

    private WindowBenchmark() {
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
        WindowBenchmark benchmark = WindowThread.get(WindowBenchmark::new);
        try (WindowMeter meter =
                new WindowMeter(() -> benchmark.stage.getScene(), asked.contains("stacks"), only)) {
            WindowFigures.head();
            // Once without telling, so that what is measured is compiled.
            benchmark.all(meter);
            meter.tells(true);
            benchmark.all(meter);
        }
        benchmark.background.close();
        Platform.exit();
    }

    private void all(WindowMeter meter) throws Exception {
        findings(meter);
        decisions(meter);
        screens(meter);
        matrix(meter);
        content(meter);
        timeline(meter);
        search(meter);
    }

    private void findings(WindowMeter meter) throws Exception {
        CheckResult large = SampleLoad.of(FINDINGS, PIECES);
        open(meter, "open " + FINDINGS + " findings", large, Place.FINDINGS);
        FindingsViewModel findings = model.findings();
        meter.types("filter: a letter more", "Kopfkissen 12", 2, findings.textProperty()::set);
        meter.does(findings::clearFilters);
        List<Severity> severities = List.of(Severity.values());
        meter.measure(
                "filter: a severity, or all",
                12,
                i -> findings.toggle(severities.get(i / 2 % severities.size())));
        meter.does(findings::clearFilters);
        TableView<?> table = table("#table");
        meter.does(() -> {
            table.getSelectionModel().clearAndSelect(0);
            table.requestFocus();
        });
        meter.measure("step to the next finding", 40, i -> press(table, KeyCode.DOWN));
        meter.does(() -> table.getSelectionModel().clearAndSelect(0));
        meter.measure("step again, pages drawn before", 40, i -> press(table, KeyCode.DOWN));
        meter.measure("scroll findings by a notch", 60, i -> scroll(table, 60));
        meter.measure("scroll findings far", 30, i -> table.scrollTo(i * 211 % FINDINGS));
        meter.measure("sort findings", 12, i -> sort(table, i % table.getColumns().size()));
    }

    private void decisions(WindowMeter meter) throws Exception {
        FindingsViewModel findings = model.findings();
        DecisionsViewModel decisions = model.decisions();
        meter.measure(
                "decide about a finding",
                20,
                i ->
                        decisions.decide(
                                List.of(findings.shown().get(i).finding()),
                                Decision.Kind.FIXED,
                                DecisionsViewModel.Words.NONE));
        meter.measure("undo", 20, i -> decisions.undo());
        meter.measure(
                "decide about 100 findings, and undo",
                10,
                i -> {
                    if (i % 2 == 0) {
                        decisions.decide(
                                findings.shown().subList(0, 100).stream()
                                        .map(FindingRow::finding)
                                        .toList(),
                                Decision.Kind.FIXED,
                                DecisionsViewModel.Words.NONE);
                    } else {
                        decisions.undo();
                    }
                });
    }

    private void screens(WindowMeter meter) throws Exception {
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
        for (Place place : new LinkedHashSet<>(places)) {
            meter.measure("make the screen " + place, 1, i -> model.placeProperty().set(place));
        }
        meter.measure(
                "change the screen",
                2 * places.size(),
                i -> model.placeProperty().set(places.get(i % places.size())));
    }

    private void matrix(WindowMeter meter) throws Exception {
        open(
                meter,
                "open a matrix of " + FINDINGS + " rows",
                SampleResults.large(FINDINGS),
                Place.MATRIX);
        MatrixViewModel matrix = model.results().matrix();
        meter.types("matrix filter: a letter more", "Produkt 199", 2, matrix.textProperty()::set);
        meter.does(() -> matrix.textProperty().set(""));
        meter.measure(
                "matrix: only differences, or all",
                10,
                i -> matrix.onlyDifferencesProperty().set(i % 2 == 0));
        meter.measure("matrix: open a channel, and close", 10, i -> matrix.toggle(Channel.EMAIL));
        meter.measure(
                "matrix: close a group, and open",
                10,
                i -> {
                    if (matrix.lines().getFirst() instanceof MatrixLine.Group group) {
                        matrix.toggle(group);
                    }
                });
        TableView<?> table = table(".matrix #table");
        meter.measure("scroll the matrix by a notch", 60, i -> scroll(table, 60));
        meter.measure("scroll the matrix far", 30, i -> table.scrollTo(i * 211 % FINDINGS));
    }

    private void content(WindowMeter meter) throws Exception {
        CheckResult large = SampleContent.large(PIECES, 3000);
        open(meter, "open " + PIECES + " pieces", large, Place.CONTENT);
        ContentViewModel content = model.results().content();
        meter.measure(
                "step to the next statement of 3000",
                40,
                i ->
                        content.selectedProperty()
                                .set(content.lines().get(i * 37 % content.lines().size())));
        List<LinePart> parts = List.of(LinePart.values());
        meter.measure(
                "list a part of 3000 statements",
                9,
                i -> content.partProperty().set(parts.get(i % parts.size())));
        meter.types("filter pieces: a letter more", "page-19", 2, content.textProperty()::set);
    }

    private void timeline(WindowMeter meter) throws Exception {
        open(meter, "open 1000 offers", SampleTimeline.large(1000), Place.TIMELINE);
        TimelineViewModel timeline = model.results().timeline();
        meter.measure("timeline: a day later", 30, i -> timeline.step(1));
        meter.measure("timeline: closer, and back", 10, i -> timeline.zoom(i % 2 == 0 ? 1 : -1));
        meter.types(
                "timeline filter: a letter more", "Produkt 19", 2, timeline.textProperty()::set);
    }

    private void search(WindowMeter meter) throws Exception {
        open(meter, "open 2000 pieces to search", SampleLoad.of(FINDINGS, PIECES), Place.SEARCH);
        SearchViewModel search = model.results().search();
        meter.types("search: a letter more", "Kopfkissen 12", 2, search.textProperty()::set);
    }

    private void open(WindowMeter meter, String name, CheckResult result, Place place)
            throws Exception {
        meter.once(
                name,
                () -> show(result, place),
                () -> model.check().checkedProperty().get() != null);
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

    private static <T> void sort(TableView<T> table, int column) {
        table.getSortOrder().setAll(List.of(table.getColumns().get(column)));
    }
}
