/**
 * Feeds become assets: one asset an item, with its own location in the file.
 *
 * <p>To add a feed format: an importer here, and its line in the catalogue of {@link
 * app.concord.importing}.
 */
@NullMarked
package app.concord.importing.feed;

import org.jspecify.annotations.NullMarked;
