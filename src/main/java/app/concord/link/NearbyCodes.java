package app.concord.link;

import app.concord.model.Block;
import app.concord.model.BlockKey;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Region;
import app.concord.model.Role;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the promo code that a value stands with: in its sentence, its block, its heading. */
final class NearbyCodes {
    private final Map<String, AnalysedAsset> assets;
    private final Map<String, Map<Integer, List<Span>>> values;
    private final Offers offers;
    private final Map<String, Map<Integer, List<Fact>>> codes = new HashMap<>();

    /** Where a block says that its offers do not go with others. */
    private final Map<BlockKey, List<Span>> denied = new HashMap<>();

    /**
     * @param values places of the prices and savings of each block, by asset, in order
     * @param facts every fact of the campaign
     */
    NearbyCodes(
            Map<String, AnalysedAsset> assets,
            Map<String, Map<Integer, List<Span>>> values,
            Offers offers,
            List<Fact> facts) {
        this.assets = assets;
        this.values = values;
        this.offers = offers;
        for (Fact fact : facts) {
            if (fact.kind() == FactKind.ELIGIBILITY && fact.role() == Role.COMBINATION) {
                denied.computeIfAbsent(fact.place().inBlock(), b -> new ArrayList<>())
                        .add(fact.place().span());
            }
        }
        for (Fact fact : facts) {
            if (fact.value() instanceof FactValue.Code && !isDenied(fact)) {
                codes.computeIfAbsent(fact.place().asset(), a -> new HashMap<>())
                        .computeIfAbsent(fact.place().block(), b -> new ArrayList<>())
                        .add(fact);
            }
        }
    }

    /** Whether the sentence names the code to say that it does not go with what is offered. */
    private boolean isDenied(Fact code) {
        AnalysedAsset asset = assets.get(code.place().asset());
        List<Span> here = denied.getOrDefault(code.place().inBlock(), List.of());
        if (asset == null || here.isEmpty()) {
            return false;
        }
        Span sentence = asset.block(code.place().block()).sentenceAt(code.place().span().start());
        int start = code.place().span().start();
        // 'with code ORLA30, not to be combined with other offers' denies the others.
        return here.stream().anyMatch(said -> sentence.contains(said) && said.start() <= start);
    }

    /** 'Not to be combined with the 5 % of the club card': what follows is no part of the code. */
    private boolean isOther(Fact value) {
        AnalysedAsset asset = assets.get(value.place().asset());
        List<Span> here = denied.getOrDefault(value.place().inBlock(), List.of());
        if (asset == null || here.isEmpty()) {
            return false;
        }
        int start = value.place().span().start();
        Span sentence = asset.block(value.place().block()).sentenceAt(start);
        return here.stream().anyMatch(said -> sentence.contains(said) && said.start() <= start);
    }

    /** The code that the value's sentence gives it, null for none. */
    @Nullable String inSentence(Fact fact) {
        AnalysedAsset asset = assets.get(fact.place().asset());
        if (asset == null) {
            return null;
        }
        if (codesIn(fact.place().asset(), fact.place().block()).isEmpty() || isOther(fact)) {
            return null;
        }
        Span sentence = asset.block(fact.place().block()).sentenceAt(fact.place().span().start());
        List<Fact> here =
                codesIn(fact.place().asset(), fact.place().block()).stream()
                        .filter(code -> sentence.contains(code.place().span()))
                        .toList();
        List<Span> spans =
                values
                        .getOrDefault(fact.place().asset(), Map.of())
                        .getOrDefault(fact.place().block(), List.of())
                        .stream()
                        .filter(sentence::contains)
                        .toList();
        if (here.isEmpty()) {
            return label(fact);
        }
        Fact chosen =
                Segments.choose(fact.place().span(), spans, here, code -> code.place().span());
        return chosen != null && chosen.value() instanceof FactValue.Code code ? code.code() : null;
    }

    /** The code that a paragraph of terms begins with, 'TWENTY. £20 off your …'; null for none. */
    private @Nullable String label(Fact fact) {
        AnalysedAsset asset = assets.get(fact.place().asset());
        List<Fact> codes = codesIn(fact.place().asset(), fact.place().block());
        if (asset == null || fact.kind() != FactKind.DISCOUNT || codes.size() != 1) {
            return null;
        }
        Span span = codes.getFirst().place().span();
        String text = asset.block(fact.place().block()).block().text();
        boolean begins =
                span.start() == 0 && span.end() < text.length() && isEnd(text.charAt(span.end()));
        return begins ? only(codes) : null;
    }

    private static boolean isEnd(char sign) {
        return sign == '.' || sign == ':';
    }

    /** The only offer's code in the value's block, null for none or several. */
    @Nullable String inBlock(Fact fact) {
        return isOther(fact) ? null : only(codesIn(fact.place().asset(), fact.place().block()));
    }

    /** The code of the machine-readable record that the value belongs to, null for none. */
    @Nullable String inRecord(Fact fact) {
        AnalysedAsset asset = assets.get(fact.place().asset());
        if (asset == null) {
            return null;
        }
        Block block = asset.block(fact.place().block()).block();
        if (block.region() != Region.STRUCTURED || block.property() == null) {
            return null;
        }
        for (int other : asset.inside(block.innermost())) {
            String code =
                    asset.block(other).block().innermost() == block.innermost()
                            ? only(codesIn(fact.place().asset(), other))
                            : null;
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    /** The only offer's code in the nearest heading above that has one, null for none. */
    @Nullable String inHeading(Fact fact) {
        AnalysedAsset asset = assets.get(fact.place().asset());
        if (asset == null) {
            return null;
        }
        Block block = asset.block(fact.place().block()).block();
        for (int heading : asset.headings(block.index())) {
            String code = only(codesIn(fact.place().asset(), heading));
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    /** The only code that the block's own heading names, 'Code TWENTY'; null for none. */
    @Nullable String inOwnHeading(Fact fact) {
        AnalysedAsset asset = assets.get(fact.place().asset());
        if (asset == null || isOther(fact)) {
            return null;
        }
        List<Integer> headings = asset.headings(fact.place().block());
        return headings.isEmpty() || !asset.mentions(headings.getFirst()).isEmpty()
                ? null
                : only(codesIn(fact.place().asset(), headings.getFirst()));
    }

    private List<Fact> codesIn(String asset, int block) {
        return codes.getOrDefault(asset, Map.of()).getOrDefault(block, List.of());
    }

    private @Nullable String only(List<Fact> facts) {
        Set<String> leaders = new LinkedHashSet<>();
        for (Fact fact : facts) {
            if (fact.value() instanceof FactValue.Code code) {
                leaders.add(offers.leader(code.code()));
            }
        }
        return leaders.size() == 1 ? leaders.iterator().next() : null;
    }
}
