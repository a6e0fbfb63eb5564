package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Fact;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words in brackets that say which part of a layout the rest of their line is: '[TITLE] Spring
 * begins', '[BODY] From 2.85 %'. A copy sheet has several such lines; a text that was left to be
 * filled in stands alone.
 */
final class SheetLabels {
    private static final int FEWEST = 2;
    private static final int LONGEST = 40;

    private final Map<String, Set<String>> byPiece = new HashMap<>();

    /** Whether a text in brackets is such a label of its piece. */
    boolean hold(Fact fact, @Nullable Asset piece) {
        String text = fact.place().quote().strip();
        if (piece == null || !text.startsWith("[") || text.startsWith("[[")) {
            return false;
        }
        Set<String> labels =
                byPiece.computeIfAbsent(piece.path(), path -> SheetLabels.labels(piece));
        String block = piece.blocks().get(fact.place().block()).text();
        int start = fact.place().span().start();
        boolean begins = start == 0 || block.charAt(start - 1) == '\n';
        return begins && labels.size() >= FEWEST && labels.contains(text);
    }

    /** The texts in brackets with which lines begin that go on with words. */
    private static Set<String> labels(Asset piece) {
        Set<String> labels = new HashSet<>();
        for (Block block : piece.blocks()) {
            block.text()
                    .lines()
                    .forEach(line -> {
                        int close = line.startsWith("[") ? line.indexOf(']') : -1;
                        if (close > 0 && close < LONGEST && goesOn(line, close + 1)) {
                            labels.add(line.substring(0, close + 1));
                        }
                    });
        }
        return labels;
    }

    /** Whether words follow behind a blank or a colon; behind a comma a greeting goes on. */
    private static boolean goesOn(String line, int from) {
        int i = from < line.length() && line.charAt(from) == ':' ? from + 1 : from;
        return i + 1 < line.length()
                && Character.isWhitespace(line.charAt(i))
                && !line.substring(i).isBlank();
    }
}
