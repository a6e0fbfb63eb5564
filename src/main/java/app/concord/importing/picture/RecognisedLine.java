package app.concord.importing.picture;

import app.concord.model.Box;

import java.util.List;

/**
 * A line of words read from a picture.
 *
 * @param turn how far its letters are turned against the picture: 0, 90, 180 or 270 degrees
 *     clockwise
 * @param baseline distance of the foot of its letters from the top of the picture, in pixels; for
 *     turned lines from what is the top when they are read
 * @param size height of its letters with room above and below, in pixels
 * @param words in the order they are read, at least one
 */
public record RecognisedLine(int turn, double baseline, double size, List<RecognisedWord> words) {
    private static final double BLANK = 1.1;
    private static final double TALLEST = 1.4;

    public RecognisedLine {
        words = List.copyOf(words);
    }

    /** How many letters and other signs it has. */
    int length() {
        return words.stream().mapToInt(word -> word.text().length()).sum();
    }

    /** How sure its reading is, 0 to 100, longer words counting for more. */
    double confidence() {
        double sum = 0;
        for (RecognisedWord word : words) {
            sum += word.confidence() * (double) word.text().length();
        }
        return sum / Math.max(1, length());
    }

    /** Whether two words that follow each other stand no farther apart than by a blank. */
    boolean near(int before, int after) {
        Box one = words.get(before).box();
        Box other = words.get(after).box();
        double gap = other.x() - one.right();
        double height = Math.max(one.height(), other.height());
        return turn == 0 && gap < BLANK * size && height < TALLEST * size;
    }

    RecognisedLine withWords(List<RecognisedWord> others) {
        return new RecognisedLine(turn, baseline, size, others);
    }

    RecognisedLine withSize(double other) {
        return new RecognisedLine(turn, baseline, other, words);
    }
}
