package app.concord.link;

import app.concord.model.Span;
import app.concord.text.Term;
import app.concord.text.Terms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs of neighbouring words that stand in the names of one product only. */
final class NamePairs {
    private final Map<String, Product> pairs = new HashMap<>();

    NamePairs(List<Product> all) {
        findPairs(all);
    }

    /** Two neighbouring words of a longer name, written like a name, that no other product has. */
    void collect(List<Term> terms, List<Mention> found) {
        if (pairs.isEmpty()) {
            return;
        }
        for (int i = 1; i < terms.size(); i++) {
            Term first = terms.get(i - 1);
            Term second = terms.get(i);
            if (first.capitalised() && second.capitalised()) {
                Product product = pairs.get(pair(first, second));
                if (product != null) {
                    Span span = new Span(first.span().start(), second.span().end());
                    found.add(new Mention(product, span, 2, false));
                }
            }
        }
    }

    private void findPairs(List<Product> all) {
        Set<String> shared = new HashSet<>();
        for (Product product : all) {
            for (String name : product.names()) {
                List<Term> terms = Terms.of(name, null);
                for (int i = 1; i < terms.size(); i++) {
                    Term first = terms.get(i - 1);
                    Term second = terms.get(i);
                    boolean names =
                            product.words().containsKey(first.folded())
                                    || product.words().containsKey(second.folded());
                    if (!names || first.numeric() || second.numeric()) {
                        continue;
                    }
                    Product known = pairs.putIfAbsent(pair(first, second), product);
                    if (known != null && !known.equals(product)) {
                        shared.add(pair(first, second));
                    }
                }
            }
        }
        pairs.keySet().removeAll(shared);
    }

    private static String pair(Term first, Term second) {
        return first.folded() + " " + second.folded();
    }
}
