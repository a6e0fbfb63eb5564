package app.concord.link;

import app.concord.model.Subject;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A product while it is being put together.
 *
 * @param id see {@link Subject}
 * @param name what a person calls it
 * @param words the words that make the name out and what each counts: rare ones more; a word that
 *     begins with {@code ~} is a stem, any other a folded word
 * @param names every way it is written
 * @param variants variant words of its records and headings
 * @param named whether any of the words is a name rather than a common word
 * @param spellings the stems among the words by the folded words that they are stems of: a piece in
 *     another language, which has other stems, writes the name out all the same
 */
record Product(
        String id,
        String name,
        SortedMap<String, Double> words,
        List<String> names,
        NavigableSet<String> variants,
        boolean named,
        Map<String, String> spellings) {

    Product {
        words = new TreeMap<>(words);
        names = new ArrayList<>(names);
        variants = new TreeSet<>(variants);
        spellings = Map.copyOf(spellings);
    }

    /** No two products of a campaign have one id, and hashing all words takes long. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Product product && id.equals(product.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** What all words together count. */
    double weight() {
        return words.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The subject: a product where it has prices, else an offer. */
    Subject subject(boolean priced) {
        List<String> all = new ArrayList<>(List.of(name));
        names.stream().filter(n -> !n.equals(name)).forEach(all::add);
        Subject.Kind kind = priced ? Subject.Kind.PRODUCT : Subject.Kind.OFFER;
        return new Subject(id, kind, name, null, all, variants);
    }
}
