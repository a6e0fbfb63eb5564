package app.concord.extract;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Property;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The records of an asset: blocks with a property that share an innermost structure. */
final class Records {
    private final Map<Integer, Map<Property, Block>> records = new HashMap<>();

    /** How a property's value is to be read. */
    enum Way {
        /** As running text. */
        TEXT,
        /** As a value with a known role. */
        VALUE,
        /** It holds no facts. */
        NOTHING
    }

    private Records() {}

    static Records of(Asset asset) {
        Records all = new Records();
        for (Block block : asset.blocks()) {
            Property property = block.property();
            if (property != null) {
                all.records
                        .computeIfAbsent(block.innermost(), r -> new EnumMap<>(Property.class))
                        .putIfAbsent(property, block);
            }
        }
        return all;
    }

    /** The block with this property in the record of a block, null for none. */
    @Nullable Block field(Block block, Property property) {
        return record(block).get(property);
    }

    /** How the block is to be read. */
    Way way(Block block) {
        Property property = block.property();
        if (property == null) {
            return Way.TEXT;
        }
        return switch (property) {
            case PRICE,
                    WAS_PRICE,
                    LOW_PRICE,
                    HIGH_PRICE,
                    DISCOUNT,
                    CODE,
                    STARTS,
                    ENDS,
                    VALIDITY,
                    MIN_SPEND,
                    PHONE,
                    AVAILABILITY,
                    BRAND,
                    URL ->
                    Way.VALUE;
            case NAME ->
                    priced(block)
                            ? Way.VALUE
                            : record(block).containsKey(Property.DISCOUNT) ? Way.NOTHING : Way.TEXT;
            case SKU, GTIN, CURRENCY, CHANNELS, MARKET, LANGUAGE, HASHTAGS -> Way.NOTHING;
            case SHIPPING,
                    MESSAGE,
                    TERMS,
                    DESCRIPTION,
                    SUBJECT_LINE,
                    PREHEADER,
                    POST_TEXT,
                    ALT_TEXT,
                    FIRST_COMMENT,
                    TITLE ->
                    Way.TEXT;
        };
    }

    private boolean priced(Block block) {
        Map<Property, Block> record = record(block);
        return record.containsKey(Property.PRICE) || record.containsKey(Property.LOW_PRICE);
    }

    private Map<Property, Block> record(Block block) {
        Map<Property, Block> record = records.get(block.innermost());
        return record == null || block.innermost() < 0 ? Map.of() : record;
    }
}
