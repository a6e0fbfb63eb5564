package app.concord.importing.brief;

import app.concord.importing.table.ColumnName;
import app.concord.model.Property;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows which property a column of a brief stands for. */
final class BriefColumn {
    private static final Map<String, Property> BY_NAME = names();

    private BriefColumn() {}

    /**
     * The property of a header, compared without case, blanks, {@code _} and {@code -}; or null.
     */
    static @Nullable Property of(String header) {
        return BY_NAME.get(ColumnName.plain(header));
    }

    /** Whether the header names the reduced price, beside which a price is the earlier one. */
    static boolean reduced(String header) {
        return ColumnName.plain(header).equals("saleprice");
    }

    /** Whether the header names the price, whichever it is. */
    static boolean price(String header) {
        return ColumnName.plain(header).equals("price");
    }

    /** How many cells are headers of a brief; 0 for a single one. */
    static int score(List<String> cells) {
        long known = cells.stream().map(BriefColumn::of).filter(p -> p != null).distinct().count();
        return known > 1 ? (int) known : 0;
    }

    private static Map<String, Property> names() {
        Map<String, Property> names = new HashMap<>();
        put(names, Property.NAME, "offer", "product", "name", "title", "offername", "productname");
        put(names, Property.SKU, "sku", "id", "mpn", "itemnumber", "articlenumber");
        put(names, Property.GTIN, "gtin", "ean", "upc", "isbn");
        put(names, Property.BRAND, "brand");
        put(names, Property.PRICE, "price", "saleprice", "now", "nowprice", "offerprice");
        put(
                names,
                Property.WAS_PRICE,
                "wasprice",
                "was",
                "rrp",
                "regularprice",
                "listprice",
                "msrp");
        put(names, Property.CURRENCY, "currency", "pricecurrency");
        put(names, Property.DISCOUNT, "discount", "saving", "reduction");
        put(names, Property.CODE, "code", "promocode", "couponcode", "vouchercode", "discountcode");
        put(names, Property.STARTS, "starts", "start", "startdate", "validfrom", "from");
        put(names, Property.ENDS, "ends", "end", "enddate", "validthrough", "validuntil", "until");
        put(names, Property.VALIDITY, "salepriceeffectivedate", "validity");
        put(names, Property.SHIPPING, "shipping", "delivery");
        put(names, Property.MIN_SPEND, "minspend", "minimumspend", "minorder");
        put(names, Property.MESSAGE, "message", "tagline", "claim", "slogan");
        put(names, Property.TERMS, "terms", "disclaimer", "conditions");
        put(names, Property.URL, "url", "link", "landingpage");
        put(names, Property.PHONE, "phone", "telephone", "hotline");
        put(names, Property.AVAILABILITY, "availability", "stock");
        put(names, Property.CHANNELS, "channels", "channel");
        put(names, Property.MARKET, "market", "country", "markets");
        put(names, Property.LANGUAGE, "language", "lang");
        put(names, Property.DESCRIPTION, "description");
        return Map.copyOf(names);
    }

    private static void put(Map<String, Property> names, Property property, String... headers) {
        for (String header : headers) {
            names.put(header, property);
        }
    }
}
