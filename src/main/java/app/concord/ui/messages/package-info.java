/**
 * How each channel says the messages of the brief, and which wording of a tagline stands where.
 *
 * <p>{@link app.concord.ui.messages.MessagesViewModel} knows what is shown, {@link
 * app.concord.ui.messages.MessagesView} binds it to {@code Messages.fxml}.
 */
@NullMarked
package app.concord.ui.messages;

import org.jspecify.annotations.NullMarked;
