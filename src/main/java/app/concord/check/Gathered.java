package app.concord.check;

import app.concord.model.Asset;
import app.concord.model.Channel;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What came of the files of a campaign.
 *
 * @param brief null where there is none or it cannot be read
 * @param assets of all other files, in the order of the files
 */
record Gathered(@Nullable Asset brief, List<Asset> assets) {
    /** The brief among what came of the file that is called one; null where it is none. */
    static @Nullable Asset brief(List<Asset> called) {
        return called.stream().filter(Gathered::isBrief).findFirst().orElse(null);
    }

    /** The pieces that came of the file that is called a brief: it may be a letter. */
    static List<Asset> letters(List<Asset> called) {
        return called.stream().filter(asset -> !isBrief(asset)).toList();
    }

    private static boolean isBrief(Asset asset) {
        return asset.channel() == Channel.BRIEF;
    }
}
