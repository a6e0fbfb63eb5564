/**
 * Printed matter and office documents become assets: each page's text, with the box of every
 * character on the page where the format knows it.
 *
 * <p>To add a document format: an importer here, and its line in the catalogue of {@link
 * app.concord.importing}.
 */
@NullMarked
package app.concord.importing.print;

import org.jspecify.annotations.NullMarked;
