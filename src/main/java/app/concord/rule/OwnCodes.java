package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKey;
import app.concord.model.Campaign;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Role;
import app.concord.model.Span;
import app.concord.text.Codes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Offers that one piece makes to its own readers: a code that no other piece names, with a benefit
 * that no other piece gives, as for visitors of a stand, followers or the shop of another country.
 * A slip in a code leaves the benefit as it is, a slip in a benefit the code; where both are
 * others, it is another offer, whose terms are held against nobody else's.
 */
final class OwnCodes {
    private static final Set<FactKind> TERMS =
            EnumSet.of(
                    FactKind.PROMO_CODE,
                    FactKind.DISCOUNT,
                    FactKind.PRICE,
                    FactKind.DATE,
                    FactKind.PERIOD,
                    FactKind.ELIGIBILITY);

    private final Map<String, Asset> assets = new HashMap<>();
    private final Map<String, List<LinkedFact>> codes = new LinkedHashMap<>();
    private final Map<String, Set<String>> stating = new HashMap<>();
    private final Map<BlockKey, List<LinkedFact>> byBlock = new HashMap<>();

    /** Where codes stand that the brief or several pieces name, by piece. */
    private final Map<String, List<Place>> usual = new HashMap<>();

    /** The {@link Codes#skeleton}s of these codes. */
    private final Set<String> skeletons = new HashSet<>();

    private final String brief;

    private OwnCodes(Campaign campaign, List<LinkedFact> facts) {
        Asset told = campaign.brief();
        brief = told == null ? "" : told.path();
        campaign.assets().forEach(asset -> assets.put(asset.path(), asset));
        for (LinkedFact fact : facts) {
            Place place = fact.fact().place();
            byBlock.computeIfAbsent(place.inBlock(), b -> new ArrayList<>()).add(fact);
            if (fact.fact().kind() == FactKind.PROMO_CODE) {
                codes.computeIfAbsent(fact.fact().value().canonical(), c -> new ArrayList<>())
                        .add(fact);
            } else if (isBenefit(fact.fact())) {
                stating.computeIfAbsent(fact.fact().value().canonical(), v -> new HashSet<>())
                        .add(place.asset());
            }
        }
    }

    /** The facts but for the terms of such offers. */
    static List<LinkedFact> without(Campaign campaign, List<LinkedFact> facts) {
        if (facts.stream().noneMatch(fact -> fact.fact().kind() == FactKind.PROMO_CODE)) {
            return facts;
        }
        Set<LinkedFact> own = new OwnCodes(campaign, facts).terms();
        return own.isEmpty() ? facts : facts.stream().filter(fact -> !own.contains(fact)).toList();
    }

    private Set<LinkedFact> terms() {
        Set<LinkedFact> own = Collections.newSetFromMap(new IdentityHashMap<>());
        codes.forEach((code, uses) -> {
            if (isUsual(uses)) {
                skeletons.add(Codes.skeleton(code));
                uses.stream()
                        .map(use -> use.fact().place())
                        .forEach(place ->
                                usual.computeIfAbsent(place.asset(), a -> new ArrayList<>())
                                        .add(place));
            }
        });
        if (skeletons.isEmpty()) {
            return own;
        }
        codes.forEach((code, uses) -> {
            if (!isUsual(uses) && !looksUsual(code)) {
                for (LinkedFact use : uses) {
                    own.addAll(terms(use));
                }
            }
        });
        return own;
    }

    /** Whether the brief or several pieces name a code. */
    private boolean isUsual(List<LinkedFact> uses) {
        Set<String> pieces = Statements.pieces(uses);
        return pieces.size() > 1 || pieces.contains(brief);
    }

    /** Whether a code could be taken for one that others name. */
    private boolean looksUsual(String code) {
        return skeletons.contains(Codes.skeleton(code));
    }

    /** What is said with a code and behind it, if its benefit is its own; else nothing. */
    private List<LinkedFact> terms(LinkedFact use) {
        Place place = use.fact().place();
        Asset asset = assets.get(place.asset());
        if (asset == null) {
            return List.of();
        }
        Block block = asset.blocks().get(place.block());
        if (isRetold(asset, block)) {
            return List.of();
        }
        Span sentence = Pieces.sentence(asset, block, place.span());
        List<LinkedFact> here = byBlock.getOrDefault(place.inBlock(), List.of());
        int end = block.text().length();
        for (LinkedFact other : here) {
            int at = other.fact().place().span().start();
            boolean another =
                    other.fact().kind() == FactKind.PROMO_CODE
                            && !other.fact().value().equals(use.fact().value());
            if (another && at >= sentence.start() && at < sentence.end()) {
                return List.of();
            }
            end = another && at >= sentence.end() ? Math.min(end, at) : end;
        }
        boolean own = false;
        List<LinkedFact> terms = new ArrayList<>();
        for (LinkedFact other : here) {
            int at = other.fact().place().span().start();
            if (at < sentence.start() || at >= end) {
                continue;
            }
            if (at < sentence.end() && isBenefit(other.fact())) {
                boolean lone =
                        stating.getOrDefault(other.fact().value().canonical(), Set.of()).size()
                                == 1;
                if (!lone) {
                    return List.of();
                }
                own = true;
            }
            if (TERMS.contains(other.fact().kind())) {
                terms.add(other);
            }
        }
        return own ? terms : List.of();
    }

    /** Whether another part of the mail, which tells the same, names a code that others name. */
    private boolean isRetold(Asset asset, Block block) {
        return usual.getOrDefault(asset.path(), List.of()).stream()
                .anyMatch(place -> asset.blocks().get(place.block()).retells(block));
    }

    /** Whether it is what a code may give: a reduction, or an amount that is called by itself. */
    private static boolean isBenefit(Fact fact) {
        return fact.kind() == FactKind.DISCOUNT
                || (fact.kind() == FactKind.PRICE && fact.role() == Role.NOW);
    }
}
