package app.concord.rule.pack;

import java.util.Locale;

/** What a piece may show that rules of packs go by. */
public enum Sign {
    /** A product with its price of now and a reduction. */
    REDUCED_PRICE,
    /** What a product cost before. */
    EARLIER_PRICE,
    /** How much less a product costs, as a percentage or an amount. */
    SAVING,
    /** Words that announce a lower price, without saying how much: 'reduced to', 'now only'. */
    CUT_ANNOUNCED,
    /** Something comes for nothing with a purchase. */
    FREE,
    /** Something can be won. */
    CONTEST,
    /** A code to enter. */
    CODE,
    /** The last day of an offer or contest. */
    END_DATE,
    /** An offer that runs longer than half a year. */
    LONG_RUN,
    /** Who may have it, from what spend, with what purchase, what is excluded. */
    CONDITIONS,
    /** Where the conditions stand: 'terms apply', a link. */
    POINTER,
    /** A fee that is said to come on top. */
    FEE_APART,
    /** How much a fee is, or what all costs together. */
    TOTAL,
    /** Never seen: for rules that report what they are triggered by. */
    NEVER;

    /** The name in the files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Sign named(String id) {
        return valueOf(id.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
