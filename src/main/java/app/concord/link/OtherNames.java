package app.concord.link;

import app.concord.text.Term;
import app.concord.text.Words;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of all products' names, and which product a text begins with. */
final class OtherNames {
    private final Set<String> words;
    private final Map<String, Product> byFirst = new HashMap<>();

    OtherNames(List<Product> products) {
        words = Products.words(products);
        Set<String> several = new HashSet<>();
        for (Product product : products) {
            String first = product.name().strip().split("\\s", 2)[0];
            String folded = Words.fold(first);
            Product known = byFirst.putIfAbsent(folded, product);
            if (known != null && !known.equals(product)) {
                several.add(folded);
            }
        }
        byFirst.keySet().removeAll(several);
    }

    /** Whether a word stands in the name of some product. */
    boolean has(Term term) {
        return words.contains(term.folded()) || words.contains("~" + term.stem());
    }

    /** The one product whose name begins as a text does, by two words; null for none. */
    @Nullable Product begun(List<Term> text) {
        Product product = text.size() < 2 ? null : byFirst.get(text.getFirst().folded());
        return product == null || NameWords.match(product, text.get(1)) == null ? null : product;
    }
}
