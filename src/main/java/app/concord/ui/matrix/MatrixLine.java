package app.concord.ui.matrix;

import app.concord.model.FindingMatrix;

/** A line of the matrix as it is shown. */
public sealed interface MatrixLine {

    /**
     * The heading over the statements about one subject.
     *
     * @param subject id of the subject
     * @param name what a person calls it
     * @param statements number of its statements that the filter lets through
     * @param differing how many of these hold a contradiction
     * @param open whether all its statements are shown, not only those that contradict
     */
    record Group(String subject, String name, int statements, int differing, boolean open)
            implements MatrixLine {}

    /** One kind of statement about the subject above. */
    record Statement(FindingMatrix.Row row) implements MatrixLine {}
}
