package app.concord.link;

import app.concord.text.Term;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Products that one name stands for, told apart by what a text below the name adds: 'Tyre Nordkap'
 * above '205/55 R16: €98.95'.
 */
final class Family {
    private static final int MOST = 12;

    private Family() {}

    /** The one of several named products whose further words a block has; null where none is. */
    static @Nullable Product one(List<Mention> named, AnalysedBlock block) {
        Set<Product> all = Mention.products(named);
        if (all.size() < 2 || all.size() > MOST) {
            return null;
        }
        Product best = null;
        int most = 0;
        boolean several = false;
        for (Product product : all) {
            Set<String> words = new HashSet<>();
            for (Term term : block.terms()) {
                String match = NameWords.match(product, term);
                if (match != null) {
                    words.add(match);
                }
            }
            several = words.size() == most || (words.size() < most && several);
            if (words.size() > most) {
                most = words.size();
                best = product;
            }
        }
        return several ? null : best;
    }
}
