package app.concord.check;

import app.concord.model.FactValue;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes words that state a day with another day or another weekday, all else as it stands. */
final class DayRewording {
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-(\\d\\d)");
    private static final Pattern IN_DIGITS =
            Pattern.compile("\\d{1,2}[./-]\\d{1,2}([./-]\\d{2,4})?");

    private static final int WEEK = 7;
    private static final int[] STEPS = {1, -1, 2, -2};
    private static final int SOME_DAYS = 2;
    private static final int SHORTEST_WEEKDAY = 3;

    private DayRewording() {}

    /**
     * Some days later in the same month, or earlier at its end; whole weeks where a weekday stands
     * there, which stays right. Null where the day does not stand in digits, nothing tells it from
     * the month, or all days near are taken.
     *
     * @param words state the day, perhaps with the other end of a span of days
     * @param last whether the day is the last that the words state
     * @param taken days that mean something else
     */
    static @Nullable String other(
            String words, FactValue.Day day, boolean last, Set<LocalDate> taken) {
        int fresh = fresh(day, taken);
        MatchResult found = find(words, day.date(), last);
        if (found == null || fresh < 1) {
            return null;
        }
        String written = found.group(1).length() == 2 && fresh < 10 ? "0" + fresh : "" + fresh;
        String rest = words.substring(found.end(1));
        if (rest.matches("(?s)(st|nd|rd|th)\\b.*")) {
            rest = ordinal(fresh) + rest.substring(2);
        } else if (rest.matches("(?s)er\\b.*")) {
            rest = rest.substring(2);
        }
        return words.substring(0, found.start(1)) + written + rest;
    }

    /** The day of the month nearest to some days later that means nothing yet; 0 for none. */
    private static int fresh(FactValue.Day day, Set<LocalDate> taken) {
        LocalDate date = day.date();
        int days = day.weekday() == null ? SOME_DAYS : WEEK;
        for (int steps : STEPS) {
            LocalDate other = date.plusDays((long) steps * days);
            if (other.getMonth() == date.getMonth() && !taken.contains(other)) {
                return other.getDayOfMonth();
            }
        }
        return 0;
    }

    private static @Nullable MatchResult find(String words, LocalDate date, boolean last) {
        int number = date.getDayOfMonth();
        Matcher iso = ISO.matcher(words);
        if (iso.find()) {
            boolean same = Integer.parseInt(iso.group(1)) == number && !iso.find();
            iso.reset();
            return same && iso.find() ? iso.toMatchResult() : null;
        }
        if (number == date.getMonthValue() && IN_DIGITS.matcher(words).find()) {
            return null;
        }
        Matcher day = Pattern.compile("(?<![\\d:])(0?" + number + ")(?![\\d:])").matcher(words);
        MatchResult found = null;
        while (day.find() && (last || found == null)) {
            found = day.toMatchResult();
        }
        return found;
    }

    private static String ordinal(int day) {
        if (day >= 11 && day <= 13) {
            return "th";
        }
        return switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    /** The weekday two days later, as the language writes it; null where none stands there. */
    static @Nullable String weekday(String words, DayOfWeek weekday, @Nullable String language) {
        Locale locale = Locale.forLanguageTag(Objects.requireNonNullElse(language, "en"));
        for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) {
            String name = name(weekday, style, locale);
            if (name.length() < SHORTEST_WEEKDAY) {
                continue;
            }
            Matcher found =
                    Pattern.compile(
                                    "(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})",
                                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                            .matcher(words);
            if (found.find()) {
                String other = name(weekday.plus(2), style, locale);
                boolean capital = Character.isUpperCase(found.group().charAt(0));
                String first = other.substring(0, 1);
                return words.substring(0, found.start())
                        + (capital ? first.toUpperCase(locale) : first.toLowerCase(locale))
                        + other.substring(1)
                        + words.substring(found.end());
            }
        }
        return null;
    }

    private static String name(DayOfWeek weekday, TextStyle style, Locale locale) {
        String name = weekday.getDisplayName(style, locale);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
