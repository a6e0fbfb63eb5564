/**
 * E-mail messages become assets: the decoded subject, preheader, and HTML or plain text body, with
 * the date of the message.
 *
 * <p>To add a mail format: an importer here that yields the same blocks, and its line in the
 * catalogue of {@link app.concord.importing}.
 */
@NullMarked
package app.concord.importing.email;

import org.jspecify.annotations.NullMarked;
