/**
 * The brief: the approved facts that the pieces of a campaign are held against. {@link
 * app.concord.importing.brief.BriefImporter} reads it from a table, JSON, a product feed or the
 * tables of a text document; which property a column stands for is known in one place, {@code
 * BriefColumn}.
 */
@NullMarked
package app.concord.importing.brief;

import org.jspecify.annotations.NullMarked;
