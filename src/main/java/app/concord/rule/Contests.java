package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Campaign;
import app.concord.model.Evidence;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/** Where pieces say that something can be won. */
final class Contests {
    private final Map<String, Evidence> contests = new HashMap<>();

    Contests(Campaign campaign) {
        for (Asset asset : campaign.assets()) {
            Evidence contest = Pieces.isRecord(asset) ? null : contest(asset);
            if (contest != null) {
                contests.put(asset.path(), contest);
            }
        }
    }

    /** The sentence in which a piece says so; null where it does not. */
    @Nullable Evidence in(Asset asset) {
        return contests.get(asset.path());
    }

    private static @Nullable Evidence contest(Asset asset) {
        Phrases phrases = Phrases.of(asset.language());
        for (Block block : asset.blocks()) {
            if (!Pieces.isRead(block)) {
                continue;
            }
            for (Phrases.Hit hit : phrases.find(block.text())) {
                if (hit.section().equals("contest")) {
                    return Omission.evidence(
                            asset,
                            block,
                            Pieces.sentence(asset, block, hit.span()),
                            null,
                            Evidence.Side.DEVIATES);
                }
            }
        }
        return null;
    }
}
