/**
 * Analysis of text with offsets into the original: words ({@link app.concord.text.Terms}),
 * sentences, languages, the search for candidates ({@link app.concord.text.CandidateIndex}), and
 * the search over all texts ({@link app.concord.text.search}).
 *
 * <p>The only package, with those below it, that knows Lucene. Offsets are UTF-16 units of the text
 * that was given. A new language needs a choice of stemmer and stop words in {@code Terms}.
 */
@NullMarked
package app.concord.text;

import org.jspecify.annotations.NullMarked;
