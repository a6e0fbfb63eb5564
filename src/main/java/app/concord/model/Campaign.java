package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is checked and how it is to be read.
 *
 * @param name what a person calls it: name of the folder or file
 * @param today the day against which relative dates are judged
 * @param markets ISO 3166 countries it is for, the leading one first; empty where unknown
 * @param marketGuessed whether the markets were concluded from the content
 * @param languages ISO 639-1 codes of the languages found, the most frequent first
 * @param brief the approved facts, null where there are none
 * @param glossary how names and terms are written, null where that is not said
 * @param assets the pieces, in the order of their paths
 * @param fileMarkets ISO 3166 country of a file by its path, where the user settled one
 * @param address how the pieces are to address their readers, where the user declared it
 */
public record Campaign(
        String name,
        LocalDate today,
        List<String> markets,
        boolean marketGuessed,
        List<String> languages,
        @Nullable Asset brief,
        @Nullable Glossary glossary,
        List<Asset> assets,
        Map<String, String> fileMarkets,
        DeclaredAddress address) {

    /** A campaign without a glossary, for which no address is declared. */
    public Campaign(
            String name,
            LocalDate today,
            List<String> markets,
            boolean marketGuessed,
            List<String> languages,
            @Nullable Asset brief,
            List<Asset> assets,
            Map<String, String> fileMarkets) {
        this(
                name,
                today,
                markets,
                marketGuessed,
                languages,
                brief,
                null,
                assets,
                fileMarkets,
                DeclaredAddress.NONE);
    }

    /** A campaign for none of whose files a market of its own was settled. */
    public Campaign(
            String name,
            LocalDate today,
            List<String> markets,
            boolean marketGuessed,
            List<String> languages,
            @Nullable Asset brief,
            List<Asset> assets) {
        this(name, today, markets, marketGuessed, languages, brief, assets, Map.of());
    }

    public Campaign {
        markets = List.copyOf(markets);
        languages = List.copyOf(languages);
        assets = List.copyOf(assets);
        fileMarkets = Map.copyOf(fileMarkets);
    }

    /** The same campaign with another brief and other pieces. */
    public Campaign with(@Nullable Asset newBrief, List<Asset> newAssets) {
        return new Campaign(
                name,
                today,
                markets,
                marketGuessed,
                languages,
                newBrief,
                glossary,
                newAssets,
                fileMarkets,
                address);
    }

    /** The same campaign with a glossary. */
    public Campaign with(Glossary newGlossary) {
        return new Campaign(
                name,
                today,
                markets,
                marketGuessed,
                languages,
                brief,
                newGlossary,
                assets,
                fileMarkets,
                address);
    }

    /** The same campaign with what is declared of the address of its readers. */
    public Campaign with(DeclaredAddress newAddress) {
        return new Campaign(
                name,
                today,
                markets,
                marketGuessed,
                languages,
                brief,
                glossary,
                assets,
                fileMarkets,
                newAddress);
    }

    /** The markets a piece is read for: the one settled for its file before those of all. */
    public List<String> marketsOf(Asset asset) {
        String own = fileMarkets.get(asset.file());
        if (own == null) {
            return markets;
        }
        List<String> all = new ArrayList<>(List.of(own));
        markets.stream().filter(market -> !market.equals(own)).forEach(all::add);
        return all;
    }

    /** The piece, brief or glossary with this path, null if there is none. */
    public @Nullable Asset asset(String path) {
        if (brief != null && brief.path().equals(path)) {
            return brief;
        }
        if (glossary != null && glossary.file().path().equals(path)) {
            return glossary.file();
        }
        for (Asset asset : assets) {
            if (asset.path().equals(path)) {
                return asset;
            }
        }
        return null;
    }
}
