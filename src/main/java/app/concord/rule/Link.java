package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKey;
import app.concord.model.Evidence;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Mark;
import app.concord.model.Place;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A link or a shown web address of a piece.
 *
 * @param asset the piece
 * @param block where it stands
 * @param span the words that are the link, or the shown address
 * @param written the address as it is written
 * @param address what it leads to; null where that cannot be read
 */
record Link(Asset asset, Block block, Span span, String written, @Nullable LinkAddress address) {
    private static final String[] TAGS = {"*|", "{{", "[[", "%%", "<%", "${", "{%", "##"};

    /** Every link of the campaign's pieces, each address once a block. */
    static List<Link> of(Statements statements) {
        Map<BlockKey, List<LinkedFact>> shown = new HashMap<>();
        for (LinkedFact fact : statements.of(FactKind.URL)) {
            Place place = fact.fact().place();
            shown.computeIfAbsent(place.inBlock(), p -> new ArrayList<>()).add(fact);
        }
        List<Link> links = new ArrayList<>();
        for (Asset asset : statements.campaign().assets()) {
            for (Block block : asset.blocks()) {
                if (block.region() == Region.STRUCTURED && block.property() != Property.URL) {
                    continue;
                }
                Set<String> seen = new HashSet<>();
                String target = block.target();
                if (target != null) {
                    add(links, seen, asset, block, new Span(0, block.text().length()), target);
                }
                for (Mark mark : block.marks()) {
                    String address = mark.target();
                    if (address != null) {
                        add(links, seen, asset, block, mark.span(), address);
                    }
                }
                for (LinkedFact fact :
                        shown.getOrDefault(new BlockKey(asset.path(), block.index()), List.of())) {
                    Span span = fact.fact().place().span();
                    add(links, seen, asset, block, span, span.of(block.text()));
                }
            }
        }
        return links;
    }

    private static void add(
            List<Link> links,
            Set<String> seen,
            Asset asset,
            Block block,
            Span span,
            String written) {
        if (written.isBlank() || isTag(written) || !seen.add(written)) {
            return;
        }
        links.add(new Link(asset, block, span, written.strip(), LinkAddress.of(written)));
    }

    private static boolean isTag(String written) {
        for (String tag : TAGS) {
            if (written.contains(tag)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the pieces of these links are of other languages than those of the others: 'summer'
     * and 'sommer', 'verano' and 'verão' are no slips of each other.
     */
    static boolean ofOtherLanguage(List<Link> links, List<Link> others) {
        Set<String> left = languages(links);
        Set<String> right = languages(others);
        return !left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right);
    }

    private static Set<String> languages(List<Link> links) {
        Set<String> languages = new HashSet<>();
        for (Link link : links) {
            String language = link.asset().language();
            if (language != null) {
                languages.add(language);
            }
        }
        return languages;
    }

    /** The words a reader sees. */
    String words() {
        return span.of(block.text());
    }

    /** Whether it belongs to what the piece says, not to its menu or footer. */
    boolean isCall() {
        return block.region() == Region.MAIN;
    }

    /** The place with the address in its quotation, which the words of a link rarely show. */
    Evidence evidence(Evidence.Side side) {
        Place words = Place.of(asset, block, span);
        String quote =
                words.quote().contains(written)
                        ? words.quote()
                        : words.quote().isBlank() ? written : words.quote() + " → " + written;
        return new Evidence(
                new Place(words.asset(), words.block(), words.span(), quote, words.location()),
                asset.channel(),
                new FactValue.Text(written),
                side);
    }
}
