/**
 * What checks have read and found before, kept on disk between runs of the program.
 *
 * <p>An entry is found by a hash of all that it was made from: the bytes of files, what was settled
 * for them, and the program itself. It therefore never grows stale; it is only forgotten. Whatever
 * is wrong with an entry, with the folder or with the disk, costs time and never shows in a result:
 * an entry that is damaged or does not belong here counts as absent.
 *
 * <p>Entries hold the program's own records in a plain binary form, written and read by hand
 * ({@link app.concord.check.cache.Out}, {@link app.concord.check.cache.In}). To add a component to
 * a record of the model: write and read it here too; a test counts the components.
 */
@NullMarked
package app.concord.check.cache;

import org.jspecify.annotations.NullMarked;
