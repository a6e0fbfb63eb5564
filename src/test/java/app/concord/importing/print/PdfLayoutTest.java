package app.concord.importing.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.concord.importing.Imported;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Box;
import app.concord.model.Cell;
import app.concord.model.Mark;
import app.concord.model.Span;

import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

class PdfLayoutTest {

    private static List<Block> blocks(Drawing drawing) throws IOException {
        return drawing.read().assets().getFirst().blocks();
    }

    private static List<String> texts(Drawing drawing) throws IOException {
        return blocks(drawing).stream().map(Block::text).toList();
    }

    private static Cell cell(Block block) {
        return Objects.requireNonNull(block.cell());
    }

    private static void slanted(Drawing drawing, double degrees, double x, double top, String text)
            throws IOException {
        drawing.content().beginText();
        drawing.content().setFont(Drawing.PLAIN, 14);
        float y = (float) (drawing.page().getMediaBox().getHeight() - top);
        drawing.content()
                .setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), (float) x, y));
        drawing.content().showText(text);
        drawing.content().endText();
    }

    private static void cells(Drawing drawing, double[] columns, double top, String... texts)
            throws IOException {
        for (int i = 0; i < texts.length; i++) {
            drawing.text(9, columns[i] + 3, top + 12, texts[i]);
            drawing.box(columns[i], columns[i + 1], top, top + 18);
        }
    }

    @Test
    void readsACellWhollyWhereLinesPartTheColumns() throws IOException {
        try (Drawing drawing = new Drawing()) {
            double[] columns = {50, 120, 150, 200, 250};
            cells(drawing, columns, 100, "Model", "Kg", "Before", "Now");
            cells(drawing, columns, 118, "Kettle Nimbus", "1.2", "49.00", "39.00");
            cells(drawing, columns, 136, "Kettle Stratus", "1.4", "59.00", "45.00");
            List<Block> cells = blocks(drawing);
            assertThat(cells).hasSize(12).allMatch(b -> b.kind() == BlockKind.TABLE_CELL);
            assertThat(cells.get(7).text()).isEqualTo("39.00");
            assertThat(cell(cells.get(7)).columnHeader()).isEqualTo("Now");
            assertThat(cell(cells.get(7)).rowHeader()).isEqualTo("Kettle Nimbus");
        }
    }

    @Test
    void namesColumnsByTheCellThatReachesOverThem() throws IOException {
        try (Drawing drawing = new Drawing()) {
            double[] columns = {50, 150, 220, 290};
            drawing.text(9, 53, 112, "Room").box(50, 150, 100, 136);
            drawing.text(9, 153, 112, "Weekend price").box(150, 290, 100, 118);
            drawing.text(9, 153, 130, "Friday").box(150, 220, 118, 136);
            drawing.text(9, 223, 130, "Sunday").box(220, 290, 118, 136);
            cells(drawing, columns, 136, "Garden room", "89.00", "79.00");
            cells(drawing, columns, 154, "Lake room", "99.00", "85.00");
            List<Block> cells = blocks(drawing);
            Block sunday =
                    cells.stream().filter(b -> b.text().equals("85.00")).findFirst().orElseThrow();
            assertThat(cell(sunday).columnHeader()).isEqualTo("Weekend price Sunday");
            assertThat(cell(sunday).rowHeader()).isEqualTo("Lake room");
        }
    }

    @Test
    void partsRowsOfACellThatNoLineParts() throws IOException {
        try (Drawing drawing = new Drawing()) {
            drawing.text(9, 53, 112, "Plan").box(50, 150, 100, 118);
            drawing.text(9, 153, 112, "A month").box(150, 250, 100, 118);
            drawing.box(50, 150, 118, 180).box(150, 250, 118, 180);
            String[] plans = {"Small", "Medium", "Large"};
            for (int i = 0; i < 3; i++) {
                drawing.text(9, 53, 130 + i * 16, plans[i]);
                drawing.text(9, 153, 130 + i * 16, (i + 1) * 10 + ".00");
            }
            List<Block> cells = blocks(drawing);
            assertThat(cells).hasSize(8);
            assertThat(cells.getLast().text()).isEqualTo("30.00");
            assertThat(cell(cells.getLast()).rowHeader()).isEqualTo("Large");
        }
    }

    @Test
    void readsFramesSideBySideOneAfterTheOther() throws IOException {
        try (Drawing drawing = new Drawing()) {
            drawing.box(50, 200, 100, 160).box(260, 410, 100, 160);
            drawing.text(10, 55, 115, "Lamp Aurora").text(10, 55, 140, "now 39 EUR");
            drawing.text(10, 265, 115, "Lamp Boreal").text(10, 265, 140, "now 69 EUR");
            assertThat(texts(drawing))
                    .containsExactly("Lamp Aurora", "now 39 EUR", "Lamp Boreal", "now 69 EUR");
        }
    }

    private static void offer(
            Drawing drawing, double left, double top, String name, String price, String remark)
            throws IOException {
        drawing.text(9, left, top, name).text(9, left + 190, top, price);
        drawing.text(8, left, top + 22, remark);
    }

    @Test
    void readsTwoColumnsOfOffersWithPricesAtTheirEdges() throws IOException {
        try (Drawing drawing = new Drawing()) {
            offer(drawing, 50, 100, "Mountain cheese, 400 g", "6.95", "was 9.95, 30% off");
            offer(drawing, 50, 150, "Fondue mixture, 800 g", "12.95", "ready to melt");
            offer(drawing, 50, 200, "Smoked salmon, 300 g", "9.95", "was 14.95, 33% off");
            offer(drawing, 310, 100, "Coffee beans, 1 kg", "11.90", "was 17.00, 30% off");
            offer(drawing, 310, 150, "Mineral water, 6 bottles", "3.30", "was 4.95, 33% off");
            offer(drawing, 310, 200, "White wine, 75 cl", "8.40", "was 11.20, 25% off");
            assertThat(blocks(drawing).stream().map(Block::text))
                    .containsSubsequence(
                            "Mountain cheese, 400 g 6.95",
                            "was 9.95, 30% off",
                            "Fondue mixture, 800 g 12.95",
                            "Smoked salmon, 300 g 9.95",
                            "was 14.95, 33% off",
                            "Coffee beans, 1 kg 11.90",
                            "was 17.00, 30% off",
                            "White wine, 75 cl 8.40",
                            "was 11.20, 25% off");
        }
    }

    @Test
    void pricesBesideNamesWithoutRemarksStayATable() throws IOException {
        try (Drawing drawing = new Drawing()) {
            String[] names = {"Coffee", "Tea", "Cocoa", "Juice"};
            for (int i = 0; i < names.length; i++) {
                drawing.text(9, 50, 100 + i * 18, names[i]);
                drawing.text(9, 240, 100 + i * 18, (i + 2) + ".50");
            }
            List<Block> cells = blocks(drawing);
            assertThat(cells).hasSize(8).allMatch(b -> b.kind() == BlockKind.TABLE_CELL);
            assertThat(cell(cells.getLast()).rowHeader()).isEqualTo("Juice");
        }
    }

    @Test
    void readsTwoTablesSideBySideOneAfterTheOther() throws IOException {
        try (Drawing drawing = new Drawing()) {
            for (int row = 0; row < 5; row++) {
                drawing.text(10, 50, 100 + row * 14, "Tea " + (char) ('A' + row));
                drawing.text(10, 110, 100 + row * 14, "3." + row + "0");
                drawing.text(10, 300, 100 + row * 14, "Cake " + (char) ('A' + row));
                drawing.text(10, 360, 100 + row * 14, "4." + row + "0");
            }
            assertThat(texts(drawing)).startsWith("Tea A", "3.00", "Tea B").endsWith("4.40");
            assertThat(texts(drawing).subList(0, 10)).noneMatch(text -> text.startsWith("Cake"));
        }
    }

    private static void row(Drawing drawing, double left, double top, String... texts)
            throws IOException {
        for (int i = 0; i < texts.length; i++) {
            drawing.text(9, left + i * 70, top, texts[i]);
        }
    }

    @Test
    void readsColumnsBelowTheirHeadingsOneAfterTheOther() throws IOException {
        try (Drawing drawing = new Drawing()) {
            drawing.text(14, 50, 100, "Mobile").text(14, 300, 100, "Klassen");
            String[] names = {"Plan", "Small", "Middle", "Large"};
            String[] values = {"Price", "9 EUR", "14 EUR", "19 EUR"};
            for (int i = 0; i < names.length; i++) {
                row(drawing, 50, 120 + i * 14, names[i], values[i], i == 0 ? "later" : i + "2 EUR");
                drawing.text(9, 300, 120 + i * 14.5, "Class " + names[i]);
            }
            List<Block> blocks = blocks(drawing);
            assertThat(texts(drawing)).startsWith("Mobile", "Plan", "Price", "later", "Small");
            assertThat(texts(drawing))
                    .endsWith("Klassen", "Class Plan Class Small Class Middle Class Large");
            assertThat(cell(blocks.get(6)).rowHeader()).isEqualTo("Small");
            assertThat(cell(blocks.get(6)).columnHeader()).isEqualTo("later");
        }
    }

    @Test
    void readsTwoColumnsOfShortLinesOneAfterTheOther() throws IOException {
        try (Drawing drawing = new Drawing()) {
            drawing.text(14, 50, 100, "Concerts").text(14, 300, 100, "Season tickets");
            String[] left = {"Friday, 2 October, 7 pm", "Night of Strings", "Blue Trio, 8 pm"};
            String[] right = {"Friday: 620", "\u2022 Parking 10 a night", "\u2022 Swap a night"};
            for (int i = 0; i < left.length; i++) {
                drawing.text(9, 50, 120 + i * 16, left[i]);
                drawing.text(9, 300, 120 + i * 16, right[i]);
            }
            List<Block> blocks = blocks(drawing);
            assertThat(blocks).noneMatch(block -> block.kind() == BlockKind.TABLE_CELL);
            assertThat(texts(drawing))
                    .containsSubsequence("Concerts", "Season tickets", "Parking 10 a night")
                    .last()
                    .isEqualTo("Swap a night");
        }
    }

    @Test
    void readsSectionsBesideSectionsOneAfterTheOther() throws IOException {
        try (Drawing drawing = new Drawing()) {
            drawing.text(14, 50, 100, "Plans").text(14, 300, 100, "Reasons");
            drawing.text(9, 50, 120, "Solo: 15").text(9, 300, 120, "4,200 workshops");
            drawing.text(9, 50, 136, "Crew: 32").text(9, 300, 136, "4.7 of 5");
            drawing.text(14, 50, 160, "First year").text(14, 300, 160, "Training");
            drawing.text(9, 50, 180, "Crew: 288").text(9, 300, 180, "Course: 495");
            drawing.text(9, 50, 196, "You save 96").text(9, 300, 196, "Exam: 120");
            assertThat(blocks(drawing)).noneMatch(b -> b.kind() == BlockKind.TABLE_CELL);
            assertThat(texts(drawing)).containsSubsequence("First year", "Reasons", "Training");
        }
    }

    @Test
    void keepsTicksInATable() throws IOException {
        try (Drawing drawing = new Drawing()) {
            String[] rows = {"Preis", "Setup", "Router"};
            for (int i = 0; i < rows.length; i++) {
                row(drawing, 50, 120 + i * 14, rows[i], i == 0 ? "9 EUR" : "\u2022");
            }
            assertThat(blocks(drawing)).allMatch(b -> b.kind() == BlockKind.TABLE_CELL);
        }
    }

    @Test
    void keepsATableWholeWhoseHeadsAreLarge() throws IOException {
        try (Drawing drawing = new Drawing()) {
            drawing.text(14, 50, 100, "Tarif")
                    .text(14, 190, 100, "Basis")
                    .text(14, 260, 100, "Max");
            String[] rows = {"Preis", "Setup", "Router"};
            for (int i = 0; i < rows.length; i++) {
                row(drawing, 50, 120 + i * 14, rows[i], "", i + "4 EUR", i + "9 EUR");
            }
            Block last = blocks(drawing).getLast();
            assertThat(cell(last).rowHeader()).isEqualTo("Router");
            assertThat(cell(last).columnHeader()).isEqualTo("Max");
        }
    }

    @Test
    void takesDatesAsNamesOfColumns() throws IOException {
        try (Drawing drawing = new Drawing()) {
            double[] columns = {50, 150, 210, 270, 330};
            cells(drawing, columns, 100, "Film", "Fri, 04.09", "Sat, 05.09", "Sun, 06.09");
            cells(drawing, columns, 118, "The Quiet Orchard", "17:30", "18:15", "20:00");
            cells(drawing, columns, 136, "Northern Tides", "19:30", "20:15", "21:00");
            Block last = blocks(drawing).getLast();
            assertThat(cell(last).columnHeader()).isEqualTo("Sun, 06.09");
        }
    }

    @Test
    void joinsLinesThatRiseToOneText() throws IOException {
        try (Drawing drawing = new Drawing()) {
            slanted(drawing, 8, 100, 300, "A place for people with");
            slanted(drawing, 8, 102.4, 317, "common interests in tea");
            List<Block> blocks = blocks(drawing);
            assertThat(blocks)
                    .extracting(Block::text)
                    .containsExactly("A place for people with common interests in tea");
            Box box = blocks.getFirst().locate(new Span(0, 1)).boxes().getFirst();
            assertThat(box.x()).isCloseTo(98, within(3.0));
            assertThat(box.bottom()).isCloseTo(301, within(4.0));
        }
    }

    @Test
    void joinsLettersOnACurve() throws IOException {
        try (Drawing drawing = new Drawing()) {
            String word = "SUMMERSALE";
            double angle = Math.toRadians(25);
            for (int i = 0; i < word.length(); i++) {
                String letter = word.substring(i, i + 1);
                double half = Drawing.PLAIN.getStringWidth(letter) / 1000 * 14 / 2 / 120;
                double x = 300 - 120 * Math.sin(angle);
                double top = 400 - 120 * Math.cos(angle);
                slanted(drawing, Math.toDegrees(angle - half), x, top, letter);
                angle -= 2 * half;
            }
            assertThat(texts(drawing)).containsExactly(word);
        }
    }

    @Test
    void putsALargeFirstLetterBeforeItsWord() throws IOException {
        try (Drawing drawing = new Drawing()) {
            drawing.text(36, 50, 124, "O");
            drawing.text(11, 80, 105, "nce a year all of our teas");
            drawing.text(11, 80, 119, "cost a fifth less than they");
            drawing.text(11, 50, 133, "usually do, for one whole week.");
            assertThat(texts(drawing).getFirst()).startsWith("Once a year all of our teas cost");
        }
    }

    @Test
    void findsBlanksThatAreOnlyGaps() throws IOException {
        try (Drawing drawing = new Drawing()) {
            double x = 50;
            for (String word : List.of("key", "component", "in", "exploiting", "tea")) {
                drawing.text(12, x, 100, word);
                x += Drawing.PLAIN.getStringWidth(word) / 1000 * 12 + 1.6;
            }
            assertThat(texts(drawing)).containsExactly("key component in exploiting tea");
        }
    }

    @Test
    void leavesOutWhatIsClippedAway() throws IOException {
        try (Drawing drawing = new Drawing()) {
            drawing.content().saveGraphicsState();
            drawing.content().addRect(40, 500, 200, 300);
            drawing.content().clip();
            drawing.text(12, 50, 200, "seen").text(12, 300, 200, "unseen");
            drawing.content().restoreGraphicsState();
            drawing.text(12, 300, 300, "after");
            assertThat(texts(drawing)).containsExactly("seen", "after");
        }
    }

    @Test
    void takesAHighlighterForNoStrike() throws IOException {
        try (Drawing drawing = new Drawing()) {
            drawing.content().setLineWidth(14);
            drawing.line(100, 128, 196);
            drawing.text(12, 100, 200, "49.00");
            Imported imported = drawing.read();
            Block block = imported.assets().getFirst().blocks().getFirst();
            assertThat(block.marked(Mark.Kind.STRUCK, new Span(0, 5))).isFalse();
        }
    }
}
