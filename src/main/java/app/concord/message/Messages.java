package app.concord.message;

import org.jspecify.annotations.Nullable;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the program by key. They are the same on every machine: neither its locale nor its
 * time zone plays a part. Safe for any thread.
 */
public final class Messages {
    /** In which numbers are written. */
    static final Locale LOCALE = Locale.ENGLISH;

    /** The words of reports and command line, and those of the window. */
    private static final List<String> FILES = List.of("messages", "messages-ui");

    private static final Bundle BUNDLE = Bundle.load();

    private static final ConcurrentHashMap<String, MessageFormat> FORMATS =
            new ConcurrentHashMap<>();

    private Messages() {}

    /**
     * The words for a key.
     *
     * @param arguments what goes into the places {0}, {1}, … of the pattern; counts as numbers, so
     *     that plurals work; without any, the words are given as they stand
     * @throws MissingResourceException if there is no such key
     */
    public static String text(String key, Object... arguments) {
        if (arguments.length == 0) {
            return BUNDLE.getString(key);
        }
        MessageFormat format =
                FORMATS.computeIfAbsent(key, k -> new MessageFormat(BUNDLE.getString(k), LOCALE));
        // A format keeps state while it works.
        return ((MessageFormat) format.clone()).format(arguments);
    }

    /** Whether there are words for this key. */
    public static boolean has(String key) {
        return BUNDLE.words.containsKey(key);
    }

    /** Every key, sorted. */
    public static Set<String> keys() {
        return Collections.unmodifiableSet(new TreeSet<>(BUNDLE.words.keySet()));
    }

    /** All words as one bundle, for libraries that look words up themselves. */
    public static ResourceBundle bundle() {
        return BUNDLE;
    }

    /** The files of the bundle as one. */
    private static final class Bundle extends ResourceBundle {
        private final TreeMap<String, String> words = new TreeMap<>();

        static Bundle load() {
            Bundle all = new Bundle();
            for (String file : FILES) {
                if (Messages.class.getResource(file + ".properties") == null) {
                    // A program without a window brings no words for it.
                    continue;
                }
                ResourceBundle one =
                        ResourceBundle.getBundle(
                                Messages.class.getPackageName() + "." + file, Locale.ROOT);
                for (String key : one.keySet()) {
                    all.words.put(key, one.getString(key));
                }
            }
            return all;
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
}
