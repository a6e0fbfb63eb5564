package app.concord.importing.print;

import app.concord.importing.Limits;
import app.concord.importing.picture.RecognisedPage;
import app.concord.importing.picture.Recogniser;
import app.concord.importing.picture.Recognition;
import app.concord.model.Cancellation;
import app.concord.model.Location;
import app.concord.model.Problem;

import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Recognises the words on the pages of one file, as far as the limits go, and says what came of it:
 * that words are recognised and how surely, which pages were left out, or what is missing.
 */
final class PageReader {
    private final String path;
    private final @Nullable Recogniser recogniser;
    private final @Nullable String language;
    private final Cancellation cancellation;
    private final long until = System.nanoTime() + Limits.RECOGNITION_OF_FILE.toNanos();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Recognition recognition;
    private int asked;
    private int left;
    private int firstLeft;
    private int length;
    private double sureness;

    /**
     * @param recogniser null where none is installed
     * @param language ISO 639-1 code of the file, null where it is open
     */
    PageReader(
            String path,
            @Nullable Recogniser recogniser,
            @Nullable String language,
            Cancellation cancellation) {
        this.path = path;
        this.recogniser = recogniser;
        this.language = language;
        this.cancellation = cancellation;
    }

    /** A page that is drawn only if it is to be read. */
    interface Drawing {
        /** The page, upright as far as is known. */
        BufferedImage draw() throws IOException;
    }

    /** Whether a page that is asked for now would be drawn and read. */
    boolean able() {
        return recogniser != null && asked < Limits.RECOGNISED_PAGES && System.nanoTime() < until;
    }

    /**
     * Notes a page with words that is not read, because of the limits or for want of a program.
     *
     * @param number of the page, from 1
     */
    void pass(int number) {
        firstLeft = left == 0 ? number : firstLeft;
        left++;
    }

    /**
     * Reads a page; {@link #able} must be true.
     *
     * @param number of the page, from 1
     * @return null where the page is blank, or where that fails, which is noted
     * @throws IOException if the page cannot be drawn
     */
    @Nullable RecognisedPage read(int number, Drawing drawing) throws IOException {
        Recogniser program = recogniser;
        if (program == null) {
            throw new IllegalStateException("no recogniser");
        }
        asked++;
        Location location = Location.onPage(number, List.of());
        BufferedImage picture = drawing.draw();
        if (blank(picture)) {
            return null;
        }
        try {
            RecognisedPage page = recognition(program).read(picture);
            length += page.length();
            sureness += page.confidence() * page.length();
            return page;
        } catch (Recogniser.TooSlowException e) {
            note(Problem.Kind.TOO_SLOW, location, "page " + number + " took " + e.getMessage());
        } catch (IOException e) {
            String reason = e.getMessage();
            note(Problem.Kind.UNREADABLE, location, reason == null ? "recognition failed" : reason);
        }
        return null;
    }

    /** Whether a page has only one colour, as where its pictures cannot be decoded. */
    static boolean blank(BufferedImage picture) {
        int first = picture.getRGB(0, 0);
        for (int y = 0; y < picture.getHeight(); y += 2) {
            for (int x = 0; x < picture.getWidth(); x += 2) {
                if (picture.getRGB(x, y) != first) {
                    return false;
                }
            }
        }
        return true;
    }

    private Recognition recognition(Recogniser program) throws IOException {
        Recognition before = recognition;
        if (before != null) {
            return before;
        }
        List<String> known = program.languages(cancellation);
        if (known.isEmpty()) {
            throw new IOException("Tesseract has none of the languages of campaigns installed");
        }
        Recognition made =
                new Recognition(program, Recognition.languages(known, language), cancellation);
        recognition = made;
        return made;
    }

    private void note(Problem.Kind kind, Location location, String... details) {
        if (problems.isEmpty() || !problems.getLast().kind().equals(kind)) {
            problems.add(new Problem(path, kind, location, List.of(details)));
        }
    }

    /**
     * What there is to say about the recognition.
     *
     * @param one what a page is called
     * @param several what pages are called
     */
    List<Problem> problems(String one, String several) {
        List<Problem> all = new ArrayList<>(problems);
        if (left > 0) {
            boolean missing = recogniser == null;
            String detail =
                    missing
                            ? left + " " + (left == 1 ? one : several)
                            : "recognised: %d %s, left out: %d"
                                    .formatted(asked, asked == 1 ? one : several, left);
            all.add(
                    new Problem(
                            path,
                            missing ? Problem.Kind.NEEDS_OCR : Problem.Kind.CUT_SHORT,
                            Location.onPage(firstLeft, List.of()),
                            List.of(detail)));
        }
        if (length > 0) {
            all.add(
                    Problem.of(
                            path,
                            Problem.Kind.ASSUMED,
                            (asked == 1
                                            ? "the words on a " + one
                                            : "the words on " + asked + " " + several)
                                    + " were recognised, "
                                    + Math.round(sureness / length)
                                    + " % sure"));
        }
        return all;
    }
}
