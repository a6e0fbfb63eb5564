package app.concord.link;

import app.concord.model.Fact;
import app.concord.model.LinkedFact.Attachment;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What facts speak of because a person says so, before everything else that tells it. A name is
 * that of a product or offer of the campaign, perhaps with its size ('Ora lamp 60 cm'), or a new
 * one.
 */
final class SubjectsSaid {
    private static final double CERTAIN = 1;

    private final Map<Fact, String> said;
    private final OfferSubjects offers;
    private final Map<String, Optional<Product>> products = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Product> byFold = new HashMap<>();

    /**
     * @param said names by the facts that they are said of; empty for the campaign as a whole
     * @param offers the subjects beside the products; takes new ones
     */
    SubjectsSaid(Map<Fact, String> said, List<Product> products, OfferSubjects offers) {
        this.said = said;
        this.offers = offers;
        if (!said.isEmpty()) {
            for (Product product : products) {
                byFold.putIfAbsent(folded(product.name()), product);
            }
            for (Product product : products) {
                product.names().forEach(name -> byFold.putIfAbsent(folded(name), product));
            }
        }
    }

    /** What is said in place of the draft, as long as not all offers are known. */
    Draft early(Draft draft) {
        String name = said.get(draft.fact());
        if (name == null) {
            return draft;
        }
        Product product = product(name);
        if (product == null && !name.isBlank()) {
            return draft;
        }
        return certain(draft.fact(), product == null ? Attachments.CAMPAIGN : product.id());
    }

    /** What is said in place of the draft. */
    Draft over(Draft draft) {
        String name = said.get(draft.fact());
        return name == null ? draft : certain(draft.fact(), ids.computeIfAbsent(name, this::id));
    }

    private static Draft certain(Fact fact, String subject) {
        return new Draft(fact, subject, Attachment.SENTENCE, CERTAIN);
    }

    /** The measures that are said with the name; null where none are. */
    @Nullable NavigableSet<String> measures(Fact fact) {
        String name = said.get(fact);
        if (name == null) {
            return null;
        }
        NavigableSet<String> measures = new TreeSet<>(Variants.tokens(name));
        Product product = product(name);
        if (product != null) {
            measures.removeAll(Variants.tokens(product.name()));
        }
        return measures.isEmpty() ? null : measures;
    }

    private String id(String name) {
        if (name.isBlank()) {
            return Attachments.CAMPAIGN;
        }
        Product product = product(name);
        return product == null ? offers.said(name) : product.id();
    }

    private @Nullable Product product(String name) {
        return products.computeIfAbsent(name, n -> Optional.ofNullable(find(folded(n))))
                .orElse(null);
    }

    /** The product of the name, else the one with the longest name that it begins with. */
    private @Nullable Product find(String name) {
        Product exact = byFold.get(name);
        if (exact != null) {
            return exact;
        }
        Product found = null;
        int longest = 0;
        for (Map.Entry<String, Product> one : byFold.entrySet()) {
            String own = one.getKey();
            boolean longer =
                    own.length() > longest
                            || (own.length() == longest
                                    && found != null
                                    && one.getValue().id().compareTo(found.id()) < 0);
            if (longer && !own.isEmpty() && name.startsWith(own + " ") && measures(name, own)) {
                longest = own.length();
                found = one.getValue();
            }
        }
        return found;
    }

    /** Whether nothing but measures follows the name. */
    private static boolean measures(String whole, String name) {
        String rest = whole.substring(name.length());
        return Variants.without(rest, Variants.in(rest)).isBlank();
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
