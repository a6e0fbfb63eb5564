/**
 * Reads facts out of the blocks of an asset.
 *
 * <p>{@link app.concord.extract.Extractors} is the catalogue and the way in. A text is cut into
 * {@link app.concord.extract.Tokens} once and scanned for cue words of its language ({@link
 * app.concord.extract.Lexicon}, read from {@code words/<language>.words}); together they form a
 * {@link app.concord.extract.Reading}. Each {@link app.concord.extract.Extractor} claims the tokens
 * it understands and adds {@link app.concord.extract.Observation}s, from which facts and coverage
 * are made alike, so that nothing is seen by one and missed by the other. Named values of a record
 * (brief, feed, structured data) are read by {@link app.concord.extract.StructuredExtractor}.
 *
 * <p>A new kind of fact is one class and one line in the catalogue, at the place where its notation
 * goes before the others'; a new language is one file of words: numbers, months, weekdays and
 * currency names come from CLDR.
 */
@NullMarked
package app.concord.extract;

import org.jspecify.annotations.NullMarked;
