package app.concord.ui.shell;

import java.util.Locale;

/** Where in the window one is. All but the start stand in the rail, in this order. */
enum Place {
    START,
    OVERVIEW,
    FINDINGS,
    MATRIX,
    CONTENT,
    TIMELINE,
    CODES,
    MESSAGES,
    SEARCH,
    FILES,
    GLOSSARY,
    RULES,
    PROBLEMS;

    /** Key of what a person calls it. */
    String titleKey() {
        return "ui." + name().toLowerCase(Locale.ROOT) + ".title";
    }
}
