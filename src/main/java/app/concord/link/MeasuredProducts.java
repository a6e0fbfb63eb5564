package app.concord.link;

import app.concord.model.Region;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells which product a piece is about that names none but gives its measures: '14-inch screen, 16
 * GB, 512 GB SSD. Yours for $879' is about the one product of which all of them are said elsewhere.
 */
final class MeasuredProducts {
    private static final int FEWEST = 2;

    private final Map<String, NavigableSet<String>> measures = new TreeMap<>();
    private final Map<String, Product> products = new LinkedHashMap<>();

    /** Learns the measures that stand in one block with a product's name. */
    MeasuredProducts(Collection<AnalysedAsset> assets) {
        for (AnalysedAsset asset : assets) {
            for (AnalysedBlock analysed : asset.blocks()) {
                Product only = null;
                boolean several = false;
                for (Mention mention : asset.mentions(analysed.block().index())) {
                    several |= only != null && !only.equals(mention.product());
                    only = mention.product();
                }
                if (only != null && !several) {
                    products.putIfAbsent(only.id(), only);
                    measures.computeIfAbsent(only.id(), id -> new TreeSet<>())
                            .addAll(Variants.tokens(analysed.block().text()));
                }
            }
        }
    }

    /** The product of all of whose measures the piece speaks, null for none or several. */
    @Nullable Product of(AnalysedAsset asset) {
        NavigableSet<String> stated = new TreeSet<>();
        for (AnalysedBlock analysed : asset.blocks()) {
            Region region = analysed.block().region();
            if (region.speaksForPiece() && region != Region.FOOTER) {
                stated.addAll(Variants.tokens(analysed.block().text()));
            }
        }
        if (stated.size() < FEWEST) {
            return null;
        }
        Product found = null;
        for (Map.Entry<String, NavigableSet<String>> entry : measures.entrySet()) {
            if (entry.getValue().containsAll(stated)) {
                if (found != null) {
                    return null;
                }
                found = products.get(entry.getKey());
            }
        }
        return found;
    }
}
