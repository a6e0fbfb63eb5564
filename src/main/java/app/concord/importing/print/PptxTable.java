package app.concord.importing.print;

import app.concord.importing.BlockList;

import java.util.ArrayList;
import java.util.List;

/** Reads the cells of a table on a slide with the headers that govern them. */
final class PptxTable {
    private static final PptxStyle PLAIN = new PptxStyle("", List.of(), List.of());

    private PptxTable() {}

    /** Adds the cells to the blocks, row by row. */
    static void add(XmlElement table, BlockList blocks, PptxText text, PptxText.Scope scope) {
        List<List<String>> texts = new ArrayList<>();
        for (XmlElement row : table.children("tr")) {
            List<String> line = new ArrayList<>();
            for (XmlElement cell : row.children("tc")) {
                String own =
                        String.join(" ", DrawingText.paragraphs(cell)).replace('\n', ' ').strip();
                boolean fromLeft = on(cell, "hMerge") && !line.isEmpty();
                boolean fromAbove =
                        on(cell, "vMerge")
                                && !texts.isEmpty()
                                && line.size() < texts.getLast().size();
                line.add(
                        fromLeft
                                ? line.getLast()
                                : fromAbove ? texts.getLast().get(line.size()) : own);
            }
            texts.add(line);
        }
        XmlElement properties = table.child("tblPr");
        boolean named = properties != null && on(properties, "firstRow");
        CellTexts shape = CellTexts.of(texts, named ? 1 : 0);
        int number = blocks.newTable();
        int row = -1;
        for (XmlElement line : table.children("tr")) {
            row++;
            int rowContainer = blocks.newContainer();
            int column = -1;
            for (XmlElement cell : line.children("tc")) {
                column++;
                XmlElement body = cell.child("txBody");
                if (body == null || on(cell, "hMerge") || on(cell, "vMerge")) {
                    continue;
                }
                List<Integer> containers = new ArrayList<>(scope.containers());
                containers.add(rowContainer);
                String step = "tr[" + (row + 1) + "]/tc[" + (column + 1) + "]";
                text.add(
                        body,
                        PLAIN,
                        new PptxText.Scope(
                                scope.at(step),
                                scope.region(),
                                containers,
                                shape.cell(number, row, column),
                                scope.links()));
            }
        }
    }

    private static boolean on(XmlElement element, String attribute) {
        String value = element.attribute(attribute);
        return value.equals("1") || value.equals("true");
    }
}
