package app.concord.check;

import app.concord.model.Asset;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What came of the files of a campaign.
 *
 * @param brief null where there is none or it cannot be read
 * @param assets of all other files, in the order of the files
 */
record Gathered(@Nullable Asset brief, List<Asset> assets) {}
