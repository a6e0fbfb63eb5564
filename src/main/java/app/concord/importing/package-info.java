/**
 * Files become assets: plain text blocks with a map from every character back to its original
 * place.
 *
 * <p>One class a format, named {@code *Importer}, in a sub-package by channel ({@code email},
 * {@code social}, {@code web}, {@code print}) or kind ({@code feed}, {@code brief}, {@code data}).
 * An importer tells from a file's name and first bytes whether the file is its own; whatever it
 * cannot read it returns as a {@code Problem}, never as an exception past this package. This is the
 * only package that knows the parsers of these formats.
 *
 * <p>To add a format: one importer, one line in the catalogue of this package, and its test. Every
 * importer must decline the samples of all the others.
 */
@NullMarked
package app.concord.importing;

import org.jspecify.annotations.NullMarked;
