package app.concord.link;

import app.concord.model.Audience;
import app.concord.model.Block;
import app.concord.model.BlockKey;
import app.concord.model.Channel;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.text.Codes;
import app.concord.text.Term;
import app.concord.text.Terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings promo codes that stand for one offer together: the same code, a code that looks like
 * another, and a code that gives the same benefit on the same things. A code that is established in
 * its own right, by the brief or in several pieces, is only taken for another that looks the same.
 */
final class Offers {
    private static final double SAME_SCOPE = 0.5;

    /** How many words of scope two codes share where none says what it takes off. */
    private static final int UNTOLD_SCOPE = 4;

    /** What is known of one code. */
    private static final class Use {
        private final Set<String> assets = new TreeSet<>();
        private final Set<String> benefits = new TreeSet<>();
        private final Set<String> scope = new HashSet<>();
        private final List<Block> blocks = new ArrayList<>();
        private boolean inBrief;

        /** Whether its words keep it for some customers. */
        private boolean special;

        private int count;
    }

    private final Map<String, Use> uses = new TreeMap<>();
    private final Map<String, String> leader = new LinkedHashMap<>();

    /**
     * @param facts every fact of the campaign
     * @param assets the assets by path
     */
    Offers(List<Fact> facts, Map<String, AnalysedAsset> assets) {
        Map<BlockKey, Set<String>> benefits = benefits(facts);
        Set<BlockKey> special = special(facts);
        for (Fact fact : facts) {
            if (fact.value() instanceof FactValue.Code code) {
                AnalysedAsset asset = assets.get(fact.place().asset());
                if (asset == null) {
                    continue;
                }
                Use use = uses.computeIfAbsent(code.code(), c -> new Use());
                use.count++;
                use.assets.add(fact.place().asset());
                use.inBrief |= asset.asset().channel() == Channel.BRIEF;
                use.special |= special.contains(fact.place().inBlock());
                use.blocks.add(asset.block(fact.place().block()).block());
                use.scope.addAll(scope(asset, fact));
                use.benefits.addAll(benefits.getOrDefault(fact.place().inBlock(), Set.of()));
            }
        }
        List<String> codes = new ArrayList<>(uses.keySet());
        codes.sort((a, b) -> compare(use(b), use(a)));
        List<String> established = codes.stream().filter(this::established).toList();
        Map<Set<String>, List<String>> lone = new HashMap<>();
        for (String code : codes) {
            List<String> here =
                    lone.computeIfAbsent(use(code).assets, pieces -> new ArrayList<>(1));
            String leading =
                    established(code) ? meant(code, established) : find(code, established, here);
            leader.put(code, leading);
            if (leading.equals(code) && !established(code)) {
                here.add(code);
            }
        }
    }

    /** The blocks in which something is said for some customers only. */
    private static Set<BlockKey> special(List<Fact> facts) {
        Set<BlockKey> special = new HashSet<>();
        for (Fact fact : facts) {
            if (fact.key().audience() != Audience.EVERYONE) {
                special.add(fact.place().inBlock());
            }
        }
        return special;
    }

    /** The reductions that stand in each block. */
    private static Map<BlockKey, Set<String>> benefits(List<Fact> facts) {
        Map<BlockKey, Set<String>> benefits = new HashMap<>();
        for (Fact fact : facts) {
            if (fact.kind() == FactKind.DISCOUNT) {
                benefits.computeIfAbsent(fact.place().inBlock(), b -> new TreeSet<>())
                        .add(fact.value().canonical());
            }
        }
        return benefits;
    }

    private Use use(String code) {
        Use use = uses.get(code);
        if (use == null) {
            throw new IllegalArgumentException(code);
        }
        return use;
    }

    private static int compare(Use a, Use b) {
        int brief = Boolean.compare(a.inBrief, b.inBrief);
        int spread = Integer.compare(a.assets.size(), b.assets.size());
        return brief != 0 ? brief : spread != 0 ? spread : Integer.compare(a.count, b.count);
    }

    /**
     * The code for which several pieces write one that looks the same; the code itself for none. Of
     * two that look the same nobody hands out both, so even where a slip was copied it is one,
     * unless the brief gives it.
     */
    private String meant(String code, List<String> established) {
        for (String other : established) {
            if (other.equals(code) || use(code).inBrief) {
                break;
            }
            if (Codes.lookAlike(code, other)) {
                return other;
            }
        }
        return code;
    }

    /**
     * The code this one stands in for, or itself.
     *
     * @param established the codes that stand in their own right
     * @param here others of the same piece that stand in for none
     */
    private String find(String code, List<String> established, List<String> here) {
        Use own = use(code);
        List<String> others = new ArrayList<>(established);
        here.stream().filter(other -> retold(own, use(other))).forEach(others::add);
        String best = null;
        for (String other : others) {
            if (Codes.lookAlike(code, other)) {
                return other;
            }
            boolean same =
                    !areNamedTogether(own, use(other))
                            && (Codes.akin(code, other)
                                    || (own.special == use(other).special
                                            && sameBenefit(own, use(other))));
            if (same && best == null) {
                best = other;
            }
        }
        return best == null ? code : best;
    }

    /** Whether one mail gives the one code in one part and the other where it tells it again. */
    private static boolean retold(Use a, Use b) {
        return a.assets.equals(b.assets)
                && a.blocks.stream().allMatch(x -> b.blocks.stream().allMatch(x::retells));
    }

    /** Whether one text names both, as two offers: 'cardholders use BANK15 in place of SUN20'. */
    private static boolean areNamedTogether(Use a, Use b) {
        return a.blocks.stream().allMatch(b.blocks::contains);
    }

    private boolean established(String code) {
        Use use = use(code);
        return use.inBrief || use.assets.size() > 1;
    }

    private static boolean sameBenefit(Use a, Use b) {
        // A block that gives several does not say which of them the code stands for.
        boolean shared =
                a.benefits.size() == 1 && a.benefits.stream().anyMatch(b.benefits::contains);
        Set<String> both = new HashSet<>(a.scope);
        both.retainAll(b.scope);
        boolean untold = a.benefits.isEmpty() && both.size() >= UNTOLD_SCOPE;
        return (shared || untold)
                && both.size() >= 2
                && both.size() >= SAME_SCOPE * Math.min(a.scope.size(), b.scope.size());
    }

    private static Set<String> scope(AnalysedAsset asset, Fact fact) {
        Set<String> words = new HashSet<>();
        String language = asset.asset().language();
        AnalysedBlock block = asset.block(fact.place().block());
        for (Term term : block.termsIn(block.sentenceAt(fact.place().span().start()))) {
            boolean content =
                    !term.numeric()
                            && term.folded().length() > 2
                            && !Terms.isStopWord(term.folded(), language);
            if (content && !term.span().overlaps(fact.place().span())) {
                words.add(term.stem());
            }
        }
        return words;
    }

    /** The code that leads the offer of this one; the code itself where it stands alone. */
    String leader(String code) {
        return leader.getOrDefault(code, code);
    }
}
