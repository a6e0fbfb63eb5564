package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Campaign;
import app.concord.model.Channel;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.Span;
import app.concord.text.Sentences;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which pieces of a campaign have room for conditions, and what parts of them a reader reads. */
final class Pieces {
    private Pieces() {}

    /** The published pieces by channel, channels without any left out. */
    static Map<Channel, List<Asset>> byChannel(Campaign campaign) {
        Map<Channel, List<Asset>> pieces = new EnumMap<>(Channel.class);
        for (Asset asset : campaign.assets()) {
            if (!isRecord(asset)) {
                pieces.computeIfAbsent(asset.channel(), c -> new ArrayList<>()).add(asset);
            }
        }
        return pieces;
    }

    /** Whether a piece is an item of a feed, which holds values and no prose of its own. */
    static boolean isRecord(Asset asset) {
        return asset.channel() == Channel.WEB && asset.path().indexOf('#') >= 0;
    }

    /** Whether a piece has room for conditions: a mail, a page, print; no post and no feed item. */
    static boolean isFull(Asset asset) {
        return switch (asset.channel()) {
            case EMAIL, PRINT -> true;
            case WEB -> !isRecord(asset);
            case SOCIAL, BRIEF, GLOSSARY -> false;
        };
    }

    /**
     * Whether it is sent by a service named with it, and has no subject: a push, a text message.
     */
    static boolean isMessage(Asset asset) {
        return asset.channel() == Channel.EMAIL
                && asset.network() != null
                && asset.blocks().stream()
                        .noneMatch(block -> block.property() == Property.SUBJECT_LINE);
    }

    /** Whether a page is that of a product, whose price its data give. */
    static boolean ofProduct(Asset asset) {
        return asset.channel() == Channel.WEB
                && asset.blocks().stream()
                        .anyMatch(block ->
                                block.region() == Region.STRUCTURED
                                        && block.property() == Property.PRICE);
    }

    /** Whether a reader reads the block as part of what the piece says. */
    static boolean isRead(Block block) {
        return block.region().speaksForPiece() && block.region() != Region.STRUCTURED;
    }

    /** The sentence of a block in which a place stands. */
    static Span sentence(Asset asset, Block block, Span at) {
        for (Span sentence : Sentences.of(block.text(), asset.language())) {
            if (sentence.start() <= at.start() && at.start() < sentence.end()) {
                return new Span(sentence.start(), Math.max(sentence.end(), at.end()));
            }
        }
        return at;
    }
}
