package app.concord.message;

import org.jspecify.annotations.Nullable;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All words in one language, what it lacks in English. Safe for any thread. */
final class Words extends ResourceBundle {
    private static final String REPORTS = "messages";
    private static final String WINDOW = "messages-ui";

    /** The words of reports and command line, and those of the window. */
    static final List<String> FILES = List.of(REPORTS, WINDOW);

    private static final Control ONLY_AS_ASKED =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final Map<String, String> words;

    /** The words of the window, read when one is first asked for; null before. */
    private volatile @Nullable Map<String, String> window;

    private final ConcurrentHashMap<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, DateTimeFormatter> dates = new ConcurrentHashMap<>();

    private Words(Locale language) {
        this.language = language;
        this.words = read(REPORTS, language);
    }

    /** The words of a language; English where there are no files for it. */
    static Words in(Locale language) {
        return new Words(language);
    }

    private static Map<String, String> read(String file, Locale language) {
        Map<String, String> words = new HashMap<>();
        // A program without a window brings no words for it.
        if (Words.class.getResource(file + ".properties") != null) {
            ResourceBundle one =
                    ResourceBundle.getBundle(
                            Words.class.getPackageName() + "." + file,
                            language.equals(Locale.ENGLISH) ? Locale.ROOT : language,
                            ONLY_AS_ASKED);
            for (String key : one.keySet()) {
                words.put(key, one.getString(key));
            }
        }
        return words;
    }

    private @Nullable String word(String key) {
        String word = words.get(key);
        return word == null ? ofWindow().get(key) : word;
    }

    private Map<String, String> ofWindow() {
        Map<String, String> known = window;
        if (known == null) {
            known = read(WINDOW, language);
            window = known;
        }
        return known;
    }

    Locale language() {
        return language;
    }

    boolean has(String key) {
        return word(key) != null;
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

    /** The words of reports and command line alone, so that nobody waits for the others. */
    ResourceBundle withoutWindow() {
        return new ResourceBundle() {
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
        };
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return word(key);
    }

    @Override
    protected Set<String> handleKeySet() {
        Set<String> all = new HashSet<>(words.keySet());
        all.addAll(ofWindow().keySet());
        return all;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(handleKeySet());
    }
}
