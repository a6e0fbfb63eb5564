package app.concord.ui.shell;

import app.concord.model.CheckResult;
import app.concord.ui.findings.FindingRow;
import app.concord.ui.matrix.MatrixWords;

import java.util.List;

/**
 * What screens need of a result that takes too long to be worded on the thread of the window.
 *
 * @param findings the list of findings
 * @param matrix what is searched in the matrix
 */
record Prepared(List<FindingRow> findings, MatrixWords matrix) {
    Prepared {
        findings = List.copyOf(findings);
    }

    /** Words a result, on whatever thread. */
    static Prepared of(CheckResult result) {
        return new Prepared(FindingRow.all(result), MatrixWords.of(result.matrix()));
    }
}
