package app.concord.importing.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.concord.importing.Bytes;
import app.concord.importing.Imported;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Box;
import app.concord.model.Cell;
import app.concord.model.Channel;
import app.concord.model.Location;
import app.concord.model.Mark;
import app.concord.model.Problem;
import app.concord.model.Region;
import app.concord.model.Span;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

class PdfImporterTest {
    private static final double HEIGHT = PDRectangle.A4.getHeight();
    private static final double WIDTH = PDRectangle.A4.getWidth();

    private static List<Block> blocks(Imported imported) {
        return imported.assets().getFirst().blocks();
    }

    private static List<String> texts(Imported imported) {
        return blocks(imported).stream().map(Block::text).toList();
    }

    private static Box boxOf(Imported imported, String words) {
        for (Block block : blocks(imported)) {
            int at = block.text().indexOf(words);
            if (at >= 0) {
                Location location = block.locate(new Span(at, at + words.length()));
                assertThat(location.boxes()).hasSize(1);
                return location.boxes().getFirst();
            }
        }
        throw new AssertionError(words + " in " + texts(imported));
    }

    @Test
    void boxesAreWhereTheWordsAreDrawn() throws IOException {
        try (Drawing drawing = new Drawing()) {
            drawing.text(12, 100, 200, "All lamps cost 19.90 EUR today");
            Imported imported = drawing.read();
            Asset asset = imported.assets().getFirst();
            assertThat(asset.channel()).isEqualTo(Channel.PRINT);
            assertThat(asset.dated()).isNull();
            Box box = boxOf(imported, "19.90");
            double before = Drawing.PLAIN.getStringWidth("All lamps cost ") / 1000 * 12;
            assertThat(box.x()).isCloseTo(100 + before, within(0.1));
            assertThat(box.width())
                    .isCloseTo(Drawing.PLAIN.getStringWidth("19.90") / 1000 * 12, within(0.1));
            assertThat(box.y()).isBetween(188.0, 193.0);
            assertThat(box.bottom()).isBetween(200.0, 205.0);
        }
    }

    @Test
    void countsFromTheCropBox() throws IOException {
        try (Drawing drawing = new Drawing()) {
            drawing.page().setCropBox(new PDRectangle(50, 100, 400, 600));
            drawing.text(12, 100, 300, "inside").text(12, 10, 300, "outside");
            Imported imported = drawing.read();
            assertThat(texts(imported)).containsExactly("inside");
            Box box = boxOf(imported, "inside");
            assertThat(box.x()).isCloseTo(50, within(0.1));
            assertThat(box.bottom()).isCloseTo(300 - (HEIGHT - 700), within(4.0));
        }
    }

    @Test
    void followsThePageWhereverItIsTurned() throws IOException {
        for (int rotation : new int[] {90, 180, 270}) {
            try (Drawing drawing = new Drawing()) {
                drawing.page().setRotation(rotation);
                drawing.content().beginText();
                drawing.content().setFont(Drawing.PLAIN, 12);
                double angle = Math.toRadians(rotation);
                drawing.content()
                        .setTextMatrix(
                                Matrix.getRotateInstance(
                                        angle, (float) WIDTH / 2, (float) HEIGHT / 2));
                drawing.content().showText("Turned page with 20 % off");
                drawing.content().endText();
                Imported imported = drawing.read();
                assertThat(texts(imported)).containsExactly("Turned page with 20 % off");
                Box box = boxOf(imported, "Turned");
                double shownWidth = rotation == 180 ? WIDTH : HEIGHT;
                double shownHeight = rotation == 180 ? HEIGHT : WIDTH;
                assertThat(box.x()).isCloseTo(shownWidth / 2, within(0.2));
                assertThat(box.bottom()).isCloseTo(shownHeight / 2, within(4.0));
                assertThat(box.width()).isGreaterThan(box.height());
            }
        }
    }

    @Test
    void readsOneColumnAfterTheOther() throws IOException {
        try (Drawing drawing = new Drawing()) {
            drawing.text(Drawing.BOLD, 22, 50, 60, "A headline over both of the two columns");
            for (int line = 0; line < 6; line++) {
                drawing.text(
                        10, 50, 120 + line * 12, "left text of the line number " + line + " and");
                drawing.text(
                        10, 320, 120 + line * 12, "right text of the line number " + line + " or");
            }
            drawing.text(
                    6,
                    50,
                    260,
                    "Small print that goes on and on to the end of this page, without an end in sight.");
            Imported imported = drawing.read();
            List<Block> blocks = blocks(imported);
            assertThat(blocks).hasSize(4);
            assertThat(blocks.get(0).kind()).isEqualTo(BlockKind.HEADING);
            assertThat(blocks.get(1).text()).startsWith("left text of the line number 0 and left");
            assertThat(blocks.get(2).text()).startsWith("right text").doesNotContain("left");
            assertThat(blocks.get(3).region()).isEqualTo(Region.LEGAL);
            assertThat(blocks.get(1).innermost()).isNotEqualTo(blocks.get(2).innermost());
            assertThat(blocks.get(1).containers().getFirst())
                    .isEqualTo(blocks.get(2).containers().getFirst());
            assertThat(imported.assets().getFirst().title())
                    .isEqualTo("A headline over both of the two columns");
        }
    }

    @Test
    void keepsColumnsApartThatStandClose() throws IOException {
        try (Drawing drawing = new Drawing()) {
            String line = "a line of text that fills its column";
            double width = Drawing.PLAIN.getStringWidth(line) / 1000 * 10;
            for (double left : new double[] {50, 50 + width + 8}) {
                for (int i = 0; i < 5; i++) {
                    drawing.text(10, left, 100 + i * 12, line);
                }
            }
            assertThat(texts(drawing.read())).hasSize(2);
        }
    }

    @Test
    void findsTheHeadersOfATable() throws IOException {
        try (Drawing drawing = new Drawing()) {
            drawing.text(
                    10, 50, 80, "These are the prices of the week, valid as long as stocks last.");
            String[][] rows = {
                {"Model", "Before", "Now"},
                {"Lamp Aurora", "49.00", "39.00"},
                {"Lamp Boreal, large", "89.00", "69.00"},
                {"Shade", "", "9.00"},
            };
            double[] columns = {50, 250, 350};
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < columns.length; column++) {
                    if (!rows[row][column].isEmpty()) {
                        drawing.text(10, columns[column], 120 + row * 18, rows[row][column]);
                    }
                }
            }
            List<Block> cells =
                    blocks(drawing.read()).stream()
                            .filter(block -> block.kind() == BlockKind.TABLE_CELL)
                            .toList();
            assertThat(cells).hasSize(11);
            Block price = cells.get(8);
            assertThat(price.text()).isEqualTo("69.00");
            assertThat(price.cell())
                    .isEqualTo(new Cell(0, 2, 2, "Now", "Lamp Boreal, large", false));
            assertThat(cells.getFirst().cell()).isEqualTo(new Cell(0, 0, 0, null, null, true));
            assertThat(cells.get(6).innermost()).isEqualTo(price.innermost());
            assertThat(cells.getLast().cell()).isEqualTo(new Cell(0, 3, 2, "Now", "Shade", false));
        }
    }

    @Test
    void marksWhatIsCrossedOut() throws IOException {
        try (Drawing drawing = new Drawing()) {
            drawing.text(12, 100, 200, "49.00 39.00");
            double width = Drawing.PLAIN.getStringWidth("49.00") / 1000 * 12;
            drawing.line(100, 100 + width, 196).line(50, 500, 205);
            Block block = blocks(drawing.read()).getFirst();
            assertThat(block.marked(Mark.Kind.STRUCK, new Span(0, 5))).isTrue();
            assertThat(block.marked(Mark.Kind.STRUCK, new Span(6, 11))).isFalse();
        }
    }

    @Test
    void joinsWordsThatWereHyphenatedAndKeepsCompounds() throws IOException {
        try (Drawing drawing = new Drawing()) {
            drawing.text(10, 50, 100, "All lamps come with a guaran-");
            drawing.text(10, 50, 112, "tee of two years and a 2-");
            drawing.text(10, 50, 124, "day delivery for all our new.");
            assertThat(texts(drawing.read()))
                    .containsExactly(
                            "All lamps come with a guarantee of two years and a 2-day delivery for all our new.");
        }
    }

    @Test
    void saysOnceWhatIsDrawnTwiceOrLiesInvisiblyBelow() throws IOException {
        try (Drawing drawing = new Drawing()) {
            drawing.text(12, 100, 200, "Bold").text(12, 100.4, 200, "Bold");
            drawing.content().setRenderingMode(RenderingMode.NEITHER);
            drawing.text(12, 100, 200, "8old");
            assertThat(texts(drawing.read())).containsExactly("Bold");
        }
    }

    @Test
    void joinsLettersThatAreSetApartAndCentsThatAreRaised() throws IOException {
        try (Drawing drawing = new Drawing()) {
            for (int i = 0; i < 6; i++) {
                drawing.text(20, 100 + i * 22, 100, "SUMMER".substring(i, i + 1));
            }
            drawing.text(24, 100, 200, "$19");
            double width = Drawing.PLAIN.getStringWidth("$19") / 1000 * 24;
            drawing.text(10, 100 + width + 0.5, 190, "99");
            List<Block> blocks = blocks(drawing.read());
            assertThat(blocks).extracting(Block::text).containsExactly("SUMMER", "$19.99");
            assertThat(blocks.getLast().marked(Mark.Kind.SUPERSCRIPT, new Span(4, 6))).isTrue();
        }
    }

    @Test
    void namesThePage() throws IOException {
        try (Drawing drawing = new Drawing()) {
            drawing.text(12, 100, 200, "first").nextPage().text(12, 100, 200, "second");
            List<Block> blocks = blocks(drawing.read());
            assertThat(blocks.getLast().locate(new Span(0, 6)).page()).isEqualTo(2);
            assertThat(blocks.getLast().containers()).isNotEqualTo(blocks.getFirst().containers());
        }
    }

    @Test
    void findsItemsOfAList() throws IOException {
        try (Drawing drawing = new Drawing()) {
            drawing.text(10, 50, 100, "•").text(10, 62, 100, "free delivery");
            drawing.text(10, 50, 112, "•").text(10, 62, 112, "two years of guarantee");
            List<Block> blocks = blocks(drawing.read());
            assertThat(blocks)
                    .extracting(Block::text)
                    .containsExactly("free delivery", "two years of guarantee");
            assertThat(blocks).extracting(Block::kind).containsOnly(BlockKind.LIST_ITEM);
        }
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        byte[] whole;
        try (Drawing drawing = new Drawing()) {
            assertThat(drawing.read().problems())
                    .extracting(Problem::kind)
                    .containsExactly(Problem.Kind.NO_TEXT);
        }
        try (Drawing drawing = new Drawing()) {
            drawing.text(12, 100, 200, "Only 5 left");
            whole = drawing.bytes();
        }
        byte[] cut = Arrays.copyOf(whole, whole.length - 30);
        Imported imported = Drawing.read(cut);
        assertThat(texts(imported)).containsExactly("Only 5 left");
        assertThat(imported.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.DAMAGED);
        assertThatThrownBy(() -> Drawing.read(new byte[] {1, 2, 3}))
                .isInstanceOf(IOException.class);
    }

    @Test
    void asksForNoPassword() throws IOException {
        try (Drawing drawing = new Drawing()) {
            drawing.text(12, 100, 200, "secret");
            drawing.document()
                    .protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertThat(drawing.read().problems())
                    .containsExactly(Problem.of("print/flyer.pdf", Problem.Kind.ENCRYPTED));
        }
    }

    @Test
    void drawsPagesWithinBounds() throws IOException {
        byte[] pdf;
        try (Drawing drawing = new Drawing()) {
            drawing.text(40, 100, 200, "Drawn");
            pdf = drawing.bytes();
        }
        PageBitmap page = PdfPages.draw(Bytes.of(pdf), 1, 1);
        assertThat(page.width()).isEqualTo(595);
        assertThat(page.argb()).hasSize(page.width() * page.height());
        assertThat(Arrays.stream(page.argb()).anyMatch(pixel -> pixel == 0xff000000)).isTrue();
        PageBitmap large = PdfPages.draw(Bytes.of(pdf), 1, 100);
        assertThat((long) large.width() * large.height()).isLessThan(26_000_000);
        assertThatThrownBy(() -> PdfPages.draw(Bytes.of(pdf), 2, 1))
                .isInstanceOf(IOException.class);
    }
}
