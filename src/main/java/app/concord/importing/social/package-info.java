/**
 * Posts from social plans, scheduler files and exports. {@link
 * app.concord.importing.social.SocialCsvImporter} and {@link
 * app.concord.importing.social.SocialXlsxImporter} read the table; what a column holds is told by
 * its header, whose names in ten languages stand in {@code columns.properties}: to know another
 * export, add its headers there.
 */
@NullMarked
package app.concord.importing.social;

import org.jspecify.annotations.NullMarked;
