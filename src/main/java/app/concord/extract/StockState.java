package app.concord.extract;

import app.concord.model.FactValue;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;

/**
 * Whether something can be had, in the states that shops and feeds tell apart. Named values are
 * those of schema.org's ItemAvailability and of the product data of Google Merchant.
 */
final class StockState {
    static final FactValue.Text IN_STOCK = new FactValue.Text("in stock");
    static final FactValue.Text OUT_OF_STOCK = new FactValue.Text("out of stock");
    static final FactValue.Text PREORDER = new FactValue.Text("preorder");

    /** To be had, but soon no more. */
    static final FactValue.Text LOW = new FactValue.Text("low");

    static final FactValue.Text BACKORDER = new FactValue.Text("backorder");

    private static final Map<String, FactValue.Text> NAMED =
            Map.ofEntries(
                    Map.entry("instock", IN_STOCK),
                    Map.entry("available", IN_STOCK),
                    Map.entry("availablefororder", IN_STOCK),
                    Map.entry("limitedavailability", IN_STOCK),
                    Map.entry("instoreonly", IN_STOCK),
                    Map.entry("onlineonly", IN_STOCK),
                    Map.entry("outofstock", OUT_OF_STOCK),
                    Map.entry("soldout", OUT_OF_STOCK),
                    Map.entry("discontinued", OUT_OF_STOCK),
                    Map.entry("unavailable", OUT_OF_STOCK),
                    Map.entry("preorder", PREORDER),
                    Map.entry("presale", PREORDER),
                    Map.entry("backorder", BACKORDER));

    private StockState() {}

    /** The state that a named value stands for, null where it is none of the known ones. */
    static FactValue.@Nullable Text named(String value) {
        String name = value.strip();
        name = name.substring(name.lastIndexOf('/') + 1);
        StringBuilder letters = new StringBuilder(name.length());
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c >= 'a' && c <= 'z') {
                letters.append(c);
            }
        }
        return NAMED.get(letters.toString());
    }

    /** The state that words speak of, null where they speak of something else. */
    static FactValue.@Nullable Text spoken(Meaning meaning) {
        return switch (meaning) {
            case IN_STOCK -> IN_STOCK;
            case SOLD_OUT -> OUT_OF_STOCK;
            case PREORDER -> PREORDER;
            case LOW_STOCK -> LOW;
            default -> null;
        };
    }
}
