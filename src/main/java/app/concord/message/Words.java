package app.concord.message;

import org.jspecify.annotations.Nullable;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** All words in one language, what it lacks in English. Safe for any thread. */
final class Words extends ResourceBundle {
    /** The words of reports and command line, and those of the window. */
    static final List<String> FILES = List.of("messages", "messages-ui");

    private static final Control ONLY_AS_ASKED =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final TreeMap<String, String> words = new TreeMap<>();
    private final ConcurrentHashMap<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, DateTimeFormatter> dates = new ConcurrentHashMap<>();

    private Words(Locale language) {
        this.language = language;
    }

    /** The words of a language; English where there are no files for it. */
    static Words in(Locale language) {
        Words all = new Words(language);
        Locale files = language.equals(Locale.ENGLISH) ? Locale.ROOT : language;
        for (String file : FILES) {
            if (Words.class.getResource(file + ".properties") == null) {
                // A program without a window brings no words for it.
                continue;
            }
            ResourceBundle one =
                    ResourceBundle.getBundle(
                            Words.class.getPackageName() + "." + file, files, ONLY_AS_ASKED);
            for (String key : one.keySet()) {
                all.words.put(key, one.getString(key));
            }
        }
        return all;
    }

    Locale language() {
        return language;
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    String text(String key, Object... arguments) {
        if (arguments.length == 0) {
            return getString(key);
        }
        MessageFormat format =
                formats.computeIfAbsent(key, k -> Plurals.format(getString(k), language));
        // A format keeps state while it works.
        return ((MessageFormat) format.clone()).format(arguments);
    }

    DateTimeFormatter dates(String key) {
        return dates.computeIfAbsent(key, k -> DateTimeFormatter.ofPattern(getString(k), language));
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return words.get(key);
    }

    @Override
    protected Set<String> handleKeySet() {
        return words.keySet();
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keySet());
    }
}
