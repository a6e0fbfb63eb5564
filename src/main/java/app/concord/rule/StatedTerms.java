package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Channel;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Region;
import app.concord.model.Role;
import app.concord.model.Span;
import app.concord.rule.TermsPack.Trigger;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which conditions each piece states, and beside which of its statements they would have to stand.
 * A bare link to the conditions in a menu or footer keeps a piece from lacking them and is no sign
 * that the others should have them.
 */
final class StatedTerms {
    private static final List<Phrases.Hit> NONE = List.of();

    private final Map<String, Piece> byAsset = new LinkedHashMap<>();
    private final Map<Trigger, Map<String, LinkedFact>> triggers = new EnumMap<>(Trigger.class);

    /**
     * Words that state a condition.
     *
     * @param whole whether they are part of the text, not a link in a menu or footer
     */
    record Said(Asset asset, Block block, Span span, boolean whole) {}

    StatedTerms(Statements statements) {
        for (Asset asset : statements.campaign().assets()) {
            byAsset.put(asset.path(), read(asset));
        }
        for (FactKind kind :
                List.of(FactKind.DISCOUNT, FactKind.PROMO_CODE, FactKind.GIFT, FactKind.PRICE)) {
            for (LinkedFact fact : statements.of(kind)) {
                // A product page gives its price whether or not it takes part in an offer.
                if (kind != FactKind.PRICE || statements.channel(fact.fact()) != Channel.WEB) {
                    trigger(Trigger.OFFER, fact, statements);
                }
            }
        }
        for (LinkedFact fact : statements.of(FactKind.PAYMENT)) {
            Role role = fact.fact().role();
            if (role == Role.APR || role == Role.INSTALMENT_COUNT) {
                trigger(Trigger.FINANCING, fact, statements);
            }
        }
    }

    private void trigger(Trigger trigger, LinkedFact fact, Statements statements) {
        Block block = statements.block(fact.fact());
        if (block != null && Pieces.isRead(block)) {
            triggers.computeIfAbsent(trigger, t -> new HashMap<>())
                    .putIfAbsent(fact.fact().place().asset(), fact);
        }
    }

    /** What one piece states. */
    static final class Piece {
        private final Asset asset;
        private final Map<String, Said> said = new LinkedHashMap<>(0);
        private final Set<String> hints = new HashSet<>(0);
        private final Set<String> besides = new HashSet<>(0);

        private Piece(Asset asset) {
            this.asset = asset;
        }

        Asset asset() {
            return asset;
        }

        /** Where it states a condition; null where it does not. */
        @Nullable Said said(String condition) {
            return said.get(condition);
        }

        /** Whether it speaks of that beside which the condition stands. */
        boolean besides(String condition) {
            return besides.contains(condition);
        }

        /** Whether it may state a condition in words that are not known. */
        boolean hints(String condition) {
            return hints.contains(condition);
        }
    }

    private static Piece read(Asset asset) {
        Piece piece = new Piece(asset);
        for (Block block : asset.blocks()) {
            if (block.region() == Region.STRUCTURED || block.region() == Region.QUOTATION) {
                continue;
            }
            Words.Run words = Words.of(block.text());
            for (Phrases.Hit hit : TermsPack.standard().hints(words)) {
                piece.hints.add(hit.section());
            }
            if (block.region() == Region.RELATED) {
                continue;
            }
            boolean link =
                    block.region() == Region.NAVIGATION
                            || block.region() == Region.FOOTER
                            || block.kind() == BlockKind.LINK;
            for (Phrases.Hit hit : link ? NONE : TermsPack.standard().besides(words)) {
                piece.besides.add(hit.section());
            }
            for (Phrases.Hit hit : TermsPack.standard().find(words)) {
                Said now = new Said(asset, block, hit.span(), !link);
                piece.said.merge(hit.section(), now, (a, b) -> a.whole() || !b.whole() ? a : b);
            }
        }
        return piece;
    }

    /** What each piece states, in the order of the campaign. */
    Collection<Piece> pieces() {
        return byAsset.values();
    }

    /** Where a piece states a condition; null where it does not. */
    @Nullable Said in(Asset asset, String condition) {
        Piece piece = byAsset.get(asset.path());
        return piece == null ? null : piece.said(condition);
    }

    /** Whether a piece may state a condition in words that are not known. */
    boolean hints(Asset asset, String condition) {
        Piece piece = byAsset.get(asset.path());
        return piece != null && piece.hints(condition);
    }

    /** Whether a piece says what a condition stands beside. */
    boolean triggered(Asset asset, Trigger trigger) {
        return trigger == Trigger.ANY || fact(asset, trigger) != null;
    }

    /** The first statement of a piece beside which a condition stands; null for none. */
    @Nullable LinkedFact fact(Asset asset, Trigger trigger) {
        return triggers.getOrDefault(trigger, Map.of()).get(asset.path());
    }
}
