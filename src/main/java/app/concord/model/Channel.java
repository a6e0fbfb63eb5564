package app.concord.model;

import java.util.Locale;
import java.util.Optional;

/**
 * Where a piece of a campaign reaches its readers, or the brief that all pieces are held against.
 */
public enum Channel {
    /** The approved facts. Never published itself; stands first wherever channels are listed. */
    BRIEF,
    EMAIL,
    SOCIAL,
    WEB,
    PRINT;

    /** The lower-case name used in reports and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The published channel with this {@link #id()}, ignoring case; empty for any other word. */
    public static Optional<Channel> published(String id) {
        for (Channel channel : values()) {
            if (channel != BRIEF && channel.id().equalsIgnoreCase(id.strip())) {
                return Optional.of(channel);
            }
        }
        return Optional.empty();
    }
}
