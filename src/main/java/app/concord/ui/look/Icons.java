package app.concord.ui.look;

import app.concord.message.Wording;
import app.concord.model.Channel;
import app.concord.model.FindingMatrix;
import app.concord.model.Review;
import app.concord.model.Severity;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.Locale;

/**
 * Draws what stands for a channel, a severity or a state, the same everywhere. A meaning has its
 * own shape; colour only repeats it. Every icon carries its name for screen readers.
 */
public final class Icons {
    private Icons() {}

    /** The icon of a channel in its hue. */
    public static FontIcon channel(Channel channel) {
        Ikon shape =
                switch (channel) {
                    case BRIEF -> Material2OutlinedAL.ASSIGNMENT;
                    case GLOSSARY -> Material2OutlinedMZ.SPELLCHECK;
                    case EMAIL -> Material2OutlinedMZ.MAIL_OUTLINE;
                    case SOCIAL -> Material2OutlinedAL.FORUM;
                    case WEB -> Material2OutlinedAL.LANGUAGE;
                    case PRINT -> Material2OutlinedMZ.MENU_BOOK;
                };
        return named(icon(shape, "channel-icon", channelStyle(channel)), channelName(channel));
    }

    /** The style class that gives a channel its hue. */
    public static String channelStyle(Channel channel) {
        return "channel-" + channel.id();
    }

    /** What a channel is called. */
    public static String channelName(Channel channel) {
        return Wording.term(channel);
    }

    /** Octagon, triangle or circle. */
    public static FontIcon severity(Severity severity) {
        Ikon shape =
                switch (severity) {
                    case ERROR -> Material2MZ.REPORT;
                    case WARNING -> Material2MZ.WARNING;
                    case INFO -> Material2AL.INFO;
                };
        return named(icon(shape, "severity-icon", severityStyle(severity)), severityName(severity));
    }

    /** The style class that gives a severity its colour. */
    public static String severityStyle(Severity severity) {
        return "severity-" + severity.name().toLowerCase(Locale.ROOT);
    }

    /** What a severity is called. */
    public static String severityName(Severity severity) {
        return Wording.term(severity);
    }

    /** The sign of a statement's state. */
    public static String sign(FindingMatrix.State state) {
        return switch (state) {
            case AGREES -> "=";
            case EXPLAINED -> "~";
            case DEVIATES -> "≠";
        };
    }

    /** Any icon, in the colour of the text unless a style class says otherwise. */
    public static FontIcon icon(Ikon shape, String... styles) {
        FontIcon icon = new FontIcon(shape);
        icon.getStyleClass().addAll(styles);
        return icon;
    }

    private static FontIcon named(FontIcon icon, String name) {
        icon.setAccessibleText(name);
        return icon;
    }

    /** A shape for how a finding stands, null where it is simply open. */
    public static @Nullable Node state(Review.State state) {
        return switch (state) {
            case OPEN -> null;
            case NEW -> icon(Material2OutlinedAL.FIBER_NEW, "state-icon", "state-new");
            case REOPENED -> icon(Material2OutlinedMZ.REPLAY, "state-icon", "state-reopened");
            case TO_FIX -> icon(Material2OutlinedAL.BUILD, "state-icon", "state-to-fix");
            case ACCEPTED -> icon(Material2OutlinedAL.DONE, "state-icon", "state-settled");
            case NOT_AN_ISSUE -> icon(Material2OutlinedAL.BLOCK, "state-icon", "state-settled");
        };
    }
}
