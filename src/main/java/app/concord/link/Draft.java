package app.concord.link;

import app.concord.model.Fact;
import app.concord.model.LinkedFact.Attachment;

/**
 * What was found out about one fact so far.
 *
 * @param fact the fact as it was read
 * @param subject id of what it speaks of
 * @param attachment how it is tied to the subject
 * @param confidence how sure that is, 0 to 1
 */
record Draft(Fact fact, String subject, Attachment attachment, double confidence) {

    /** The same of another fact. */
    Draft with(Fact other) {
        return new Draft(other, subject, attachment, confidence);
    }
}
