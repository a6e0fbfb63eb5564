package app.concord.link;

import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Subject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The offers and codes that facts speak of where they speak of no product. */
final class OfferSubjects {
    /** What has a price, a measure or a material is a product. */
    private static final Set<FactKind> OF_THINGS =
            Set.of(FactKind.PRICE, FactKind.MATERIAL, FactKind.QUANTITY);

    private final Map<String, Subject> offers = new LinkedHashMap<>();

    /** The ids of these subjects, by kind and name as they are asked for. */
    private final Map<String, String> ids = new HashMap<>();

    /** The ids of those that only a person named. */
    private final Set<String> said = new HashSet<>();

    /** The id of the offer of a kind that goes by a name. */
    String id(String kind, String name) {
        String known = ids.get(kind + ":" + name);
        if (known != null) {
            return known;
        }
        String id = kind + ":" + Products.slug(name);
        offers.putIfAbsent(
                id,
                new Subject(id, Subject.Kind.OFFER, name, null, List.of(name), new TreeSet<>()));
        ids.put(kind + ":" + name, id);
        return id;
    }

    /** The id of what a person calls by a name: that of the offer of this name, else a new one. */
    String said(String name) {
        for (Subject subject : offers.values()) {
            if (subject.name().equalsIgnoreCase(name) && !said.contains(subject.id())) {
                return subject.id();
            }
        }
        String id = id("offer", name);
        said.add(id);
        return id;
    }

    /** The subjects that facts speak of: the campaign, its products, its offers. */
    List<Subject> subjects(List<Product> products, List<LinkedFact> facts) {
        Set<String> used = new LinkedHashSet<>();
        Set<String> things = new LinkedHashSet<>();
        for (LinkedFact fact : facts) {
            used.add(fact.subject());
            if (OF_THINGS.contains(fact.fact().kind())) {
                things.add(fact.subject());
            }
        }
        List<Subject> subjects = new ArrayList<>();
        subjects.add(
                new Subject(
                        Attachments.CAMPAIGN,
                        Subject.Kind.CAMPAIGN,
                        "",
                        null,
                        List.of(""),
                        new TreeSet<>()));
        for (Product product : products) {
            if (used.contains(product.id())) {
                subjects.add(product.subject(things.contains(product.id())));
            }
        }
        for (Subject subject : offers.values()) {
            if (used.contains(subject.id())) {
                boolean thing = said.contains(subject.id()) && things.contains(subject.id());
                subjects.add(thing ? subject.of(Subject.Kind.PRODUCT) : subject);
            }
        }
        return subjects;
    }
}
