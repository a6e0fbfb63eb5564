package app.concord.message;

import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of the program by key. They are English and the same on every machine, whatever its
 * locale and time zone, unless {@link #use another language} is chosen. Safe for any thread.
 */
public final class Messages {
    /**
     * The languages that there are words in, by which they are offered: English, in which all words
     * are there, first.
     */
    public static final List<Locale> LANGUAGES =
            List.of(
                    Locale.ENGLISH,
                    Locale.GERMAN,
                    Locale.FRENCH,
                    Locale.of("id"),
                    Locale.of("ms"),
                    Locale.of("ro"));

    private static volatile Words words = Words.in(Locale.ENGLISH);

    private Messages() {}

    /**
     * Gives all words from now on in this language, for the whole program. What was worded before
     * stays as it is.
     *
     * @param language one of {@link #LANGUAGES}; a country is ignored, and for any other language
     *     the words are English
     */
    public static void use(Locale language) {
        Locale chosen =
                LANGUAGES.stream()
                        .filter(known -> known.getLanguage().equals(language.getLanguage()))
                        .findFirst()
                        .orElse(Locale.ENGLISH);
        if (!chosen.equals(words.language())) {
            words = Words.in(chosen);
        }
    }

    /** The language of the words, in which numbers, days and names of countries are written too. */
    public static Locale language() {
        return words.language();
    }

    /**
     * The words for a key.
     *
     * @param arguments what goes into the places {0}, {1}, … of the pattern; counts as numbers, so
     *     that plurals work; without any, the words are given as they stand
     * @throws MissingResourceException if there is no such key
     */
    public static String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /**
     * Writes days or times by the pattern that stands under this key.
     *
     * @throws MissingResourceException if there is no such key
     */
    public static DateTimeFormatter dates(String key) {
        return words.dates(key);
    }

    /** Whether there are words for this key. */
    public static boolean has(String key) {
        return words.has(key);
    }

    /** Every key, sorted. */
    public static Set<String> keys() {
        return Collections.unmodifiableSet(new TreeSet<>(words.keySet()));
    }

    /** All words as one bundle, for libraries that look words up themselves. */
    public static ResourceBundle bundle() {
        return words;
    }

    /** The words of reports and command line as one bundle. */
    public static ResourceBundle commandLine() {
        return words.withoutWindow();
    }
}
