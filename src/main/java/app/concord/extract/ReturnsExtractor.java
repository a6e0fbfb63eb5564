package app.concord.extract;

import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.FactValue.TimeUnit;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads how long goods may be sent back, are guaranteed or tried, and how long a contract runs. A
 * length of time means what the nearest word beside it says; one that delivery takes means nothing
 * here.
 */
final class ReturnsExtractor implements Extractor {
    private static final int SENTENCE = 24;
    private static final Set<Meaning> WORDS =
            EnumSet.of(
                    Meaning.GUARANTEE_WORD,
                    Meaning.RETURN_WORD,
                    Meaning.TRIAL_WORD,
                    Meaning.NOTICE_WORD,
                    Meaning.TERM_WORD);
    private static final Set<Meaning> OTHERS =
            EnumSet.of(Meaning.DELIVERY_DATE, Meaning.DELIVERY, Meaning.FREE_DELIVERY);
    private static final Set<Meaning> NEAR = near();
    private static final Set<TimeUnit> LONG = EnumSet.of(TimeUnit.WEEK, TimeUnit.MONTH, TimeUnit.YEAR);
    private static final Set<TimeUnit> DAYS =
            EnumSet.of(TimeUnit.DAY, TimeUnit.WORKING_DAY, TimeUnit.WEEK, TimeUnit.MONTH, TimeUnit.YEAR);

    private static Set<Meaning> near() {
        Set<Meaning> all = EnumSet.copyOf(WORDS);
        all.addAll(OTHERS);
        return all;
    }

    @Override
    public void read(Reading reading) {
        Stated stated = new Stated(reading, FactKind.RETURNS);
        if (reading.hasAny(WORDS)) {
            lengths(reading, stated);
            lifetimes(reading, stated);
        }
        FreeReturns.read(reading, stated);
    }

    private static void lengths(Reading reading, Stated stated) {
        List<TimeLengths.Found> lengths = TimeLengths.of(reading);
        if (lengths.isEmpty()) {
            return;
        }
        List<int[]> places = new ArrayList<>(lengths.size());
        for (TimeLengths.Found length : lengths) {
            places.add(new int[] {length.from(), length.to()});
        }
        Vicinity vicinity = new Vicinity(reading, places);
        for (int i = 0; i < lengths.size(); i++) {
            TimeLengths.Found length = lengths.get(i);
            Cue inside = inside(reading, length);
            Vicinity.Near near =
                    inside == null ? word(reading, length, vicinity.of(i, NEAR)) : null;
            Cue word = near == null ? inside : near.cue();
            if (word != null) {
                Role role = role(word.meaning());
                stated.add(role, length.value(), length.from(), length.to());
                if (role == Role.RETURN_PERIOD && FreeReturns.beside(reading, word, length)) {
                    FreeReturns.note(stated, word.from(), word.to());
                }
            }
        }
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

    /** The word that says what a length of time is, null where none does. */
    private static Vicinity.@Nullable Near word(
            Reading reading, TimeLengths.Found length, List<Vicinity.Near> near) {
        Vicinity.Near word = null;
        int other = Integer.MAX_VALUE;
        for (Vicinity.Near one : near) {
            if (OTHERS.contains(one.cue().meaning())) {
                other = Math.min(other, one.distance());
            } else if (word == null && says(reading, length, one)) {
                word = one;
            }
        }
        boolean delivery = word != null && other < Integer.MAX_VALUE && word.distance() > 0;
        boolean promised = delivery && word.cue().meaning() == Meaning.GUARANTEE_WORD;
        return word == null || promised || (delivery && other < word.distance()) ? null : word;
    }

    private static boolean says(Reading reading, TimeLengths.Found length, Vicinity.Near near) {
        TimeUnit unit = length.value().unit();
        boolean linked = near.distance() <= 1 || !near.before() || linked(reading, length.from());
        return switch (near.cue().meaning()) {
            case GUARANTEE_WORD -> unit == TimeUnit.DAY || LONG.contains(unit);
            case RETURN_WORD ->
                    DAYS.contains(unit)
                            && linked
                            && !Around.has(
                                    reading,
                                    length.from(),
                                    length.to(),
                                    Meaning.NO_RETURN,
                                    SENTENCE);
            case TRIAL_WORD ->
                    (unit == TimeUnit.NIGHT || unit == TimeUnit.DAY || LONG.contains(unit))
                            && linked
                            && !closes(reading, near, length);
            case NOTICE_WORD -> unit == TimeUnit.HOUR || DAYS.contains(unit);
            case TERM_WORD -> LONG.contains(unit);
            default -> false;
        };
    }

    /** Whether a word such as 'within' or 'for' stands before a length of time. */
    private static boolean linked(Reading reading, int from) {
        return reading.endingAt(from, Meaning.TIME_LINK) != null
                || (reading.tokens().isWord(from - 1)
                        && reading.endingAt(from - 1, Meaning.TIME_LINK) != null);
    }

    /** 'Try our menu for 3 days only' tells when, not how long. */
    private static boolean closes(Reading reading, Vicinity.Near near, TimeLengths.Found length) {
        return near.before() && reading.at(length.to(), Meaning.RESTRICT) != null;
    }

    private static Role role(Meaning meaning) {
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
        for (Cue cue : reading.cues()) {
            if (cue.meaning() == Meaning.LIFETIME) {
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
}
