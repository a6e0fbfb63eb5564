/**
 * Every piece as it reads, with all that was read in it marked in place, and the way to correct the
 * reading.
 *
 * <p>{@link app.concord.ui.content.ContentViewModel} knows which piece is shown and what is listed
 * of it, {@link app.concord.ui.content.Corrector} what is corrected, {@link
 * app.concord.ui.content.ContentView} binds both to {@code Content.fxml}. A new kind of fact is
 * given its colour in {@link app.concord.ui.content.KindGroup}.
 */
@NullMarked
package app.concord.ui.content;

import org.jspecify.annotations.NullMarked;
