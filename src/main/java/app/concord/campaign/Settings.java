package app.concord.campaign;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a user has chosen for the window, on this computer.
 *
 * @param recent what was opened lately, the latest first
 * @param theme light, dark, or as the system has it
 * @param width of the window, in pixels
 * @param height of the window, in pixels
 * @param maximised whether the window fills the screen
 * @param divider share of the height that the list of findings takes, 0 to 1
 * @param railCollapsed whether the rail of places shows icons only
 * @param language of the words of the window
 * @param withoutPacks ids of packs of rules that are switched off
 */
public record Settings(
        List<Path> recent,
        Theme theme,
        double width,
        double height,
        boolean maximised,
        double divider,
        boolean railCollapsed,
        Language language,
        Set<String> withoutPacks) {
    /** How many recent entries are kept. */
    public static final int RECENT = 8;

    /** What applies until something is chosen. */
    public static final Settings DEFAULTS =
            new Settings(
                    List.of(),
                    Theme.SYSTEM,
                    1280,
                    800,
                    false,
                    0.42,
                    false,
                    Language.SYSTEM,
                    Set.of());

    private static final double SMALLEST = 480;
    private static final double LARGEST = 10_000;

    /** Light or dark. */
    public enum Theme {
        /** As the system has it, also when it changes. */
        SYSTEM,
        LIGHT,
        DARK
    }

    /** The language of the words of the window. */
    public enum Language {
        /** As the system has it, or English where there are no words in that. */
        SYSTEM(""),
        ENGLISH("en"),
        GERMAN("de"),
        FRENCH("fr"),
        INDONESIAN("id"),
        MALAY("ms"),
        ROMANIAN("ro");

        private final String code;

        Language(String code) {
            this.code = code;
        }

        /**
         * The language itself.
         *
         * @param system the language of the system
         */
        public Locale locale(Locale system) {
            return this == SYSTEM ? system : Locale.of(code);
        }
    }

    /** Values out of range are brought into it. */
    public Settings {
        recent = recent.stream().distinct().limit(RECENT).toList();
        width = Math.clamp(width, SMALLEST, LARGEST);
        height = Math.clamp(height, SMALLEST, LARGEST);
        divider = Math.clamp(divider, 0.1, 0.9);
        withoutPacks = Set.copyOf(withoutPacks);
    }

    /** With this entry as the latest. */
    public Settings withOpened(Path path) {
        List<Path> entries = new ArrayList<>(recent);
        entries.remove(path);
        entries.addFirst(path);
        return withRecent(entries);
    }

    /** Without this entry. */
    public Settings withoutRecent(Path path) {
        return withRecent(recent.stream().filter(entry -> !entry.equals(path)).toList());
    }

    public Settings withTheme(Theme newTheme) {
        return new Settings(
                recent,
                newTheme,
                width,
                height,
                maximised,
                divider,
                railCollapsed,
                language,
                withoutPacks);
    }

    public Settings withWindow(double newWidth, double newHeight, boolean newMaximised) {
        return new Settings(
                recent,
                theme,
                newWidth,
                newHeight,
                newMaximised,
                divider,
                railCollapsed,
                language,
                withoutPacks);
    }

    public Settings withDivider(double newDivider) {
        return new Settings(
                recent,
                theme,
                width,
                height,
                maximised,
                newDivider,
                railCollapsed,
                language,
                withoutPacks);
    }

    public Settings withRailCollapsed(boolean collapsed) {
        return new Settings(
                recent,
                theme,
                width,
                height,
                maximised,
                divider,
                collapsed,
                language,
                withoutPacks);
    }

    public Settings withLanguage(Language newLanguage) {
        return new Settings(
                recent,
                theme,
                width,
                height,
                maximised,
                divider,
                railCollapsed,
                newLanguage,
                withoutPacks);
    }

    /** With a pack of rules switched on or off. */
    public Settings withPack(String id, boolean on) {
        Set<String> off = new HashSet<>(withoutPacks);
        if (on) {
            off.remove(id);
        } else {
            off.add(id);
        }
        return new Settings(
                recent, theme, width, height, maximised, divider, railCollapsed, language, off);
    }

    private Settings withRecent(List<Path> newRecent) {
        return new Settings(
                newRecent,
                theme,
                width,
                height,
                maximised,
                divider,
                railCollapsed,
                language,
                withoutPacks);
    }
}
