package app.concord.model;

/** What a named value means, wherever it comes from: brief, feed, structured data, export. */
public enum Property {
    NAME,
    SKU,
    GTIN,
    BRAND,
    /** The price asked now. */
    PRICE,
    /** The price before the reduction. */
    WAS_PRICE,
    LOW_PRICE,
    HIGH_PRICE,
    CURRENCY,
    DISCOUNT,
    CODE,
    STARTS,
    ENDS,
    /** Start and end in one value. */
    VALIDITY,
    SHIPPING,
    MIN_SPEND,
    MESSAGE,
    TERMS,
    URL,
    PHONE,
    AVAILABILITY,
    CHANNELS,
    MARKET,
    LANGUAGE,
    DESCRIPTION,
    /** Subject line of a mail. */
    SUBJECT_LINE,
    PREHEADER,
    /** The words of a post. */
    POST_TEXT,
    ALT_TEXT,
    HASHTAGS,
    FIRST_COMMENT,
    /** Title of a page or document. */
    TITLE
}
