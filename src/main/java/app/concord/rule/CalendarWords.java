package app.concord.rule;

import app.concord.text.Words;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The months and weekdays of all languages, which are often nearly the same: 'February' and
 * 'Februari' are no two spellings of a name.
 */
final class CalendarWords {
    private static final Set<String> ALL = all();

    private CalendarWords() {}

    /** Whether both folded words name a month or both a day of the week, in whatever language. */
    static boolean are(String one, String other) {
        return ALL.contains(one) && ALL.contains(other);
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
