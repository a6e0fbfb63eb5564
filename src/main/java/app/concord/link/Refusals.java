package app.concord.link;

import app.concord.model.Span;
import app.concord.text.Word;
import app.concord.text.WordFile;
import app.concord.text.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names that a text gives only to say what something is not to be had with: 'Not available on Base.
 * A £15 access fob is payable' says no price of Base.
 */
final class Refusals {
    private static final String RESOURCE = "refusals.words";

    /** How many words may stand between the refusal and the name: 'not available on the new'. */
    private static final int FARTHEST = 2;

    private static final int LONGEST = 5;
    private static final Set<List<String>> PHRASES = read();

    private Refusals() {}

    private static Set<List<String>> read() {
        return WordFile.lines(Refusals.class, RESOURCE).stream()
                .map(line -> List.of(line.split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The names of a block without those that it refuses. */
    static List<Mention> without(List<Mention> mentions, AnalysedBlock block) {
        int end = block.block().text().length();
        return without(mentions, block, new Span(end, end));
    }

    /** The names without those that an earlier sentence than the given one refuses. */
    static List<Mention> without(List<Mention> mentions, AnalysedBlock block, Span sentence) {
        List<Mention> refused = new ArrayList<>(0);
        for (Mention mention : mentions) {
            Span name = mention.span();
            if (name.end() <= sentence.start() && refuses(block, name)) {
                refused.add(mention);
            }
        }
        if (refused.isEmpty()) {
            return mentions;
        }
        List<Mention> kept = new ArrayList<>(mentions);
        kept.removeAll(refused);
        return kept;
    }

    private static boolean refuses(AnalysedBlock block, Span name) {
        int from = block.sentenceAt(name.start()).start();
        List<String> words =
                Words.of(block.block().text().substring(from, name.start())).stream()
                        .map(Word::folded)
                        .toList();
        for (int gap = 0; gap <= FARTHEST; gap++) {
            int end = words.size() - gap;
            for (int start = Math.max(0, end - LONGEST); start < end; start++) {
                if (PHRASES.contains(words.subList(start, end))) {
                    return true;
                }
            }
        }
        return false;
    }
}
