/**
 * The facts side by side: a row a statement, a column a channel that opens into its pieces.
 *
 * <p>{@link app.concord.ui.matrix.MatrixViewModel} knows what is shown, {@link
 * app.concord.ui.matrix.MatrixView} binds it to {@code Matrix.fxml}.
 */
@NullMarked
package app.concord.ui.matrix;

import org.jspecify.annotations.NullMarked;
