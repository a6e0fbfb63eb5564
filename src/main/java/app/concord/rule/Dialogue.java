package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Set;

/**
 * What people in a scene say to each other, as in a script for radio: lines of two or more speakers
 * behind dashes, or behind the name of a voice. They do not speak to the reader.
 */
final class Dialogue {
    private static final Set<String> WORDS =
            WordLists.read("words/voices.words").getOrDefault("voices", Set.of());
    private static final Set<String> NARRATORS =
            WordLists.read("words/voices.words").getOrDefault("narrators", Set.of());
    private static final int FEWEST_LINES = 2;
    private static final String DASHES = "–—―";

    private Dialogue() {}

    /** Whether a place in a block is one of dialogue. */
    static boolean holds(Block block, Span span) {
        return isVoice(block.label()) || isDashed(block.text(), span);
    }

    /** Whether a label names somebody in a scene: 'VOIX 2', 'Mann:'; the narrator is the brand. */
    private static boolean isVoice(@Nullable String label) {
        if (label == null) {
            return false;
        }
        boolean voice = false;
        for (String word : label.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (NARRATORS.contains(word)) {
                return false;
            }
            voice |= WORDS.contains(word);
        }
        return voice;
    }

    /** Whether the place stands in one of several lines that each begin with a dash. */
    private static boolean isDashed(String text, Span span) {
        int begin = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
        if (begin >= text.length() || DASHES.indexOf(text.charAt(begin)) < 0) {
            return false;
        }
        int lines = 0;
        int at = 0;
        while (at >= 0 && at < text.length()) {
            lines += DASHES.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
            int next = text.indexOf('\n', at);
            at = next < 0 ? -1 : next + 1;
        }
        return lines >= FEWEST_LINES;
    }
}
