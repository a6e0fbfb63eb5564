package app.concord.importing.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;

class PictureFileTest {
    private static final long MOST = 1_000_000;

    /** White, 32 × 16 pixels, with its upper left quarter red. */
    private static final byte[] WEBP =
            Base64.getDecoder()
                    .decode("UklGRigAAABXRUJQVlA4TBwAAAAvH8ADAA8w//M///MfWhALJvOX7s4gov8TQD0/");

    private static int red(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) & 0xff00;
    }

    @ParameterizedTest
    @CsvSource({"png,PNG", "jpeg,JPEG", "gif,GIF", "bmp,BMP", "tiff,TIFF"})
    void decodesTheFormatsOfPictures(String name, PictureFormat format) throws IOException {
        try (PictureFile file = PictureFile.open(Pictures.file(name))) {
            assertThat(file.format()).isEqualTo(format);
            assertThat(file.pages()).isEqualTo(1);
            assertThat(file.animated()).isFalse();
            assertThat(file.size(0)).isEqualTo(new Dimension(120, 80));
            BufferedImage picture = file.decode(0, MOST);
            assertThat(red(picture, 10, 10)).isLessThan(0x2000);
            assertThat(red(picture, 100, 70)).isGreaterThan(0xe000);
        }
    }

    @Test
    void decodesWebp() throws IOException {
        try (PictureFile file = PictureFile.open(WEBP)) {
            assertThat(file.format()).isEqualTo(PictureFormat.WEBP);
            BufferedImage picture = file.decode(0, MOST);
            assertThat(red(picture, 4, 4)).isLessThan(0x2000);
            assertThat(red(picture, 20, 12)).isGreaterThan(0xe000);
        }
    }

    @Test
    void putsWhatIsTransparentOnWhite() throws IOException {
        BufferedImage clear = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);
        try (PictureFile file = PictureFile.open(Pictures.file("png", clear))) {
            assertThat(file.decode(0, MOST).getRGB(20, 20)).isEqualTo(0xffffffff);
        }
    }

    @ParameterizedTest
    @CsvSource({"1,0,0", "2,119,0", "3,119,79", "4,0,79", "5,0,0", "6,79,0", "7,79,119", "8,0,119"})
    void turnsPhotographsUpright(int orientation, int redX, int redY) throws IOException {
        try (PictureFile file = PictureFile.open(Pictures.heldAs(orientation))) {
            boolean lying = orientation > 4;
            assertThat(file.size(0))
                    .isEqualTo(lying ? new Dimension(80, 120) : new Dimension(120, 80));
            BufferedImage picture = file.decode(0, MOST);
            assertThat(new Dimension(picture.getWidth(), picture.getHeight()))
                    .isEqualTo(file.size(0));
            assertThat(red(picture, redX, redY)).isLessThan(0x3000);
            assertThat(red(picture, picture.getWidth() - 1 - redX, picture.getHeight() - 1 - redY))
                    .isGreaterThan(0xd000);
        }
    }

    @Test
    void leavesRowsAndColumnsOutOfLargePictures() throws IOException {
        try (PictureFile file = PictureFile.open(Pictures.file("png", Pictures.plain(900, 600)))) {
            BufferedImage picture = file.decode(0, 60_000);
            assertThat(picture.getWidth()).isEqualTo(300);
            assertThat(picture.getHeight()).isEqualTo(200);
        }
    }

    @Test
    void knowsThePagesOfATiff() throws IOException {
        try (PictureFile file = PictureFile.open(Pictures.pages(3))) {
            assertThat(file.pages()).isEqualTo(3);
            assertThat(file.size(2)).isEqualTo(new Dimension(124, 80));
            assertThat(file.decode(1, MOST).getWidth()).isEqualTo(122);
        }
    }

    @Test
    void countsPagesThatLeadInACircleOnce() throws IOException {
        try (PictureFile file = PictureFile.open(Pictures.cyclicPages())) {
            assertThat(file.pages()).isEqualTo(2);
            assertThat(file.decode(1, MOST).getWidth()).isEqualTo(122);
        }
    }

    @Test
    void refusesToDecodeWhatIsTooLarge() throws IOException {
        try (PictureFile file = PictureFile.open(Pictures.bomb(60_000, 60_000))) {
            assertThat(file.size(0)).isEqualTo(new Dimension(60_000, 60_000));
            assertThatThrownBy(() -> file.decode(0, MOST))
                    .isInstanceOf(PictureFile.TooLargeException.class)
                    .hasMessage("60000 × 60000 pixels");
        }
    }

    @Test
    void takesTheFirstPictureOfAnAnimation() throws IOException {
        try (PictureFile file = PictureFile.open(Pictures.animation(100_000))) {
            assertThat(file.pages()).isEqualTo(1);
            assertThat(file.animated()).isTrue();
            assertThat(file.decode(0, MOST).getWidth()).isEqualTo(120);
        }
    }

    @Test
    void hasNoReaderForWhatIsNoPictureOrFromAPhone() {
        byte[] heic = "\0\0\0\u0018ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(PictureFormat.of(heic)).isEqualTo(PictureFormat.HEIC);
        for (byte[] content :
                new byte[][] {
                    heic,
                    {},
                    {'B', 'M'},
                    "BM is no bitmap at all".getBytes(StandardCharsets.US_ASCII)
                }) {
            assertThatThrownBy(() -> PictureFile.open(content)).isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp", "tiff", "webp"})
    void failsInOneWayOnDamagedFiles(String format) throws IOException {
        byte[] whole = format.equals("webp") ? WEBP : Pictures.file(format);
        Random random = new Random(3);
        for (int i = 0; i < 150; i++) {
            byte[] damaged = whole.clone();
            if (i % 2 == 0) {
                damaged = Arrays.copyOf(whole, 16 + random.nextInt(whole.length - 16));
            } else {
                for (int j = 0; j < 5; j++) {
                    damaged[16 + random.nextInt(whole.length - 16)] = (byte) random.nextInt();
                }
            }
            assertThat(decodes(damaged)).isIn(true, false);
        }
    }

    /** Whether all pages can be decoded; anything but an {@link IOException} goes through. */
    private static boolean decodes(byte[] content) {
        try (PictureFile file = PictureFile.open(content)) {
            file.animated();
            for (int page = 0; page < file.pages(); page++) {
                file.decode(page, MOST);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
