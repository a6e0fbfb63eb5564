package app.concord.link;

import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that name a product.
 *
 * @param product the product
 * @param span from the first to the last of its words
 * @param words how many of its words stand there
 * @param hashtag whether it is a hashtag
 */
record Mention(Product product, Span span, int words, boolean hashtag) {
    /** The product that all these name, null for none or several. */
    static @Nullable Product single(List<Mention> mentions) {
        if (mentions.size() < 2) {
            return mentions.isEmpty() ? null : mentions.getFirst().product();
        }
        Set<Product> named = products(mentions);
        return named.size() == 1 ? named.iterator().next() : null;
    }

    /** The products that these name, in the order of the text. */
    static Set<Product> products(List<Mention> mentions) {
        if (mentions.size() < 2) {
            return mentions.isEmpty() ? Set.of() : Set.of(mentions.getFirst().product());
        }
        Set<Product> products = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            products.add(mention.product());
        }
        return products;
    }
}
