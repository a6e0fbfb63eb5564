package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What is checked and how it is to be read.
 *
 * @param name what a person calls it: name of the folder or file
 * @param today the day against which relative dates are judged
 * @param markets ISO 3166 countries it is for, the leading one first; empty where unknown
 * @param marketGuessed whether the markets were concluded from the content
 * @param languages ISO 639-1 codes of the languages found, the most frequent first
 * @param brief the approved facts, null where there are none
 * @param assets the pieces, in the order of their paths
 */
public record Campaign(
        String name,
        LocalDate today,
        List<String> markets,
        boolean marketGuessed,
        List<String> languages,
        @Nullable Asset brief,
        List<Asset> assets) {

    public Campaign {
        markets = List.copyOf(markets);
        languages = List.copyOf(languages);
        assets = List.copyOf(assets);
    }

    /** The piece or brief with this path, null if there is none. */
    public @Nullable Asset asset(String path) {
        if (brief != null && brief.path().equals(path)) {
            return brief;
        }
        for (Asset asset : assets) {
            if (asset.path().equals(path)) {
                return asset;
            }
        }
        return null;
    }
}
