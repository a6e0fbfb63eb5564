/**
 * The glossary: how the owner of a campaign wants names and terms written. {@link
 * app.concord.importing.glossary.GlossaryImporter} reads it from delimited text, one term a row,
 * since that opens in every spreadsheet and every editor, and shows its changes line by line; which
 * column is which is known by {@link app.concord.model.GlossaryColumn}.
 */
@NullMarked
package app.concord.importing.glossary;

import org.jspecify.annotations.NullMarked;
