package app.concord.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Words that say that something costs nothing: of a pair of pillows 'free' and 'gift' tell the
 * same.
 */
final class GiftWords {
    private static final Set<String> WORDS =
            Set.of(
                    "free",
                    "gift",
                    "complimentary",
                    "gratis",
                    "geschenk",
                    "geschenkt",
                    "kostenlos",
                    "kostenlose",
                    "gratuit",
                    "gratuite",
                    "offert",
                    "offerte",
                    "cadeau",
                    "regalo",
                    "omaggio",
                    "gratuito",
                    "gratuita",
                    "brinde",
                    "oferta",
                    "cadou",
                    "hadiah",
                    "percuma");

    private GiftWords() {}

    /** Whether both texts say so, each with another such word. */
    static boolean otherWords(Collection<String> one, Collection<String> other) {
        Set<String> left = of(one);
        Set<String> right = of(other);
        return !left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right);
    }

    private static Set<String> of(Collection<String> words) {
        Set<String> found = new HashSet<>(words);
        found.retainAll(WORDS);
        return found;
    }
}
