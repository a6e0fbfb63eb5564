/**
 * The card on which a person approves the campaign as it is, sees what changed since, and takes an
 * approval back.
 *
 * <p>{@link app.concord.ui.approval.ApprovalViewModel} knows what is shown, {@link
 * app.concord.ui.approval.ApprovalView} binds it to {@code Approval.fxml}. A new point of the
 * checklist is one more constant of {@link app.concord.model.Checklist.Check} with its words, and
 * the place where it is settled.
 */
@NullMarked
package app.concord.ui.approval;

import org.jspecify.annotations.NullMarked;
