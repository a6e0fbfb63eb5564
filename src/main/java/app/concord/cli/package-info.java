/**
 * The command line: one class a command, which turns options into a request for {@link
 * app.concord.check} and the result into a report and an exit status.
 *
 * <p>Standard output carries the report alone, everything else goes to standard error; this is the
 * only package that writes to either. To add a command: its class, and its line among the
 * sub-commands of {@link app.concord.cli.ConcordCommand}.
 */
@NullMarked
package app.concord.cli;

import org.jspecify.annotations.NullMarked;
