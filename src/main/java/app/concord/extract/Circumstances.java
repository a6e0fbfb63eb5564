package app.concord.extract;

import app.concord.model.Audience;
import app.concord.model.Billing;
import app.concord.model.TaxBasis;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Reads from the words near an amount for whom it holds, how often it is paid, and its tax. */
final class Circumstances {
    static final Meanings BILLING =
            Meanings.of(Meaning.PER_DAY, Meaning.PER_WEEK, Meaning.PER_MONTH, Meaning.PER_YEAR);
    private static final Meanings TAX = Meanings.of(Meaning.TAX_INCLUDED, Meaning.TAX_EXCLUDED);
    private static final Meanings AUDIENCE =
            Meanings.of(
                    Meaning.NEW_CUSTOMER,
                    Meaning.EXISTING_CUSTOMER,
                    Meaning.MEMBER,
                    Meaning.STUDENT,
                    Meaning.EARLY_BOOKER,
                    Meaning.TRADE);

    /** Those who are told apart by name: 'your first box' begins what is for everyone. */
    private static final Meanings ADDRESSED =
            Meanings.of(Meaning.EXISTING_CUSTOMER, Meaning.MEMBER, Meaning.STUDENT, Meaning.TRADE);

    /** Value of words for those who are not in the club. */
    static final String OTHERS = "others";

    /** How many tokens may stand between a price and the rate of its tax. */
    private static final int LONGEST_RATE = 8;

    /** Within so many tokens a sentence names whom it speaks of. */
    private static final int BEGINNING = 3;

    private static final int LONGEST_SENTENCE = 24;

    /** How many tokens may stand between 'then' and the price that follows. */
    private static final int LATER = 4;

    private Circumstances() {}

    /** How often it is paid; the lower end of a range is paid as often as the upper one. */
    static Billing billing(Vicinity vicinity, int index, Amount amount) {
        Billing own = billing(vicinity, index);
        return own == Billing.ONCE && amount.range() == Amount.Range.FIRST
                ? billing(vicinity, index + 1)
                : own;
    }

    private static Billing billing(Vicinity vicinity, int index) {
        Vicinity.Near near = vicinity.first(index, BILLING);
        if (near == null) {
            return Billing.ONCE;
        }
        return billing(near.cue());
    }

    /** How often a word says that something is paid. */
    static Billing billing(Cue cue) {
        return switch (cue.meaning()) {
            case PER_DAY -> Billing.DAY;
            case PER_WEEK -> Billing.WEEK;
            case PER_MONTH -> Billing.MONTH;
            default -> Billing.YEAR;
        };
    }

    /** Whether words that say how often something is paid begin at a token: 'a month'. */
    static boolean paidAgain(Reading reading, int token) {
        return reading.cues().beginAt(token, BILLING);
    }

    /** Whether it holds the tax: 'incl. VAT', 'incl. 20 % VAT', 'plus VAT at 20 %'. */
    static TaxBasis tax(Reading reading, List<Amount> amounts, int index) {
        if (!reading.has(Meaning.TAX_INCLUDED) && !reading.has(Meaning.TAX_EXCLUDED)) {
            return TaxBasis.UNSTATED;
        }
        Vicinity.Near near = reading.vicinity().first(index, TAX);
        if (near == null && index + 1 < amounts.size() && amounts.get(index + 1).percent()) {
            int gap = amounts.get(index + 1).from() - amounts.get(index).to();
            near = gap <= LONGEST_RATE ? reading.vicinity().first(index + 1, TAX) : null;
        }
        if (near == null) {
            return TaxBasis.UNSTATED;
        }
        return near.cue().meaning() == Meaning.TAX_INCLUDED ? TaxBasis.INCLUDED : TaxBasis.EXCLUDED;
    }

    /** Whether words that stand above prices say that these hold the tax. */
    static TaxBasis tax(Cues cues) {
        for (Cue cue : cues.all(TAX)) {
            return cue.meaning() == Meaning.TAX_INCLUDED ? TaxBasis.INCLUDED : TaxBasis.EXCLUDED;
        }
        return TaxBasis.UNSTATED;
    }

    /**
     * Whom the sentence of the first amount in it speaks of: 'Members use the code from their mail,
     * with which they get 20 %'. Null where it begins with anything else.
     */
    private static @Nullable Cue addressed(Reading reading, int index) {
        if (!reading.hasAny(ADDRESSED)) {
            return null;
        }
        List<Amount> amounts = reading.amounts();
        int token = amounts.get(index).from();
        int sentence = reading.sentence(token);
        if (index > 0 && reading.sentence(amounts.get(index - 1).from()) == sentence) {
            return null;
        }
        int first = Math.max(Around.beginning(reading, token), token - LONGEST_SENTENCE);
        for (Cue cue : reading.cues(first, first + BEGINNING)) {
            if (ADDRESSED.contains(cue.meaning()) && cue.to() <= token) {
                return cue;
            }
        }
        return null;
    }

    /** For whom it holds. */
    static Audience audience(Reading reading, Vicinity vicinity, int index) {
        Vicinity.Near near = vicinity.first(index, AUDIENCE);
        Cue cue = near == null ? addressed(reading, index) : near.cue();
        if (cue != null
                && cue.meaning() == Meaning.EARLY_BOOKER
                && comesLater(reading, reading.amounts().get(index).from())) {
            return Headers.audience(reading);
        }
        return cue == null ? Headers.audience(reading) : audience(cue);
    }

    /** 'Early-bird price until 30 November, then £195': what is asked once that is over. */
    static boolean comesLater(Reading reading, int token) {
        if (!reading.has(Meaning.SCOPE)) {
            return false;
        }
        for (Cue cue : reading.cues(token - LATER, token).of(Meanings.only(Meaning.SCOPE))) {
            if (cue.value().equals("rate later") && cue.to() <= token) {
                return true;
            }
        }
        return false;
    }

    /**
     * For whom the words of a header say that what stands below it holds; 'early bird' is the name
     * of a price.
     */
    static Audience audience(Cues cues) {
        for (Cue cue : cues) {
            if (AUDIENCE.contains(cue.meaning()) && cue.meaning() != Meaning.EARLY_BOOKER) {
                return audience(cue);
            }
        }
        return Audience.EVERYONE;
    }

    private static Audience audience(Cue cue) {
        return switch (cue.meaning()) {
            case NEW_CUSTOMER -> Audience.NEW_CUSTOMER;
            case EXISTING_CUSTOMER -> Audience.EXISTING_CUSTOMER;
            case MEMBER -> cue.value().equals(OTHERS) ? Audience.EVERYONE : Audience.MEMBER;
            case STUDENT -> cue.value().equals(OTHERS) ? Audience.EVERYONE : Audience.STUDENT;
            case EARLY_BOOKER -> Audience.EARLY_BOOKER;
            default -> Audience.TRADE;
        };
    }
}
