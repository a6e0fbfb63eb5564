package app.concord.rule;

import app.concord.text.Words;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The months and weekdays of all languages, which are often nearly the same: 'February' and
 * 'Februari' are no two spellings of a name.
 */
final class CalendarWords {
    private static final Set<String> ALL = all();

    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

    private CalendarWords() {}

    /** The day that a folded word names in whatever language, alone or as a habit: 'Fridays'. */
    static @Nullable DayOfWeek weekday(String folded) {
        DayOfWeek day = WEEKDAYS.get(folded);
        return day == null && folded.endsWith("s")
                ? WEEKDAYS.get(folded.substring(0, folded.length() - 1))
                : day;
    }

    /** Whether both folded words name a month or both a day of the week, in whatever language. */
    static boolean are(String one, String other) {
        return ALL.contains(one) && ALL.contains(other);
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> weekdays = new HashMap<>();
        for (String language : Phrases.LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            for (DayOfWeek day : DayOfWeek.values()) {
                weekdays.putIfAbsent(Words.fold(day.getDisplayName(TextStyle.FULL, locale)), day);
            }
        }
        return Map.copyOf(weekdays);
    }

    private static Set<String> all() {
        Set<String> all = new HashSet<>();
        for (String language : Phrases.LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            for (Month month : Month.values()) {
                all.add(Words.fold(month.getDisplayName(TextStyle.FULL, locale)));
                all.add(Words.fold(month.getDisplayName(TextStyle.FULL_STANDALONE, locale)));
            }
            for (DayOfWeek day : DayOfWeek.values()) {
                all.add(Words.fold(day.getDisplayName(TextStyle.FULL, locale)));
            }
        }
        all.add("janner");
        all.add("feber");
        return Set.copyOf(all);
    }
}
