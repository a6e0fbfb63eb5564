package app.concord.ui.problems;

import app.concord.model.Place;

/** Where a problem leads. */
public interface ProblemWays {
    /** Goes to how a file, by its path, was taken in, where what was open can be settled. */
    void openFile(String path);

    /** Goes to words of a piece as it reads. */
    void openContent(Place place);

    /** Goes to the names and terms. */
    void openGlossary();
}
