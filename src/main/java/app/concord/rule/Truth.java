package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.Channel;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Decides which of several values is held to be right: the brief's, else the one most pieces state,
 * each piece weighted by how authoritative it is.
 *
 * @param expected statements of the value held to be right; empty only where there are none at all
 * @param deviating the other values, each with its statements, most frequent first
 * @param basis why
 * @param share how much of the weight stands behind the value, 0 to 1; 1 for the brief
 */
record Truth(
        List<LinkedFact> expected, List<List<LinkedFact>> deviating, Basis basis, double share) {
    private static final double STRUCTURED = 1.2;
    private static final double PAGE = 1.1;
    private static final double OTHER = 1.0;
    private static final double ASIDE = 0.9;
    private static final Set<String> SHOWN_TO_FEW = Set.of("annotation", "outlook", "amp");
    private static final double MAJORITY_FLOOR = 0.55;
    private static final double MAJORITY_RISE = 0.45;

    /** How much heavier than the next a value must be to be held right by the majority. */
    static final double CLEAR_LEAD = 1.3;

    /**
     * Decides among statements.
     *
     * @param key a value that is the same for statements that agree
     * @return null where all agree
     */
    static <K> @Nullable Truth among(
            List<LinkedFact> facts, Function<LinkedFact, K> key, Statements statements) {
        Map<K, List<LinkedFact>> groups = Statements.group(facts, key);
        if (groups.size() < 2) {
            return null;
        }
        List<List<LinkedFact>> ranked = new ArrayList<>(groups.values());
        List<LinkedFact> brief = null;
        for (List<LinkedFact> group : ranked) {
            boolean stated = statements.anyBrief(group);
            if (stated && brief != null) {
                return null;
            }
            brief = stated ? group : brief;
        }
        ranked.sort(
                Comparator.comparingDouble((List<LinkedFact> group) -> weight(group, statements))
                        .reversed());
        if (brief != null) {
            ranked.remove(brief);
            return new Truth(brief, ranked, Basis.BRIEF, 1);
        }
        double first = weight(ranked.getFirst(), statements);
        double second = weight(ranked.get(1), statements);
        double all = ranked.stream().mapToDouble(group -> weight(group, statements)).sum();
        Basis basis = first >= CLEAR_LEAD * second ? Basis.MAJORITY : Basis.TIE;
        return new Truth(
                ranked.getFirst(),
                List.copyOf(ranked.subList(1, ranked.size())),
                basis,
                first / all);
    }

    /** How sure it is that the deviating values are wrong, 0 to 1: the brief leaves no doubt. */
    double sureness() {
        return basis == Basis.BRIEF ? 1 : sureness(share);
    }

    /** How sure it is that a value is right behind which this share of the weight stands. */
    static double sureness(double share) {
        return MAJORITY_FLOOR + MAJORITY_RISE * share;
    }

    /** Values by what speaks for them: that of the brief first, then the heaviest. */
    static List<List<LinkedFact>> ranked(
            Collection<List<LinkedFact>> values, Statements statements) {
        List<List<LinkedFact>> ranked = new ArrayList<>(values);
        ranked.sort(
                Comparator.comparing((List<LinkedFact> value) -> !statements.anyBrief(value))
                        .thenComparingDouble(value -> -weight(value, statements)));
        return ranked;
    }

    /** How much a value counts: every piece once, by its most authoritative statement. */
    static double weight(List<LinkedFact> group, Statements statements) {
        Map<String, Double> byAsset = new HashMap<>();
        for (LinkedFact fact : group) {
            byAsset.merge(fact.fact().place().asset(), authority(fact, statements), Math::max);
        }
        return byAsset.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double authority(LinkedFact fact, Statements statements) {
        double by = OTHER;
        var asset = statements.asset(fact.fact());
        if (asset != null && asset.channel() == Channel.WEB) {
            Region region = asset.blocks().get(fact.fact().place().block()).region();
            by = region == Region.STRUCTURED ? STRUCTURED : PAGE;
        } else if (asset != null) {
            Block block = asset.blocks().get(fact.fact().place().block());
            by = SHOWN_TO_FEW.contains(block.part()) ? ASIDE : OTHER;
        }
        return by * fact.confidence() * fact.fact().confidence();
    }
}
