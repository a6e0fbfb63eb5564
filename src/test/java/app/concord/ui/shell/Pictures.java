package app.concord.ui.shell;

import app.concord.campaign.ClientFile;
import app.concord.campaign.Settings;
import app.concord.check.Progress;
import app.concord.message.Messages;
import app.concord.model.Basis;
import app.concord.model.CampaignSettings;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.Correction;
import app.concord.model.Corrections;
import app.concord.model.DateOrder;
import app.concord.model.Decision;
import app.concord.model.FileChoices;
import app.concord.model.GlossaryColumn;
import app.concord.model.Severity;
import app.concord.ui.SampleCodes;
import app.concord.ui.SampleContent;
import app.concord.ui.SampleFiles;
import app.concord.ui.SampleGlossary;
import app.concord.ui.SampleMessages;
import app.concord.ui.SampleResults;
import app.concord.ui.SampleSearch;
import app.concord.ui.SampleTimeline;
import app.concord.ui.codes.CodesViewModel;
import app.concord.ui.content.ContentViewModel;
import app.concord.ui.content.PieceRow;
import app.concord.ui.findings.DecisionsViewModel;
import app.concord.ui.findings.FindingRow;
import app.concord.ui.findings.FindingsViewModel;
import app.concord.ui.look.Look;
import app.concord.ui.messages.MessagesViewModel;
import app.concord.ui.problems.ProblemsViewModel;

import atlantafx.base.controls.ToggleSwitch;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/**
 * Draws the screens with a result made by hand, for people to look at: light and dark, small and
 * large, empty and crowded. Takes the folder for the pictures, a pattern of the names of those that
 * are wanted, the language of the words (de, fr, …), the sizes ({@code 1024x700,3840x2160}) and the
 * looks ({@code light,dark}). Where no sizes are told, windows in another language than English are
 * small, as longer words run out of room there first.
 */
final class Pictures {
    private static final int SETTLE_MILLIS = 700;

    private Pictures() {}

    /** A screen in some state. */
    private record Shot(String name, CheckResult result, Consumer<WindowDouble> state) {}

    /** The size of the window, in pixels. */
    private record Size(int width, int height) {
        static Size of(String text) {
            String[] both = text.split("x", 2);
            return new Size(Integer.parseInt(both[0]), Integer.parseInt(both[1]));
        }
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        String only = args.length > 1 ? args[1] : "";
        boolean english = args.length < 3 || args[2].startsWith("en");
        List<Size> sizes =
                args.length > 3
                        ? Stream.of(args[3].split(",")).map(Size::of).toList()
                        : english
                                ? List.of(new Size(1280, 800), new Size(1920, 1080))
                                : List.of(new Size(1024, 700), new Size(1280, 800));
        List<Settings.Theme> themes =
                args.length > 4
                        ? Stream.of(args[4].split(","))
                                .map(one -> Settings.Theme.valueOf(one.toUpperCase(Locale.ROOT)))
                                .toList()
                        : english
                                ? List.of(Settings.Theme.LIGHT, Settings.Theme.DARK)
                                : List.of(Settings.Theme.LIGHT);
        Messages.use(Locale.of(args.length > 2 ? args[2] : "en"));
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        for (Shot shot : shots()) {
            for (Size size : sizes) {
                for (Settings.Theme theme : themes) {
                    if (shot.name().matches(only.isEmpty() ? ".*" : ".*(" + only + ").*")) {
                        draw(shot, size, theme, folder);
                    }
                }
            }
        }
        Platform.exit();
    }

    private static List<Shot> shots() {
        CheckResult rich = SampleResults.rich();
        CheckResult content = SampleContent.sample(Corrections.NONE);
        return List.of(
                new Shot("start", rich, window -> {}),
                new Shot("start-recent", rich, Pictures::recent),
                new Shot("address", rich, window -> window.model.askForAddress()),
                new Shot("address-written", rich, Pictures::address),
                new Shot(
                        "address-wrong",
                        rich,
                        window -> {
                            window.model.askForAddress();
                            window.model.address().textProperty().set("lamp");
                            window.model.address().fetch();
                        }),
                new Shot(
                        "approval",
                        rich,
                        window -> {
                            at(window, Place.OVERVIEW);
                            window.model.signing().approval().ask();
                        }),
                new Shot("approval-changed", SampleResults.clean(), Pictures::changed),
                new Shot(
                        "approval-overview",
                        SampleResults.clean(),
                        window -> {
                            changed(window);
                            window.model.signing().approval().askedProperty().set(false);
                        }),
                new Shot("overview", rich, window -> at(window, Place.OVERVIEW)),
                new Shot(
                        "overview-clean",
                        SampleResults.clean(),
                        window -> at(window, Place.OVERVIEW)),
                new Shot("findings", rich, window -> window.model.openSample()),
                new Shot(
                        "findings-filtered",
                        rich,
                        window -> {
                            window.model.openSample();
                            window.model.findings().toggle(Severity.WARNING);
                            window.model.findings().textProperty().set("kissen");
                        }),
                new Shot(
                        "decide",
                        rich,
                        window -> {
                            window.model.openSample();
                            decide(window, 1, 3, Decision.Kind.TO_FIX, "");
                            decide(window, 4, 5, Decision.Kind.ACCEPTED, "Mit der Filiale");
                            window.model
                                    .findings()
                                    .standingProperty()
                                    .set(FindingsViewModel.Standing.ALL);
                        }),
                new Shot(
                        "decide-change",
                        rich,
                        window -> {
                            window.model.openSample();
                            decide(window, 0, 1, Decision.Kind.ACCEPTED, "Mit der Filiale");
                            FindingsViewModel findings = window.model.findings();
                            findings.standingProperty().set(FindingsViewModel.Standing.ALL);
                            findings.selectedProperty().set(findings.rows().getFirst());
                            Platform.runLater(() -> press("#edit"));
                        }),
                new Shot(
                        "settled",
                        rich,
                        window -> {
                            window.model.openSample();
                            decide(
                                    window,
                                    0,
                                    3,
                                    Decision.Kind.ACCEPTED,
                                    "Mit der Filialleitung abgesprochen; die Kasse kennt den Preis");
                            decide(
                                    window,
                                    4,
                                    5,
                                    Decision.Kind.NOT_AN_ISSUE,
                                    "Zwei verschiedene Kissen");
                            window.model
                                    .findings()
                                    .standingProperty()
                                    .set(FindingsViewModel.Standing.SETTLED);
                        }),
                new Shot(
                        "findings-clean",
                        SampleResults.clean(),
                        window -> window.model.openSample()),
                new Shot(
                        "sentence-word",
                        SampleResults.sentences(),
                        window -> look(window, "Ausgeschlafen")),
                new Shot(
                        "sentence-gap",
                        SampleResults.sentences(),
                        window -> look(window, "Milchi")),
                new Shot(
                        "sentence-long",
                        SampleResults.sentences(),
                        window -> look(window, "Rapidon")),
                new Shot(
                        "sentence-name",
                        SampleResults.sentences(),
                        window -> look(window, "Ombrelune")),
                new Shot("matrix", rich, window -> at(window, Place.MATRIX)),
                new Shot(
                        "matrix-opened",
                        rich,
                        window -> {
                            at(window, Place.MATRIX);
                            window.model.results().matrix().toggle(Channel.EMAIL);
                            window.model.results().matrix().toggle(Channel.PRINT);
                            window.model.preferences().update(s -> s.withRailCollapsed(true));
                        }),
                new Shot(
                        "files",
                        SampleFiles.rich(),
                        window -> {
                            window.model.openSample();
                            window.model.openFile(SampleFiles.OPEN);
                        }),
                new Shot("files-settled", SampleFiles.rich(), Pictures::settle),
                new Shot("files-none", SampleResults.nothing(), window -> at(window, Place.FILES)),
                new Shot(
                        "glossary",
                        SampleGlossary.rich(),
                        window -> {
                            at(window, Place.GLOSSARY);
                            window.model.glossary().edit(4, GlossaryColumn.LANGUAGE, "de fr");
                        }),
                new Shot("glossary-elsewhere", SampleGlossary.rich(), Pictures::changeElsewhere),
                new Shot("glossary-of-client", SampleGlossary.rich(), Pictures::ofClient),
                new Shot("glossary-none", rich, window -> at(window, Place.GLOSSARY)),
                new Shot("problems", SampleFiles.rich(), window -> at(window, Place.PROBLEMS)),
                new Shot(
                        "statements",
                        rich,
                        window -> {
                            window.model.openSample();
                            window.model.openProblems(ProblemsViewModel.Part.STATEMENTS);
                        }),
                new Shot(
                        "problems-none",
                        SampleResults.clean(),
                        window -> at(window, Place.PROBLEMS)),
                new Shot(
                        "messages",
                        SampleMessages.rich(),
                        window -> {
                            at(window, Place.MESSAGES);
                            MessagesViewModel messages = window.model.results().messages();
                            messages.choose(messages.lines().get(1), Channel.PRINT);
                        }),
                new Shot(
                        "messages-altered",
                        SampleMessages.rich(),
                        window -> {
                            at(window, Place.MESSAGES);
                            MessagesViewModel messages = window.model.results().messages();
                            messages.choose(messages.lines().getFirst(), Channel.WEB);
                        }),
                new Shot(
                        "taglines-altered",
                        SampleMessages.rich(),
                        window -> {
                            at(window, Place.MESSAGES);
                            MessagesViewModel messages = window.model.results().messages();
                            messages.partProperty().set(MessagesViewModel.Part.TAGLINES);
                            messages.choose(messages.lines().get(2), Channel.PRINT);
                        }),
                new Shot(
                        "taglines",
                        SampleMessages.rich(),
                        window -> {
                            at(window, Place.MESSAGES);
                            window.model
                                    .results()
                                    .messages()
                                    .partProperty()
                                    .set(MessagesViewModel.Part.TAGLINES);
                        }),
                new Shot(
                        "messages-none",
                        SampleResults.clean(),
                        window -> at(window, Place.MESSAGES)),
                new Shot(
                        "timeline",
                        SampleTimeline.rich(),
                        window -> {
                            at(window, Place.TIMELINE);
                            window.model.results().timeline().look(SampleTimeline.day(29));
                        }),
                new Shot(
                        "timeline-near",
                        SampleTimeline.rich(),
                        window -> {
                            at(window, Place.TIMELINE);
                            window.model.results().timeline().zoom(2);
                            window.model.results().timeline().look(SampleTimeline.day(8));
                        }),
                new Shot(
                        "timeline-many",
                        SampleTimeline.large(2000),
                        window -> at(window, Place.TIMELINE)),
                new Shot(
                        "timeline-none",
                        SampleResults.clean(),
                        window -> at(window, Place.TIMELINE)),
                new Shot(
                        "codes",
                        SampleCodes.rich(),
                        window -> {
                            at(window, Place.CODES);
                            CodesViewModel codes = window.model.results().codes();
                            codes.selectedProperty().set(codes.lines().get(2));
                        }),
                new Shot(
                        "codes-alike",
                        SampleCodes.rich(),
                        window -> {
                            at(window, Place.CODES);
                            window.model
                                    .results()
                                    .codes()
                                    .partProperty()
                                    .set(CodesViewModel.Part.LOOK_ALIKES);
                        }),
                new Shot("codes-many", SampleCodes.large(2000), window -> at(window, Place.CODES)),
                new Shot("codes-none", SampleResults.clean(), window -> at(window, Place.CODES)),
                new Shot("rules", rich, window -> at(window, Place.RULES)),
                new Shot(
                        "rules-draft",
                        rich,
                        window -> {
                            at(window, Place.RULES);
                            window.checks.answer(progress -> SampleResults.clean());
                            Parent root = Window.getWindows().getLast().getScene().getRoot();
                            ((ToggleSwitch) root.lookup(".rules .toggle-switch"))
                                    .setSelected(false);
                        }),
                new Shot(
                        "search-hits",
                        SampleSearch.rich(),
                        window -> search(window, "lantern price")),
                new Shot(
                        "search-fields",
                        SampleSearch.rich(),
                        window -> search(window, "kind:price channel:print ")),
                new Shot(
                        "search-typing",
                        SampleSearch.rich(),
                        window -> search(window, "night kind:")),
                new Shot(
                        "search-nothing",
                        SampleSearch.rich(),
                        window -> search(window, "\"lantren price\" kind:gift code:SLEEP")),
                new Shot(
                        "search-begin",
                        SampleSearch.rich(),
                        window -> {
                            search(window, "lantern");
                            window.model.results().search().clear();
                        }),
                new Shot("content", content, window -> content(window, Pictures::price)),
                new Shot("content-page", content, window -> content(window, "print/brochure.pdf")),
                new Shot(
                        "content-post",
                        content,
                        window -> content(window, "social/posts-november.csv#3")),
                new Shot("content-table", content, window -> content(window, "brief.csv")),
                new Shot(
                        "content-corrected",
                        content,
                        window -> content(window, Pictures::corrected)),
                new Shot(
                        "content-list",
                        content,
                        window ->
                                content(
                                        window,
                                        shown -> {
                                            corrected(shown);
                                            press("#showCorrections");
                                        })),
                new Shot(
                        "content-open",
                        content,
                        window -> content(window, ContentViewModel::openNotUnderstood)),
                new Shot(
                        "content-many",
                        SampleContent.large(2000, 5000),
                        window -> content(window, shown -> {})),
                new Shot(
                        "content-none",
                        SampleResults.nothing(),
                        window -> at(window, Place.CONTENT)),
                new Shot("packs", rich, Pictures::packs),
                new Shot("export", rich, window -> fire(window, "campaign", "ui.menu.export")),
                new Shot(
                        "preferences",
                        rich,
                        window -> fire(window, "settings", "ui.menu.preferences")),
                new Shot("progress", rich, Pictures::progress),
                new Shot("fault", rich, Pictures::fault));
    }

    private static void search(WindowDouble window, String text) {
        at(window, Place.SEARCH);
        window.model.results().search().textProperty().set(text);
    }

    private static void content(WindowDouble window, Consumer<ContentViewModel> state) {
        at(window, Place.CONTENT);
        state.accept(window.model.results().content());
    }

    /** A piece with the middle of what was read in it looked at; its pages are really drawn. */
    private static void content(WindowDouble window, String path) {
        window.checks.draw();
        window.sample = SampleContent.FOLDER.toAbsolutePath();
        content(
                window,
                shown -> {
                    shown.read(
                            shown.pieces().stream()
                                    .filter(PieceRow.Piece.class::isInstance)
                                    .map(PieceRow.Piece.class::cast)
                                    .filter(piece -> piece.path().equals(path))
                                    .findFirst()
                                    .orElseThrow());
                    shown.selectedProperty().set(shown.lines().get(shown.lines().size() / 2));
                });
    }

    /** A price that contradicts others. */
    private static void price(ContentViewModel content) {
        var result = Objects.requireNonNull(content.resultProperty().get());
        result.findings().stream()
                .filter(finding -> finding.rule().equals("price-mismatch"))
                .findFirst()
                .ifPresent(finding -> content.open(finding.deviating().getFirst().place()));
    }

    private static void corrected(ContentViewModel content) {
        price(content);
        content.say(
                List.of(Objects.requireNonNull(content.selectedProperty().get())),
                Correction.Says.FORMER_PRICE,
                "");
        content.say(
                List.of(content.lines().get(1)),
                Correction.Says.SUBJECT,
                "Velloway Festoon Lights 20m");
        content.say(List.of(content.lines().get(4)), Correction.Says.IGNORE, "");
    }

    private static void press(String button) {
        Parent root = Window.getWindows().getLast().getScene().getRoot();
        ((ButtonBase) root.lookup(button)).fire();
    }

    /** The glossary of a client is used, which other campaigns use too. */
    private static void ofClient(WindowDouble window) {
        try {
            Path all = Files.createTempDirectory("clients");
            Files.writeString(all.resolve(ClientFile.NAME), "{\"glossary\": \"terms.csv\"}");
            Files.writeString(all.resolve("terms.csv"), "Term\n");
            window.model.open(List.of(Files.createDirectories(all.resolve("Schlafwochen"))));
            window.model.placeProperty().set(Place.GLOSSARY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of the glossary gets other rows while one is edited. */
    private static void changeElsewhere(WindowDouble window) {
        at(window, Place.GLOSSARY);
        window.model.glossary().edit(4, GlossaryColumn.LANGUAGE, "de fr");
        window.checks.answer(progress -> SampleGlossary.changed());
        window.model.checkAgain();
    }

    /** Looks at the finding whose sentence holds these words. */
    private static void look(WindowDouble window, String words) {
        window.model.openSample();
        FindingsViewModel findings = window.model.findings();
        findings.shown().stream()
                .filter(row -> row.sentence().contains(words))
                .findFirst()
                .ifPresent(findings.selectedProperty()::set);
    }

    private static void decide(
            WindowDouble window, int from, int to, Decision.Kind kind, String reason) {
        window.model
                .decisions()
                .decide(
                        window.model.findings().rows().subList(from, to).stream()
                                .map(FindingRow::finding)
                                .toList(),
                        kind,
                        new DecisionsViewModel.Words(Decision.Scope.CAMPAIGN, reason, "", null));
    }

    private static void at(WindowDouble window, Place place) {
        window.model.openSample();
        window.model.placeProperty().set(place);
    }

    /** Two campaigns were checked before, one was only opened. */
    private static void recent(WindowDouble window) {
        try {
            Path all = Files.createTempDirectory("clients");
            Files.writeString(all.resolve(ClientFile.NAME), "{\"name\": \"Nordlicht Betten\"}");
            window.checks.answer(progress -> SampleResults.clean());
            window.model.open(List.of(Files.createDirectories(all.resolve("Winterzauber"))));
            window.checks.answer(progress -> SampleResults.rich());
            window.model.open(List.of(Files.createDirectories(all.resolve("Schlafwochen"))));
            Path opened = Files.createDirectories(all.resolve("Frühjahr"));
            window.preferences.update(settings -> settings.withOpened(opened));
            window.model.placeProperty().set(Place.START);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two people approved, one of them before two files and a rule changed. */
    private static void changed(WindowDouble window) {
        CheckResult clean = SampleResults.clean();
        window.checks.answer(progress -> clean.with(basis("a", "ERROR")));
        at(window, Place.OVERVIEW);
        window.model.decisions().approve("Ira Beispiel", "Recht", "");
        window.model
                .decisions()
                .withdraw(
                        window.model.decisions().campaign().approvals().all().getFirst(),
                        "Ira Beispiel",
                        "Teilnahmebedingungen fehlten");
        window.model.decisions().approve("Kim Beispiel", "Markenleitung", "Wie besprochen");
        window.checks.answer(progress -> clean.with(basis("b", "off")));
        window.model.checkAgain();
        window.model.decisions().approve("Lou Beispiel", "Vertrieb", "");
        window.model.signing().approval().ask();
        window.model.signing().approval().nameProperty().set("Kim Beispiel");
        window.model.signing().approval().roleProperty().set("Markenleitung");
    }

    private static Basis basis(String hash, String rule) {
        return new Basis(
                new TreeMap<>(
                        Map.of(
                                "email/2026-11-18 boxspring.eml",
                                hash,
                                "print/prospekt-herbst-2026-final.pdf",
                                hash,
                                "web/index.html",
                                "same")),
                new TreeMap<>(Map.of("tone-mismatch", rule)),
                CampaignSettings.NONE);
    }

    private static void address(WindowDouble window) {
        window.model.openSample();
        window.model.askForAddress();
        window.model.address().textProperty().set("https://www.nordlicht.example/offers/lamps");
        window.model.address().depthProperty().set(2);
    }

    /** Opens the card by the menu, as it is opened in no other way. */
    private static void packs(WindowDouble window) {
        window.preferences.update(settings -> settings.withPack("us-free", false));
        fire(window, "settings", "ui.menu.packs");
    }

    /** Opens a card by its menu, as it is opened in no other way. */
    private static void fire(WindowDouble window, String button, String item) {
        window.model.openSample();
        Parent root = Window.getWindows().getLast().getScene().getRoot();
        MenuButton menu = (MenuButton) root.lookup("#" + button);
        if (menu.getOnShowing() != null) {
            menu.getOnShowing().handle(null);
        }
        menu.getItems().stream()
                .filter(one -> Messages.text(item).equals(one.getText()))
                .forEach(MenuItem::fire);
    }

    private static void settle(WindowDouble window) {
        window.model.openSample();
        window.model.openFile(SampleFiles.TABLE);
        window.model.files().settle(FileChoices.NONE.withColumn("Interne Anmerkung", "text"));
        Map<String, FileChoices> applied =
                Map.of(
                        SampleFiles.TABLE,
                        FileChoices.NONE.withColumn("Interne Anmerkung", "text"),
                        SampleFiles.MAIL,
                        FileChoices.NONE.withLanguage("nl").withMarket("CH"));
        window.model.openFile(SampleFiles.MAIL);
        window.model.files().settle(FileChoices.NONE.withLanguage("nl").withMarket("CH"));
        CheckResult after = SampleFiles.settled(applied);
        window.checks.answer(progress -> after);
        window.model.checkAgain();
        window.model.openFile(SampleFiles.OPEN);
        window.model.files().settle(FileChoices.NONE.withDateOrder(DateOrder.MONTH_DAY));
        window.model.openFile(SampleFiles.TABLE);
        window.model
                .files()
                .settle(
                        FileChoices.NONE
                                .withChannel(Channel.WEB)
                                .withColumn("Interne Anmerkung", "text")
                                .withColumn("Uhrzeit", ""));
    }

    private static void progress(WindowDouble window) {
        window.model.openSample();
        window.background.hold();
        window.model.checkAgain();
        window.model
                .check()
                .relay()
                .at(Progress.Stage.IMPORT, 5, 14, "email/2026-11-25_letzte-chance.eml");
        window.background.pass(CheckViewModel.WORDS_AFTER);
    }

    private static void fault(WindowDouble window) {
        window.model.openSample();
        window.model.check().fail(new IllegalStateException("made for the picture"));
    }

    private static void draw(Shot shot, Size size, Settings.Theme theme, Path folder)
            throws IOException, InterruptedException, ExecutionException {
        Path settings = Files.createTempDirectory("pictures");
        CompletableFuture<Stage> shown = new CompletableFuture<>();
        Platform.runLater(() -> shown.complete(show(shot, size, theme, settings)));
        Stage stage = shown.get();
        Thread.sleep(SETTLE_MILLIS);
        CompletableFuture<WritableImage> drawn = new CompletableFuture<>();
        Platform.runLater(() -> {
            Node root = stage.getScene().getRoot();
            root.applyCss();
            drawn.complete(root.snapshot(null, null));
            stage.hide();
        });
        String name =
                shot.name()
                        + "-"
                        + size.width()
                        + "-"
                        + (theme == Settings.Theme.DARK ? "dark" : "light");
        ImageIO.write(picture(drawn.get()), "png", folder.resolve(name + ".png").toFile());
    }

    private static Stage show(Shot shot, Size size, Settings.Theme theme, Path settings) {
        WindowDouble window = new WindowDouble(shot.result(), settings);
        Path gone = Path.of("/people/kim/Kampagnen/Sommerschlussverkauf 2025");
        window.preferences.update(s -> s.withOpened(gone).withOpened(settings).withTheme(theme));
        new Look(window.preferences.settingsProperty());
        ShellView view = window.view();
        Stage stage = new Stage();
        Scene scene = new Scene(view.root(), size.width(), size.height());
        Look.style(scene);
        stage.setScene(scene);
        stage.show();
        shot.state().accept(window);
        return stage;
    }

    private static BufferedImage picture(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        PixelReader reader = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, reader.getArgb(x, y));
            }
        }
        return picture;
    }
}
