package app.concord.campaign;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
 * @param withoutPacks ids of packs of rules that are switched off
 * @param signer who approved something last
 */
public record Settings(
        List<Path> recent,
        Theme theme,
        double width,
        double height,
        boolean maximised,
        double divider,
        boolean railCollapsed,
        Set<String> withoutPacks,
        Signer signer) {
    /** How many recent entries are kept. */
    public static final int RECENT = 8;

    /** What applies until something is chosen. */
    public static final Settings DEFAULTS =
            new Settings(
                    List.of(), Theme.SYSTEM, 1280, 800, false, 0.42, false, Set.of(), Signer.NONE);

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
                withoutPacks,
                signer);
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
                withoutPacks,
                signer);
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
                withoutPacks,
                signer);
    }

    public Settings withRailCollapsed(boolean collapsed) {
        return new Settings(
                recent, theme, width, height, maximised, divider, collapsed, withoutPacks, signer);
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
                recent, theme, width, height, maximised, divider, railCollapsed, off, signer);
    }

    /** With somebody else who approved last. */
    public Settings withSigner(Signer newSigner) {
        return new Settings(
                recent,
                theme,
                width,
                height,
                maximised,
                divider,
                railCollapsed,
                withoutPacks,
                newSigner);
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
                withoutPacks,
                signer);
    }
}
