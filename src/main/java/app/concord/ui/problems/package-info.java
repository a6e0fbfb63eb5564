/**
 * What could not be read, and which statements were not understood.
 *
 * <p>{@link app.concord.ui.problems.ProblemsViewModel} knows what is shown, {@link
 * app.concord.ui.problems.ProblemsView} binds it to {@code Problems.fxml}.
 */
@NullMarked
package app.concord.ui.problems;

import org.jspecify.annotations.NullMarked;
