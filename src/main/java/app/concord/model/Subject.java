package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What facts speak of: a product, one of its variants, an offer, or the campaign as a whole.
 *
 * @param id stable within a check and for the same campaign: made from the name, not from a count
 * @param kind what it is
 * @param name what a person calls it
 * @param parent id of the product this is a variant of, null for none
 * @param names every way it is written, the name first
 * @param variants normalised words that tell this variant from its siblings
 */
public record Subject(
        String id,
        Kind kind,
        String name,
        @Nullable String parent,
        List<String> names,
        NavigableSet<String> variants) {

    /** What a subject is. */
    public enum Kind {
        PRODUCT,
        VARIANT,
        /** A promotion: a code, a reduction on a range. */
        OFFER,
        /** Everything that is said of the campaign without naming a product or offer. */
        CAMPAIGN
    }

    public Subject {
        names = List.copyOf(names);
        variants = Collections.unmodifiableNavigableSet(new TreeSet<>(variants));
    }

    /** The same as something else. */
    public Subject of(Kind newKind) {
        return new Subject(id, newKind, name, parent, names, variants);
    }
}
