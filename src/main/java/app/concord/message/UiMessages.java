package app.concord.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the window: labels, buttons, hints, and what screen readers are told. */
public final class UiMessages {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("app.concord.message.messages-ui", Locale.ENGLISH);

    private UiMessages() {}

    /** The bundle itself, for screens that are laid out in a file. */
    public static ResourceBundle bundle() {
        return BUNDLE;
    }

    /**
     * The words under a key.
     *
     * @param arguments what goes into them, in order; counts as numbers so that plurals work
     * @throws java.util.MissingResourceException if there is no such key
     */
    public static String text(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
    }
}
