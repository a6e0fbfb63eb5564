/**
 * Facts become subjects: which of them, across all assets, speak of the same product, offer or
 * message.
 *
 * <p>Evidence for a link is the name of a product, a heading, a table row, a hashtag or the text of
 * an image; candidates are proposed by the index in {@link app.concord.text} and decided here. To
 * add a kind of evidence: a class that scores it, and its line in the catalogue of this package.
 */
@NullMarked
package app.concord.link;

import org.jspecify.annotations.NullMarked;
