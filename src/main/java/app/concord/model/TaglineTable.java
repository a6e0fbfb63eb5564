package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * The taglines of a campaign and which wording of each stands where. Made once and shown by window
 * and reports alike.
 *
 * @param taglines the brief's first, then those that most pieces show
 */
public record TaglineTable(List<Tagline> taglines) {
    /** No tagline is known. */
    public static final TaglineTable NONE = new TaglineTable(List.of());

    public TaglineTable {
        taglines = List.copyOf(taglines);
    }

    /** Whether any tagline stands somewhere in other words. */
    public boolean varies() {
        return taglines.stream().anyMatch(tagline -> tagline.wordings().size() > 1);
    }

    /**
     * A line by which the campaign is known.
     *
     * @param text its usual wording as it is written
     * @param language ISO 639-1 code, null where it is not known
     * @param ofBrief whether the brief gives it
     * @param wordings the usual one first, then in reading order
     */
    public record Tagline(
            String text, @Nullable String language, boolean ofBrief, List<Wording> wordings) {

        public Tagline {
            wordings = List.copyOf(wordings);
        }
    }

    /**
     * One wording of a tagline.
     *
     * @param text the words as they are first written
     * @param standing how it stands to the usual one
     * @param uses where it stands, by channel
     * @param findings fingerprints of the findings that report it
     */
    public record Wording(String text, Standing standing, List<Use> uses, List<String> findings) {

        public Wording {
            uses = List.copyOf(uses);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Where in one channel a wording stands.
     *
     * @param channel the channel; the brief has one of its own
     * @param pieces in how many pieces
     * @param places the first place in each of them, as many as are worth showing
     */
    public record Use(Channel channel, int pieces, List<Place> places) {

        public Use {
            places = List.copyOf(places);
        }
    }

    /** How a wording stands to the usual one. */
    public enum Standing {
        /** The wording of the brief, else that of most pieces. */
        USUAL,
        /** The same words run together behind a number sign. */
        HASHTAG,
        /** Some of the words, in their order. */
        SHORTENED,
        /** The same words in other forms or another order. */
        ADAPTED,
        /** What the brief gives for it in another language. */
        TRANSLATED,
        /** Other words in so many pieces, or beside the usual ones, that they are no slip. */
        ALSO_USED,
        /** Other words in the place of the usual ones. */
        ALTERED;

        /** The lower-case name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
