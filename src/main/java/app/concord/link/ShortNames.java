package app.concord.link;

import app.concord.text.Term;
import app.concord.text.Terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The short names of products: words that together stand in no other product's name. */
final class ShortNames {
    private static final int SHORTEST_NAME = 4;

    private final Map<Product, List<Set<String>>> names = new HashMap<>();

    ShortNames(List<Product> all) {
        Map<String, List<Product>> byWord = new HashMap<>();
        for (Product product : all) {
            for (String word : product.words().keySet()) {
                byWord.computeIfAbsent(word, w -> new ArrayList<>(2)).add(product);
            }
        }
        for (Product product : all) {
            names.put(product, shortNames(product, byWord));
        }
    }

    /** The words of each short name of a product. */
    List<Set<String>> of(Product product) {
        return names.getOrDefault(product, List.of());
    }

    /** Whether one of the short names of a product is among the words. */
    boolean anyIn(Product product, Set<String> seen) {
        return of(product).stream().anyMatch(seen::containsAll);
    }

    private static List<Set<String>> shortNames(
            Product product, Map<String, List<Product>> byWord) {
        List<Set<String>> names = new ArrayList<>();
        if (!product.named()) {
            return names;
        }
        for (String name : product.names()) {
            Set<String> designation = Designations.words(name);
            if (designation.size() > 1 && isAlone(product, designation, byWord)) {
                names.add(designation);
            }
        }
        if (product.names().size() < 2) {
            return names;
        }
        for (String name : product.names()) {
            Set<String> own = new LinkedHashSet<>();
            boolean more = false;
            for (Term term : Terms.of(name, null)) {
                String word = NameWords.match(product, term);
                if (word != null) {
                    own.add(word);
                }
                // 'Christmas and New Year' is no short name of the Christmas lunch.
                more |= word == null && term.capitalised() && !term.numeric();
            }
            if (more) {
                continue;
            }
            boolean letters =
                    own.stream()
                            .anyMatch(w ->
                                    w.length() >= SHORTEST_NAME
                                            && Character.isLetter(w.codePointAt(0)));
            if (letters && isAlone(product, own, byWord) && own.size() < product.words().size()) {
                names.add(own);
            }
        }
        return names;
    }

    /** Whether some words are the product's and together those of no other. */
    private static boolean isAlone(
            Product product, Set<String> own, Map<String, List<Product>> byWord) {
        return product.words().keySet().containsAll(own)
                && byWord.getOrDefault(own.iterator().next(), List.of()).stream()
                        .allMatch(other ->
                                other.equals(product) || !other.words().keySet().containsAll(own));
    }
}
