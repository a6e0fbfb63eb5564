package app.concord.importing.table;

import app.concord.model.DateOrder;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands the dates of one column, whose day and month order holds for the whole file.
 *
 * <p>Times are read as written: an offset or {@code Z} behind them is dropped, so that the result
 * is the clock of whoever wrote the file.
 */
public final class DateColumn {
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<!\\d)(\\d{1,2})([-/.]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[ -]+(?:de |d')?([\\p{L}]{3,})\\.?(?:,? |-| de | del )+(\\d{4}|\\d{2}(?!\\d|:))");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([\\p{L}]{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)");
    private static final Pattern DAY_FIRST_NO_YEAR =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[ -]*(?:de |d'|of )?([\\p{L}]{3,})(?!\\p{L})");
    private static final Pattern MONTH_FIRST_NO_YEAR =
            Pattern.compile("([\\p{L}]{3,})\\.?[ -](\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])");
    private static final Pattern UNIX_DATE =
            Pattern.compile(
                    "([\\p{L}]{3}) (\\d{1,2}) ((?:[01]\\d|2[0-3])(?::[0-5]\\d){2}) [+\\p{L}][\\p{L}\\d]+ (\\d{4})");
    private static final Pattern TIME =
            Pattern.compile(
                    "(?<![\\d:])(\\d{1,2})(?:[:.h]([0-5]\\d)(?::[0-5]\\d(?:[.,]\\d+)?)?)?\\s*(?:([ap])\\.?\\s?m\\b\\.?|(?:uhr|h|hs|u)\\b)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:[.,]\\d+)?");
    private static final Pattern FRACTION = Pattern.compile("0?[.,]\\d+");
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final int MIN_SERIAL = 25_000;
    private static final int MAX_SERIAL = 75_000;
    private static final Map<String, Integer> MONTHS = months();

    private final DateOrder order;
    private final boolean open;
    private final boolean mixed;
    private final @Nullable LocalDate anchor;

    private DateColumn(DateOrder order, boolean open, boolean mixed, @Nullable LocalDate anchor) {
        this.order = order;
        this.open = open;
        this.mixed = mixed;
        this.anchor = anchor;
    }

    /**
     * Decides the order from all values: a number above 12 settles it; else the order that puts the
     * dates much closer together; else {@code usual}.
     */
    public static DateColumn of(List<String> values, DateOrder usual) {
        return of(values, usual, null);
    }

    /**
     * As {@link #of(List, DateOrder)}, unless the order is settled.
     *
     * @param settled the order the user chose, null where it is to be found out
     */
    public static DateColumn of(List<String> values, DateOrder usual, @Nullable DateOrder settled) {
        OrderVotes votes = new OrderVotes();
        for (String value : values) {
            Matcher date = NUMERIC.matcher(value);
            if (ordered(value) && date.find()) {
                votes.add(number(date, 1), number(date, 3), year(date.group(4)));
            }
        }
        DateOrder found = settled == null ? votes.order(usual) : settled;
        DateColumn years = new DateColumn(found, votes.open(), votes.mixed(), null);
        List<LocalDate> days = new ArrayList<>();
        for (String value : values) {
            LocalDateTime read = years.read(value, "");
            if (read != null) {
                days.add(read.toLocalDate());
            }
        }
        days.sort(null);
        LocalDate middle = days.isEmpty() ? null : days.get(days.size() / 2);
        return new DateColumn(found, votes.open(), votes.mixed(), middle);
    }

    /** Whether the cell holds a date in which the order of day and month matters. */
    public static boolean ordered(String value) {
        Matcher date = NUMERIC.matcher(value);
        return !ISO.matcher(value).find() && date.find() && !date.group(2).equals(".");
    }

    public DateOrder order() {
        return order;
    }

    /** Whether nothing in the column settles the order, so that it had to be assumed. */
    public boolean assumed() {
        return open;
    }

    /** Whether some dates settle one order and others the other. */
    public boolean mixed() {
        return mixed;
    }

    /** Whether the cell holds a day whose year is taken from the other dates. */
    public boolean withoutYear(String date) {
        return anchor != null
                && read(date, "") != null
                && withYear(cleaned(date)) == null
                && !SERIAL.matcher(cleaned(date)).matches()
                && !UNIX_DATE.matcher(cleaned(date)).find();
    }

    /**
     * The day and time of a row; midnight where no time is written.
     *
     * @param date the cell that holds the date and perhaps a time
     * @param time the cell that holds the time, empty where there is none
     * @return null where the cell holds no date that is understood
     */
    public @Nullable LocalDateTime read(String date, String time) {
        String text = cleaned(date);
        if (SERIAL.matcher(text).matches()) {
            return serial(text, time);
        }
        Matcher unix = UNIX_DATE.matcher(text);
        if (unix.find()) {
            LocalDate day =
                    date(
                            Integer.parseInt(unix.group(4)),
                            month(unix.group(1)),
                            Integer.parseInt(unix.group(2)));
            return day == null ? null : day.atTime(LocalTime.parse(unix.group(3)));
        }
        Found found = find(text);
        if (found == null) {
            return null;
        }
        LocalDate day = found.day();
        LocalTime clock = clock(text.substring(found.end()));
        LocalTime separate = clock(time);
        if (separate != null) {
            return day.atTime(separate);
        }
        return clock == null ? day.atStartOfDay() : day.atTime(clock);
    }

    private static String cleaned(String date) {
        return date.strip().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    /** A date, and where the text behind it begins. */
    private record Found(LocalDate day, int end) {
        static @Nullable Found of(@Nullable LocalDate day, Matcher matcher) {
            return day == null ? null : new Found(day, matcher.end());
        }
    }

    private @Nullable Found find(String text) {
        Found whole = withYear(text);
        LocalDate near = anchor;
        return whole != null || near == null ? whole : nearest(text, near);
    }

    /** The day of a year that lies nearest to the other dates; null where no day is written. */
    private static @Nullable Found nearest(String text, LocalDate near) {
        Matcher words = DAY_FIRST_NO_YEAR.matcher(text);
        boolean dayFirst = words.find() && month(words.group(2)) > 0;
        if (!dayFirst) {
            words = MONTH_FIRST_NO_YEAR.matcher(text);
            if (!words.find() || month(words.group(1)) == 0) {
                return null;
            }
        }
        int month = month(words.group(dayFirst ? 2 : 1));
        int day = number(words, dayFirst ? 1 : 2);
        LocalDate best = null;
        for (int year = near.getYear() - 1; year <= near.getYear() + 1; year++) {
            LocalDate candidate = date(year, month, day);
            if (candidate != null && (best == null || gap(candidate, near) < gap(best, near))) {
                best = candidate;
            }
        }
        return Found.of(best, words);
    }

    private static long gap(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private @Nullable Found withYear(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return Found.of(date(number(iso, 1), number(iso, 2), number(iso, 3)), iso);
        }
        Matcher numeric = NUMERIC.matcher(text);
        if (numeric.find()) {
            boolean dayFirst = numeric.group(2).equals(".") || order == DateOrder.DAY_MONTH;
            int month = number(numeric, dayFirst ? 3 : 1);
            int day = number(numeric, dayFirst ? 1 : 3);
            LocalDate read = date(year(numeric.group(4)), month, day);
            // Where the file mixes both orders, a date that fits only the other is read so.
            return Found.of(
                    read == null && mixed ? date(year(numeric.group(4)), day, month) : read,
                    numeric);
        }
        Matcher words = DAY_FIRST.matcher(text);
        if (words.find() && month(words.group(2)) > 0) {
            LocalDate day = date(year(words.group(3)), month(words.group(2)), number(words, 1));
            return Found.of(day, words);
        }
        words = MONTH_FIRST.matcher(text);
        return words.find()
                ? Found.of(date(number(words, 3), month(words.group(1)), number(words, 2)), words)
                : null;
    }

    private @Nullable LocalDateTime serial(String text, String time) {
        double value = Double.parseDouble(text.replace(',', '.'));
        if (value < MIN_SERIAL || value > MAX_SERIAL) {
            return null;
        }
        LocalDateTime day = EPOCH.plusDays((long) value).atStartOfDay();
        long minutes = Math.round((value - Math.floor(value)) * 24 * 60);
        LocalTime separate = clock(time);
        return separate == null ? day.plusMinutes(minutes) : day.toLocalDate().atTime(separate);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return year < 100 ? 2000 + year : year;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return month < 1 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalTime clock(String text) {
        String bare = text.strip();
        if (FRACTION.matcher(bare).matches()) {
            double day = Double.parseDouble(bare.replace(',', '.'));
            return LocalTime.MIDNIGHT.plusMinutes(Math.round(day * 24 * 60));
        }
        Matcher time = TIME.matcher(bare.replaceFirst("^[T,]", " "));
        while (time.find()) {
            boolean alone = time.group(2) == null && time.group().strip().length() < 3;
            if (alone && !time.group().strip().equals(bare)) {
                continue; // A bare number beside other words is no time.
            }
            int hour = Integer.parseInt(time.group(1));
            int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
            String half = time.group(3);
            if (half != null) {
                hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
            }
            if (hour < 24) {
                return LocalTime.of(hour, minute);
            }
        }
        return null;
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(plain(name), 0);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> names = new HashMap<>();
        for (String language :
                List.of("en", "de", "fr", "es", "it", "nl", "pt", "ro", "id", "ms")) {
            Locale locale = Locale.of(language);
            for (Month month : Month.values()) {
                for (TextStyle style :
                        List.of(
                                TextStyle.FULL,
                                TextStyle.SHORT,
                                TextStyle.FULL_STANDALONE,
                                TextStyle.SHORT_STANDALONE)) {
                    String name = plain(month.getDisplayName(style, locale));
                    if (name.length() > 2) {
                        names.putIfAbsent(name, month.getValue());
                        names.putIfAbsent(name.substring(0, 3), month.getValue());
                    }
                }
            }
        }
        return Map.copyOf(names);
    }
}
