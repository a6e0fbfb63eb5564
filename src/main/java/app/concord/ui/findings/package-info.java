/**
 * The list of contradictions with its filters, and below it the places that contradict each other.
 *
 * <p>{@link app.concord.ui.findings.FindingsViewModel} knows what is shown, {@link
 * app.concord.ui.findings.FindingsView} binds it to {@code Findings.fxml}.
 */
@NullMarked
package app.concord.ui.findings;

import org.jspecify.annotations.NullMarked;
