package app.concord.link;

import app.concord.model.Cell;
import app.concord.model.Fact;
import app.concord.model.LinkedFact.Attachment;
import app.concord.model.Place;
import app.concord.model.Role;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** Finds the product that a term of delivery, returns or eligibility is said of. */
final class TermProducts {
    private static final double SURE = 0.85;

    /** Of no more letters beside an age are 'from', 'for ages', 'a partir de'. */
    private static final int FEW_LETTERS = 16;

    private static final String PARTS = ".,;:|·•\n";

    private TermProducts() {}

    /** The product that a term is said with; null where it is said of the whole campaign. */
    static @Nullable ProductLink of(Fact fact, Attacher attacher, AnalysedAsset asset) {
        ProductLink link =
                switch (fact.role()) {
                    case DELIVERY_TIME, GUARANTEE, TRIAL, AGE -> attacher.find(fact.place());
                    default -> attacher.findNear(fact.place());
                };
        boolean said =
                link != null
                        && switch (link.attachment()) {
                            case RECORD, TABLE_ROW, SENTENCE -> true;
                            case HEADING, PIECE ->
                                    fact.role() == Role.DELIVERY_TIME || isDatum(fact, asset);
                            case ITEM -> fact.role() == Role.DELIVERY_TIME;
                            default -> false;
                        };
        boolean detail =
                link != null && link.attachment() != Attachment.PIECE && isDetail(fact, asset);
        if (said || detail) {
            return link;
        }
        return fact.role() == Role.AGE ? asked(asset, fact.place()) : null;
    }

    /** 'Beech, from 3 years.': an age in the list of what is told of a thing. */
    private static boolean isDetail(Fact fact, AnalysedAsset asset) {
        if (fact.role() != Role.AGE) {
            return false;
        }
        String text = asset.block(fact.place().block()).block().text();
        Span span = fact.place().span();
        int from = span.start();
        while (from > 0 && PARTS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = span.end();
        while (to < text.length() && PARTS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to - from - (span.end() - span.start()) <= FEW_LETTERS;
    }

    /**
     * Whether a guarantee is in the list of data of the product that a page is about, and the only
     * one there: 'Guarantee' beside 'Guarantee on the motor' are those of parts.
     */
    private static boolean isDatum(Fact fact, AnalysedAsset asset) {
        Cell cell = asset.block(fact.place().block()).block().cell();
        String header = cell == null ? null : cell.rowHeader();
        if (fact.role() != Role.GUARANTEE || header == null) {
            return false;
        }
        String name = header.toLowerCase(Locale.ROOT);
        for (AnalysedBlock other : asset.blocks()) {
            Cell there = other.block().cell();
            String second = there == null ? null : there.rowHeader();
            String label = second == null ? "" : second.toLowerCase(Locale.ROOT);
            if (!label.isEmpty()
                    && !label.equals(name)
                    && (label.contains(name) || name.contains(label))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The product that the question right before names: 'Who may buy the Aurora pass? Anyone up to
     * 30.'; null for none or several.
     */
    private static @Nullable ProductLink asked(AnalysedAsset asset, Place place) {
        AnalysedBlock block = asset.block(place.block());
        Span question = block.sentences().getFirst();
        boolean asked =
                block.sentenceIndex(place.span().start()) == 1
                        && question.of(block.block().text()).strip().endsWith("?");
        if (!asked) {
            return null;
        }
        List<Mention> named =
                asset.mentions(place.block()).stream()
                        .filter(mention -> question.contains(mention.span()))
                        .toList();
        Product one = Mention.single(named);
        return one == null ? null : new ProductLink(one, Attachment.SENTENCE, SURE);
    }
}
