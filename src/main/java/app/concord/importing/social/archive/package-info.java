/**
 * Reads the posts in the downloads that social networks give their users: {@link
 * app.concord.importing.social.archive.TweetsImporter} for X, and one importer each for Instagram,
 * Facebook and Mastodon.
 */
@NullMarked
package app.concord.importing.social.archive;

import org.jspecify.annotations.NullMarked;
