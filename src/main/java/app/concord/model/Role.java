package app.concord.model;

/** The part a value plays; only facts of the same role are tested against each other. */
public enum Role {
    /** What is to be paid now. */
    NOW,
    /** What the seller asked before: 'was', 'statt', 'regular price'. */
    WAS,
    /** What the maker recommends: RRP, UVP. */
    RRP,
    /** For a measure: 100 g, a litre, a piece of a pack. */
    UNIT_PRICE,
    /** One of several payments. */
    INSTALMENT,
    /** Booking, service, assembly or other fee. */
    FEE,
    DEPOSIT,
    /** What delivery costs. */
    DELIVERY,
    /** What must be spent before something holds. */
    THRESHOLD,
    /** What a gift or an extra is worth. */
    WORTH,
    /** What a customer saves, as an amount or a percentage. */
    SAVING,
    /** The code a customer enters. */
    CODE,
    /** First day on which an offer holds. */
    START,
    /** Last day on which an offer holds. */
    END,
    /** First and last day together. */
    VALIDITY,
    /** The day something takes place. */
    EVENT,
    /** A day on which or until which goods are sent, ordered or brought. */
    DELIVERY_DATE,
    /** A day until which goods may be sent back. */
    RETURN_DATE,
    /** How long delivery takes. */
    DELIVERY_TIME,
    /** Until when an order must be placed to leave the same day. */
    CUT_OFF,
    /** Where is delivered. */
    AREA,
    /** Where is not delivered. */
    AREA_EXCLUDED,
    /** How long goods may be sent back. */
    RETURN_PERIOD,
    GUARANTEE,
    /** How long before its end a contract must be cancelled. */
    NOTICE,
    /** How long something may be tried. */
    TRIAL,
    /** How long a contract runs at least. */
    MINIMUM_TERM,
    /** A way to pay. */
    METHOD,
    /** How many payments there are. */
    INSTALMENT_COUNT,
    /** The yearly rate of a financing. */
    APR,
    /** Who may have it. */
    CUSTOMER,
    /** From or to what age. */
    AGE,
    /** How many a customer, household or order may have. */
    LIMIT,
    /** What an offer does not hold for. */
    EXCLUSION,
    /** What an offer cannot be combined with. */
    COMBINATION,
    /** In which region it holds. */
    REGION,
    /** What an offer is expressly said to hold for as well. */
    INCLUSION,
    /** For which sizes or versions it holds. */
    VERSION,
    /** Stated without a part that matters here. */
    OTHER;

    /**
     * Whether it is a price that what is asked now is held against: the earlier one or the maker's.
     */
    public boolean isFormerPrice() {
        return this == WAS || this == RRP;
    }
}
