package app.concord.importing.social;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the language of a post as plans give it: {@code FR}, {@code nl-BE}, 'français'. */
final class PostLanguage {
    private static final int CODE = 2;
    private static final List<String> KNOWN =
            List.of("en", "de", "fr", "es", "it", "nl", "pt", "ro", "id", "ms");
    private static final Map<String, String> NAMES = names();

    private PostLanguage() {}

    /** ISO 639-1 code of a language the program understands, null where none is given. */
    static @Nullable String of(String cell) {
        String said = cell.strip().toLowerCase(Locale.ROOT);
        boolean coded =
                said.length() == CODE
                        || (said.length() > CODE && "-_".indexOf(said.charAt(CODE)) >= 0);
        String code = coded ? said.substring(0, CODE) : NAMES.get(said);
        return code != null && KNOWN.contains(code) ? code : null;
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String code : KNOWN) {
            for (String in : KNOWN) {
                String name = Locale.of(code).getDisplayLanguage(Locale.of(in));
                names.put(name.toLowerCase(Locale.ROOT), code);
            }
        }
        return names;
    }
}
