/**
 * The program Concord: finds where the channels of a marketing campaign contradict each other.
 *
 * <p>This root package holds only {@link app.concord.Launcher}, the door into the program: without
 * arguments it opens the window, with arguments it hands over to the command line. Everything else
 * lives in the packages below, which are layers: {@code model} at the bottom, then {@code text},
 * {@code importing}, {@code extract}, {@code link} and {@code rule}, which {@code check} runs as
 * one pipeline, and {@code campaign}, {@code report} and {@code message}, with {@code cli} and
 * {@code ui} on top. A test holds the layers; nothing else belongs in this package.
 */
@NullMarked
package app.concord;

import org.jspecify.annotations.NullMarked;
