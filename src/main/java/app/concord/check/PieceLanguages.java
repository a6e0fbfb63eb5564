package app.concord.check;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Property;
import app.concord.text.Languages;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Tells in which language each piece is that does not say so itself. A few words are easily taken
 * for a neighbouring language: such a piece is in a language which the longer ones speak, unless it
 * plainly speaks its own.
 */
final class PieceLanguages {
    private static final int SAMPLE = 4_000;

    /** Letters from which on a guess is sure. */
    private static final int LONG = 400;

    /** The paths of the pieces whose language was guessed. */
    private final Set<String> guesses = ConcurrentHashMap.newKeySet();

    /** The piece with the language it seems to be in, where it does not tell. */
    Asset guessed(Asset asset) {
        if (asset.language() != null) {
            return asset;
        }
        guesses.add(asset.path());
        return asset.withLanguage(language(asset));
    }

    /** Takes over that the language of these pieces, by their paths, was guessed before. */
    void guessedBefore(Set<String> paths) {
        guesses.addAll(paths);
    }

    /** The paths of those pieces whose language was guessed. */
    Set<String> guessedAmong(List<Asset> assets) {
        return assets.stream()
                .map(Asset::path)
                .filter(guesses::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The pieces of a campaign, short ones in a language of the others. */
    List<Asset> settled(List<Asset> assets) {
        Map<String, Integer> spoken = new TreeMap<>();
        for (Asset asset : assets) {
            String language = asset.language();
            if (language != null && !isDoubtful(asset)) {
                spoken.merge(language, sample(asset).length(), Integer::sum);
            }
        }
        if (spoken.isEmpty()) {
            return assets;
        }
        List<Asset> settled = new ArrayList<>(assets.size());
        for (Asset asset : assets) {
            String language = asset.language();
            settled.add(
                    language == null || spoken.containsKey(language) || !isDoubtful(asset)
                            ? asset
                            : asset.withLanguage(
                                    Languages.likely(sample(asset), language, spoken)));
        }
        return settled;
    }

    private boolean isDoubtful(Asset asset) {
        return guesses.contains(asset.path()) && sample(asset).length() < LONG;
    }

    private static @Nullable String language(Asset asset) {
        long stated =
                asset.blocks().stream()
                        .filter(block -> block.property() == Property.LANGUAGE)
                        .map(Block::text)
                        .distinct()
                        .count();
        return stated > 1 ? null : Languages.of(sample(asset));
    }

    private static String sample(Asset asset) {
        StringBuilder sample = new StringBuilder();
        for (Block block : asset.blocks()) {
            if (block.region().speaksForPiece() && sample.length() < SAMPLE) {
                sample.append(block.text()).append('\n');
            }
        }
        return sample.toString();
    }
}
