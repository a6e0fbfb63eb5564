package app.concord.model;

import java.util.Locale;
import java.util.Optional;

/**
 * Where a piece of a campaign reaches its readers, or the brief or glossary that all pieces are
 * held against.
 */
public enum Channel {
    /** The approved facts. Never published itself; stands first wherever channels are listed. */
    BRIEF,
    /** How names and terms are written. Never published itself. */
    GLOSSARY,
    EMAIL,
    SOCIAL,
    WEB,
    PRINT;

    /** The lower-case name used in reports and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether pieces reach readers by it. */
    public boolean isPublished() {
        return this != BRIEF && this != GLOSSARY;
    }

    /** The published channel with this {@link #id()}, ignoring case; empty for any other word. */
    public static Optional<Channel> published(String id) {
        for (Channel channel : values()) {
            if (channel.isPublished() && channel.id().equalsIgnoreCase(id.strip())) {
                return Optional.of(channel);
            }
        }
        return Optional.empty();
    }
}
