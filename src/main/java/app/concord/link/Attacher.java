package app.concord.link;

import app.concord.model.Block;
import app.concord.model.LinkedFact.Attachment;
import app.concord.model.Place;
import app.concord.model.Region;
import app.concord.model.Span;
import app.concord.text.Term;
import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the product a value speaks of: by structure before distance. The record, the table row, the
 * sentence, the card or paragraph, the heading, what was named just before, the whole piece.
 */
final class Attacher {

    /** How sure it is that a value goes with a name behind it that has another value. */
    private static final double LATER = 0.5;

    private static final double OTHER_NAME = 0.4;

    /** That a day belongs to a name with the value of another thing in front of it. */
    private static final double PARTED = 0.15;

    /** So many words of its own tell that a value belongs to something without a name. */
    private static final int FEWEST_OWN = 2;

    private static final int SMALL_WORD = 2;
    private static final double SMALL_PRINT = 0.4;

    private final AnalysedAsset asset;
    private final Map<String, Product> byRecord;
    private final Map<Integer, List<Span>> values;
    private final Predicate<Term> names;
    private final OtherNames others;
    private final TableProducts tables;
    private final CardProducts cards;
    private final WholePiece whole;
    private final PageHead head;
    private final NamedBefore earlier;

    /**
     * @param byRecord the product of each record of the asset, by the record's name block as {@code
     *     path#block}
     * @param values places of the prices and savings of each block, in order
     * @param names whether a word is used like a name
     * @param others the names of all products
     * @param measured tells products by their measures
     */
    Attacher(
            AnalysedAsset asset,
            Map<String, Product> byRecord,
            Map<Integer, List<Span>> values,
            Predicate<Term> names,
            OtherNames others,
            MeasuredProducts measured) {
        this.names = names;
        this.others = others;
        this.asset = asset;
        this.byRecord = byRecord;
        this.values = values;
        this.tables = new TableProducts(asset);
        this.cards = new CardProducts(asset, values);
        this.whole = new WholePiece(asset, byRecord, measured);
        this.head = new PageHead(asset, byRecord);
        this.earlier = new NamedBefore(asset, others);
    }

    /** The product of a value anywhere in the piece; null where none can be told. */
    @Nullable ProductLink find(Place place) {
        ProductLink near = findNear(place);
        if (near != null) {
            return near;
        }
        Block block = asset.block(place.block()).block();
        if (block.region() == Region.FOOTER || block.region() == Region.BANNER) {
            return null;
        }
        for (int heading : asset.headings(block.index())) {
            List<Mention> named = asset.mentions(heading);
            Product one = Mention.single(named);
            one = one == null ? Family.one(named, asset.block(place.block())) : one;
            if (one != null) {
                return new ProductLink(one, Attachment.HEADING, 0.75);
            }
        }
        Product before = earlier.of(block);
        if (before != null) {
            return earlier.link(block, before);
        }
        return block.region() == Region.LEGAL || namesOther(place) ? null : whole.link();
    }

    private boolean namesOther(Place place) {
        List<Mention> all = asset.mentions(place.block());
        return Mention.products(all).size() == 1
                && namesOtherInLine(asset.block(place.block()), place.span(), all.getFirst());
    }

    /**
     * The product that a measure belongs to: as {@link #find}, but one that a later sentence of the
     * paragraph names ('you may also like …') yields to the one of the heading or the whole piece.
     */
    @Nullable ProductLink findMeasured(Place place) {
        ProductLink link = find(place);
        if (link == null || link.attachment() != Attachment.ITEM) {
            return link;
        }
        int end = asset.block(place.block()).sentenceAt(place.span().start()).end();
        List<Mention> here = asset.mentions(place.block());
        if (here.isEmpty() || here.stream().anyMatch(mention -> mention.span().start() < end)) {
            return link;
        }
        for (int heading : asset.headings(place.block())) {
            Product one = Mention.single(asset.mentions(heading));
            if (one != null) {
                return new ProductLink(one, Attachment.HEADING, 0.75);
            }
        }
        return link;
    }

    /** The product named with the value itself: record, row, sentence, paragraph or card. */
    @Nullable ProductLink findNear(Place place) {
        Block block = asset.block(place.block()).block();
        Block name = asset.recordName(block);
        if (name != null) {
            Product product = byRecord.get(asset.asset().path() + "#" + name.index());
            return product == null ? null : new ProductLink(product, Attachment.RECORD, 0.98);
        }
        ProductLink row = tables.ofRow(block);
        if (row != null) {
            return row;
        }
        if (head.isOfOther(block)) {
            return null;
        }
        ProductLink named = inSentence(place);
        ProductLink sentence = named == null ? tables.ofColumn(block) : named;
        return sentence != null ? sentence : cards.of(block, place);
    }

    /**
     * The product that a day is said with: as {@link #findNear}, less sure behind another thing.
     */
    @Nullable ProductLink findDay(Place place) {
        ProductLink near = findNear(place);
        if (near == null || near.attachment() != Attachment.SENTENCE) {
            return near;
        }
        return DayProducts.parted(asset, place, near.product(), values, this::isContent)
                ? new ProductLink(near.product(), Attachment.SENTENCE, PARTED)
                : near;
    }

    private @Nullable ProductLink inSentence(Place place) {
        AnalysedBlock block = asset.block(place.block());
        int at = block.sentenceIndex(place.span().start());
        Span sentence = block.sentenceAt(place.span().start());
        List<Mention> here = within(place.block(), sentence);
        Product sum = Added.isSum(here, block.block().text()) ? titled(block.block()) : null;
        if (sum != null && !Mention.products(here).contains(sum)) {
            return new ProductLink(sum, Attachment.ITEM, 0.85);
        }
        List<Span> valuesHere = here.isEmpty() ? List.of() : valuesIn(place.block(), sentence);
        Mention chosen = Segments.choose(place.span(), valuesHere, here, Mention::span);
        if (chosen != null) {
            double sure = Mention.products(here).size() == 1 ? 0.95 : 0.75;
            if (namesOther(block, chosen, place.span(), valuesHere)
                    || namesOtherBefore(block, sentence, chosen, place.span(), valuesHere)
                    || hasOwnThing(block, chosen, place.span(), valuesHere)
                    || Segments.begins(
                            block.block().text(), place.span(), chosen.span(), valuesHere)) {
                sure = OTHER_NAME;
            }
            return new ProductLink(
                    chosen.product(),
                    chosen.hashtag() ? Attachment.HASHTAG : Attachment.SENTENCE,
                    sure);
        }
        List<Mention> all = Refusals.without(asset.mentions(place.block()), block, sentence);
        Set<Product> named = Mention.products(all);
        if (named.size() == 1) {
            Mention only = all.getFirst();
            Product above = only.span().start() >= sentence.end() ? titled(block.block()) : null;
            if (above != null && !above.equals(only.product())) {
                return new ProductLink(above, Attachment.ITEM, 0.75);
            }
            if (namesOtherInLine(block, place.span(), only)) {
                return null;
            }
            boolean hashtagsOnly = all.stream().allMatch(Mention::hashtag);
            return new ProductLink(
                    only.product(),
                    hashtagsOnly ? Attachment.HASHTAG : Attachment.ITEM,
                    ownsValue(place, sentence, only) ? LATER : 0.85);
        }
        for (int i = at - 1; i >= 0; i--) {
            List<Mention> there = within(place.block(), block.sentences().get(i));
            Product before = Mention.single(Refusals.without(there, block, sentence));
            if (before != null) {
                boolean small =
                        block.block().region() == Region.FOOTER
                                || block.block().region() == Region.LEGAL;
                return new ProductLink(
                        before, Attachment.PREVIOUS_SENTENCE, small ? SMALL_PRINT : 0.7);
            }
        }
        return null;
    }

    /** Whether a name stands in a later sentence of the block that has a value of its own. */
    private boolean ownsValue(Place place, Span sentence, Mention only) {
        if (only.hashtag() || only.span().start() < sentence.end()) {
            return false;
        }
        Span later = asset.block(place.block()).sentenceAt(only.span().start());
        return !valuesIn(place.block(), later).isEmpty();
    }

    /**
     * The product that the nearest heading names, or in a text without headings the line above;
     * null for none or several.
     */
    private @Nullable Product titled(Block block) {
        List<Integer> headings = asset.headings(block.index());
        if (!headings.isEmpty()) {
            return Mention.single(asset.mentions(headings.getFirst()));
        }
        int above = block.index() - 1;
        boolean title =
                above >= 0
                        && isShort(asset.block(above).block())
                        && asset.block(above).block().part().equals(block.part())
                        && !values.containsKey(above);
        return title ? Mention.single(asset.mentions(above)) : null;
    }

    /**
     * Whether another value stands between the name and this one, and behind that value something
     * else is named: 'Aurora is £49, and the Borealis stand £12'.
     */
    private boolean namesOther(AnalysedBlock block, Mention chosen, Span value, List<Span> values) {
        int from = -1;
        for (Span other : values) {
            if (other.start() >= chosen.span().end() && other.end() <= value.start()) {
                from = other.end();
            }
        }
        if (from < 0) {
            return false;
        }
        return hasName(block, new Span(from, value.start()), chosen);
    }

    /**
     * Whether another value stands between this one and the name behind, and something else is
     * named in front: 'the Borealis stand £10 off at £39, and the Aurora £49'.
     */
    private boolean namesOtherBefore(
            AnalysedBlock block, Span sentence, Mention chosen, Span value, List<Span> values) {
        boolean between = false;
        for (Span other : values) {
            between |= other.start() >= value.end() && other.end() <= chosen.span().start();
        }
        return between && hasName(block, new Span(sentence.start(), value.start()), chosen);
    }

    /**
     * Whether several words and a comma part the value from the next one, behind which the name
     * stands: '£50 off the big raised bed, £100 off the Aurora'.
     */
    private boolean hasOwnThing(
            AnalysedBlock block, Mention chosen, Span value, List<Span> values) {
        for (Span other : values) {
            if (other.start() >= value.end() && other.end() <= chosen.span().start()) {
                String between = block.block().text().substring(value.end(), other.start());
                int comma = Math.max(between.lastIndexOf(','), between.lastIndexOf(';'));
                return comma > 0
                        && block.termsIn(new Span(value.end(), value.end() + comma)).stream()
                                        .filter(this::isContent)
                                        .count()
                                >= FEWEST_OWN;
            }
        }
        return false;
    }

    private boolean isContent(Term term) {
        return !term.numeric()
                && term.folded().length() > SMALL_WORD
                && !Terms.isStopWord(term.folded(), asset.asset().language());
    }

    /**
     * Whether each line of a text names something in front of its value, so that a name in one line
     * says nothing of the value in another.
     */
    private boolean namesOtherInLine(AnalysedBlock block, Span value, Mention only) {
        Span own = Segments.line(block.block().text(), value.start());
        Span other = Segments.line(block.block().text(), only.span().start());
        return !own.equals(other)
                && !valuesIn(block.block().index(), other).isEmpty()
                && hasName(block, new Span(own.start(), value.start()), only);
    }

    private boolean hasName(AnalysedBlock block, Span span, Mention chosen) {
        for (Term term : block.termsIn(span)) {
            boolean own = chosen.product().words().containsKey(term.folded());
            // A word of another product's name speaks of that one: 'pass 130 €, day ticket 49 €'.
            if (!own && ((names.test(term) && term.capitalised()) || others.has(term))) {
                return true;
            }
        }
        return false;
    }

    static boolean isShort(Block block) {
        return block.text().length() < 60;
    }

    private List<Span> valuesIn(int block, Span span) {
        List<Span> within = new ArrayList<>(2);
        for (Span value : values.getOrDefault(block, List.of())) {
            if (span.contains(value)) {
                within.add(value);
            }
        }
        return within;
    }

    private List<Mention> within(int block, Span span) {
        List<Mention> within = new ArrayList<>(2);
        for (Mention mention : asset.mentions(block)) {
            if (span.contains(mention.span())) {
                within.add(mention);
            }
        }
        return within;
    }
}
