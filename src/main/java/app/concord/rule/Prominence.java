package app.concord.rule;

import app.concord.model.BlockKind;
import app.concord.model.Channel;
import app.concord.model.Property;
import app.concord.model.Region;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where in a piece a reader looks first and last: titles and subject lines, the blocks it opens
 * with and those it ends with, a post as a whole. There taglines stand.
 */
final class Prominence {
    private static final int OPENING = 8;
    private static final int CLOSING = 6;

    private final Set<Passage> prominent = Collections.newSetFromMap(new IdentityHashMap<>());

    Prominence(Prose prose) {
        Map<String, List<Passage>> parts = new LinkedHashMap<>();
        for (Passage passage : prose.passages()) {
            Region region = passage.block().region();
            boolean read = passage.speaks() && region != Region.STRUCTURED;
            if (read) {
                parts.computeIfAbsent(
                                passage.piece() + " " + passage.block().part(),
                                p -> new ArrayList<>())
                        .add(passage);
            }
        }
        for (List<Passage> part : parts.values()) {
            for (int i = 0; i < part.size(); i++) {
                Passage passage = part.get(i);
                if (i < OPENING || i >= part.size() - CLOSING || stands(passage)) {
                    prominent.add(passage);
                }
            }
        }
    }

    /** Whether a text stands where a reader looks first or last. */
    boolean of(Passage passage) {
        return prominent.contains(passage);
    }

    private static boolean stands(Passage passage) {
        Property property = passage.block().property();
        boolean heading =
                passage.block().kind() == BlockKind.HEADING && passage.block().level() <= 1;
        return heading
                || passage.asset().channel() == Channel.SOCIAL
                || property == Property.TITLE
                || property == Property.DESCRIPTION
                || property == Property.SUBJECT_LINE
                || property == Property.PREHEADER;
    }
}
