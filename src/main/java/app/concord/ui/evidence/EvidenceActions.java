package app.concord.ui.evidence;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What the buttons of a place do beyond the window.
 *
 * @param open opens a file in the program the system has for it
 * @param showInFolder shows a file in its folder
 * @param copy puts a text on the clipboard
 */
record EvidenceActions(Consumer<Path> open, Consumer<Path> showInFolder, Consumer<String> copy) {}
