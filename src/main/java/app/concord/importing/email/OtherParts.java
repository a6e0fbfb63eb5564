package app.concord.importing.email;

import app.concord.importing.BlockDraft;
import app.concord.importing.BlockList;
import app.concord.model.BlockKind;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;

/**
 * The other parts of a mail, which its plain text tells all over again: they know which of its
 * lines are headings, and how far one reaches.
 */
final class OtherParts {
    private final Map<String, BlockDraft> blocks = new HashMap<>();

    /**
     * @param told the blocks of the other parts
     */
    OtherParts(BlockList told) {
        for (int i = 0; i < told.size(); i++) {
            blocks.putIfAbsent(key(told.get(i).text()), told.get(i));
        }
    }

    /** Whether a line is a heading in another part. */
    boolean isHeading(String line) {
        BlockDraft block = blocks.get(key(line));
        return block != null && block.kind() == BlockKind.HEADING;
    }

    /** Whether a heading governs a text, as far as another part has both. */
    boolean governs(@Nullable String heading, String text) {
        BlockDraft head = heading == null ? null : blocks.get(key(heading));
        BlockDraft block = blocks.get(key(text));
        return head == null
                || block == null
                || new HashSet<>(block.containers()).containsAll(head.containers());
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
