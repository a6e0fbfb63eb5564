package app.concord.extract;

import java.util.List;

/** Tells which amounts are the least that has to be spent for something. */
final class LeastSpends {
    static final Meanings FREE = Meanings.of(Meaning.FREE_DELIVERY, Meaning.DELIVERY);
    static final Meanings DELIVERED =
            Meanings.of(Meaning.FREE_DELIVERY, Meaning.DELIVERY, Meaning.DELIVER);
    private static final Meanings FREE_DELIVERY = Meanings.only(Meaning.FREE_DELIVERY);
    private static final Meanings CODE = Meanings.of(Meaning.CODE);
    private static final Meanings BUY = Meanings.of(Meaning.MECHANIC_BUY);

    /** So many words tell what is given for what, before 'buy' stands right in front of 'from'. */
    private static final int OBJECT = 3;

    /** How many amounts to either side may be the saving that a least spend belongs to. */
    private static final int LOOK = 12;

    private final Reading reading;
    private final List<Amount> amounts;
    private final Vicinity vicinity;
    private final CodePlaces codes;

    LeastSpends(Reading reading, List<Amount> amounts, CodePlaces codes) {
        this.reading = reading;
        this.amounts = amounts;
        this.vicinity = reading.vicinity();
        this.codes = codes;
    }

    /** '£10 off £50', 'ab 40 € versandkostenfrei', '15 % mit Code ab 80 €'. */
    boolean isOne(int index) {
        Amount amount = amounts.get(index);
        if (index > 0 && !amounts.get(index - 1).percent()) {
            int before = amounts.get(index - 1).to();
            Cue off = reading.at(before, Meaning.SAVING);
            if (off != null && off.to() == amount.from() && !standsBefore(before)) {
                return true;
            }
        }
        if (!Units.behind(reading, amount.to(), Integer.MAX_VALUE).isEmpty()
                || Circumstances.paidAgain(reading, amount.to())) {
            // 'from £95 a night' is what it costs
            return false;
        }
        if (freeFrom(amount)
                || isOpen(amount)
                || DeliveredFree.from(reading, amount)
                || fromFree(amount)
                || financedFrom(amount)
                || GiftSpends.isOne(reading, amount)
                || (index > 0 && (furtherFrom(index) || boughtFrom(index)))) {
            return true;
        }
        if (amount.range() != Amount.Range.NONE
                || vicinity.first(index, Meaning.THRESHOLD_CONTEXT) == null) {
            return false;
        }
        boolean start = reading.endingAt(amount.from(), Meaning.FROM) != null;
        return (!start && reading.sentenceHas(amount.from(), CODE))
                || reading.sentenceHas(amount.from(), FREE)
                || (savesFor(index) && !(start && isOfThing(index)));
    }

    /** 'Sofas from £499 – £200 off': what a thing costs, before a dash and what is taken off. */
    private boolean isOfThing(int index) {
        Amount amount = amounts.get(index);
        Cue from = reading.endingAt(amount.from(), Meaning.FROM);
        Tokens tokens = reading.tokens();
        boolean dash = tokens.is(amount.to(), '–') || tokens.is(amount.to(), '-');
        return from != null
                && dash
                && tokens.spaced(amount.to() + 1)
                && tokens.isWord(from.from() - 1)
                && index + 1 < amounts.size()
                && amounts.get(index + 1).from() - amount.to() <= 2
                && vicinity.first(index + 1, Meaning.SAVING) != null;
    }

    /** 'Delivery is free from £30', 'over £30': what something costs nothing from is least spent. */
    private boolean freeFrom(Amount amount) {
        Cue begins = reading.endingAt(amount.from(), Meaning.FROM);
        Cue from = begins == null ? reading.endingAt(amount.from(), Meaning.OVER) : begins;
        int at = from == null ? -1 : from.from();
        return from != null
                && amount.range() == Amount.Range.NONE
                && (reading.endingAt(at, Meaning.FREE_DELIVERY) != null
                        || reading.endingAt(at, Meaning.GIFT_FREE) != null
                        || reading.endingAt(at, Meaning.FREE_WORD) != null)
                && (reading.sentenceHas(amount.from(), DELIVERED)
                        || Headers.ofDelivery(reading, amount.from()));
    }

    /** 'Free shipping $50+, $120+ to Alaska': a plus sign right behind the amount. */
    private boolean isOpen(Amount amount) {
        Tokens tokens = reading.tokens();
        return tokens.is(amount.to(), '+')
                && !tokens.spaced(amount.to())
                && amount.range() == Amount.Range.NONE
                && reading.sentenceHas(amount.from(), FREE_DELIVERY);
    }

    /** '5,90 €, ab 75 € frei': the same with the words behind. */
    private boolean fromFree(Amount amount) {
        boolean from =
                reading.endingAt(amount.from(), Meaning.FROM) != null
                        || reading.endingAt(amount.from(), Meaning.THRESHOLD_CONTEXT) != null;
        return from
                && amount.range() == Amount.Range.NONE
                && reading.at(amount.to(), Meaning.FREE_BEHIND) != null
                && !reading.tokens().isWord(amount.to() + 1)
                && (reading.sentenceHas(amount.from(), DELIVERED)
                        || Headers.ofDelivery(reading, amount.from()));
    }

    /** 'Financing from €250', but not 'financing from €29 a month'. */
    private boolean financedFrom(Amount amount) {
        return amount.range() == Amount.Range.NONE
                && opensFinancing(reading, amount.from())
                && reading.at(amount.to(), Meaning.PER_MONTH) == null;
    }

    /** Whether the words in front of a token say that a financing begins with what follows. */
    static boolean opensFinancing(Reading reading, int token) {
        Cue from = reading.endingAt(token, Meaning.FROM);
        return from != null && reading.endingAt(from.from(), Meaning.FINANCE_WORD) != null;
    }

    /** 'Free from £30 on the mainland (otherwise £5), from £60 to the islands'. */
    private boolean furtherFrom(int index) {
        Amount amount = amounts.get(index);
        if (reading.endingAt(amount.from(), Meaning.FROM) == null) {
            return false;
        }
        int first = index - 1;
        while (first > 0 && vicinity.first(first, Meaning.OTHERWISE) != null) {
            first--;
        }
        Amount before = amounts.get(first);
        return reading.sentence(before.from()) == reading.sentence(amount.from())
                && (freeFrom(before) || DeliveredFree.from(reading, before));
    }

    /**
     * '£250 for your old sofa when you buy a new one from £1,000': what is bought costs as much.
     */
    private boolean boughtFrom(int index) {
        Amount amount = amounts.get(index);
        Amount before = amounts.get(index - 1);
        Cue from = reading.endingAt(amount.from(), Meaning.FROM);
        if (from == null
                || amount.range() != Amount.Range.NONE
                || before.percent()
                || before.value().compareTo(amount.value()) >= 0
                || reading.sentence(before.from()) != reading.sentence(amount.from())) {
            return false;
        }
        for (Cue cue : reading.cues(before.to(), from.from()).of(BUY)) {
            if (cue.to() < from.from() || cue.from() - before.to() > OBJECT) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence holds a saving that a least spend can belong to. */
    private boolean savesFor(int index) {
        int sentence = reading.sentence(amounts.get(index).from());
        boolean code = codes.inSentence(amounts.get(index).from());
        for (int i = index - 1; i >= Math.max(0, index - LOOK); i--) {
            if (reading.sentence(amounts.get(i).from()) != sentence) {
                break;
            }
            if (saves(i, code)) {
                return true;
            }
        }
        int end = Math.min(amounts.size(), index + LOOK);
        for (int i = index + 1; i < end; i++) {
            if (reading.sentence(amounts.get(i).from()) != sentence) {
                break;
            }
            if (saves(i, code)) {
                return true;
            }
        }
        return false;
    }

    private boolean saves(int index, boolean code) {
        boolean percent = amounts.get(index).percent();
        return percent ? code : vicinity.first(index, Meaning.SAVING) != null;
    }

    /** Whether the words for a saving at this token may stand before their amount. */
    private boolean standsBefore(int token) {
        for (Cue cue : reading.cues(token, token + 1)) {
            if (cue.meaning() == Meaning.SAVING && cue.stands(Cue.Side.BEFORE)) {
                return true;
            }
        }
        return false;
    }
}
