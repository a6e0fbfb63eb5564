package app.concord.importing.print;

import app.concord.importing.picture.RecognisedLine;
import app.concord.importing.picture.RecognisedPage;
import app.concord.importing.picture.RecognisedWord;
import app.concord.model.Box;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Words read from a picture as if they were printed: each letter has its share of the word's box,
 * so that columns, tables and headings are found, and places marked, as in any document.
 */
final class RecognisedGlyphs {
    private final RecognisedPage page;
    private final double pointsPerPixel;
    private final double points;

    private RecognisedGlyphs(RecognisedPage page, double pointsPerPixel) {
        this.page = page;
        this.pointsPerPixel = pointsPerPixel;
        this.points = pointsPerPixel * Math.sqrt(Math.abs(page.toPicture().getDeterminant()));
    }

    /**
     * The letters of a page by direction of reading: 0, 90, 180, 270 degrees clockwise.
     *
     * @param pointsPerPixel points on the page that a pixel of the picture takes
     */
    static List<List<Glyph>> of(RecognisedPage page, double pointsPerPixel) {
        RecognisedGlyphs glyphs = new RecognisedGlyphs(page, pointsPerPixel);
        List<List<Glyph>> directions = new ArrayList<>();
        for (int turn = 0; turn < 360; turn += 90) {
            List<Glyph> direction = new ArrayList<>();
            for (RecognisedLine line : page.lines()) {
                if (line.turn() == turn) {
                    glyphs.addLine(line, direction);
                }
            }
            directions.add(direction);
        }
        return directions;
    }

    /** The font size that most letters have, 10 where there are none. */
    static double usualSize(Stream<Glyph> glyphs) {
        Map<Long, Integer> counts = new HashMap<>();
        glyphs.forEach(glyph -> counts.merge(Math.round(glyph.size() * 2), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<Long, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() / 2.0)
                .orElse(10.0);
    }

    private void addLine(RecognisedLine line, List<Glyph> glyphs) {
        boolean first = true;
        for (RecognisedWord word : line.words()) {
            if (!first) {
                glyphs.add(glyph(" ", word.box(), line, 0));
            }
            first = false;
            addWord(word, line, glyphs);
        }
    }

    private void addWord(RecognisedWord word, RecognisedLine line, List<Glyph> glyphs) {
        Box box = word.box();
        int[] letters = word.text().codePoints().toArray();
        boolean across = line.turn() % 180 == 0;
        double advance = (across ? box.width() : box.height()) / letters.length;
        for (int i = 0; i < letters.length; i++) {
            // Where the letters run up or to the left, the first is at the far end.
            int at = line.turn() >= 180 ? letters.length - 1 - i : i;
            Box share =
                    across
                            ? new Box(box.x() + at * advance, box.y(), advance, box.height())
                            : new Box(box.x(), box.y() + at * advance, box.width(), advance);
            glyphs.add(glyph(Character.toString(letters[i]), share, line, advance));
        }
    }

    private Glyph glyph(String text, Box box, RecognisedLine line, double advance) {
        double x =
                switch (line.turn()) {
                    case 90 -> box.y();
                    case 180 -> page.width() - box.right();
                    case 270 -> page.height() - box.bottom();
                    default -> box.x();
                };
        return new Glyph(
                text,
                scaled(page.onPicture(box)),
                x * points,
                line.baseline() * points,
                advance * points,
                line.size() * points,
                false,
                false);
    }

    private Box scaled(Box box) {
        return new Box(
                box.x() * pointsPerPixel,
                box.y() * pointsPerPixel,
                box.width() * pointsPerPixel,
                box.height() * pointsPerPixel);
    }
}
