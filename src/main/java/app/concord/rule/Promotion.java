package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Evidence;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Region;
import app.concord.model.Span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a piece speaks of an offer: as something to have now, something to come, something that is
 * over or goes on longer; and the passages that promote it.
 */
final class Promotion {
    private static final int MOST_PASSAGES = 5;

    private final Asset asset;
    private final Set<String> sections = new TreeSet<>();
    private final List<Passage> passages;

    /** A sentence that promotes. */
    private record Passage(Block block, Span span) {}

    private Promotion(Asset asset, List<Passage> passages) {
        this.asset = asset;
        this.passages = passages;
    }

    /**
     * Reads a piece.
     *
     * @param offers what it offers
     */
    static Promotion of(Asset asset, List<LinkedFact> offers) {
        Set<Passage> offering = new LinkedHashSet<>();
        for (LinkedFact fact : offers) {
            Block block = asset.blocks().get(fact.fact().place().block());
            if (isSaid(block)) {
                Span at = fact.fact().place().span();
                offering.add(new Passage(block, Pieces.sentence(asset, block, at)));
            }
        }
        Set<Passage> promoting = new LinkedHashSet<>();
        Set<String> said = new TreeSet<>();
        Phrases phrases = Phrases.of(asset.language());
        for (Block block : asset.blocks()) {
            if (!isSaid(block)) {
                continue;
            }
            for (Phrases.Hit hit : phrases.find(block.text())) {
                said.add(hit.section());
                boolean promotes =
                        hit.section().equals("promote")
                                || hit.section().equals("last-chance")
                                || hit.section().equals("live");
                if (promotes && block.kind() != BlockKind.LINK) {
                    Span sentence = Pieces.sentence(asset, block, hit.span());
                    promoting.add(new Passage(block, sentence));
                }
            }
        }
        Set<Passage> all = new LinkedHashSet<>();
        all.addAll(first(offering, MOST_PASSAGES - 2));
        all.addAll(first(promoting, MOST_PASSAGES));
        Promotion promotion = new Promotion(asset, first(all, MOST_PASSAGES));
        promotion.sections.addAll(said);
        return promotion;
    }

    private static List<Passage> first(Set<Passage> passages, int most) {
        return passages.stream().limit(most).toList();
    }

    /** Whether the piece itself says it, not its small print or footer. */
    private static boolean isSaid(Block block) {
        return block.region() == Region.MAIN;
    }

    boolean extended() {
        return sections.contains("extended");
    }

    boolean looksBack() {
        return sections.contains("recap");
    }

    boolean announced() {
        return sections.contains("teaser");
    }

    boolean early() {
        return sections.contains("early");
    }

    boolean live() {
        return sections.contains("live") || sections.contains("last-chance");
    }

    /** The passages that promote, and the field with the day of the piece where it has one. */
    List<Evidence> evidence(LocalDate day) {
        List<Evidence> shown = new ArrayList<>();
        for (Passage passage : passages) {
            shown.add(
                    Omission.evidence(
                            asset, passage.block(), passage.span(), null, Evidence.Side.DEVIATES));
        }
        for (Block block : asset.blocks()) {
            if (block.kind() == BlockKind.FIELD && block.text().contains(day.toString())) {
                shown.add(
                        Omission.evidence(
                                asset,
                                block,
                                new Span(0, block.text().length()),
                                new FactValue.Day(day, null, null, true),
                                Evidence.Side.DEVIATES));
                break;
            }
        }
        if (shown.isEmpty()) {
            shown.addAll(Omission.openings(List.of(asset), 1));
        }
        return shown;
    }
}
