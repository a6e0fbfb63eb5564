package app.concord.model;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person says of words that the program read otherwise. It holds for these words alone,
 * wherever else the same words stand.
 *
 * @param anchor the words
 * @param says what is said of them
 * @param subject name of the product or offer that they belong to, perhaps with a size or other
 *     measure; empty for the campaign as a whole, and unless {@code says} is {@link Says#SUBJECT}
 */
public record Correction(Anchor anchor, Says says, String subject)
        implements Comparable<Correction> {
    private static final Comparator<Correction> ORDER =
            Comparator.comparing(Correction::anchor).thenComparing(Correction::says);

    public Correction {
        subject = says == Says.SUBJECT ? subject.strip() : "";
    }

    /** A correction that needs no name. */
    public static Correction of(Anchor anchor, Says says) {
        return new Correction(anchor, says, "");
    }

    /** The words belong to what goes by this name, empty for the campaign as a whole. */
    public static Correction ofSubject(Anchor anchor, String subject) {
        return new Correction(anchor, Says.SUBJECT, subject);
    }

    /** What is said. */
    public enum Says {
        /** They state nothing that counts. */
        IGNORE,
        /** They do state what they look like. */
        STATEMENT,
        /** A price of before. */
        FORMER_PRICE,
        /** A price that is asked now. */
        CURRENT_PRICE,
        /** What they speak of. */
        SUBJECT;

        /** The lower-case name used in files and reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The one with this id, empty for none. */
        public static Optional<Says> of(String id) {
            for (Says says : values()) {
                if (says.id().equals(id)) {
                    return Optional.of(says);
                }
            }
            return Optional.empty();
        }

        /** Whether both can be said of the same words. */
        public boolean goesWith(Says other) {
            return (this == SUBJECT && other != SUBJECT && other != IGNORE)
                    || (other == SUBJECT && this != SUBJECT && this != IGNORE);
        }
    }

    @Override
    public int compareTo(Correction other) {
        return ORDER.compare(this, other);
    }
}
