package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Month;

/**
 * All that a lexicon knows of a word that stands in a text, gathered when the word is met first: a
 * few words make up most of any text, so that most words cost one look and no search.
 *
 * @param hash its {@link WordTable#hash}
 * @param length how many characters it has
 * @param number its number in the table of words, {@link WordTable#UNKNOWN} where it is not there
 * @param names what it names, the bits below
 * @param address the ending by which it addresses the reader, null for none
 * @param cues the cue phrases that begin with it, null for none
 * @param times the phrases about spans of time that begin with it, null for none
 */
record KnownWord(
        long hash,
        int length,
        int number,
        short names,
        AddressEnds.@Nullable End address,
        @Nullable Beginning cues,
        @Nullable Beginning times) {
    /** The bits that name a month. */
    static final int MONTHS = 0xf;

    /** The bits that name a day of the week, and the place of the lowest one. */
    static final int WEEKDAYS = 0x70;

    static final int WEEKDAY = 4;

    /** The bit of words with which phrases about spans of time begin. */
    static final int TIME = 0x80;

    /** The bit of what may stand behind the number of a size, but for words with a meaning. */
    static final int SIZE = 0x100;

    /** The bit of words that end as those do which address the reader. */
    static final int ADDRESS = 0x200;

    private static final Month[] MONTH = Month.values();
    private static final DayOfWeek[] DAY = DayOfWeek.values();

    /** Whether it is the word of this hash and so many characters. */
    boolean is(long otherHash, int characters) {
        return hash == otherHash && length == characters;
    }

    /** What words name, all bits together. */
    static int names(KnownWord[] words) {
        int all = 0;
        for (KnownWord word : words) {
            all |= word.names();
        }
        return all;
    }

    /** The month it names, null for none. */
    @Nullable Month month() {
        int month = names & MONTHS;
        return month == 0 ? null : MONTH[month - 1];
    }

    /** The weekday it names, null for none. */
    @Nullable DayOfWeek weekday() {
        int day = names & WEEKDAYS;
        return day == 0 ? null : DAY[(day >> WEEKDAY) - 1];
    }
}
