package app.concord.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Box;
import app.concord.model.Channel;
import app.concord.model.Evidence;
import app.concord.model.Location;
import app.concord.model.PageDrawing;
import app.concord.model.PageImage;
import app.concord.model.Place;
import app.concord.model.SourceMap;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;

import javax.imageio.ImageIO;

class CutoutsTest {
    private static final int PAGE_WIDTH = 500;
    private static final int PAGE_HEIGHT = 700;
    private static final int WHITE = 0xFFFFFFFF;
    private static final Box BOX = new Box(200, 300, 50, 12);

    private final List<Integer> drawn = new ArrayList<>();

    private static Asset leaflet(Block... blocks) {
        return new Asset(
                "print/leaflet.pdf",
                Channel.PRINT,
                "pdf",
                "Leaflet",
                "en",
                null,
                null,
                List.of(blocks),
                "00");
    }

    private static Block block(int index, Location location) {
        return Block.plain(index, BlockKind.PARAGRAPH, "", "Now £45", SourceMap.at(location));
    }

    private static Evidence words(int page, Box box, Evidence.Side role) {
        Place place =
                new Place(
                        "print/leaflet.pdf",
                        0,
                        new Span(4, 7),
                        "£45",
                        Location.onPage(page, List.of(box)));
        return new Evidence(place, Channel.PRINT, null, role);
    }

    private static Function<String, @Nullable Asset> holding(Asset asset) {
        return path -> path.equals(asset.path()) ? asset : null;
    }

    /** A page of one colour, drawn at the scale asked for. */
    private PageDrawing plain() {
        return (asset, page, scale) -> {
            drawn.add(page);
            return page(scale, pixel -> WHITE);
        };
    }

    private static PageImage page(double scale, Function<Integer, Integer> color) {
        int width = (int) (PAGE_WIDTH * scale);
        int height = (int) (PAGE_HEIGHT * scale);
        int[] pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = color.apply(i);
        }
        return new PageImage(width, height, scale, pixels);
    }

    private static BufferedImage image(@Nullable Cutout cutout) throws IOException {
        byte[] png = Base64.getDecoder().decode(Objects.requireNonNull(cutout).base64());
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static List<Evidence> many(int count, int pages) {
        List<Evidence> many = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            many.add(
                    words(
                            1 + i % pages,
                            new Box(10 + i % 300, 20 + i / 300, 30, 10),
                            Evidence.Side.DEVIATES));
        }
        return many;
    }

    @Test
    void framesTheWordsAndIsTwiceAsFineAsItIsShown() throws IOException {
        Asset asset = leaflet(block(0, Location.onPage(1, List.of(BOX))));
        Evidence place = words(1, BOX, Evidence.Side.DEVIATES);
        Cutouts cutouts = Cutouts.of(List.of(place), holding(asset), plain());
        Cutout cutout = Objects.requireNonNull(cutouts.of(place));
        BufferedImage image = image(cutout);
        assertThat(image.getWidth()).isEqualTo(2 * cutout.width()).isEqualTo(960);
        assertThat(image.getHeight()).isEqualTo(2 * cutout.height());
        double scale = 960 / 360.0;
        int middle = image.getWidth() / 2;
        int line = (int) Math.round(image.getHeight() / 2.0 - (6 + 2) * scale);
        assertThat(image.getRGB(middle, line) & 0xFFFFFF).as("the frame").isEqualTo(0xB3261E);
        assertThat(image.getRGB(middle, image.getHeight() / 2)).as("inside").isNotEqualTo(WHITE);
        assertThat(image.getRGB(10, 10)).as("outside").isEqualTo(WHITE);
        assertThat(cutouts.of(words(2, BOX, Evidence.Side.DEVIATES))).isNull();
    }

    @Test
    void wordsAtTheEdgeOfThePageAreShownToo() throws IOException {
        Box corner = new Box(PAGE_WIDTH - 12, PAGE_HEIGHT - 8, 20, 14);
        Asset asset = leaflet(block(0, Location.onPage(1, List.of(corner))));
        Evidence place = words(1, corner, Evidence.Side.AGREES);
        BufferedImage image = image(Cutouts.of(List.of(place), holding(asset), plain()).of(place));
        assertThat(image.getRGB(image.getWidth() - 2, image.getHeight() - 2)).isNotEqualTo(WHITE);
    }

    @Test
    void aRowOfATableIsShownWhole() {
        Asset asset =
                leaflet(
                        block(0, Location.onPage(1, List.of(BOX))),
                        block(1, Location.onPage(1, List.of(new Box(20, 299, 60, 12)))),
                        block(2, Location.onPage(1, List.of(new Box(20, 100, 400, 12)))));
        CutoutArea area = CutoutArea.of(words(1, BOX, Evidence.Side.AGREES), asset);
        Box part = area.on(PAGE_WIDTH, PAGE_HEIGHT);
        assertThat(area.beside()).isEqualTo(new Box(20, 300, 230, 12));
        assertThat(part.x()).isLessThanOrEqualTo(20);
        assertThat(part.right()).isGreaterThanOrEqualTo(BOX.right());
    }

    @Test
    void aPageIsDrawnOnceForAllItsPlaces() {
        Asset asset = leaflet();
        List<Evidence> places = many(40, 4);
        Cutouts cutouts = Cutouts.of(places, holding(asset), plain());
        assertThat(cutouts.shown()).isEqualTo(40);
        assertThat(drawn).containsExactly(1, 2, 3, 4);
    }

    @Test
    void tenThousandPlacesLeaveAReportOfASensibleSize() {
        Asset asset = leaflet();
        List<Evidence> places = many(10_000, 1_000);
        Random noise = new Random(5);
        PageDrawing noisy =
                (piece, page, scale) -> {
                    drawn.add(page);
                    return page(scale / 4, pixel -> noise.nextInt() | 0xFF000000);
                };
        Cutouts cutouts = Cutouts.of(places, holding(asset), noisy);
        assertThat(drawn).hasSize(Cutouts.MOST_PAGES);
        assertThat(cutouts.shown()).isBetween(10, Cutouts.MOST);
        assertThat(cutouts.shown() + cutouts.left()).isEqualTo(10_000);
        long letters =
                places.stream()
                        .map(cutouts::of)
                        .filter(Objects::nonNull)
                        .mapToLong(cutout -> cutout.base64().length())
                        .sum();
        assertThat(letters).isLessThanOrEqualTo(Cutouts.MOST_LETTERS);
        assertThat(cutouts.of(places.getFirst())).isNotNull();
        assertThat(cutouts.of(places.getLast())).isNull();
    }

    @Test
    void aPageThatCannotBeDrawnLeavesTheWordsOnly() {
        Asset asset = leaflet();
        List<Evidence> places = many(6, 2);
        Cutouts cutouts =
                Cutouts.of(
                        places,
                        holding(asset),
                        (piece, page, scale) -> page == 1 ? null : page(scale, pixel -> WHITE));
        assertThat(cutouts.shown()).isEqualTo(3);
        assertThat(cutouts.undrawn()).isEqualTo(3);
        assertThat(cutouts.left()).isZero();
        assertThat(cutouts.of(places.get(0))).isNull();
        assertThat(cutouts.of(places.get(1))).isNotNull();
    }

    @Test
    void fewColoursStayAsTheyAreAndManyBecomeAPalette() {
        BufferedImage few = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        BufferedImage many = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 256; i++) {
            few.setRGB(i % 16, i / 16, i * 0x010203);
        }
        for (int i = 0; i < 4096; i++) {
            many.setRGB(i % 64, i / 64, (((i % 64) * 4) << 16) | (((i / 64) * 4) << 8) | 0x40);
        }
        BufferedImage same = Palette.reduced(few);
        BufferedImage near = Palette.reduced(many);
        assertThat(((IndexColorModel) near.getColorModel()).getMapSize()).isEqualTo(256);
        for (int i = 0; i < 256; i++) {
            assertThat(same.getRGB(i % 16, i / 16)).isEqualTo(few.getRGB(i % 16, i / 16));
        }
        for (int i = 0; i < 4096; i++) {
            int before = many.getRGB(i % 64, i / 64);
            int after = near.getRGB(i % 64, i / 64);
            for (int shift = 0; shift <= 16; shift += 8) {
                assertThat(Math.abs(((before >> shift) & 0xFF) - ((after >> shift) & 0xFF)))
                        .isLessThanOrEqualTo(16);
            }
        }
    }
}
