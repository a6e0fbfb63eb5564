package app.concord.link;

import app.concord.model.BlockKey;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a campaign speaks of delivery: what is measured there is of no product. */
final class DeliveryPlaces {
    private final Map<BlockKey, List<Span>> places = new HashMap<>();

    DeliveryPlaces(List<Fact> facts) {
        for (Fact fact : facts) {
            if (fact.kind() == FactKind.SHIPPING) {
                places.computeIfAbsent(fact.place().inBlock(), b -> new ArrayList<>(1))
                        .add(fact.place().span());
            }
        }
    }

    /** 'Free delivery within 5 km on orders over £60': whether a fact lies within such words. */
    boolean hold(Fact fact) {
        Span own = fact.place().span();
        return places.getOrDefault(fact.place().inBlock(), List.of()).stream()
                .anyMatch(span -> span.start() <= own.start() && own.end() <= span.end());
    }
}
