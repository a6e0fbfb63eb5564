package app.concord.ui.shell;

import app.concord.ui.problems.ProblemWays;

/** Leads from a problem to the screen where it can be looked at or settled. */
final class ProblemPlaces implements ProblemWays {
    private final ShellViewModel shell;

    ProblemPlaces(ShellViewModel shell) {
        this.shell = shell;
    }

    @Override
    public void openFile(String path) {
        shell.openFile(path);
    }

    @Override
    public void openContent(app.concord.model.Place place) {
        shell.openContent(content -> content.open(place));
    }

    @Override
    public void openGlossary() {
        shell.placeProperty().set(Place.GLOSSARY);
    }
}
