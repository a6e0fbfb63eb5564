package app.concord.extract;

import app.concord.model.CoverageItem;
import app.concord.model.Fact;

import java.util.List;

/**
 * What was read from one asset.
 *
 * @param facts in reading order
 * @param coverage an entry for every amount, percentage, date and code that was seen, in reading
 *     order
 * @param unused what those of them would state that were set aside or not understood, in reading
 *     order
 */
public record Extraction(List<Fact> facts, List<CoverageItem> coverage, List<Fact> unused) {
    /** Nothing was read. */
    public static final Extraction NONE = new Extraction(List.of(), List.of(), List.of());

    public Extraction {
        facts = List.copyOf(facts);
        coverage = List.copyOf(coverage);
        unused = List.copyOf(unused);
    }
}
