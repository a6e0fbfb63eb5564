package app.concord.ui.shell;

import app.concord.ui.Screen;
import app.concord.ui.codes.CodesView;
import app.concord.ui.content.ContentView;
import app.concord.ui.content.Original;
import app.concord.ui.evidence.EvidencePane;
import app.concord.ui.evidence.OriginalPane;
import app.concord.ui.files.FilesView;
import app.concord.ui.findings.FindingsView;
import app.concord.ui.glossary.GlossaryView;
import app.concord.ui.matrix.MatrixView;
import app.concord.ui.messages.MessagesView;
import app.concord.ui.overview.OverviewView;
import app.concord.ui.problems.ProblemsView;
import app.concord.ui.rules.RulesView;
import app.concord.ui.search.SearchView;
import app.concord.ui.start.StartView;
import app.concord.ui.timeline.TimelineView;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The screen of every place, each with its mark in the rail. */
final class Screens {
    private final Map<Place, Screen> screens = new EnumMap<>(Place.class);
    private final Map<Place, Ikon> icons = new EnumMap<>(Place.class);
    private final FindingsView findings;

    Screens(ShellViewModel model, EvidencePane evidence, OriginalPane original, Original pieces) {
        findings = new FindingsView(model.findings(), model.decisions(), evidence);
        screens.put(Place.START, new StartView(model.start()));
        add(Place.OVERVIEW, new OverviewView(model.overview()), Material2OutlinedAL.DASHBOARD);
        add(Place.FINDINGS, findings, Material2OutlinedAL.COMPARE_ARROWS);
        add(Place.MATRIX, new MatrixView(model.results().matrix()), Material2OutlinedAL.GRID_ON);
        add(
                Place.CONTENT,
                new ContentView(model.results().content(), pieces),
                Material2OutlinedAL.ARTICLE);
        add(
                Place.TIMELINE,
                new TimelineView(model.results().timeline()),
                Material2OutlinedMZ.TIMELINE);
        add(Place.CODES, new CodesView(model.results().codes()), Material2OutlinedAL.LOCAL_OFFER);
        add(
                Place.MESSAGES,
                new MessagesView(model.results().messages()),
                Material2OutlinedAL.FORMAT_QUOTE);
        add(
                Place.SEARCH,
                new SearchView(model.results().search(), original),
                Material2OutlinedMZ.SEARCH);
        add(Place.FILES, new FilesView(model.files()), Material2OutlinedAL.DESCRIPTION);
        add(Place.GLOSSARY, new GlossaryView(model.glossary()), Material2OutlinedMZ.SPELLCHECK);
        add(Place.RULES, new RulesView(model.tools().rules()), Material2OutlinedMZ.RULE);
        add(Place.PROBLEMS, new ProblemsView(model.problems()), Material2OutlinedMZ.REPORT_PROBLEM);
    }

    private void add(Place place, Screen screen, Ikon icon) {
        screens.put(place, screen);
        icons.put(place, icon);
    }

    /** The screen of a place. */
    Screen at(Place place) {
        return Objects.requireNonNull(screens.get(place), place::name);
    }

    /** The marks of the places in the rail, in its order. */
    Map<Place, Ikon> icons() {
        return icons;
    }

    /** The screen whose divider is remembered and whose selection shows its evidence. */
    FindingsView findings() {
        return findings;
    }
}
