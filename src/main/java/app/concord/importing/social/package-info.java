/**
 * Exports of social media posts become assets: one asset a row, with its network, date and
 * hashtags.
 *
 * <p>Columns are recognised by a required subset of their names, not by position. To add a
 * network's export: its column names, a sample of its header in the test, and its line in the
 * catalogue of {@link app.concord.importing} if it needs a class of its own.
 */
@NullMarked
package app.concord.importing.social;

import org.jspecify.annotations.NullMarked;
