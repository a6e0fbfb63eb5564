package app.concord.ui.content;

import app.concord.model.Correction;

/**
 * A correction in the list of all.
 *
 * @param lapsed whether the last check did not find its words again
 */
record CorrectionRow(Correction correction, boolean lapsed) {}
