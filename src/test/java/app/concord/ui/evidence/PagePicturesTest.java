package app.concord.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.PageImage;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

class PagePicturesTest {
    private static final Path FILE = Path.of("a.pdf");
    private final PagePictures pictures = new PagePictures();

    @Test
    void givesThePictureDrawnMostAlikeInSize() {
        PageImage small = picture(100, 1);
        PageImage large = picture(300, 3);
        pictures.put(FILE, 1, small);
        pictures.put(FILE, 1, large);
        assertThat(pictures.nearest(FILE, 1, 1.2)).isSameAs(small);
        assertThat(pictures.nearest(FILE, 1, 2.6)).isSameAs(large);
    }

    @Test
    void knowsNoOtherPageOrFile() {
        pictures.put(FILE, 1, picture(100, 1));
        assertThat(pictures.nearest(FILE, 2, 1)).isNull();
        assertThat(pictures.nearest(Path.of("b.pdf"), 1, 1)).isNull();
        pictures.clear();
        assertThat(pictures.nearest(FILE, 1, 1)).isNull();
    }

    @Test
    void givesUpWhatWasNotSeenForLongest() {
        for (int page = 1; page <= 3; page++) {
            pictures.put(FILE, page, picture(3000, 1));
            assertThat(pictures.nearest(FILE, 1, 1)).isNotNull();
        }
        assertThat(pictures.nearest(FILE, 2, 1)).isNull();
        assertThat(pictures.nearest(FILE, 3, 1)).isNotNull();
    }

    /** A square picture without its pixels, which are not looked at. */
    private static PageImage picture(int width, double scale) {
        return new PageImage(width, width, scale, new int[0]);
    }
}
