package app.concord.rule;

import app.concord.text.Word;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what the numbers of a sentence add up to: 'five studios in Leeds, two in York, two in Hull'
 * are nine, and the five no slip of them.
 */
final class CountParts {
    private static final int FARTHEST = 60;
    private static final Pattern END = Pattern.compile("[.!?]\\s|\\n");

    private CountParts() {}

    /** The sums of a number and one or more of those behind it in its sentence. */
    static Set<Integer> sums(Passage passage, int at) {
        List<Word> words = passage.words();
        String text = passage.block().text();
        int sum = CountWords.value(words.get(at).folded(), passage.language());
        Set<Integer> sums = new HashSet<>();
        int to = Math.min(words.size(), at + FARTHEST);
        for (int i = at + 1; i < to; i++) {
            String between = text.substring(words.get(i - 1).end(), words.get(i).start());
            if (END.matcher(between).find()) {
                break;
            }
            int value = CountWords.value(words.get(i).folded(), passage.language());
            if (value > 0 && !CountedNouns.isPart(passage, i)) {
                sum += value;
                sums.add(sum);
            }
        }
        return sums;
    }
}
