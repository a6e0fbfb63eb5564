package app.concord.importing.picture;

import app.concord.model.Cancellation;

import org.jspecify.annotations.Nullable;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a page so that the recogniser has it easy: in shades of grey, large enough, its lines level
 * and its letters upright, in the language it is in. What comes of specks and photographs is left
 * out again. One is for the pages of one file, on one thread.
 */
public final class Recognition {
    /** Pixels along the longer side that letters of all usual sizes are read well at. */
    private static final double GOOD = 3_000;

    private static final double LARGEST = 4_200;
    private static final double LARGEST_SCALE = 4;
    private static final double FOR_SKEW = 1_000;
    private static final double LEVEL = 0.3;

    /** Sureness below which a mark, a word, a line is not there. */
    private static final int SURE_MARK = 60;

    private static final int SURE_WORD = 25;
    private static final double SURE_LINE = 40;
    private static final double SURE_NEIGHBOURS = 80;
    private static final int SURE_LENGTH = 8;
    private static final double SURE_LINE_OF_MARKS = 75;

    /** Letters from which on a page tells its language. */
    private static final int TELLING = 40;

    private static final double SAME_SIZE = 1.14;

    private final Recogniser recogniser;
    private final List<String> languages;
    private final Cancellation cancellation;
    private @Nullable String settled;

    /**
     * @param languages ISO 639-1 codes of what the pages may be in; at least one, and only such as
     *     the recogniser knows
     */
    public Recognition(Recogniser recogniser, List<String> languages, Cancellation cancellation) {
        this.recogniser = recogniser;
        this.languages = List.copyOf(languages);
        this.cancellation = cancellation;
    }

    /**
     * The languages to read a file in.
     *
     * @param known what the recogniser knows
     * @param wanted the language of the file, null where that is open
     */
    public static List<String> languages(List<String> known, @Nullable String wanted) {
        return wanted != null && known.contains(wanted) ? List.of(wanted) : known;
    }

    /**
     * Reads a page.
     *
     * @param picture upright as far as is known
     * @throws Recogniser.TooSlowException if it takes longer than a page may
     * @throws IOException if the recogniser fails
     */
    public RecognisedPage read(BufferedImage picture) throws IOException {
        double skew = Skew.of(drawn(picture, 0, scale(picture, FOR_SKEW, 1), 0).image());
        Drawn page = drawn(picture, Math.abs(skew) < LEVEL ? 0 : skew, goodScale(picture), 0);
        List<RecognisedLine> lines = lines(page.image(), false);
        int turn = usualTurn(lines);
        if (turn != 0) {
            page = drawn(picture, Math.abs(skew) < LEVEL ? 0 : skew, goodScale(picture), turn);
            lines = lines(page.image(), false);
        }
        List<RecognisedLine> sure = sure(lines);
        if (sure.isEmpty()) {
            // A few large words on a picture are no columns of text.
            sure = sure(lines(page.image(), true));
        }
        return new RecognisedPage(
                evenSizes(sure), page.image().getWidth(), page.image().getHeight(), page.back());
    }

    /**
     * The lines in the language that is read most surely: letters with accents are read as others
     * by a language that has none. What the first page with words tells holds for all.
     */
    private List<RecognisedLine> lines(BufferedImage image, boolean sparse) throws IOException {
        String known = settled;
        List<RecognisedLine> best = List.of();
        double most = 0;
        for (String language : known == null ? languages : List.of(known)) {
            List<RecognisedLine> lines = recogniser.read(image, language, sparse, cancellation);
            double sureness = 0;
            int letters = 0;
            for (RecognisedLine line : sure(lines)) {
                sureness += line.confidence() * line.length();
                letters += line.length();
            }
            if (sureness > most) {
                most = sureness;
                best = lines;
                settled = letters >= TELLING || settled != null ? language : null;
            }
        }
        return best;
    }

    /** A page as it is read, and the way back from it. */
    private record Drawn(BufferedImage image, AffineTransform back) {}

    private static double goodScale(BufferedImage picture) {
        double longer = Math.max(picture.getWidth(), picture.getHeight());
        return longer > GOOD ? Math.min(1, LARGEST / longer) : scale(picture, GOOD, LARGEST_SCALE);
    }

    private static double scale(BufferedImage picture, double longer, double most) {
        return Math.min(most, longer / Math.max(picture.getWidth(), picture.getHeight()));
    }

    /** Scaled, then turned by the skew, then upright by quarters. */
    private static Drawn drawn(BufferedImage picture, double skew, double scale, int turn) {
        AffineTransform there = AffineTransform.getRotateInstance(Math.toRadians(skew));
        there.preConcatenate(
                AffineTransform.getQuadrantRotateInstance(Math.floorMod(-turn, 360) / 90));
        there.scale(scale, scale);
        var bounds =
                there.createTransformedShape(new Rectangle(picture.getWidth(), picture.getHeight()))
                        .getBounds2D();
        there.preConcatenate(AffineTransform.getTranslateInstance(-bounds.getX(), -bounds.getY()));
        BufferedImage image =
                new BufferedImage(
                        Math.max(1, (int) Math.ceil(bounds.getWidth() - 1e-6)),
                        Math.max(1, (int) Math.ceil(bounds.getHeight() - 1e-6)),
                        BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                scale > 1
                        ? RenderingHints.VALUE_INTERPOLATION_BICUBIC
                        : RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, there, null);
        graphics.dispose();
        try {
            return new Drawn(image, there.createInverse());
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("a turn can be turned back", e);
        }
    }

    /** The turn that most letters have. */
    private static int usualTurn(List<RecognisedLine> lines) {
        Map<Integer, Integer> letters = new TreeMap<>();
        for (RecognisedLine line : lines) {
            letters.merge(line.turn(), line.length(), Integer::sum);
        }
        return letters.entrySet().stream()
                .max(
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static List<RecognisedLine> sure(List<RecognisedLine> lines) {
        List<RecognisedLine> sure = new ArrayList<>();
        for (RecognisedLine line : BulletMarks.in(lines)) {
            RecognisedLine left = MisreadDigits.mended(line.withWords(sureWords(line)));
            boolean marks = left.words().stream().allMatch(RecognisedWord::mark);
            double least = marks ? SURE_LINE_OF_MARKS : SURE_LINE;
            if (left.confidence() >= least && (!marks || tells(left))) {
                sure.add(left);
            }
        }
        return sure;
    }

    /**
     * Leaves out what specks and edges read as. In a line of sure words it is letters all the same
     * where it stands between them or next to them.
     */
    private static List<RecognisedWord> sureWords(RecognisedLine line) {
        List<RecognisedWord> words = line.words();
        BitSet sure = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            RecognisedWord word = words.get(i);
            sure.set(i, word.confidence() >= (word.mark() ? SURE_MARK : SURE_WORD));
        }
        RecognisedLine left = line.withWords(chosen(words, sure));
        if (left.confidence() >= SURE_NEIGHBOURS && left.length() >= SURE_LENGTH) {
            int first = sure.nextSetBit(0);
            int last = sure.length() - 1;
            for (int i = first; i < last; i++) {
                sure.set(i, sure.get(i) || words.get(i).tells());
            }
            while (first > 0 && line.near(first - 1, first)) {
                sure.set(--first);
            }
            while (last + 1 < words.size() && line.near(last, last + 1)) {
                sure.set(++last);
            }
        }
        return chosen(words, sure);
    }

    private static List<RecognisedWord> chosen(List<RecognisedWord> words, BitSet which) {
        return which.stream().mapToObj(words::get).toList();
    }

    /** Whether a line of marks says anything: a digit, or more than one letter. */
    private static boolean tells(RecognisedLine line) {
        String text = String.join("", line.words().stream().map(RecognisedWord::text).toList());
        return text.codePoints().anyMatch(Character::isDigit)
                || text.codePoints().filter(Character::isLetter).count() > 1;
    }

    /**
     * Gives lines of about one size the same, beginning with the size most letters have: measured
     * on letters with and without strokes up and down, sizes waver.
     */
    private static List<RecognisedLine> evenSizes(List<RecognisedLine> lines) {
        List<RecognisedLine> open = new ArrayList<>(lines);
        Map<RecognisedLine, Double> sizes = new HashMap<>();
        while (!open.isEmpty()) {
            List<RecognisedLine> most = List.of();
            int letters = 0;
            for (RecognisedLine centre : open) {
                List<RecognisedLine> near =
                        open.stream().filter(line -> alike(line.size(), centre.size())).toList();
                int count = near.stream().mapToInt(RecognisedLine::length).sum();
                if (count > letters) {
                    letters = count;
                    most = near;
                }
            }
            List<Double> sorted = most.stream().map(RecognisedLine::size).sorted().toList();
            double middle = sorted.get(sorted.size() / 2);
            most.forEach(line -> sizes.put(line, middle));
            open.removeAll(new HashSet<>(most));
        }
        return lines.stream()
                .map(line -> line.withSize(sizes.getOrDefault(line, line.size())))
                .toList();
    }

    private static boolean alike(double one, double other) {
        return Math.max(one, other) <= SAME_SIZE * Math.min(one, other);
    }
}
