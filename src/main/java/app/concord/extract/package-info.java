/**
 * Assets become facts: prices, percentages, codes, dates and whatever else a channel can state,
 * each with its span and its normalised value.
 *
 * <p>One class a kind of fact, named {@code *Extractor}; the words it looks for are resources, one
 * file a language. An amount, percentage, date or code that no extractor understands is counted as
 * such, so that nothing seen in the text is lost silently.
 *
 * <p>To add a kind of fact: its case in the model, an extractor, one line in the catalogue of this
 * package, its word lists, and its test.
 */
@NullMarked
package app.concord.extract;

import org.jspecify.annotations.NullMarked;
