package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Role;
import app.concord.model.Span;
import app.concord.model.Subject;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is told with codes: in the same row of the brief, the same record, or the same block about
 * the same offer. Of several codes of a block the one in the same sentence and nearest to it is
 * meant.
 */
final class CodeCompany {
    private static final Set<FactKind> TOLD =
            EnumSet.of(
                    FactKind.DISCOUNT,
                    FactKind.GIFT,
                    FactKind.PRICE,
                    FactKind.SHIPPING,
                    FactKind.ELIGIBILITY,
                    FactKind.SALES_CHANNEL);

    private final Statements statements;
    private final Map<Object, List<LinkedFact>> byGroup = new HashMap<>();
    private final Map<String, List<LinkedFact>> codes = new LinkedHashMap<>();

    /** The row of a table, or a record of a page, that several blocks make up. */
    private record Group(String asset, boolean row, int number) {}

    CodeCompany(Statements statements, List<LinkedFact> facts) {
        this.statements = statements;
        for (LinkedFact fact : facts) {
            boolean code = fact.fact().kind() == FactKind.PROMO_CODE;
            if (code) {
                codes.computeIfAbsent(fact.fact().value().canonical(), c -> new ArrayList<>())
                        .add(fact);
            }
            if (code || TOLD.contains(fact.fact().kind())) {
                for (Object group : groups(fact)) {
                    byGroup.computeIfAbsent(group, g -> new ArrayList<>()).add(fact);
                }
            }
        }
    }

    /** Where each code stands, in reading order. */
    Map<String, List<LinkedFact>> codes() {
        return codes;
    }

    private List<Object> groups(LinkedFact fact) {
        List<Object> groups = new ArrayList<>();
        groups.add(fact.fact().place().inBlock());
        Object group = group(fact);
        if (group != null) {
            groups.add(group);
        }
        return groups;
    }

    private @Nullable Object group(LinkedFact fact) {
        Place place = fact.fact().place();
        Integer row = place.location().row();
        if (statements.isBrief(fact)) {
            return row == null ? null : new Group(place.asset(), true, row);
        }
        Block block = statements.block(fact.fact());
        return block != null && statements.ofOneRecord(fact.fact(), fact.fact())
                ? new Group(place.asset(), false, block.innermost())
                : null;
    }

    /** What is told with a code where it stands. */
    Set<LinkedFact> with(LinkedFact code) {
        Set<LinkedFact> told = new LinkedHashSet<>();
        Object group = group(code);
        if (group != null) {
            for (LinkedFact other : byGroup.getOrDefault(group, List.of())) {
                if (isTold(other) && other.subject().equals(code.subject())) {
                    told.add(other);
                }
            }
        }
        List<LinkedFact> block = byGroup.getOrDefault(code.fact().place().inBlock(), List.of());
        for (LinkedFact other : block) {
            if (isTold(other) && belongs(other, code) && nearest(other, block).equals(code)) {
                told.add(other);
            }
        }
        return told;
    }

    private static boolean isTold(LinkedFact fact) {
        return switch (fact.fact().kind()) {
            case PROMO_CODE -> false;
            case DISCOUNT -> fact.fact().role() == Role.SAVING;
            case PRICE -> fact.fact().role() == Role.THRESHOLD || CodePrices.isCoded(fact);
            case SHIPPING -> fact.fact().role() != Role.AREA;
            default -> true;
        };
    }

    /** Whether both speak of one offer, or of none in particular but in one sentence. */
    private boolean belongs(LinkedFact other, LinkedFact code) {
        return other.subject().equals(code.subject())
                || (CodePrices.isCoded(other) && other.fact().kind() == FactKind.PRICE)
                || (statements.kind(other.subject()) == Subject.Kind.CAMPAIGN
                        && sentence(other).equals(sentence(code)));
    }

    private LinkedFact nearest(LinkedFact other, List<LinkedFact> block) {
        Span sentence = sentence(other);
        return block.stream()
                .filter(fact -> fact.fact().kind() == FactKind.PROMO_CODE)
                .min(
                        Comparator.comparing((LinkedFact code) -> !sentence.equals(sentence(code)))
                                .thenComparingInt(code -> apart(code, other)))
                .orElse(other);
    }

    private static int apart(LinkedFact one, LinkedFact other) {
        Span left = one.fact().place().span();
        Span right = other.fact().place().span();
        return Math.max(left.start() - right.end(), right.start() - left.end());
    }

    private Span sentence(LinkedFact fact) {
        Place place = fact.fact().place();
        Asset asset = statements.asset(fact.fact());
        return asset == null
                ? place.span()
                : Pieces.sentence(asset, asset.blocks().get(place.block()), place.span());
    }
}
