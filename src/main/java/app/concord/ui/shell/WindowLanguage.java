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

    /** What its speakers call a language: 'Deutsch', 'Bahasa Indonesia'. */
    static String name(Settings.Language language) {
        if (language == Settings.Language.SYSTEM) {
            return Messages.text("ui.language.system");
        }
        return Messages.text("ui.language." + language.name());
    }
}
