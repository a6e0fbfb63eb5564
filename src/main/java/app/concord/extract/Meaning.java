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
    // days and times in marketing texts
    /** A time zone in short, in capitals: 'GMT', 'WIB'. */
    ZONE,
    /** Before a time of day: 'pukul', 'alle ore'; {@code weak} where it may stand elsewhere. */
    CLOCK_BEFORE,
    /** Beside a day that is the only one: 'today only'. */
    ONLY,
    /** Of no particular day: 'every', 'sonntags'. */
    EVERY,
    /** Before figures that are no day: 'section 3.4'. */
    NOT_DAY,
    /** A month by its name, another word in small letters: 'may'. */
    MONTH_OR_WORD,
    // spans of time; these words are looked for apart from all others
    /** What time is counted in; {@code day}, {@code business}, {@code quarter} and so on. */
    WHEN_UNIT,
    /** 'Now' as the end of a span. */
    WHEN_NOW,
    WHEN_AGO,
    WHEN_LATER,
    /** Before a length that leads to a day: 'in 2 weeks'. */
    WHEN_IN,
    /** Before a length that is all counted: 'within 2 weeks'. */
    WHEN_WITHIN,
    WHEN_PAST,
    WHEN_COMING,
    WHEN_CURRENT,
    /** A number that orders: 'third', 'last' is -1. */
    WHEN_RANK,
    WHEN_COUNT,
    /** A part of a year or month: 1 its beginning, 2 its middle, 3 its end. */
    WHEN_PART,
    WHEN_BEFORE,
    WHEN_AFTER,
    /** Before a length that lasts: 'for 3 days from today'. */
    WHEN_FOR,
    /** What tells that a number is a year. */
    WHEN_YEAR,
    WHEN_HOLIDAY,
    /** The letter of a part of a year: 'Q1', 'H2'. */
    WHEN_LETTER,
    /** Small words between the parts of a time. */
    WHEN_LINK;

    /** Numbers that hold {@link #bit()}s of all meanings. */
    static final int WORDS = (values().length >> 6) + 1;

    private final int word;
    private final long bit;

    // The place of a bit is nothing that outlives the program.
    @SuppressWarnings("EnumOrdinal")
    Meaning() {
        this.word = ordinal() >> 6;
        this.bit = 1L << ordinal();
    }

    /** Which of {@link #WORDS} numbers holds the bit of this meaning. */
    int word() {
        return word;
    }

    /** The bit that stands for this meaning in its number. */
    long bit() {
        return bit;
    }

    /** The meaning a section is named after: {@code new-customer}. */
    static Meaning section(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
