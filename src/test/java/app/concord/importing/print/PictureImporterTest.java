package app.concord.importing.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.concord.importing.Bytes;
import app.concord.importing.Imported;
import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.importing.picture.Pictures;
import app.concord.importing.picture.RecognisedLine;
import app.concord.importing.picture.RecognisedWord;
import app.concord.importing.picture.Recogniser;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Box;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.FileChoices;
import app.concord.model.Location;
import app.concord.model.Problem;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class PictureImporterTest {

    /** A large line and a smaller one beneath, on every page, in pixels of the enlarged picture. */
    private static List<RecognisedLine> poster() {
        return List.of(
                new RecognisedLine(
                        0,
                        500,
                        300,
                        List.of(
                                new RecognisedWord("Aurora", new Box(300, 250, 1200, 250), 96),
                                new RecognisedWord("lamp", new Box(1600, 250, 800, 250), 94))),
                new RecognisedLine(
                        0,
                        1000,
                        100,
                        List.of(
                                new RecognisedWord("now", new Box(300, 900, 150, 100), 91),
                                new RecognisedWord("£40", new Box(490, 900, 150, 100), 91),
                                new RecognisedWord("until", new Box(680, 900, 200, 100), 91),
                                new RecognisedWord("Sunday", new Box(920, 900, 300, 100), 91))));
    }

    /** Reads the same lines everywhere. */
    private record Prepared(List<RecognisedLine> lines, List<String> asked) implements Recogniser {
        Prepared(List<RecognisedLine> lines) {
            this(lines, new ArrayList<>());
        }

        @Override
        public List<String> languages(Cancellation cancellation) {
            return List.of("de", "en");
        }

        @Override
        public List<RecognisedLine> read(
                BufferedImage picture, String language, boolean sparse, Cancellation cancellation) {
            asked.add(language);
            return lines;
        }
    }

    private static SourceFile file(String path, byte[] content) {
        return new SourceFile(path, null, Bytes.of(content));
    }

    private static Imported read(@Nullable Recogniser recogniser, SourceFile file)
            throws IOException {
        return new PictureImporter(() -> recogniser).read(file, Cancellation.NONE);
    }

    private static byte[] png() throws IOException {
        return Pictures.file("png", Pictures.plain(1000, 800));
    }

    @Test
    void wordsBecomeBlocksWithTheirPlaces() throws IOException {
        Imported imported = read(new Prepared(poster()), file("print/poster.png", png()));
        Asset asset = imported.assets().getFirst();
        assertThat(asset.format()).isEqualTo("png");
        assertThat(asset.channel()).isEqualTo(Channel.PRINT);
        assertThat(asset.title()).isEqualTo("Aurora lamp");
        assertThat(asset.blocks())
                .extracting(Block::text)
                .containsExactly("Aurora lamp", "now £40 until Sunday");
        assertThat(asset.blocks())
                .extracting(Block::kind)
                .containsExactly(BlockKind.HEADING, BlockKind.PARAGRAPH);
        Location price = asset.blocks().get(1).locate(new Span(4, 7));
        assertThat(price.page()).isEqualTo(1);
        // The picture was enlarged three times; four pixels are three points.
        assertThat(price.boxes()).hasSize(1);
        Box box = price.boxes().getFirst();
        assertThat(box.x()).isBetween(122.4, 122.6);
        assertThat(box.y()).isBetween(224.9, 225.1);
        assertThat(box.width()).isBetween(37.4, 37.6);
        assertThat(box.height()).isBetween(24.9, 25.1);
    }

    @Test
    void saysThatWordsAreRecognisedAndHowSurely() throws IOException {
        Imported imported = read(new Prepared(poster()), file("poster.png", png()));
        assertThat(imported.problems())
                .containsExactly(
                        Problem.of(
                                "poster.png",
                                Problem.Kind.ASSUMED,
                                "the words on a picture were recognised, 93 % sure"));
    }

    @Test
    void aPictureInAFolderOfPostsIsAPost() throws IOException {
        SourceFile file = new SourceFile("social/ad.png", Channel.SOCIAL, Bytes.of(png()));
        assertThat(read(new Prepared(poster()), file).assets().getFirst().channel())
                .isEqualTo(Channel.SOCIAL);
    }

    @Test
    void readsInTheLanguageThatWasSettled() throws IOException {
        Prepared recogniser = new Prepared(poster());
        SourceFile file =
                new SourceFile("a.png", null, FileChoices.NONE.withLanguage("en"), Bytes.of(png()));
        assertThat(read(recogniser, file).assets()).hasSize(1);
        assertThat(read(recogniser, file("a.png", png())).assets()).hasSize(1);
        assertThat(recogniser.asked()).containsExactly("en", "de", "en");
    }

    @Test
    void everyPageOfAScanIsOneOfTheAsset() throws IOException {
        Imported imported = read(new Prepared(poster()), file("scan.tif", Pictures.pages(2)));
        Asset asset = imported.assets().getFirst();
        assertThat(asset.blocks())
                .extracting(block -> block.locate(new Span(0, 1)).page())
                .containsExactly(1, 1, 2, 2);
        assertThat(imported.problems())
                .extracting(Problem::details)
                .containsExactly(List.of("the words on 2 pages were recognised, 93 % sure"));
    }

    @Test
    void saysHowToGetTheProgramWhereItIsMissing() throws IOException {
        assertThat(read(null, file("poster.png", png())).problems())
                .containsExactly(
                        new Problem(
                                "poster.png",
                                Problem.Kind.NEEDS_OCR,
                                Location.onPage(1, List.of()),
                                List.of("1 picture")));
        assertThat(read(null, file("scan.tif", Pictures.pages(3))).problems())
                .containsExactly(
                        new Problem(
                                "scan.tif",
                                Problem.Kind.NEEDS_OCR,
                                Location.onPage(1, List.of()),
                                List.of("3 pages")));
    }

    @Test
    void saysWhichPagesWereLeftOut() throws IOException {
        int pages = Limits.RECOGNISED_PAGES + 2;
        Imported imported = read(new Prepared(poster()), file("scan.tif", Pictures.pages(pages)));
        assertThat(imported.assets().getFirst().blocks()).hasSize(2 * Limits.RECOGNISED_PAGES);
        assertThat(imported.problems())
                .contains(
                        new Problem(
                                "scan.tif",
                                Problem.Kind.CUT_SHORT,
                                Location.onPage(Limits.RECOGNISED_PAGES + 1, List.of()),
                                List.of(
                                        "recognised: "
                                                + Limits.RECOGNISED_PAGES
                                                + " pages, left out: 2")));
    }

    @Test
    void aPictureWithoutWordsIsNothingToWorryAbout() throws IOException {
        Imported photograph = read(new Prepared(List.of()), file("a.png", png()));
        assertThat(photograph.assets()).isEmpty();
        assertThat(photograph.problems())
                .containsExactly(
                        Problem.of("a.png", Problem.Kind.NO_CONTENT, "a picture without words"));
        Imported icon = read(null, file("i.gif", Pictures.file("gif", Pictures.plain(16, 16))));
        assertThat(icon.problems())
                .containsExactly(Problem.of("i.gif", Problem.Kind.NO_CONTENT, "a small picture"));
    }

    @Test
    void whatCannotBeReadIsAProblemOfItsPage() throws IOException {
        Imported bomb =
                read(new Prepared(poster()), file("bomb.png", Pictures.bomb(60_000, 60_000)));
        assertThat(bomb.assets()).isEmpty();
        assertThat(bomb.problems())
                .containsExactly(
                        new Problem(
                                "bomb.png",
                                Problem.Kind.TOO_LARGE,
                                Location.onPage(1, List.of()),
                                List.of("60000 × 60000 pixels")));
        byte[] cut = Arrays.copyOf(png(), 60);
        Imported damaged = read(new Prepared(poster()), file("cut.png", cut));
        assertThat(damaged.assets()).isEmpty();
        assertThat(damaged.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.DAMAGED);
        byte[] heic = "\0\0\0\u0018ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(null, file("photo.heic", heic)).problems())
                .containsExactly(
                        Problem.of(
                                "photo.heic",
                                Problem.Kind.UNREADABLE,
                                "a picture in HEIC; save it as PNG or JPEG"));
    }

    /** Fails in the way it is told. */
    private record Failing(IOException failure) implements Recogniser {
        @Override
        public List<String> languages(Cancellation cancellation) {
            return List.of("en");
        }

        @Override
        public List<RecognisedLine> read(
                BufferedImage picture, String language, boolean sparse, Cancellation cancellation)
                throws IOException {
            throw failure;
        }
    }

    @Test
    void aProgramThatFailsOrHangsIsAProblemOfTheFile() throws IOException {
        Recogniser slow = new Failing(new Recogniser.TooSlowException(Duration.ofSeconds(9)));
        assertThat(read(slow, file("a.png", png())).problems())
                .containsExactly(
                        new Problem(
                                "a.png",
                                Problem.Kind.TOO_SLOW,
                                Location.onPage(1, List.of()),
                                List.of("page 1 took longer than 9 s")));
        Recogniser broken = new Failing(new IOException("Tesseract failed: no memory"));
        assertThat(read(broken, file("a.tif", Pictures.pages(3))).problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.UNREADABLE);
    }

    @Test
    void drawsPicturesForShowingWhereSomethingStands() throws IOException {
        PageBitmap page = PicturePages.draw(Pictures.pages(2), 2, 2);
        assertThat(page.width()).isEqualTo(183);
        assertThat(page.height()).isEqualTo(120);
        assertThat(page.argb()[0]).isEqualTo(0xffff0000);
        assertThatThrownBy(() -> PicturePages.draw(Pictures.pages(2), 3, 1))
                .isInstanceOf(IOException.class);
    }
}
