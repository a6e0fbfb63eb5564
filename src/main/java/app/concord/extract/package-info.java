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
 * <p>{@link app.concord.extract.AssetReading} reads a piece as a whole: promo codes named in one
 * block are known in all, footnotes hold for the words that bear their mark ({@link
 * app.concord.extract.Footnotes}), the times a sentence tells become the window of its offers
 * ({@link app.concord.extract.Windows}), headings and the headers of tables say what amounts are
 * ({@link app.concord.extract.Headers}).
 *
 * <p>A new kind of fact is one class and one line in the catalogue, at the place where its notation
 * goes before the others'; it tells what a text must have to be worth its while ({@link
 * app.concord.extract.Wanted}); a class that only adds to what others saw notes its observations
 * and claims nothing. A new language is one file of words and an analyser choice: numbers, months,
 * weekdays, countries and currency names come from CLDR. Cue words are looked for in {@link
 * app.concord.extract.Meaning#layer() layers}, in each of which the longest phrase wins. What is
 * read is held by the lines of {@code src/test/resources/facts}, one file a language.
 */
@NullMarked
package app.concord.extract;

import org.jspecify.annotations.NullMarked;
