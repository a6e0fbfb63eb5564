package app.concord.campaign;

import app.concord.model.RuleSettings;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

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
 * @param rules what was changed about single rules, for every campaign
 * @param textSize of the window's words, in pixels
 * @param threads how many files are read at once, 0 for as many as there are processors
 * @param follows whether a campaign is checked again as soon as its files change
 * @param agency who hands reports over, empty for nobody
 * @param logo the picture beside it, a PNG or JPEG file; null for none
 * @param signer who approved something last
 * @param keeps whether what was read and found is kept on disk for the next check
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
        Set<String> withoutPacks,
        RuleSettings rules,
        int textSize,
        int threads,
        boolean follows,
        String agency,
        @Nullable Path logo,
        Signer signer,
        boolean keeps) {
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
                    Set.of(),
                    RuleSettings.NONE,
                    13,
                    0,
                    true,
                    "",
                    null,
                    Signer.NONE,
                    true);

    /** The least and the largest size of words that the window is laid out for, in pixels. */
    public static final int LEAST_TEXT = 11;

    public static final int LARGEST_TEXT = 18;

    /** More threads than this read no faster. */
    public static final int MOST_THREADS = 64;

    private static final double SMALLEST = 480;
    private static final double LARGEST = 10_000;

    /**
     * Who approves.
     *
     * @param name empty for nobody yet
     * @param role in which role, empty for none
     */
    public record Signer(String name, String role) {
        /** Nobody yet. */
        public static final Signer NONE = new Signer("", "");
    }

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
        textSize = Math.clamp(textSize, LEAST_TEXT, LARGEST_TEXT);
        threads = Math.clamp(threads, 0, MOST_THREADS);
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
        return copy(copy -> copy.theme = newTheme);
    }

    public Settings withWindow(double newWidth, double newHeight, boolean newMaximised) {
        return copy(copy -> {
            copy.width = newWidth;
            copy.height = newHeight;
            copy.maximised = newMaximised;
        });
    }

    public Settings withDivider(double newDivider) {
        return copy(copy -> copy.divider = newDivider);
    }

    public Settings withRailCollapsed(boolean collapsed) {
        return copy(copy -> copy.railCollapsed = collapsed);
    }

    /** With a pack of rules switched on or off. */
    public Settings withPack(String id, boolean on) {
        Set<String> off = new HashSet<>(withoutPacks);
        if (on) {
            off.remove(id);
        } else {
            off.add(id);
        }
        return copy(copy -> copy.withoutPacks = off);
    }

    public Settings withLanguage(Language newLanguage) {
        return copy(copy -> copy.language = newLanguage);
    }

    public Settings withRules(RuleSettings newRules) {
        return copy(copy -> copy.rules = newRules);
    }

    public Settings withTextSize(int newSize) {
        return copy(copy -> copy.textSize = newSize);
    }

    public Settings withThreads(int newThreads) {
        return copy(copy -> copy.threads = newThreads);
    }

    public Settings withFollows(boolean newFollows) {
        return copy(copy -> copy.follows = newFollows);
    }

    /**
     * With another agency for reports.
     *
     * @param newLogo null for none
     */
    public Settings withAgency(String newAgency, @Nullable Path newLogo) {
        return copy(copy -> {
            copy.agency = newAgency;
            copy.logo = newLogo;
        });
    }

    /** With somebody else who approved last. */
    public Settings withSigner(Signer newSigner) {
        return copy(copy -> copy.signer = newSigner);
    }

    /** With another say on whether anything is kept on disk for the next check. */
    public Settings withKeeps(boolean newKeeps) {
        return copy(copy -> copy.keeps = newKeeps);
    }

    private Settings withRecent(List<Path> newRecent) {
        return copy(copy -> copy.recent = newRecent);
    }

    private Settings copy(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return new Settings(
                copy.recent,
                copy.theme,
                copy.width,
                copy.height,
                copy.maximised,
                copy.divider,
                copy.railCollapsed,
                copy.language,
                copy.withoutPacks,
                copy.rules,
                copy.textSize,
                copy.threads,
                copy.follows,
                copy.agency,
                copy.logo,
                copy.signer,
                copy.keeps);
    }

    /** The settings with some of them changed; one place that names them all. */
    private static final class Copy {
        private List<Path> recent;
        private Theme theme;
        private double width;
        private double height;
        private boolean maximised;
        private double divider;
        private boolean railCollapsed;
        private Language language;
        private Set<String> withoutPacks;
        private RuleSettings rules;
        private int textSize;
        private int threads;
        private boolean follows;
        private String agency;
        private @Nullable Path logo;
        private Signer signer;
        private boolean keeps;

        Copy(Settings from) {
            recent = from.recent;
            theme = from.theme;
            width = from.width;
            height = from.height;
            maximised = from.maximised;
            divider = from.divider;
            railCollapsed = from.railCollapsed;
            language = from.language;
            withoutPacks = from.withoutPacks;
            rules = from.rules;
            textSize = from.textSize;
            threads = from.threads;
            follows = from.follows;
            agency = from.agency;
            logo = from.logo;
            signer = from.signer;
            keeps = from.keeps;
        }
    }
}
