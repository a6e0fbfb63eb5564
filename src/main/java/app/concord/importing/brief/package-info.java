/**
 * The brief, the list of approved facts that all channels are held against, is read from a table, a
 * JSON file or a product feed.
 *
 * <p>One offer a row; known columns in any order, unknown ones are ignored with a note, and an
 * empty cell means "not stated". To add a column: its names in the column list and the fact it
 * becomes.
 */
@NullMarked
package app.concord.importing.brief;

import org.jspecify.annotations.NullMarked;
