package app.concord.ui.problems;

import org.jspecify.annotations.Nullable;

/**
 * A line of the list of problems.
 *
 * @param grave whether something could not be read, rather than only been set aside
 * @param title what happened, in a few words, or the words that were not understood
 * @param file the piece and the place in it; empty where the sentence names it
 * @param sentence what happened and what to do
 * @param settle path of the file for which the user can settle what was open, null for none
 */
public record ProblemRow(
        boolean grave, String title, String file, String sentence, @Nullable String settle) {}
