/**
 * Search over the passages of a campaign: words, phrases and fields, each passage by its own
 * language.
 *
 * <p>A {@link app.concord.text.search.SearchQuery} is what was understood of the words someone
 * types; a {@link app.concord.text.search.PassageIndex} finds the {@link
 * app.concord.text.search.Passage}s for it. Words are found whatever their accents, capitals and
 * endings, in quotation marks as they are written. To add a form under which a word is found:
 * {@code Token}.
 */
@NullMarked
package app.concord.text.search;

import org.jspecify.annotations.NullMarked;
