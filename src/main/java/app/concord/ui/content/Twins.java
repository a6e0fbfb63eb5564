package app.concord.ui.content;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.FactKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The same statement in the parts of a mail that tell the whole of it twice, as its HTML and its
 * text do. Whoever corrects the one means the other too.
 */
final class Twins {
    private Twins() {}

    /** The same words of a kind in one part. */
    private record Words(String part, FactKind kind, String words) {}

    /**
     * Some lines with their twins. The third '£69' of the HTML is told again by the third of the
     * text; where the parts hold different numbers of the same words, none is.
     */
    static List<ContentLine> with(List<ContentLine> some, List<ContentLine> all, Asset asset) {
        Map<Words, List<ContentLine>> byWords = new HashMap<>();
        Set<String> parts = new LinkedHashSet<>();
        for (ContentLine line : all) {
            Block block = block(line, asset);
            if (block != null && block.retold()) {
                parts.add(block.part());
                byWords.computeIfAbsent(
                                new Words(block.part(), line.kind(), line.words()),
                                w -> new ArrayList<>())
                        .add(line);
            }
        }
        if (parts.size() < 2) {
            return some;
        }
        Set<ContentLine> whole = new LinkedHashSet<>(some);
        for (ContentLine line : some) {
            Block block = block(line, asset);
            if (block == null || !block.retold()) {
                continue;
            }
            List<ContentLine> own = byWords.get(new Words(block.part(), line.kind(), line.words()));
            int which = own == null ? -1 : own.indexOf(line);
            for (String part : parts) {
                List<ContentLine> others =
                        byWords.getOrDefault(new Words(part, line.kind(), line.words()), List.of());
                if (which >= 0 && own != null && others.size() == own.size()) {
                    whole.add(others.get(which));
                }
            }
        }
        return List.copyOf(whole);
    }

    private static @Nullable Block block(ContentLine line, Asset asset) {
        int index = line.place().block();
        return index < asset.blocks().size() ? asset.blocks().get(index) : null;
    }
}
