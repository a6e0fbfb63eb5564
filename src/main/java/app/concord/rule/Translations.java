package app.concord.rule;

import app.concord.model.Asset;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Words of a brief that stand there in several languages beside each other, 'Warm hands / Mains
 * chaudes': each are asked of the pieces in their own language. Which that is, the pieces tell that
 * say them.
 */
final class Translations {
    private static final Pattern BESIDE = Pattern.compile("\\s+/\\s+");
    private static final int SHORTEST = 4;

    private Translations() {}

    /**
     * Words in one language.
     *
     * @param language ISO 639-1 code, null where the brief's own or its row's counts
     */
    record Part(String words, @Nullable String language) {

        /** Whether the words can be looked for in a piece. */
        boolean speaks(Asset asset, BriefRow row, Asset brief) {
            return language == null
                    ? Demand.speaks(asset, row, brief)
                    : asset.language() == null || language.equals(one(asset.language()));
        }
    }

    /** The parts of some words; the words themselves where they are of one language. */
    static List<Part> of(String words, Collection<Asset> pieces, Wanted.Reading reading) {
        List<Part> whole = List.of(new Part(words, null));
        List<String> parts = List.of(BESIDE.split(words.strip(), -1));
        Set<String> spoken = new TreeSet<>();
        for (Asset piece : pieces) {
            if (piece.language() != null) {
                spoken.add(one(piece.language()));
            }
        }
        boolean several = parts.size() > 1 && parts.size() <= spoken.size();
        if (!several || parts.stream().anyMatch(part -> Words.squeezed(part).length() < SHORTEST)) {
            return whole;
        }
        List<Part> found = new ArrayList<>();
        List<String> unsaid = new ArrayList<>();
        Set<String> left = new TreeSet<>(spoken);
        for (String part : parts) {
            String language = language(new Wanted(part, null), pieces, reading);
            if (language == null) {
                unsaid.add(part);
            } else if (left.remove(language)) {
                found.add(new Part(part, language));
            } else {
                return whole;
            }
        }
        if (found.isEmpty()) {
            return whole;
        }
        if (unsaid.size() == 1 && left.size() == 1) {
            found.add(new Part(unsaid.getFirst(), left.iterator().next()));
        }
        return found;
    }

    /** The language of most pieces that say it word for word, null where none or no one leads. */
    private static @Nullable String language(
            Wanted wanted, Collection<Asset> pieces, Wanted.Reading reading) {
        Map<String, Integer> counts = new HashMap<>();
        for (Asset piece : pieces) {
            if (piece.language() != null && wanted.verbatim(piece, reading)) {
                counts.merge(one(piece.language()), 1, Integer::sum);
            }
        }
        String most = null;
        int best = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > best) {
                most = entry.getKey();
                best = entry.getValue();
            } else if (entry.getValue() == best) {
                most = null;
            }
        }
        return most;
    }

    private static String one(String language) {
        return language.equals("ms") ? "id" : language;
    }
}
