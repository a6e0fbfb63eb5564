package app.concord.importing.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives lists back their bullets, which no language has and which are therefore read as the letter
 * or sign that looks most like a dot.
 */
final class BulletMarks {
    private static final String BULLET = "•";

    /** Signs that do not stand alone before a word. */
    private static final List<String> SIGNS = List.of(BULLET, "¢", "®", "©", "«", "»", "°", "*");

    /** Letters that are words in some languages, and bullets only below or above a sign. */
    private static final List<String> LETTERS = List.of("e", "o", "0");

    private static final double ALIGNED = 0.6;

    private BulletMarks() {}

    /** The lines with bullets where they seem to have been. */
    static List<RecognisedLine> in(List<RecognisedLine> lines) {
        List<RecognisedLine> signed = lines.stream().filter(line -> leads(line, SIGNS)).toList();
        List<RecognisedLine> mended = new ArrayList<>();
        for (RecognisedLine line : lines) {
            boolean aligned =
                    leads(line, LETTERS) && signed.stream().anyMatch(other -> aligned(line, other));
            mended.add(aligned || signed.contains(line) ? bulleted(line) : line);
        }
        return mended;
    }

    private static boolean leads(RecognisedLine line, List<String> marks) {
        List<RecognisedWord> words = line.words();
        return words.size() > 1
                && marks.contains(words.getFirst().text())
                && Character.isLetter(words.get(1).text().codePointAt(0));
    }

    private static boolean aligned(RecognisedLine line, RecognisedLine other) {
        double distance = line.words().getFirst().box().x() - other.words().getFirst().box().x();
        return line.turn() == other.turn() && Math.abs(distance) < ALIGNED * line.size();
    }

    private static RecognisedLine bulleted(RecognisedLine line) {
        List<RecognisedWord> words = new ArrayList<>(line.words());
        words.set(0, words.getFirst().bullet(BULLET));
        return line.withWords(words);
    }
}
