package app.concord.importing.print;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Block;
import app.concord.model.BlockKind;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

/** Columns of short texts whose lines happen to stand side by side. */
class PdfColumnsTest {
    private static List<Block> blocks(Drawing drawing) throws IOException {
        return drawing.read().assets().getFirst().blocks();
    }

    @Test
    void readsColumnsWhoseHeadingsStandBesidePlainLines() throws IOException {
        try (Drawing drawing = new Drawing()) {
            drawing.text(12, 31, 76, "Winter check 29.95").text(12, 309, 76, "25.00 off");
            drawing.text(9, 31, 96, "22 points, was 44.95")
                    .text(9, 309, 96, "Code FROST25, online");
            drawing.text(9, 31, 112, "From 4 October").text(12, 309, 112, "Open");
            drawing.text(12, 31, 132, "Tyre Nordster").text(9, 309, 132, "Mon to Fri 8-17.30");
            drawing.text(9, 31, 152, "205/55 R16: 98.95").text(9, 309, 152, "Saturday 8-17");
            drawing.text(12, 31, 172, "Tyre change 39.95").text(12, 309, 172, "Where");
            drawing.text(9, 31, 192, "4 wheels").text(9, 309, 192, "43 branches");
            List<Block> blocks = blocks(drawing);
            assertThat(blocks).noneMatch(block -> block.kind() == BlockKind.TABLE_CELL);
            assertThat(blocks)
                    .extracting(Block::text)
                    .containsSubsequence(
                            "Winter check 29.95",
                            "Tyre change 39.95",
                            "25.00 off",
                            "Saturday 8-17");
            Block saturday =
                    blocks.stream()
                            .filter(block -> block.text().equals("Saturday 8-17"))
                            .findFirst()
                            .orElseThrow();
            assertThat(blocks.get(saturday.heading()).text()).isEqualTo("Open");
        }
    }

    @Test
    void keepsATableWhoseNamesAreLarge() throws IOException {
        try (Drawing drawing = new Drawing()) {
            String[] names = {"Tyre change", "Tyre storage", "Wheel alignment", "Service"};
            for (int i = 0; i < names.length; i++) {
                drawing.text(12, 50, 120 + i * 18, names[i]);
                drawing.text(9, 250, 120 + i * 18, (i + 3) + "9.95");
            }
            assertThat(blocks(drawing)).allMatch(block -> block.kind() == BlockKind.TABLE_CELL);
        }
    }
}
