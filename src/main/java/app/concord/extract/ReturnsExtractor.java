package app.concord.extract;

import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.FactValue.TimeUnit;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads how long goods may be sent back, are guaranteed or tried, and how long a contract runs. A
 * length of time means what the nearest word beside it says; one that delivery takes means nothing
 * here.
 */
final class ReturnsExtractor implements Extractor {
    private static final Wanted WANTED =
            Wanted.of(
                    "",
                    Meaning.GUARANTEE_WORD,
                    Meaning.RETURN_WORD,
                    Meaning.TRIAL_WORD,
                    Meaning.NOTICE_WORD,
                    Meaning.TERM_WORD,
                    Meaning.RETURN_NOUN,
                    Meaning.NO_TERM,
                    Meaning.TIME_UNIT,
                    Meaning.TIME_LENGTH);
    private static final FactValue NO_TIME =
            new FactValue.Duration(BigDecimal.ZERO, null, TimeUnit.MONTH);
    private static final int SENTENCE = 24;
    private static final int FURTHER = 10;
    private static final int PART_GAP = 5;
    private static final int ELLIPSIS = 12;
    private static final int MOST = 120;

    /** Marks words that tell how long something lasts, not within what time. */
    private static final String LASTING = "for";

    static final Meanings WORDS =
            Meanings.of(
                    Meaning.GUARANTEE_WORD,
                    Meaning.RETURN_WORD,
                    Meaning.TRIAL_WORD,
                    Meaning.NOTICE_WORD,
                    Meaning.TERM_WORD);
    private static final Meanings OTHERS =
            Meanings.of(Meaning.DELIVERY_DATE, Meaning.DELIVERY, Meaning.FREE_DELIVERY);
    private static final Meanings NEAR = WORDS.and(OTHERS);
    private static final int PROMISED = 3;
    private static final Meanings FINANCED =
            Meanings.of(
                    Meaning.RATE,
                    Meaning.INTEREST_FREE,
                    Meaning.INSTALMENT,
                    Meaning.INSTALMENT_NOUN);
    private static final Set<TimeUnit> LONG =
            EnumSet.of(TimeUnit.WEEK, TimeUnit.MONTH, TimeUnit.YEAR);
    private static final Set<TimeUnit> DAYS =
            EnumSet.of(
                    TimeUnit.DAY,
                    TimeUnit.WORKING_DAY,
                    TimeUnit.WEEK,
                    TimeUnit.MONTH,
                    TimeUnit.YEAR);

    @Override
    public Wanted wanted() {
        return WANTED;
    }

    @Override
    public void read(Reading reading) {
        Stated stated = new Stated(reading, FactKind.RETURNS);
        boolean said = CancelTerms.read(reading);
        if (reading.hasAny(WORDS)) {
            said |= lengths(reading, stated);
            lifetimes(reading, stated);
        }
        noTerm(reading, stated);
        GiftCards.read(reading, stated);
        AskedTerms.read(reading, stated, said);
        FreeReturns.read(reading, stated);
    }

    /** 'No minimum term': a contract of no length; what is tried for nothing is none. */
    private static void noTerm(Reading reading, Stated stated) {
        if (!reading.has(Meaning.NO_TERM)) {
            return;
        }
        for (Cue cue : reading.cues().all(Meaning.NO_TERM)) {
            if (reading.free(cue.from(), cue.to())
                    && !reading.sentenceHas(cue.from(), Meanings.only(Meaning.TRIAL_WORD))) {
                stated.note(Role.MINIMUM_TERM, NO_TIME, cue.from(), cue.to());
            }
        }
    }

    /** Reads the lengths that words beside them explain; whether there are any. */
    private static boolean lengths(Reading reading, Stated stated) {
        List<TimeLengths.Found> lengths = TimeLengths.of(reading);
        if (lengths.isEmpty()) {
            return false;
        }
        boolean said = false;
        @Nullable Role last = null;
        int lastAt = -1;
        TermWords.@Nullable Near[] words =
                new TermWords(reading, lengths).words(NEAR, near -> says(reading, lengths, near));
        for (int i = 0; i < lengths.size(); i++) {
            TimeLengths.Found length = lengths.get(i);
            Cue inside = inside(reading, length);
            TermWords.Near near = words[i];
            Cue word = inside == null && near != null ? near.cue() : inside;
            if (word == null && said && guaranteedPart(reading, lengths, i)) {
                stated.add(Role.GUARANTEE, length.value(), length.from(), length.to());
            } else if (word == null && AskedTerms.before(reading, length)) {
                said = true;
                stated.add(Role.RETURN_PERIOD, length.value(), length.from(), length.to());
            } else if (word == null
                    && last != null
                    && isFurther(reading, lengths.get(lastAt), length)) {
                stated.add(last, length.value(), length.from(), length.to());
            }
            if (word != null
                    && WORDS.contains(word.meaning())
                    && reading.free(length.from(), length.to())) {
                Role role = role(word.meaning());
                said = true;
                boolean goesOn = role == Role.GUARANTEE || role == Role.RETURN_PERIOD;
                last = goesOn ? role : null;
                lastAt = i;
                stated.add(role, length.value(), length.from(), length.to());
                shorter(reading, stated, role, length);
                if (role == Role.RETURN_PERIOD && FreeReturns.beside(reading, word, length)) {
                    FreeReturns.note(stated, word.from(), word.to());
                }
            }
        }
        return said;
    }

    /**
     * Further numbers of the same unit that leave it out: '60 days instead of 30', 'aluminium is
     * guaranteed for 5 years, teak for 10'.
     */
    private static void shorter(
            Reading reading, Stated stated, Role role, TimeLengths.Found length) {
        Tokens tokens = reading.tokens();
        int sentence = reading.sentence(length.from());
        for (int i = length.to(); i < length.to() + ELLIPSIS && i < tokens.count(); i++) {
            if (reading.sentence(i) != sentence) {
                return;
            }
            Cardinal number = reading.free(i) ? Cardinal.at(reading, i) : null;
            if (number == null) {
                continue;
            }
            boolean bare = !tokens.isWord(number.to()) || reading.sentence(number.to()) != sentence;
            boolean ends = bare && !tokens.is(number.to(), '%') && !tokens.is(number.to(), '-');
            boolean instead = reading.endingAt(i, Meaning.WAS) != null;
            Cue link = reading.endingAt(i, Meaning.TIME_LINK);
            boolean parallel = role == Role.GUARANTEE && link != null;
            if (ends && (instead || parallel) && number.within(1, MOST) > 0) {
                stated.note(
                        role,
                        new FactValue.Duration(number.value(), null, length.value().unit()),
                        number.from(),
                        number.to());
            }
            return;
        }
    }

    /** '30 days to return it, members have 60 days': a further length for some, in one sentence. */
    private static boolean isFurther(
            Reading reading, TimeLengths.Found before, TimeLengths.Found length) {
        return length.from() > before.to()
                && length.from() - before.to() <= FURTHER
                && length.value().unit() != TimeUnit.HOUR
                && LONG.contains(length.value().unit()) == LONG.contains(before.value().unit())
                && !reading.near(length.from(), FURTHER, FINANCED)
                && reading.sentence(before.from()) == reading.sentence(length.from());
    }

    /** '2 years' guarantee, 10 years on the motor': a further length with its part. */
    private static boolean guaranteedPart(
            Reading reading, List<TimeLengths.Found> lengths, int index) {
        TimeLengths.Found length = lengths.get(index);
        TimeLengths.Found before = index > 0 ? lengths.get(index - 1) : null;
        if (before == null
                || length.from() - before.to() > FURTHER
                || reading.sentence(before.from()) != reading.sentence(length.from())
                || Around.before(reading, length.from(), Meaning.GUARANTEE_WORD, SENTENCE)
                        == null) {
            return false;
        }
        for (Cue cue : reading.cues(length.to(), length.to() + PART_GAP)) {
            if (cue.meaning() == Meaning.SCOPE && cue.value().startsWith("part ")) {
                return LONG.contains(length.value().unit());
            }
        }
        return false;
    }

    /** '2 Jahresgarantie': the word in the unit itself, null for none. */
    private static @Nullable Cue inside(Reading reading, TimeLengths.Found length) {
        for (Cue cue : reading.cues(length.to() - 1, length.to())) {
            if (cue.meaning() == Meaning.GUARANTEE_WORD || cue.meaning() == Meaning.TERM_WORD) {
                return cue;
            }
        }
        return null;
    }

    private static boolean says(
            Reading reading, List<TimeLengths.Found> lengths, TermWords.Near near) {
        TimeLengths.Found length = lengths.get(near.length());
        TimeUnit unit = length.value().unit();
        int from = length.from();
        return switch (near.cue().meaning()) {
            case GUARANTEE_WORD ->
                    (unit == TimeUnit.DAY || LONG.contains(unit))
                            && !within(reading, from)
                            && !promised(reading, near);
            case RETURN_WORD ->
                    DAYS.contains(unit)
                            && (near.distance() <= 1
                                    || !near.before()
                                    || linked(reading, from, false))
                            && !Around.has(reading, from, length.to(), Meaning.NO_RETURN, SENTENCE);
            case TRIAL_WORD ->
                    (unit == TimeUnit.NIGHT || unit == TimeUnit.DAY || LONG.contains(unit))
                            && (!near.before() || tried(reading, near, length));
            case NOTICE_WORD -> unit == TimeUnit.HOUR || DAYS.contains(unit);
            case TERM_WORD ->
                    LONG.contains(unit)
                            && !within(reading, from)
                            && (near.distance() <= 1 || !near.before())
                            && !reading.near(from, FURTHER, FINANCED);
            // 'Returned within 14 days of delivery', 'for 15 days after you receive it': delivery
            // is
            // where the time begins.
            default ->
                    near.before()
                            || (!reading.behind(length.to(), Meaning.NOT_DELIVERY_TIME)
                                    && (near.distance() != 1 || !within(reading, from)));
        };
    }

    /** Delivery or a price that is guaranteed is no guarantee of goods. */
    private static boolean promised(Reading reading, TermWords.Near near) {
        int from = near.cue().from();
        return Around.before(reading, from, Meaning.PRICE_WORD, PROMISED) != null
                || (near.distance() > 0
                        && (Around.before(reading, from, Meaning.DELIVERY_DATE, PROMISED) != null
                                || Around.before(reading, from, Meaning.DELIVERY, PROMISED)
                                        != null));
    }

    /** Whether a word such as 'within' stands right before a length of time. */
    private static boolean within(Reading reading, int from) {
        Cue link = reading.endingAt(from, Meaning.TIME_LINK);
        return link != null && !link.value().equals(LASTING);
    }

    /**
     * Whether a word such as 'within' or 'up to', or only one such as 'for', stands before a
     * length.
     */
    private static boolean linked(Reading reading, int from, boolean lasting) {
        Cue link = reading.endingAt(from, Meaning.TIME_LINK);
        if (link == null && reading.tokens().isWord(from - 1)) {
            link = reading.endingAt(from - 1, Meaning.TIME_LINK);
        }
        boolean limit = !lasting && reading.endingAt(from, Meaning.UP_TO) != null;
        return limit || (link != null && (!lasting || link.value().equals(LASTING)));
    }

    /**
     * Whether a verb before a length of time says that one may try for so long: 'try it for 3
     * days', but not 'try our 3-day menu', 'try it for 3 days only', 'the trial ends in 3 days'.
     */
    private static boolean tried(Reading reading, TermWords.Near near, TimeLengths.Found length) {
        Tokens tokens = reading.tokens();
        boolean describes = tokens.is(length.from() + 1, '-') && tokens.isWord(length.to());
        return !describes
                && (near.distance() == 0
                        || (near.distance() == 1 && !tokens.isWord(length.from() - 1))
                        || linked(reading, length.from(), true))
                && reading.at(length.to(), Meaning.RESTRICT) == null;
    }

    static Role role(Meaning meaning) {
        return switch (meaning) {
            case RETURN_WORD -> Role.RETURN_PERIOD;
            case TRIAL_WORD -> Role.TRIAL;
            case NOTICE_WORD -> Role.NOTICE;
            case TERM_WORD -> Role.MINIMUM_TERM;
            default -> Role.GUARANTEE;
        };
    }

    private static void lifetimes(Reading reading, Stated stated) {
        if (!reading.has(Meaning.LIFETIME) || !reading.has(Meaning.GUARANTEE_WORD)) {
            return;
        }
        for (Cue cue : reading.cues().all(Meaning.LIFETIME)) {
            for (Cue word : reading.cues(cue.from() - 6, cue.to() + 2)) {
                if (word.meaning() == Meaning.GUARANTEE_WORD
                        && Math.max(cue.from() - word.to(), word.from() - cue.to()) <= 1) {
                    int from = Math.min(cue.from(), word.from());
                    int to = Math.max(cue.to(), word.to());
                    stated.add(Role.GUARANTEE, new FactValue.Text("lifetime"), from, to);
                    break;
                }
            }
        }
    }
}
