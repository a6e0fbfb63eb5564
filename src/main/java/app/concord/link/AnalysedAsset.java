package app.concord.link;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Property;
import app.concord.model.Span;
import app.concord.text.Term;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** An asset with the words, mentions and structure that linking looks at. */
final class AnalysedAsset {
    /** Blocks of a card, as shops and mails write it for one product. */
    private static final int LARGEST_CARD = 14;

    /** Words of a title that the line below may end. */
    private static final int LONGEST_TITLE = 6;

    /** What a record tells of something that is sold. */
    private static final Set<Property> OF_PRODUCTS =
            EnumSet.of(
                    Property.SKU,
                    Property.GTIN,
                    Property.PRICE,
                    Property.WAS_PRICE,
                    Property.LOW_PRICE,
                    Property.HIGH_PRICE,
                    Property.DISCOUNT,
                    Property.CODE,
                    Property.AVAILABILITY,
                    Property.MESSAGE);

    private final Asset asset;
    private final List<AnalysedBlock> blocks = new ArrayList<>();
    private final List<List<Mention>> mentions = new ArrayList<>();
    private final Map<Integer, List<Integer>> containers = new HashMap<>();
    private final Map<Integer, Block> recordNames = new HashMap<>();
    private final Map<Long, List<Integer>> rows = new HashMap<>();
    private final List<@Nullable List<Variants.Found>> variants;
    private boolean parts;

    AnalysedAsset(Asset asset) {
        this.asset = asset;
        this.variants = new ArrayList<>(Collections.nCopies(asset.blocks().size(), null));
        for (Block block : asset.blocks()) {
            blocks.add(AnalysedBlock.of(asset, block));
            parts |= !block.part().equals(asset.blocks().getFirst().part());
            for (int container : block.containers()) {
                containers.computeIfAbsent(container, c -> new ArrayList<>()).add(block.index());
            }
            if (block.property() == Property.NAME && !block.containers().isEmpty()) {
                recordNames.putIfAbsent(block.innermost(), block);
            }
            if (block.cell() != null) {
                rows.computeIfAbsent(row(block), r -> new ArrayList<>()).add(block.index());
            }
        }
    }

    /** Finds what its blocks name, in place of what was found before. */
    AnalysedAsset findMentions(Mentions finder) {
        mentions.clear();
        for (AnalysedBlock block : blocks) {
            mentions.add(finder.in(block));
        }
        for (int i = 1; i < blocks.size(); i++) {
            if (goesOn(i)) {
                Mention across = finder.across(blocks.get(i - 1), blocks.get(i));
                if (across != null) {
                    mentions.set(i, List.of(across));
                }
            }
        }
        return this;
    }

    /** Whether a line that begins with a number may be the end of the name in the title above. */
    private boolean goesOn(int at) {
        AnalysedBlock title = blocks.get(at - 1);
        AnalysedBlock line = blocks.get(at);
        List<Term> terms = line.terms();
        return mentions.get(at).isEmpty()
                && mentions.get(at - 1).isEmpty()
                && !terms.isEmpty()
                && terms.getFirst().numeric()
                && terms.getFirst().span().start() == 0
                && !title.terms().isEmpty()
                && title.terms().size() <= LONGEST_TITLE
                && title.terms().stream().anyMatch(term -> !term.numeric())
                && title.block().part().equals(line.block().part())
                && (line.block().heading() == at - 1
                        || (line.block().heading() == title.block().heading()
                                && title.block().cell() == null
                                && line.block().cell() == null));
    }

    Asset asset() {
        return asset;
    }

    /** Whether it has several parts, as a mail has that tells all again. */
    boolean hasParts() {
        return parts;
    }

    List<AnalysedBlock> blocks() {
        return blocks;
    }

    AnalysedBlock block(int index) {
        return blocks.get(index);
    }

    /** The mentions in a block, by place. */
    List<Mention> mentions(int block) {
        return mentions.get(block);
    }

    /** The variant words in a block, in its order; looked for when first asked. */
    List<Variants.Found> variants(int block) {
        List<Variants.Found> known = variants.get(block);
        if (known == null) {
            known = List.copyOf(Variants.in(blocks.get(block).block().text()));
            variants.set(block, known);
        }
        return known;
    }

    /** The variant words in a block as a set. */
    NavigableSet<String> variantTokens(int block) {
        if (variants(block).isEmpty()) {
            return Collections.emptyNavigableSet();
        }
        NavigableSet<String> tokens = new TreeSet<>();
        variants(block).forEach(found -> tokens.add(found.token()));
        return tokens;
    }

    /** Indexes of the blocks inside a structure, ascending. */
    List<Integer> inside(int container) {
        return containers.getOrDefault(container, List.of());
    }

    /**
     * What stands in each of the boxes around a block that are small enough for a card, the
     * innermost first.
     */
    List<List<Integer>> cards(Block block) {
        List<List<Integer>> cards = new ArrayList<>();
        for (int container : block.containers().reversed()) {
            List<Integer> inside = inside(container);
            if (inside.size() > LARGEST_CARD) {
                break;
            }
            cards.add(inside);
        }
        return cards;
    }

    /** The name of the record a named value belongs to, null where it belongs to none. */
    @Nullable Block recordName(Block block) {
        return block.property() == null || block.containers().isEmpty()
                ? null
                : recordNames.get(block.innermost());
    }

    /**
     * Whether the record of a named value tells how things are delivered and no price, number or
     * code: the row 'Delivery' of a brief names nothing that is sold.
     */
    boolean isOfDelivery(Block block) {
        Set<Property> told = EnumSet.noneOf(Property.class);
        for (int other :
                block.containers().isEmpty() ? List.<Integer>of() : inside(block.innermost())) {
            Property property = block(other).block().property();
            if (property != null) {
                told.add(property);
            }
        }
        return told.contains(Property.SHIPPING) && Collections.disjoint(told, OF_PRODUCTS);
    }

    /** Blocks of the same table row, the block itself included. */
    List<Integer> row(int block) {
        Block cell = blocks.get(block).block();
        return cell.cell() == null ? List.of() : rows.getOrDefault(row(cell), List.of());
    }

    private static long row(Block block) {
        var cell = block.cell();
        return cell == null ? -1 : ((long) cell.table() << 32) | cell.row();
    }

    /** Headings above a block, the nearest first. */
    List<Integer> headings(int block) {
        List<Integer> above = new ArrayList<>();
        int heading = blocks.get(block).block().heading();
        while (heading >= 0 && heading < blocks.size() && !above.contains(heading)) {
            above.add(heading);
            heading = blocks.get(heading).block().heading();
        }
        return above;
    }

    /** The text of a span's sentence. */
    String sentence(int block, Span span) {
        AnalysedBlock analysed = blocks.get(block);
        return analysed.sentenceAt(span.start()).of(analysed.block().text());
    }
}
