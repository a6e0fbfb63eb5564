/**
 * Printed pieces: {@link app.concord.importing.print.PdfImporter}, {@link
 * app.concord.importing.print.DocxImporter}, {@link app.concord.importing.print.TextImporter};
 * {@link app.concord.importing.print.PdfPages} draws a page.
 *
 * <p>A PDF says where each character stands and nothing else. {@code GlyphReader} collects the
 * characters, {@code Segments} makes stretches of lines of them, {@code PageLayout} finds columns
 * and tables, {@code Paragraphs} joins lines, and {@code PdfBlocks} says what each is to a reader.
 */
@NullMarked
package app.concord.importing.print;

import org.jspecify.annotations.NullMarked;
