/**
 * Search over everything the campaign says: pieces with the passages found in them, each in its
 * original beside the list.
 *
 * <p>{@link app.concord.ui.search.SearchViewModel} knows what is asked and found, {@link
 * app.concord.ui.search.SearchView} binds it to {@code Search.fxml}.
 */
@NullMarked
package app.concord.ui.search;

import org.jspecify.annotations.NullMarked;
