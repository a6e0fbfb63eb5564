/**
 * Analysis of text with offsets into the original: words ({@link app.concord.text.Terms}),
 * sentences, languages, and the search for candidates ({@link app.concord.text.CandidateIndex}).
 *
 * <p>The only package that knows Lucene. Offsets are UTF-16 units of the text that was given. A new
 * language needs a choice of stemmer and stop words in {@code Terms}.
 */
@NullMarked
package app.concord.text;

import org.jspecify.annotations.NullMarked;
