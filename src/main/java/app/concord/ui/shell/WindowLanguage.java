package app.concord.ui.shell;

import app.concord.campaign.Settings;
import app.concord.message.Messages;

import java.util.Locale;

/** The language that the user wants the window in. */
final class WindowLanguage {
    /** That of the system when the program was started. */
    private static final Locale SYSTEM = Locale.getDefault(Locale.Category.DISPLAY);

    private WindowLanguage() {}

    /** Gives all words from now on in the language of these settings. */
    static void use(Settings settings) {
        Messages.use(settings.language().locale(SYSTEM));
    }

    /**
     * Has what comes with the system's libraries in this language as well: the menu of a field to
     * write in, the calendar that a date is picked from.
     */
    static void useForSystem(Settings settings) {
        Locale chosen = settings.language().locale(SYSTEM);
        Locale.setDefault(chosen.getLanguage().equals(SYSTEM.getLanguage()) ? SYSTEM : chosen);
    }

    /** What its speakers call a language: 'Deutsch', 'Bahasa Indonesia'. */
    static String name(Settings.Language language) {
        if (language == Settings.Language.SYSTEM) {
            return Messages.text("ui.language.system");
        }
        return Messages.text("ui.language." + language.name());
    }
}
