package app.concord.link;

import app.concord.model.Block;
import app.concord.model.Place;
import app.concord.model.Span;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Finds the variant words that hold for a value, with the same order of structures as products. */
final class VariantFinder {
    private static final int WIDEST_GAP = 4;

    /** Variant words that stand together: {@code 16 GB / 512 GB}. */
    private record Group(NavigableSet<String> tokens, Span span) {}

    private final AnalysedAsset asset;
    private final Map<Integer, List<Span>> values;

    VariantFinder(AnalysedAsset asset, Map<Integer, List<Span>> values) {
        this.asset = asset;
        this.values = values;
    }

    /** Variant words of the value's own record, row or sentence, whatever they are. */
    NavigableSet<String> stated(Place place) {
        return near(place, token -> true);
    }

    /** The variant words for a value among those that matter for its product; may be empty. */
    NavigableSet<String> find(Place place, Predicate<String> matters) {
        NavigableSet<String> near = near(place, matters);
        if (!near.isEmpty()) {
            return near;
        }
        Block block = asset.block(place.block()).block();
        NavigableSet<String> inBlock = beforeOrOnly(block, place.span(), matters);
        if (!inBlock.isEmpty()) {
            return inBlock;
        }
        for (List<Integer> card : asset.cards(block)) {
            Set<NavigableSet<String>> found = new LinkedHashSet<>();
            for (int other : card) {
                Block neighbour = asset.block(other).block();
                if (neighbour.part().equals(block.part()) && !isOwnPack(other, block)) {
                    groups(asset.variants(other), matters).forEach(g -> found.add(g.tokens()));
                }
            }
            if (found.size() == 1) {
                return found.iterator().next();
            }
            if (found.size() > 1) {
                return new TreeSet<>();
            }
        }
        for (int heading : asset.headings(block.index())) {
            List<Group> above = groups(asset.variants(heading), matters);
            if (above.size() == 1) {
                return above.getFirst().tokens();
            }
        }
        return new TreeSet<>();
    }

    /** '£79' beside 'three for £199': whether a neighbour tells but what its own price is for. */
    private boolean isOwnPack(int other, Block block) {
        return other != block.index()
                && values.containsKey(other)
                && asset.variants(other).stream().allMatch(found -> found.token().endsWith("pack"));
    }

    private NavigableSet<String> near(Place place, Predicate<String> matters) {
        AnalysedBlock analysed = asset.block(place.block());
        Block block = analysed.block();
        Block name = asset.recordName(block);
        if (name != null) {
            return filtered(asset.variantTokens(name.index()), matters);
        }
        if (block.cell() != null) {
            NavigableSet<String> row = new TreeSet<>();
            for (int other : asset.row(block.index())) {
                if (!isOwnPack(other, block)) {
                    row.addAll(asset.variantTokens(other));
                }
            }
            if (block.cell().columnHeader() != null) {
                row.addAll(Variants.tokens(block.cell().columnHeader()));
            }
            if (block.cell().rowHeader() != null) {
                row.addAll(Variants.tokens(block.cell().rowHeader()));
            }
            NavigableSet<String> kept = filtered(row, matters);
            if (!kept.isEmpty()) {
                return kept;
            }
        }
        if (asset.variants(block.index()).isEmpty()) {
            return Collections.emptyNavigableSet();
        }
        Span sentence = analysed.sentenceAt(place.span().start());
        List<Group> groups = new ArrayList<>();
        for (Group group : groups(asset.variants(block.index()), matters)) {
            if (sentence.contains(group.span())) {
                groups.add(group);
            }
        }
        List<Span> here =
                values.getOrDefault(place.block(), List.of()).stream()
                        .filter(sentence::contains)
                        .toList();
        Group chosen = Segments.choose(place.span(), here, groups, Group::span);
        return chosen == null ? new TreeSet<>() : chosen.tokens();
    }

    private NavigableSet<String> beforeOrOnly(Block block, Span value, Predicate<String> matters) {
        List<Group> groups = groups(asset.variants(block.index()), matters);
        Group before = null;
        for (Group group : groups) {
            if (group.span().start() < value.start()) {
                before = group;
            }
        }
        if (before == null && groups.size() == 1) {
            before = groups.getFirst();
        }
        return before == null ? new TreeSet<>() : before.tokens();
    }

    private static List<Group> groups(List<Variants.Found> all, Predicate<String> matters) {
        List<Group> groups = new ArrayList<>();
        for (Variants.Found found : all) {
            if (!matters.test(found.token())) {
                continue;
            }
            Group last = groups.isEmpty() ? null : groups.getLast();
            if (last != null && found.span().start() - last.span().end() <= WIDEST_GAP) {
                NavigableSet<String> joined = new TreeSet<>(last.tokens());
                joined.add(found.token());
                groups.set(
                        groups.size() - 1,
                        new Group(joined, new Span(last.span().start(), found.span().end())));
            } else {
                groups.add(new Group(new TreeSet<>(Set.of(found.token())), found.span()));
            }
        }
        return groups;
    }

    static NavigableSet<String> filtered(Set<String> tokens, Predicate<String> matters) {
        NavigableSet<String> kept = new TreeSet<>();
        tokens.stream().filter(matters).forEach(kept::add);
        return kept;
    }
}
