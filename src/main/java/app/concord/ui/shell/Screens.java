package app.concord.ui.shell;

import app.concord.check.Checks;
import app.concord.ui.Background;
import app.concord.ui.Screen;
import app.concord.ui.codes.CodesView;
import app.concord.ui.content.ContentView;
import app.concord.ui.content.Original;
import app.concord.ui.evidence.EvidencePane;
import app.concord.ui.evidence.OriginalPane;
import app.concord.ui.files.FilesView;
import app.concord.ui.findings.FindingRow;
import app.concord.ui.findings.FindingsView;
import app.concord.ui.glossary.GlossaryView;
import app.concord.ui.look.Turns;
import app.concord.ui.matrix.MatrixView;
import app.concord.ui.messages.MessagesView;
import app.concord.ui.overview.OverviewView;
import app.concord.ui.problems.ProblemsView;
import app.concord.ui.rules.RulesView;
import app.concord.ui.search.SearchView;
import app.concord.ui.start.StartView;
import app.concord.ui.timeline.TimelineView;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The screen of every place. Each is made when it is first asked for, from what its model shows by
 * then: the window opens on one of them, and need not wait for the others. Used on the thread of
 * the window.
 */
final class Screens {
    private final ShellViewModel model;
    private final Checks checks;
    private final Background background;
    private final HeaderParts header;
    private final Map<Place, Screen> made = new EnumMap<>(Place.class);
    private Consumer<Path> opener = file -> {};

    /**
     * No screen yet.
     *
     * @param header remembers where dividers come to rest
     */
    Screens(ShellViewModel model, Checks checks, Background background, HeaderParts header) {
        this.model = model;
        this.checks = checks;
        this.background = background;
        this.header = header;
    }

    /** The screen of a place. */
    Screen at(Place place) {
        Screen known = made.get(place);
        if (known != null) {
            return known;
        }
        Screen screen = make(place);
        made.put(place, screen);
        return screen;
    }

    private Screen make(Place place) {
        return switch (place) {
            case START -> new StartView(model.start());
            case OVERVIEW -> new OverviewView(model.overview());
            case FINDINGS -> findings();
            case MATRIX -> new MatrixView(model.results().matrix());
            case CONTENT ->
                    new ContentView(
                            model.results().content(),
                            new Original(checks, background, model::fileOfAsset));
            case TIMELINE -> new TimelineView(model.results().timeline());
            case CODES -> new CodesView(model.results().codes());
            case MESSAGES -> new MessagesView(model.results().messages());
            case SEARCH -> new SearchView(model.results().search(), original());
            case FILES -> new FilesView(model.files());
            case GLOSSARY -> new GlossaryView(model.glossary());
            case RULES -> new RulesView(model.tools().rules());
            case PROBLEMS -> new ProblemsView(model.problems());
        };
    }

    /** Sets what opens a file or folder in the program that the system has for it. */
    void openFilesBy(Consumer<Path> opener) {
        this.opener = opener;
    }

    private void open(Path file) {
        opener.accept(file);
    }

    private void showInFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            opener.accept(folder);
        }
    }

    private OriginalPane original() {
        OriginalPane original = new OriginalPane(checks, background, model::fileOfAsset);
        original.setOnOpen(this::open);
        original.setOnShowInFolder(this::showInFolder);
        original.setOnContent(words -> model.openContent(content -> content.open(words)));
        return original;
    }

    /** The list, whose selection shows its evidence, and whose divider is remembered. */
    private FindingsView findings() {
        EvidencePane evidence = new EvidencePane(checks, background, model::fileOfAsset);
        evidence.setOnOpen(this::open);
        evidence.setOnShowInFolder(this::showInFolder);
        evidence.setOnContent(words -> model.openContent(content -> content.open(words)));
        FindingsView view = new FindingsView(model.findings(), model.decisions(), evidence);
        Turns turns = new Turns();
        Runnable show = () -> showEvidence(evidence);
        // The list goes first: what it shows follows in a turn of its own.
        model.findings()
                .selectedProperty()
                .addListener((changed, before, now) -> turns.later(show));
        show.run();
        view.divider().setPosition(model.preferences().get().divider());
        view.divider()
                .positionProperty()
                .addListener((changed, before, now) -> {
                    if (view.root().getScene() != null
                            && model.placeProperty().get() == Place.FINDINGS) {
                        header.rememberDivider(now.doubleValue());
                    }
                });
        return view;
    }

    private void showEvidence(EvidencePane evidence) {
        FindingRow row = model.findings().selectedProperty().get();
        evidence.show(model.findings().resultProperty().get(), row == null ? null : row.finding());
    }
}
