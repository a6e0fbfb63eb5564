/**
 * Printed pieces and their drafts: {@link app.concord.importing.print.PdfImporter}, {@link
 * app.concord.importing.print.DocxImporter}, {@link app.concord.importing.print.PptxImporter},
 * {@link app.concord.importing.print.IdmlImporter}, {@link
 * app.concord.importing.print.TextImporter}; {@link app.concord.importing.print.PdfPages} draws a
 * page.
 *
 * <p>A PDF says where each character stands and nothing else. {@code GlyphReader} collects the
 * characters, {@code Segments} makes stretches of lines of them, {@code PageLayout} finds columns
 * and tables, {@code Paragraphs} joins lines, and {@code PdfBlocks} says what each is to a reader.
 *
 * <p>Documents that are containers of parts are opened by {@code ZipParts} within the limits and
 * their XML is read by {@code XmlParts} without document types and entities; {@code OfficePackage}
 * and {@code IdmlFiles} follow the references between parts, and {@code ReadingOrder} puts what
 * stands on a slide or page in the order in which it is read.
 */
@NullMarked
package app.concord.importing.print;

import org.jspecify.annotations.NullMarked;
