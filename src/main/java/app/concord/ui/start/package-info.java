/**
 * The first screen: a place to drop a campaign, the sample, and what was opened lately.
 *
 * <p>{@link app.concord.ui.start.StartViewModel} knows what is shown, {@link
 * app.concord.ui.start.StartView} binds it to {@code Start.fxml}.
 */
@NullMarked
package app.concord.ui.start;

import org.jspecify.annotations.NullMarked;
