package app.concord.rule;

import app.concord.model.BlockKey;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells terms of which several hold at once, for whatever regions or goods: one sentence or
 * paragraph gives both, and each stands in other pieces, too. 'France 4.90, Belgium 5.90' is no
 * contradiction to a page that gives one of them, whichever country its words were taken for.
 */
final class SeveralTerms {
    private final Map<Object, Set<BlockKey>> blocks = new HashMap<>();

    /** By value, the blocks that give it and what it holds for there. */
    private final Map<Object, Set<Object>> scoped = new HashMap<>();

    private final Map<Object, Set<String>> pieces = new HashMap<>();
    private final Function<LinkedFact, ?> value;

    SeveralTerms(List<LinkedFact> facts, Function<LinkedFact, ?> value) {
        this.value = value;
        for (LinkedFact fact : facts) {
            Object stated = Objects.requireNonNull(value.apply(fact));
            blocks.computeIfAbsent(stated, v -> new HashSet<>()).add(fact.fact().place().inBlock());
            scoped.computeIfAbsent(stated, v -> new HashSet<>())
                    .add(List.of(fact.fact().place().inBlock(), fact.fact().key().scope()));
            pieces.computeIfAbsent(stated, v -> new HashSet<>()).add(fact.fact().place().asset());
        }
    }

    /**
     * Whether some block gives both values, each of which other pieces give as well: the block of
     * either, or of what delivery costs another one that knows no more of what tells them apart.
     */
    boolean bothHold(LinkedFact one, LinkedFact other) {
        Object left = value.apply(one);
        Object right = value.apply(other);
        return isKnown(left)
                && isKnown(right)
                && (states(one, right)
                        || states(other, left)
                        || (one.fact().kind() != FactKind.RETURNS && stand(left, right)));
    }

    private boolean states(LinkedFact fact, Object stated) {
        return blocks.getOrDefault(stated, Set.of()).contains(fact.fact().place().inBlock());
    }

    private boolean isKnown(Object stated) {
        return pieces.getOrDefault(stated, Set.of()).size() > 1;
    }

    private boolean stand(Object left, Object right) {
        return !Collections.disjoint(
                scoped.getOrDefault(left, Set.of()), scoped.getOrDefault(right, Set.of()));
    }
}
