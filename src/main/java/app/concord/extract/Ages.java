package app.concord.extract;

import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

/** Reads from or to what age something is for: '18+', '16-25', 'under 12'. */
final class Ages {
    private static final int OLDEST = 99;

    private static final int FORBIDDEN = 10;
    private static final int GUIDED = 8;
    private static final int PENSIONER = 55;

    private static final Meanings OLDER = Meanings.only(Meaning.AGE_FROM);

    /** Value of words such as 'up to', with which the age itself is meant as well. */
    private static final String TO = "to";

    /** Values of words that come before a least age, whatever stands around. */
    private static final String SURE = "sure";

    /** Value of words for a year of life, which is numbered in order. */
    private static final String ORDINAL = "ordinal";

    /** The same, if the number is an age of somebody nearly grown up. */
    private static final String GROWN = "grown";

    private final Reading reading;
    private final Tokens tokens;
    private final Stated stated;
    private final AgeClues clues;

    /** Behind the age of the young of whom the old are told as well, 0 for none. */
    private int youngEnd;

    private Ages(Reading reading, Stated stated) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.stated = stated;
        this.clues = new AgeClues(reading);
    }

    static void read(Reading reading, Stated stated) {
        boolean said =
                reading.has(Meaning.AGE_WORD, Meaning.AGE_FROM, Meaning.AGE_UNDER)
                        || reading.has(Meaning.RESTRICT)
                        || reading.has(Meaning.TIME_UNIT)
                        || reading.tokens().has('+');
        if (!said || !reading.tokens().hasNumbers()) {
            return;
        }
        Ages ages = new Ages(reading, stated);
        Tokens tokens = reading.tokens();
        int i = tokens.nextNumber(0);
        while (i < tokens.count()) {
            i = tokens.nextNumber(Math.max(i + 1, ages.at(i)));
        }
    }

    /** Reads the ages whose number is at a token; returns where to go on. */
    private int at(int from) {
        int age = age(from);
        if (age == 0) {
            return from + 1;
        }
        int second = second(from + 1);
        int older = second < 0 ? 0 : age(second);
        if (older > age) {
            return range(from, second, age, older);
        }
        if (isOtherTime(from + 1)) {
            return from + 1;
        }
        if (isOrdinal(from)) {
            state(age + "+", from, from + 2);
            return from + 2;
        }
        boolean plus = tokens.is(from + 1, '+') && !tokens.spaced(from + 1);
        int to = plus ? from + 2 : from + 1;
        boolean plural = plural(to);
        int end = plural ? to + 1 : unit(to);
        Cue fromBehind = reading.at(end, Meaning.AGE_FROM);
        Cue underBehind = reading.at(end, Meaning.AGE_UNDER);
        boolean years = end > to;
        if (endsBefore(from, Meaning.AGE_UNDER) || after(underBehind)) {
            under(from, end, age, plural, years);
        } else if (youngEnd > 0 && isOther(from)) {
            state(age + "+", from, end);
        } else if (after(fromBehind)) {
            if (years || clues.about(from, end) || age >= 16) {
                state(age + "+", from, fromBehind == null ? end : fromBehind.to());
            }
        } else if (plus) {
            boolean child =
                    age < AgeClues.GROWING && !EligibilityExtractor.restricted(reading, from, end);
            boolean grown = (age == 16 || age == 18 || age == 21) && !tokens.isWord(end);
            if (grown || (!child && clues.about(from, end))) {
                state(age + "+", from, end);
            }
        } else if (isLeast(from, end, age, years)) {
            state(age + "+", from, end);
        } else if (endsBefore(from, Meaning.AGE_FROM)
                && (plural
                        || (clues.about(from, end) && (years || !tokens.isWord(end)))
                        || (years && clues.isLeast(from, end, age)))) {
            state(age + "+", from, end);
        }
        return end;
    }

    /** 'Until 48 hours before': what is counted are no years. */
    private boolean isOtherTime(int token) {
        Cue unit = reading.at(token, Meaning.TIME_UNIT);
        return unit != null && !unit.value().equals("year");
    }

    /** 'Das 18. Lebensjahr vollendet'. */
    private boolean isOrdinal(int from) {
        Cue completed = tokens.is(from + 1, '.') ? reading.at(from + 2, Meaning.AGE_FROM) : null;
        return completed != null && completed.value().equals(ORDINAL);
    }

    /** 'Minimum age: 17', 'have to be at least 18': words that speak of nothing but ages. */
    private boolean isLeast(int from, int end, int age, boolean years) {
        Cue least = reading.endingAt(tokens.is(from - 1, ':') ? from - 1 : from, Meaning.AGE_FROM);
        if (least == null) {
            return false;
        }
        boolean grown = age >= AgeClues.GROWING && age <= AgeClues.YOUNG && !tokens.is(end, '%');
        return least.value().equals(SURE) || (least.value().equals(GROWN) && (years || grown));
    }

    private int range(int from, int second, int age, int older) {
        boolean plural = plural(second + 1);
        int end = plural ? second + 2 : unit(second + 1);
        boolean named = clues.isNamed(from, end);
        boolean years = end > second + 1;
        if (years && !named && clues.isPeople(from, age, older)) {
            state(age + "-" + older, from, end);
            return end;
        }
        boolean clock = named && !years && !clues.isAge(from) && clues.saysWhen(from);
        boolean less = older < AgeClues.OF_AGE && clues.isPriced(from, end);
        boolean said = (named && !clock) || (years && (less || clues.about(from, end)));
        boolean children = clues.isAge(from) || less || (years && !clues.lasts());
        if (said
                && (older >= AgeClues.GROWING
                        || children
                        || EligibilityExtractor.restricted(reading, from, end))) {
            state(age + "-" + older, from, end);
        }
        return end;
    }

    /**
     * Sale to people under 18 is forbidden: it is for those of 18 and more. Those who are counted
     * tell who makes up a family.
     */
    private void under(int from, int end, int age, boolean plural, boolean years) {
        boolean guided =
                Around.behind(reading, end, Meaning.ACCOMPANIED, GUIDED) != null
                        || Around.before(reading, from, Meaning.ACCOMPANIED, GUIDED) != null;
        boolean free = clues.free(from, end);
        if (clues.areCounted(from)) {
            return;
        }
        if (guided && !free && (plural || years) && !reading.setting().line()) {
            state("under " + age + " accompanied", from, end);
        } else if (Around.before(reading, from, Meaning.FORBIDDEN, FORBIDDEN) != null) {
            state(age + "+", from, end);
        } else if (isOfTwo(end)) {
            state("under " + age, from, end);
            youngEnd = end;
        } else if (((plural || years) && clues.isFor(from))
                || ((plural || years) && EligibilityExtractor.restricted(reading, from - 1, end))
                || (years && !clues.lasts() && clues.isYoung(from, end, age))
                || free) {
            Cue word = reading.endingAt(from, Meaning.AGE_UNDER);
            boolean inclusive = word != null && word.value().equals(TO);
            Cue closing = inclusive ? reading.at(end, Meaning.AGE_INCLUSIVE) : null;
            if (closing != null) {
                // 'Up to 30 inclusive': those who are 30 as well.
                state("under " + (age + 1), from, closing.to());
                return;
            }
            state((inclusive ? "up to " : "under ") + age, from, end);
        }
    }

    /** 'Under 30 and over 65': the young and the old, of whom nothing else is told. */
    private boolean isOfTwo(int end) {
        int to = Math.min(end + AgeClues.APART, tokens.count());
        for (Cue cue : reading.cues(end, to).of(OLDER)) {
            if (reading.sentence(cue.from()) == reading.sentence(end - 1)
                    && age(cue.to()) >= PENSIONER
                    && !reading.setting().line()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an age is that of the old whose counterpart was told right before. */
    private boolean isOther(int from) {
        return reading.endingAt(from, Meaning.AGE_FROM) != null
                && from - youngEnd <= AgeClues.APART;
    }

    private int age(int token) {
        if (!tokens.isNumber(token)
                || tokens.length(token) > 2
                || !reading.free(token)
                || !MoneyNotation.standsAlone(tokens, token)
                || (tokens.isNumber(token + 2) && decimal(token + 1))
                || (tokens.isNumber(token - 2) && decimal(token - 1))) {
            return 0;
        }
        int age = tokens.value(token);
        return age >= AgeClues.YOUNGEST && age <= OLDEST ? age : 0;
    }

    private boolean decimal(int token) {
        return !tokens.spaced(token) && (tokens.is(token, '.') || tokens.is(token, ','));
    }

    /** Where the second number of a range is that has its sign at a token; -1 for none. */
    private int second(int sign) {
        if (tokens.is(sign, '-') || tokens.is(sign, '–')) {
            return sign + 1;
        }
        Cue to = reading.at(sign, Meaning.AGE_RANGE);
        if (to == null) {
            to = reading.at(sign, Meaning.RANGE);
        }
        return to == null ? -1 : to.to();
    }

    /** 'over 18s', 'under-12s'. */
    private boolean plural(int token) {
        boolean apostrophe = tokens.is(token, '\'');
        int s = apostrophe ? token + 1 : token;
        return !apostrophe
                && tokens.isWord(s)
                && !tokens.spaced(s)
                && tokens.length(s) == 1
                && tokens.lower().charAt(tokens.start(s)) == 's';
    }

    /** One past the word for years at a token, the token itself for none. */
    private int unit(int token) {
        int at = tokens.is(token, '-') && !tokens.spaced(token) ? token + 1 : token;
        Cue unit = reading.at(at, Meaning.TIME_UNIT);
        return unit != null && unit.value().equals("year") ? unit.to() : token;
    }

    private boolean endsBefore(int token, Meaning meaning) {
        int at = tokens.is(token - 1, '-') ? token - 1 : token;
        Cue cue = reading.endingAt(at, meaning);
        return cue != null && cue.stands(Cue.Side.BEFORE);
    }

    private static boolean after(@Nullable Cue cue) {
        return cue != null && cue.stands(Cue.Side.AFTER);
    }

    private void state(String age, int from, int to) {
        stated.note(Role.AGE, age, from, to);
    }
}
