package app.concord.model;

import java.util.Locale;
import java.util.Optional;

/** What a fact is about. */
public enum FactKind {
    PRICE,
    /** A percentage or an amount off, or a mechanic such as 3 for 2. */
    DISCOUNT,
    /** Something that comes for nothing with a purchase. */
    GIFT,
    PROMO_CODE,
    /** A day, perhaps with a time. */
    DATE,
    /** A span of days, both ends included; one end may be open. */
    PERIOD,
    TIME,
    /** Free delivery, and how fast, until when and where it is delivered. */
    SHIPPING,
    PHONE,
    EMAIL,
    URL,
    /** The campaign parameters (UTM) of a link. */
    UTM,
    /** A postal address. */
    ADDRESS,
    OPENING_HOURS,
    /** An account on a social network. */
    HANDLE,
    /** Whether something can be had: in stock, sold out, to be ordered in advance. */
    AVAILABILITY,
    /** How many there are: '12 left', 'first 250 customers'. */
    STOCK,
    /** Where something can be bought or redeemed. */
    SALES_CHANNEL,
    /** Return period, guarantee, notice, trial, minimum term. */
    RETURNS,
    /** Methods of payment, the number of instalments, the rate of a financing. */
    PAYMENT,
    /** Who may have it, how many, what is excluded. */
    ELIGIBILITY,
    /** The name of a product. */
    PRODUCT_NAME,
    BRAND,
    /** A measure of the thing itself: size, weight, volume, power, run time. */
    QUANTITY,
    /** Counted things: pieces of a set, shops, speakers, reviews. */
    COUNT,
    RATING,
    MATERIAL,
    /** Whether the reader is addressed formally. */
    ADDRESS_FORM,
    /** Text that should have been replaced before anyone reads it. */
    PLACEHOLDER,
    /** A slogan or other message of the campaign. */
    MESSAGE,
    /** What is claimed of a thing: a superlative, an effect, a green or financial promise. */
    CLAIM,
    /** A condition, notice or disclaimer. */
    TERMS;

    /** The kind with this name, empty for none. */
    public static Optional<FactKind> of(String id) {
        for (FactKind kind : values()) {
            if (kind.id().equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The lower-case name used in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
