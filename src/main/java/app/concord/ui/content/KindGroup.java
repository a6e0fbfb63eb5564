package app.concord.ui.content;

import app.concord.model.FactKind;

import java.util.Locale;

/** Kinds of facts that are marked alike; each group has its own colour and its own line. */
public enum KindGroup {
    PRICE,
    DISCOUNT,
    CODE,
    DATE,
    /** Delivery and everything else that holds of a purchase. */
    TERMS,
    CONTACT,
    PRODUCT,
    WORDING;

    /** The group of a kind. */
    public static KindGroup of(FactKind kind) {
        return switch (kind) {
            case PRICE -> PRICE;
            case DISCOUNT, GIFT -> DISCOUNT;
            case PROMO_CODE -> CODE;
            case DATE, PERIOD, TIME -> DATE;
            case SHIPPING,
                    RETURNS,
                    PAYMENT,
                    ELIGIBILITY,
                    TERMS,
                    AVAILABILITY,
                    STOCK,
                    SALES_CHANNEL ->
                    TERMS;
            case PHONE, EMAIL, URL, UTM, ADDRESS, OPENING_HOURS, HANDLE -> CONTACT;
            case PRODUCT_NAME, BRAND, QUANTITY, COUNT, RATING, MATERIAL -> PRODUCT;
            case ADDRESS_FORM, PLACEHOLDER, MESSAGE, CLAIM -> WORDING;
        };
    }

    /** The style class of the group. */
    String style() {
        return "kind-" + name().toLowerCase(Locale.ROOT);
    }
}
