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
    EXISTING_CUSTOMER,
    /** Stands between the whole and the decimals of a number in words: 'two point nine'. */
    DECIMAL_WORD,
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
    /** Between an earlier price and the one now: 'from £50 down to £40'. */
    DROP_TO,
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
    // returns, guarantee and contract
    TIME_UNIT,
    /** A length of time in one word: 'zweijährig', 'setahun'. */
    TIME_LENGTH,
    /** Words that lead from a verb to the time it takes: 'within', 'for'. */
    TIME_LINK,
    GUARANTEE_WORD,
    LIFETIME,
    RETURN_WORD,
    RETURN_NOUN,
    /** How long a return takes to be handled, and other returns that are none of goods. */
    NO_RETURN,
    TRIAL_WORD,
    NOTICE_WORD,
    TERM_WORD,
    FREE_WORD,
    FREE_LINK,
    /** Names customers like a {@link #GROUP} without keeping anybody out: 'small businesses'. */
    NOT_GROUP,
    /** Before what else belongs to the seller, which is no {@link #ELSEWHERE}: 'our other'. */
    OWN_OTHERS,
    /** Sent without being goods: letters, results. */
    NOT_GOODS,
    // payment
    PAY_METHOD,
    /** A method with the words that make it one: 'by invoice'. */
    PAY_METHOD_SURE,
    PAY_WORD,
    PAY_LINK,
    NEGATION,
    INSTALMENT_NOUN,
    INSTALMENT_ADJECTIVE,
    RATE,
    SAVINGS,
    INTEREST_FREE,
    // who may have it, and how many
    GROUP,
    RESTRICT,
    BENEFIT,
    WHO,
    /** 'per customer' where the language does not say it with {@link #PER}. */
    PER_WHO,
    LIMIT_WORD,
    AGE_WORD,
    AGE_FROM,
    AGE_UNDER,
    AGE_RANGE,
    /** Behind an age up to which something holds: whoever is of that age as well. */
    AGE_INCLUSIVE,
    /**
     * Groups of people, told by how many they are; its value says what follows: {@code of} the
     * number itself, {@code from} the least number, nothing where further words lead to it.
     */
    GROUP_SIZE,
    /** What is numbered in Roman numerals: 'siglo XX', 'XX edición'. */
    NUMERAL_NOUN,
    /** 'Back', of money that is returned. */
    GIVEN_BACK,
    /** 'Cancel', 'rebook'. */
    CANCEL_WORD,
    /** Behind a length of time that ends where something begins: '14 days before departure'. */
    AHEAD_OF,
    FORBIDDEN,
    /** Children who come with a grown-up. */
    ACCOMPANIED,
    EXCLUDE,
    /** Days and accessories, which no offer excludes: 'closed except Sundays'. */
    NO_ITEM,
    DETERMINER,
    /** 'and', 'or', 'nor' between the members of a list. */
    LIST_AND,
    COMBINE,
    OFFER_WORD,
    RESIDENT,
    // amounts, percentages and codes in marketing texts
    /** A scale that makes an amount of the market's money without a currency: '25rb'. */
    BARE_SCALE,
    /** What may stand behind such an amount. */
    PRICE_END,
    /** Links a number and a currency: '5 millions d'euros', '300 de lei'. */
    MONEY_LINK,
    /**
     * 'Of' in front of an instalment, where the word may mean 'from' as well: it 'rate da 40 €'.
     */
    INSTALMENT_OF,
    /** Links an amount and its cents: '3 euros con 99 céntimos'. */
    CENTS_LINK,
    /** Between the numbers of a fraction: '1 sobre 3'. */
    FRACTION_BAR,
    /** 'Per' and unit in one: 'pp', 'seorang'. */
    PER_UNIT,
    /** Before what is paid where something free is not had: 'otherwise £3.95'. */
    OTHERWISE,
    /** Before a number of pieces that may be chosen: 'any three'. */
    QUANTITY_ANY,
    /** Counted, but no piece that is sold: months, pages. */
    NOT_PIECE,
    /** Behind a percentage that is taken off: '20 % auf'. */
    REDUCED_ON,
    /** A word for codes in the name of another thing: 'dress code'. */
    CODE_OTHER,
    /** A word that stands in capitals behind one for codes without being one: 'CODE BELOW'. */
    NOT_CODE,
    // whether something can be had
    IN_STOCK,
    SOLD_OUT,
    PREORDER,
    // contact: addresses, hours, measures, counts, form of address, text left to fill in
    /** Names a number that is no telephone number: of a customer, a company, an account. */
    NUMBER_OF,
    /** As {@link #NUMBER_OF}, unless the number is written like one of a telephone. */
    NUMBER_OF_WEAK,
    /** In front of the last digits of a telephone number that lead to one desk. */
    EXTENSION,
    /** A word for a kind of street; before the street's name or after it. */
    STREET,
    /** 'No.', 'n°' in front of the number of a house. */
    HOUSE_NUMBER,
    /** Small words with which the name of a town goes on: 'am Main'. */
    TOWN_REST,
    OPEN,
    OPENING_HOURS,
    CLOSED,
    /** Between two times of opening hours: 'alle', 'às'. */
    OPEN_TO,
    /** Days on which something is open, as {@code MON-FRI}. */
    OPEN_DAYS,
    ROUND_THE_CLOCK,
    /** A unit of measure in words. */
    MEASURE,
    /** At least so much, said of measures and counts. */
    LEAST,
    /** That something runs for so long on one charge. */
    RUN_TIME,
    RUN_UNIT,
    /** What is counted as a claim: shops, reviews, speakers. */
    COUNTED,
    /** Words beside which a number counts no claim: 'the first 250'. */
    UNCOUNTED,
    RATING_OF,
    RATING,
    STARS,
    MATERIAL,
    WITHOUT,
    FORMAL,
    INFORMAL,
    /** Text that stands for text to come. */
    FILLER,
    /** What a place-holder in brackets asks for. */
    FILL_IN,
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
    WHEN_LINK,
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
    /** What is given as long as there is any: 'while stocks last'. */
    WHILE_STOCKS,
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
    /** What is sent and is no goods: results, an answer. */
    SENT_WORD,
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
    SOLD_ONLY,
    // terms: what part of the whole a statement about delivery, returns or payment holds for
    /** Axis and place on it: {@code region islands}, {@code part frame}, {@code rate later}. */
    SCOPE,
    /** Delivery is free whatever is spent: 'on every order', 'no minimum'. */
    NO_MINIMUM,
    /** Financing in words that are neither a rate nor instalments: 'financing', 'Ratenkauf'. */
    FINANCE_WORD,
    /** 'Free' behind the least spend for delivery: 'ab 75 € frei'. */
    FREE_BEHIND,
    // who may have it, told the other way round; looked for beside contacts and measures
    /**
     * Keeps nobody and nothing out: 'for everyone', 'no minimum spend'; its value the part it
     * plays, behind which {@code !} marks words that speak of offers only.
     */
    OPEN_TERM,
    /** An offer holds for what stands behind or before as well: 'even on', 'too'. */
    INCLUDE,
    /** Sends customers to a place of sale without saying that it is the only one. */
    SOLD_HERE,
    /** Who takes part in an offer: 'can use it', 'eligible'. */
    MAY_USE,
    /** 'For', before words that tell whom a thing is for. */
    FOR_WHOM,
    /** A unit in a building, before its number: 'Lot', 'Unit', 'Shop'. */
    PREMISES,
    /** A contract binds for no time: 'no minimum term'. */
    NO_TERM,
    /** Somebody is a customer, or a member, since before: 'already with us'. */
    ALREADY_OURS,
    /** An offer holds for somebody as well: 'even if you are', 'whether you are new or'. */
    EVEN_IF,
    /** For how long something can be used: 'valid for'. */
    VALID_FOR;

    /** Number of {@link #layer()}s. */
    static final int LAYERS = 4;

    /** Numbers that hold {@link #bit()}s of all meanings. */
    static final int WORDS = 5;

    private final char number;
    private final int word;
    private final long bit;

    // The place of a bit is nothing that outlives the program.
    @SuppressWarnings("EnumOrdinal")
    Meaning() {
        this.number = (char) ordinal();
        this.word = ordinal() >> 6;
        this.bit = 1L << ordinal();
    }

    /**
     * Which words are looked for together: the longest phrase hides shorter ones of its own layer
     * only. Prices, days and terms make up layer 0, offers layer 1, contacts, measures,
     * place-holders and open terms layer 2, the scopes of terms and the address of readers layer 3.
     */
    int layer() {
        boolean address = this == FORMAL || this == INFORMAL;
        if (address || (compareTo(SCOPE) >= 0 && compareTo(FREE_BEHIND) <= 0)) {
            return 3;
        }
        if (compareTo(MECHANIC) >= 0 && compareTo(SOLD_ONLY) <= 0) {
            return 1;
        }
        boolean contact = compareTo(NUMBER_OF) >= 0 && compareTo(FILL_IN) <= 0;
        return contact || compareTo(OPEN_TERM) >= 0 ? 2 : 0;
    }

    /** A number that no other meaning has, from 0. */
    char number() {
        return number;
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
