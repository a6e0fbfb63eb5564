/**
 * Search over everything a campaign says, for the window.
 *
 * <p>A {@link app.concord.check.search.ContentSearch} is made of the result of a check and answers
 * a {@link app.concord.check.search.SearchRequest} with a {@link
 * app.concord.check.search.SearchAnswer}: pieces with the passages found in them, the words marked.
 * To add something that can be asked for: a {@link app.concord.check.search.SearchField} and its
 * tags in {@code Passages}.
 */
@NullMarked
package app.concord.check.search;

import org.jspecify.annotations.NullMarked;
