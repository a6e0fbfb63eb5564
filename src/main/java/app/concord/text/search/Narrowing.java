package app.concord.text.search;

import java.util.Set;

/**
 * Where alone something is looked for.
 *
 * @param channels the channels; empty for all
 * @param languages ISO 639-1 codes of languages; empty for all, {@code ""} for texts in an unknown
 *     one
 */
public record Narrowing(Set<String> channels, Set<String> languages) {

    /** Everywhere. */
    public static final Narrowing NONE = new Narrowing(Set.of(), Set.of());

    public Narrowing {
        channels = Set.copyOf(channels);
        languages = Set.copyOf(languages);
    }
}
