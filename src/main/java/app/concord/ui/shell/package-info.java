/**
 * The frame of the window and the composition root: it makes the objects of the program and hands
 * them to the screens.
 *
 * <p>{@link app.concord.ui.shell.App} is what the launcher starts. To add a screen: make its view
 * model here and give it a place in the frame.
 */
@NullMarked
package app.concord.ui.shell;

import org.jspecify.annotations.NullMarked;
