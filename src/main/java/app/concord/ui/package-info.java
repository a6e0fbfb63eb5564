/**
 * The window: one sub-package a screen, and here what the screens share.
 *
 * <p>A screen is a folder with its {@code .fxml}, a {@code *View} (the controller: it binds and
 * does nothing else) and a {@code *ViewModel} without any scene, which is tested without a display.
 * Work leaves the window through one door, and only immutable snapshots come back. This is the only
 * package that knows JavaFX.
 *
 * <p>To add a screen: such a folder, and its line in {@link app.concord.ui.shell}.
 */
@NullMarked
package app.concord.ui;

import org.jspecify.annotations.NullMarked;
