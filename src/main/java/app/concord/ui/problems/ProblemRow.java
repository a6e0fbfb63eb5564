package app.concord.ui.problems;

import app.concord.model.Place;

import org.jspecify.annotations.Nullable;

/**
 * A line of the list of problems.
 *
 * @param grave whether something could not be read, rather than only been set aside
 * @param title what happened, in a few words, or the words that were not understood
 * @param file the piece and the place in it; empty where the sentence names it
 * @param sentence what happened and what to do
 * @param settle path of the file for which the user can settle what was open, null for none
 * @param way where it leads
 * @param piece the words or part of the piece that it is about, null where there is none
 * @param path path of the file it is about, null where it is about the whole campaign
 */
public record ProblemRow(
        boolean grave,
        String title,
        String file,
        String sentence,
        @Nullable String settle,
        Way way,
        @Nullable Place piece,
        @Nullable String path) {

    /** Where a problem leads. */
    public enum Way {
        /** To the piece as it reads. */
        CONTENT,
        /** To how the file was taken in. */
        FILES,
        /** To the names and terms. */
        GLOSSARY,
        /** Nowhere: the sentence names the file and what to do. */
        NONE
    }
}
