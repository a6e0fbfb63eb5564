package app.concord.extract;

import app.concord.model.Billing;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

/**
 * A header of a table or a heading, of which many texts ask the same: cut and looked through once
 * in an asset.
 */
final class Header {
    /** What gives a header another sense than that its prices are paid again and again. */
    private static final Meanings NOT_PAID_AGAIN =
            Meanings.of(
                    Meaning.SAVING,
                    Meaning.DELIVERY,
                    Meaning.FREE_DELIVERY,
                    Meaning.THRESHOLD,
                    Meaning.DEPOSIT,
                    Meaning.FEE,
                    Meaning.WORTH,
                    Meaning.CANCEL_WORD,
                    Meaning.NOTICE_WORD,
                    Meaning.TERM_WORD,
                    Meaning.TRIAL_WORD);

    /** 'Gym, per month', 'Price per month': what is paid so, in few words. */
    private static final int MOST_WORDS = 3;

    private static final Meanings FREE =
            Meanings.of(
                    Meaning.FREE_WORD,
                    Meaning.FREE_BEHIND,
                    Meaning.GIFT_FREE,
                    Meaning.FREE_DELIVERY);

    private static final Meanings FREE_FROM =
            FREE.and(
                    Meanings.of(
                            Meaning.FROM,
                            Meaning.OVER,
                            Meaning.THRESHOLD,
                            Meaning.DELIVER,
                            Meaning.DELIVERY));

    private static final Meanings FREE_DELIVERY = Meanings.of(Meaning.FREE_DELIVERY);

    /** As many words may stand beside 'free delivery' in a heading of its costs. */
    private static final int MOST_BESIDE = 2;

    private static final Meanings BROUGHT = Meanings.of(Meaning.BROUGHT);

    private static final Meanings PER = Meanings.of(Meaning.PER, Meaning.PER_UNIT);

    /** Value of words for what a seller or the state has of a price. */
    private static final String SHARE = "share";

    /** Stands above what a record tells of its delivery, whatever the language. */
    static final String SHIPPING = "Shipping";

    private final Tokens tokens;
    private final Cues cues;

    private @Nullable Role role;
    private boolean roleKnown;

    private Header(Lexicon lexicon, String text) {
        this.tokens = Tokens.of(text);
        this.cues = lexicon.find(tokens);
    }

    /** A header or heading of a text. */
    static Header of(Reading reading, String text) {
        if (text.equals(SHIPPING)) {
            return Shipping.HEADER;
        }
        AssetWide asset = reading.setting().asset();
        return asset == null
                ? new Header(reading.lexicon(), text)
                : of(asset, reading.lexicon(), text);
    }

    /** A header or heading by itself. */
    static Header of(Lexicon lexicon, String text) {
        return new Header(lexicon, text);
    }

    /** A header or heading of an asset. */
    static Header of(AssetWide asset, Lexicon lexicon, String text) {
        return asset.header(text, unknown -> new Header(lexicon, unknown));
    }

    /** Made when it is asked for. */
    private static final class Shipping {
        static final Header HEADER = new Header(Lexicon.of("en"), Header.SHIPPING);
    }

    Tokens tokens() {
        return tokens;
    }

    Cues cues() {
        return cues;
    }

    /** The role that it gives amounts, null where it is silent. */
    @Nullable Role role() {
        if (!roleKnown) {
            role = findRole();
            roleKnown = true;
        }
        return role;
    }

    private @Nullable Role findRole() {
        for (Cue cue : cues) {
            if (ofEach(cue)) {
                continue;
            }
            Role said =
                    switch (cue.meaning()) {
                        case WAS -> Role.WAS;
                        case RRP -> Role.RRP;
                        case NOW -> Role.NOW;
                        // "Reduced" over a column is the price of those who pay less.
                        case SAVING ->
                                cues.at(cue.from(), Meaning.STUDENT) == null ? Role.SAVING : null;
                        case DELIVERY, FREE_DELIVERY -> Role.DELIVERY;
                        // 'Adults (13 and above)' limits its own number, not the cells'.
                        case THRESHOLD -> tokens.hasNumbers() ? null : Role.THRESHOLD;
                        case DEPOSIT -> Role.DEPOSIT;
                        case FEE -> Role.FEE;
                        case INSTALMENT -> Role.INSTALMENT;
                        case WORTH -> Role.WORTH;
                        default -> null;
                    };
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    /** Whether a word for delivery is one of 'per delivery', which says no cost of it. */
    private boolean ofEach(Cue cue) {
        if (cue.meaning() != Meaning.DELIVERY) {
            return false;
        }
        for (Cue each : cues.all(BROUGHT)) {
            if (each.value().equals(DeliveryPrices.EACH)
                    && each.from() <= cue.from()
                    && cue.to() <= each.to()) {
                return true;
            }
        }
        return false;
    }

    /**
     * How often the prices below it are paid: 'Per month', 'Price / month'. A header with a number
     * of its own speaks of that, and one of many words of something else.
     */
    Billing billing() {
        if (tokens.hasNumbers() || cues.hasAny(NOT_PAID_AGAIN)) {
            return Billing.ONCE;
        }
        Billing found = Billing.ONCE;
        int said = 0;
        for (Cue cue : cues.all(Circumstances.BILLING)) {
            Billing one = Circumstances.billing(cue);
            if (found != Billing.ONCE && one != found) {
                return Billing.ONCE;
            }
            found = one;
            said = Math.max(said, cue.to() - cue.from());
        }
        return words() - said > MOST_WORDS ? Billing.ONCE : found;
    }

    private int words() {
        int words = 0;
        for (int i = 0; i < tokens.count(); i++) {
            words += tokens.isWord(i) ? 1 : 0;
        }
        return words;
    }

    /** What its prices are for where it says no more than that: 'Per night'; empty for none. */
    String unit() {
        if (tokens.hasNumbers()) {
            return "";
        }
        for (Cue cue : cues.all(PER)) {
            if (cue.meaning() == Meaning.PER_UNIT && isRest(cue.from(), cue.to())) {
                return cue.value();
            }
            Cue unit = cue.meaning() == Meaning.PER ? cues.at(cue.to(), Meaning.UNIT) : null;
            if (unit != null && isRest(cue.from(), unit.to())) {
                return unit.value().isEmpty() ? tokens.word(unit.from()) : unit.value();
            }
        }
        return "";
    }

    /** Whether it names a share of the price that is not taken off it: 'Dealer margin'. */
    boolean ofShare() {
        boolean share = false;
        for (Cue cue : cues) {
            if (cue.meaning() == Meaning.SAVING) {
                return false;
            }
            share |= cue.meaning() == Meaning.NOT_REDUCTION && cue.value().equals(SHARE);
        }
        return share;
    }

    /** Whether it tells a length of time: 'over 24 months'. */
    boolean tellsTime() {
        return tokens.hasNumbers() && cues.has(Meaning.TIME_UNIT);
    }

    /** Whether it says nothing but how long something runs: 'Battery life'; not 'Fast charge'. */
    boolean ofRunTime() {
        for (Cue cue : cues) {
            if (cue.meaning() == Meaning.RUN_TIME
                    && cue.from() == 0
                    && cue.to() == tokens.count()) {
                return true;
            }
        }
        return false;
    }

    /** Whether beside a range of tokens there are but words for a price. */
    private boolean isRest(int from, int to) {
        for (int i = 0; i < tokens.count(); i++) {
            boolean inside = i >= from && i < to;
            if (!inside && tokens.isWord(i) && cues.at(i, Meaning.PRICE_WORD) == null) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether it says from what spend on something is free, and nothing else: 'Free over', 'Free'.
     */
    boolean ofFreeFrom() {
        if (!cues.hasAny(FREE) || tokens.hasNumbers()) {
            return false;
        }
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.isWord(i) && !within(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is one of those that say 'free' or 'from'. */
    private boolean within(int token) {
        for (Cue cue : cues.all(FREE_FROM)) {
            if (cue.from() <= token && token < cue.to()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether it says of something that it comes free of charge, 'Spring is delivered free', rather
     * than being the name of such costs.
     */
    boolean saysOfFreeDelivery() {
        int said = 0;
        for (Cue cue : cues.all(FREE_DELIVERY)) {
            said = Math.max(said, cue.to() - cue.from());
        }
        return said > 0 && words() - said > MOST_BESIDE;
    }

    /** Whether it speaks of delivery, and of no returns or guarantee. */
    boolean ofDelivery() {
        return cues.has(Meaning.DELIVER)
                && !cues.has(Meaning.RETURN_WORD)
                && !cues.has(Meaning.GUARANTEE_WORD);
    }

    /** Whether it speaks of delivery and of returns: 'Delivery and returns'. */
    boolean ofDeliveryAndReturns() {
        return cues.has(Meaning.DELIVER) && cues.has(Meaning.RETURN_WORD);
    }
}
