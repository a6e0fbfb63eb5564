package app.concord.ui.evidence;

import app.concord.model.Place;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What the buttons of a place do.
 *
 * @param open opens a file in the program the system has for it
 * @param showInFolder shows a file in its folder
 * @param copy puts a text on the clipboard
 * @param content goes to words in their piece as it reads
 */
record EvidenceActions(
        Consumer<Path> open,
        Consumer<Path> showInFolder,
        Consumer<String> copy,
        Consumer<Place> content) {}
