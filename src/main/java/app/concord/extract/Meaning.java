package app.concord.extract;

import java.util.Locale;

/** What a cue word says about a value near it; sections of the word files bear these names. */
enum Meaning {
    // the part a price plays
    NOW,
    WAS,
    /** An earlier price only beside a lower one: pt 'de 149 € por 99 €'. */
    WAS_PAIR,
    RRP,
    SAVING,
    DELIVERY,
    FREE_DELIVERY,
    /** Certainly a least spend. */
    THRESHOLD,
    /** A least spend where the sentence speaks of orders or delivery. */
    THRESHOLD_CONTEXT,
    WORTH,
    DEPOSIT,
    FEE,
    INSTALMENT,
    TRADE_IN,
    PRICE_WORD,
    // how it is to be taken
    FROM,
    UP_TO,
    UNDER,
    OVER,
    ABOUT,
    PER_DAY,
    PER_WEEK,
    PER_MONTH,
    PER_YEAR,
    PER,
    UNIT,
    QUANTITY_FOR,
    TAX_INCLUDED,
    TAX_EXCLUDED,
    NEW_CUSTOMER,
    MEMBER,
    STUDENT,
    EARLY_BOOKER,
    TRADE,
    // amounts that are no offer
    EXAMPLE,
    ELSEWHERE,
    FUND,
    ORDER_NUMBER,
    MODEL_NUMBER,
    // numbers and currencies in words
    SCALE,
    NUMBER,
    CURRENCY,
    MINOR,
    PERCENT,
    FRACTION,
    NOT_REDUCTION,
    // codes
    CODE,
    CODE_WEAK,
    CODE_AFTER,
    // days
    END,
    START,
    EVENT,
    DELIVERY_DATE,
    RETURN_DATE,
    OTHER_DATE,
    RANGE,
    RANGE_START,
    TODAY,
    TOMORROW,
    YESTERDAY,
    TONIGHT,
    DAY_AFTER_TOMORROW,
    THIS,
    NEXT,
    MONTH_END,
    MIDNIGHT,
    NOON,
    CLOCK,
    MORNING,
    EVENING,
    ORDINAL,
    OF,
    PHONE,
    // whether something can be had
    IN_STOCK,
    SOLD_OUT,
    PREORDER,
    // offers: reductions by number, gifts, delivery, stock, where something is sold
    /** Words that are a mechanic by themselves: 'BOGOF', its value {@code 1+1}. */
    MECHANIC,
    /** Between two numbers: '3 for 2'. */
    MECHANIC_FOR,
    MECHANIC_PLUS,
    MECHANIC_BUY,
    MECHANIC_PAY,
    MECHANIC_TAKE,
    /** What an offer by number may stand before: '2 for 1 tickets'. */
    MECHANIC_NOUN,
    /** The second, the third: its value the number. */
    NTH,
    NTH_MARK,
    /** What may be second without being the second piece bought: week, order, floor. */
    NOT_ITEM,
    /** A small number in words, articles included. */
    COUNT_WORD,
    GIFT_FREE,
    /** Articles, prepositions and other words that name nothing. */
    SMALL_WORD,
    /** Words that make something a gift by themselves. */
    GIFT,
    /** What must be done to get a gift: 'with every order'. */
    GIFT_WITH,
    /** What comes free without being a gift. */
    NOT_GIFT,
    /** Words about delivery that make a time, a place or an hour one of delivery. */
    DELIVER,
    NO_DELIVER,
    NEXT_DAY,
    ORDER_BY,
    /** What an hour until which to order is for. */
    CUT_OFF_FOR,
    DELIVERY_UNIT,
    WITHIN,
    /** Words beside a length of time that is none of delivery. */
    NOT_DELIVERY_TIME,
    AREA_IN,
    AREA_NAME,
    AREA_WORD,
    AREA_JOIN,
    AREA_EXCEPT,
    NOT_AREA,
    LEFT_BEFORE,
    LEFT_AFTER,
    STOCK_NOUN,
    FIRST_OF,
    BUYER,
    POSSESSIVE,
    LIMIT_PER,
    LOW_STOCK,
    /** When, if, as soon as: what follows is not so now. */
    CONDITION,
    SOLD_MARK,
    /** Fetched by the customer: 'click and collect'. */
    FETCHED,
    /** Delivery is in the price: '£49 delivered'. */
    BROUGHT,
    /** Words between 'only' and where: 'only available in the app'. */
    SOLD_VERB,
    SOLD_ONLINE,
    SOLD_STORE,
    SOLD_APP,
    SOLD_JOIN,
    /** Words that tell where something is sold by themselves. */
    SOLD_ONLY;

    /**
     * Whether the words of this meaning are looked for apart from those of prices and days, so that
     * a longer phrase of the one group hides no shorter phrase of the other.
     */
    boolean apart() {
        return compareTo(MECHANIC) >= 0 && compareTo(SOLD_ONLY) <= 0;
    }

    /** The meaning a section is named after: {@code new-customer}. */
    static Meaning section(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
