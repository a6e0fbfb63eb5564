package app.concord.rule;

import app.concord.model.LinkedFact;
import app.concord.text.Word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words right before a number and right behind what it counts: 'there are [180 houses] taking
 * part'. Two numbers in the same frame are told of one thing, whatever else the sentences say.
 */
final class CountFrames {
    private final Map<LinkedFact, String> frames = new HashMap<>();

    /** Keeps the frame of a number; none where the sentence begins or ends with it. */
    void note(LinkedFact fact, List<Word> words, int number, int noun) {
        if (number == 0 || noun + 1 >= words.size()) {
            return;
        }
        Word before = words.get(number - 1);
        Word behind = words.get(noun + 1);
        boolean whole =
                before.running()
                        && behind.running()
                        && !words.get(number).apart()
                        && !behind.apart()
                        && !before.numeric()
                        && !behind.numeric();
        if (whole) {
            frames.put(fact, before.folded() + " " + behind.folded());
        }
    }

    /** Whether a statement of one side stands in the same words as one of the other side. */
    boolean same(List<LinkedFact> one, List<LinkedFact> other) {
        Set<String> left = new HashSet<>();
        for (LinkedFact fact : one) {
            String frame = frames.get(fact);
            if (frame != null) {
                left.add(frame);
            }
        }
        return other.stream().anyMatch(fact -> left.contains(frames.getOrDefault(fact, "")));
    }
}
