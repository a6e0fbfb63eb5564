package app.concord.importing.print;

import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.SourceFile;
import app.concord.importing.VisibleText;
import app.concord.importing.picture.PictureFile;
import app.concord.importing.picture.PictureFormat;
import app.concord.importing.picture.RecognisedPage;
import app.concord.importing.picture.Recogniser;
import app.concord.importing.picture.Tesseract;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.Location;
import app.concord.model.Problem;

import org.jspecify.annotations.Nullable;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Reads pictures of posters, advertisements and scanned pages through a program that recognises
 * words, where one is installed. A place is given in points, of which a pixel takes three quarters.
 */
public final class PictureImporter implements Importer {
    private static final long DECODED = 24_000_000;
    private static final int SMALLEST = 40;
    private static final int TITLE = 80;

    private final Supplier<@Nullable Recogniser> recogniser;

    /** Reads through the program of this computer. */
    public PictureImporter() {
        this(Tesseract::installed);
    }

    /**
     * @param recogniser asked for each file; gives null where there is none
     */
    PictureImporter(Supplier<@Nullable Recogniser> recogniser) {
        this.recogniser = recogniser;
    }

    @Override
    public String id() {
        return "picture";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return PictureFormat.of(file.bytes().head(PictureFormat.HEAD)) != null;
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) throws IOException {
        byte[] head = file.bytes().head(PictureFormat.HEAD);
        if (PictureFormat.of(head) == PictureFormat.HEIC) {
            return Imported.nothing(
                    Problem.of(
                            file.path(),
                            Problem.Kind.UNREADABLE,
                            "a picture in HEIC; save it as PNG or JPEG"));
        }
        try (PictureFile picture = PictureFile.open(file.bytes().array())) {
            return new Reading(file, picture, recogniser.get(), cancellation).read();
        }
    }

    /** The reading of one file. */
    private static final class Reading {
        private final SourceFile file;
        private final PictureFile picture;
        private final PageReader reader;
        private final Cancellation cancellation;
        private final List<Problem> problems = new ArrayList<>();
        private int small;

        Reading(
                SourceFile file,
                PictureFile picture,
                @Nullable Recogniser recogniser,
                Cancellation cancellation) {
            this.file = file;
            this.picture = picture;
            this.cancellation = cancellation;
            this.reader =
                    new PageReader(
                            file.path(), recogniser, file.choices().language(), cancellation);
        }

        Imported read() {
            List<List<List<Glyph>>> pages = new ArrayList<>();
            for (int page = 0; page < picture.pages(); page++) {
                cancellation.check();
                pages.add(page(page));
            }
            if (picture.pages() == 0) {
                problems.add(Problem.of(file.path(), Problem.Kind.DAMAGED, "it has no page"));
            }
            if (picture.animated()) {
                problems.add(
                        Problem.of(
                                file.path(),
                                Problem.Kind.LEFT_OUT,
                                "all pictures of an animation but the first"));
            }
            List<Block> blocks = blocks(pages);
            problems.addAll(reader.problems("picture", "pages"));
            if (!blocks.isEmpty()) {
                return new Imported(List.of(asset(blocks)), problems);
            }
            if (problems.stream().noneMatch(problem -> problem.kind().incomplete())) {
                problems.add(
                        Problem.of(
                                file.path(),
                                Problem.Kind.NO_CONTENT,
                                small > 0 ? "a small picture" : "a picture without words"));
            }
            return new Imported(List.of(), problems);
        }

        /** The letters of a page by direction of reading, none where it cannot be read. */
        private List<List<Glyph>> page(int page) {
            try {
                Dimension size = picture.size(page);
                if (Math.min(size.width, size.height) < SMALLEST) {
                    small++;
                    return List.of();
                }
                picture.refuseTooLarge(page);
                if (!reader.able()) {
                    reader.pass(page + 1);
                    return List.of();
                }
                BufferedImage[] drawn = new BufferedImage[1];
                RecognisedPage read =
                        reader.read(
                                page + 1,
                                () -> {
                                    drawn[0] = picture.decode(page, DECODED);
                                    return drawn[0];
                                });
                if (read == null) {
                    return List.of();
                }
                double pixels = (double) size.width / Objects.requireNonNull(drawn[0]).getWidth();
                return RecognisedGlyphs.of(read, pixels * PicturePages.POINTS);
            } catch (PictureFile.TooLargeException e) {
                problem(Problem.Kind.TOO_LARGE, page, e);
            } catch (IOException e) {
                problem(Problem.Kind.DAMAGED, page, e);
            }
            return List.of();
        }

        private void problem(Problem.Kind kind, int page, IOException e) {
            String reason = e.getMessage();
            problems.add(
                    new Problem(
                            file.path(),
                            kind,
                            Location.onPage(page + 1, List.of()),
                            List.of(reason == null ? "page " + (page + 1) : reason)));
        }

        private static List<Block> blocks(List<List<List<Glyph>>> pages) {
            PdfBlocks blocks =
                    new PdfBlocks(
                            RecognisedGlyphs.usualSize(
                                    pages.stream().flatMap(List::stream).flatMap(List::stream)));
            for (int page = 0; page < pages.size(); page++) {
                List<List<Node>> directions = new ArrayList<>();
                for (List<Glyph> glyphs : pages.get(page)) {
                    directions.add(PageLayout.of(Segments.of(glyphs), new Ink()));
                }
                blocks.page(page + 1, directions, List.of());
            }
            return blocks.blocks();
        }

        private Asset asset(List<Block> blocks) {
            Channel channel = file.channel();
            String title =
                    blocks.stream()
                            .filter(block -> block.kind() == BlockKind.HEADING)
                            .min(Comparator.comparingInt(Block::level))
                            .map(block -> block.text().replace('\n', ' '))
                            .map(text -> VisibleText.opening(text, TITLE))
                            .orElse(file.name());
            return new Asset(
                    file.path(),
                    channel == null ? Channel.PRINT : channel,
                    picture.format().id(),
                    title,
                    null,
                    null,
                    null,
                    blocks,
                    file.bytes().sha256());
        }
    }
}
