/**
 * The evidence pack: one archive with the reports, the campaign with its decisions and approvals,
 * and the pieces or their hashes, and the proof that it is whole.
 *
 * <p>What stands in a pack is listed with its SHA-256 in its manifest, {@link
 * app.concord.pack.Manifest}. {@link app.concord.pack.PackWriter} makes packs and {@link
 * app.concord.pack.PackVerifier} judges them, whoever made them: a pack is hostile input. To add a
 * kind of entry: a name in the manifest, its writing, and a test that a changed one is told.
 */
@NullMarked
package app.concord.pack;

import org.jspecify.annotations.NullMarked;
