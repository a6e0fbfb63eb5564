package app.concord.check;

import app.concord.importing.social.SocialMeanings;
import app.concord.text.Languages;

import java.util.List;

/** What a user can choose from when settling how a file is taken in. */
public final class ChoiceValues {
    private static final List<String> ADDRESSED =
            Languages.all().stream().filter(language -> !language.equals("en")).toList();

    private ChoiceValues() {}

    /** ISO 639-1 codes of the languages that are understood. */
    public static List<String> languages() {
        return Languages.all();
    }

    /** Those among them in which readers are addressed either formally or informally. */
    public static List<String> addressed() {
        return ADDRESSED;
    }

    /** The ids of all that a column of any kind of table can hold, each once. */
    public static List<String> meanings() {
        return SocialMeanings.ids();
    }
}
