package app.concord.link;

import app.concord.model.Region;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells which product a piece is about that names none but gives its measures: '14-inch screen, 16
 * GB, 512 GB SSD. Yours for $879' is about the one product of which all of them are said elsewhere.
 */
final class MeasuredProducts {
    private static final int FEWEST = 2;

    private final Map<Product, Set<String>> measures = new HashMap<>();

    /** The products of which a measure is said, by the measure. */
    private final Map<String, Set<Product>> holders = new HashMap<>();

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
                    for (String measure : asset.variantTokens(analysed.block().index())) {
                        measures.computeIfAbsent(only, p -> new HashSet<>()).add(measure);
                        holders.computeIfAbsent(measure, m -> new LinkedHashSet<>()).add(only);
                    }
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
                stated.addAll(asset.variantTokens(analysed.block().index()));
            }
        }
        if (stated.size() < FEWEST) {
            return null;
        }
        Product found = null;
        for (Product product : holders.getOrDefault(stated.getFirst(), Set.of())) {
            if (measures.getOrDefault(product, Set.of()).containsAll(stated)) {
                if (found != null) {
                    return null;
                }
                found = product;
            }
        }
        return found;
    }
}
