package app.concord.extract;

import app.concord.model.FactKind;

/** What around a number of years tells that it is the age of those whom something is for. */
final class AgeClues {
    static final int YOUNGEST = 2;
    static final int OF_AGE = 18;

    /** Above are grown-ups, of whom hardly anything tells from what age on it is for them. */
    static final int YOUNG = 30;

    /** Ages below tell for which children a thing is made, unless it is theirs only. */
    static final int GROWING = 14;

    /** Number of tokens between what is told in one breath. */
    static final int APART = 5;

    private static final int WORDS = 6;
    private static final int CHILD = 5;
    private static final int SPAN = 4;

    /** Value of words that speak of nothing but ages. */
    private static final String OWN = "age";

    /** Years of something else than people. */
    private static final Meanings LASTING =
            Meanings.of(
                    Meaning.GUARANTEE_WORD, Meaning.INSTALMENT, Meaning.RATE, Meaning.TERM_WORD);

    private final Reading reading;
    private final Tokens tokens;

    AgeClues(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /**
     * 'The 12–25s', 'from 12 to 25 years': a span of years that is one of people, as nothing around
     * speaks of how long something is kept, paid or grown, and that reaches from a child's to a
     * grown-up's age.
     */
    boolean isPeople(int from, int age, int older) {
        return age >= CHILD
                && age <= YOUNG
                && older >= GROWING
                && older - age >= SPAN
                && !reading.setting().line()
                && !reading.has(Meaning.GUARANTEE_WORD)
                && !reading.has(Meaning.INSTALMENT)
                && Around.before(reading, from, Meaning.AGE_FROM, 0) == null;
    }

    /**
     * 'Half price from 4 to 11 years': an age whose price stands beside it, as a part of the full
     * one or as none at all.
     */
    boolean isPriced(int from, int end) {
        if (reading.setting().line() || lasts()) {
            return false;
        }
        if (free(from, end)) {
            return true;
        }
        for (Observation seen : reading.inSentence(from, reading.observations())) {
            if (seen.kind() == FactKind.DISCOUNT
                    && (Math.abs(from - seen.to()) <= APART
                            || Math.abs(seen.from() - end) <= APART)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word right before speaks of nothing but ages, as 'aged' does. */
    boolean isAge(int from) {
        Cue word = reading.endingAt(from, Meaning.AGE_WORD);
        return word != null && word.value().equals(OWN);
    }

    /** 'Aged 13 to 25', 'young person (13–25)': a word for people leads to a span of years. */
    boolean isNamed(int from, int end) {
        int before = tokens.is(from - 1, '(') && tokens.is(end, ')') ? from - 1 : from;
        return reading.endingAt(before, Meaning.AGE_WORD) != null;
    }

    /** 'Two adults and up to three under-18s': so many people, not whom a thing is for. */
    boolean areCounted(int from) {
        int at = tokens.is(from - 1, '-') ? from - 1 : from;
        Cue under = reading.endingAt(at, Meaning.AGE_UNDER);
        if (under == null) {
            return false;
        }
        Cue count = reading.endingAt(under.from(), Meaning.COUNT_WORD);
        return tokens.isNumber(under.from() - 1) || (count != null && !count.value().equals("1"));
    }

    /** 'For under-14s': whom a thing is for. */
    boolean isFor(int from) {
        int at = tokens.is(from - 1, '-') ? from - 1 : from;
        Cue under = reading.endingAt(at, Meaning.AGE_UNDER);
        return under != null
                && reading.endingAt(under.from(), Meaning.FOR_WHOM) != null
                && !reading.setting().line();
    }

    /** 'Children under 6 go free': who pays nothing. */
    boolean free(int from, int end) {
        return !reading.setting().line()
                && (Around.behind(reading, end, Meaning.GIFT_FREE, WORDS) != null
                        || Around.before(reading, from, Meaning.GIFT_FREE, WORDS) != null
                        || Around.behind(reading, end, Meaning.FREE_WORD, WORDS) != null
                        || Around.before(reading, from, Meaning.FREE_WORD, WORDS) != null);
    }

    /** 'Kinder-Set (bis 14 Jahre)', 'who are under 26 years': people in words or by their years. */
    boolean isYoung(int from, int end, int age) {
        boolean nearlyGrown = age > OF_AGE && age <= YOUNG;
        return !reading.setting().line() && (nearlyGrown || about(from, end));
    }

    /** Whether the words around speak of people or of who may. */
    boolean about(int from, int end) {
        return Around.before(reading, from, Meaning.AGE_WORD, WORDS) != null
                || ofCustomers(from)
                || reading.at(end, Meaning.AGE_WORD) != null
                || EligibilityExtractor.restricted(reading, from, end);
    }

    /** 'New members from 16 years': the words for the least age stand behind who may. */
    private boolean ofCustomers(int from) {
        Cue least = reading.endingAt(from, Meaning.AGE_FROM);
        Cue group = least == null ? null : reading.endingAt(least.from(), Meaning.GROUP);
        return group != null && !lasts();
    }

    /** 'Saturday, 18 September, between 10 and 16': hours of a day, unless they are years. */
    boolean saysWhen(int from) {
        for (Observation seen : reading.inSentence(from, reading.observations())) {
            if (seen.kind() == FactKind.DATE || seen.kind() == FactKind.PERIOD) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text speaks of what lasts for years and is nobody's age. */
    boolean lasts() {
        return reading.hasAny(LASTING);
    }

    /** Whether a number of years behind a word such as 'from' is a least age. */
    boolean isLeast(int from, int end, int age) {
        return apart(from, end, age) || begins(from, end, age) || isChild(from, end, age);
    }

    /**
     * ', from 18 years.': between signs, where people come together or the age is one of adults.
     */
    private boolean apart(int from, int end, int age) {
        boolean grown = age == 16 || age == OF_AGE;
        return isParted(from, end)
                && (grown || (tokens.is(before(from), ',') && reading.has(Meaning.EVENT)));
    }

    /** 'Open from 18 years': from an age of adults on, with nothing of theirs behind. */
    private boolean begins(int from, int end, int age) {
        return (age == 16 || age == OF_AGE)
                && reading.endingAt(from, Meaning.FROM) != null
                && !tokens.isWord(end)
                && !lasts()
                && !reading.setting().line();
    }

    /**
     * ', from 6 years.': between signs, in a text that speaks of children, of what happens, or of a
     * price, and of nothing that lasts for years.
     */
    private boolean isChild(int from, int end, int age) {
        return age > YOUNGEST
                && age < OF_AGE
                && !reading.setting().line()
                && !lasts()
                && isParted(from, end)
                && (reading.has(Meaning.AGE_WORD, Meaning.EVENT) || sawPrice());
    }

    private boolean sawPrice() {
        return reading.saw(FactKind.PRICE) && !reading.saw(FactKind.RETURNS);
    }

    /** Whether a sign or nothing stands before the words for a least age and behind it. */
    private boolean isParted(int from, int end) {
        int before = before(from);
        boolean parted = before < 0 || (!tokens.isWord(before) && !tokens.isNumber(before));
        return parted && !tokens.isWord(end) && !tokens.isNumber(end);
    }

    /** The token before the words for a least age, which may be none. */
    private int before(int from) {
        Cue least = reading.endingAt(from, Meaning.AGE_FROM);
        return least == null ? from - 1 : least.from() - 1;
    }
}
