package app.concord.importing.print;

import app.concord.importing.Limits;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The cells of a table of a Word document and the headers that govern them. */
final class DocxTable {
    private final List<List<Slot>> rows;
    private final CellTexts texts;

    private DocxTable(List<List<Slot>> rows, CellTexts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    /**
     * A cell.
     *
     * @param number of the cell in its row, from 1
     * @param column of the grid it begins in, from 0
     */
    record Slot(XmlElement element, int number, int column) {}

    static DocxTable of(XmlElement table, DocxRuns runs, DocxFields fields) {
        List<List<Slot>> rows = new ArrayList<>();
        List<List<String>> texts = new ArrayList<>();
        int declared = 0;
        for (XmlElement row : parts(table, "tr", 0)) {
            XmlElement properties = row.child("trPr");
            if (on(properties, "del") || on(properties, "hidden")) {
                continue;
            }
            List<Slot> slots = new ArrayList<>();
            List<String> line = new ArrayList<>();
            int column = properties == null ? 0 : skipped(properties.value("gridBefore"));
            for (int i = 0; i < column; i++) {
                line.add("");
            }
            int number = 0;
            for (XmlElement cell : parts(row, "tc", 0)) {
                number++;
                XmlElement cellProperties = cell.child("tcPr");
                if (on(cellProperties, "cellDel")) {
                    continue;
                }
                int span = span(cellProperties);
                XmlElement merge = cellProperties == null ? null : cellProperties.child("vMerge");
                boolean continues = merge != null && !merge.attribute("val").equals("restart");
                String text = text(cell, runs, fields);
                if (continues && !texts.isEmpty() && column < texts.getLast().size()) {
                    text = texts.getLast().get(column);
                } else {
                    slots.add(new Slot(cell, number, column));
                }
                for (int i = 0; i < span && line.size() < Limits.DOCX_COLUMNS; i++) {
                    line.add(text);
                }
                column += span;
            }
            boolean header = on(properties, "tblHeader");
            declared += header && declared == rows.size() ? 1 : 0;
            rows.add(slots);
            texts.add(line);
        }
        return new DocxTable(rows, CellTexts.of(texts, declared));
    }

    private static boolean on(@Nullable XmlElement properties, String name) {
        XmlElement found = properties == null ? null : properties.child(name);
        return found != null && found.on();
    }

    /** Rows of a table or cells of a row, also inside what wraps them. */
    private static List<XmlElement> parts(XmlElement parent, String name, int depth) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement child : parent.children()) {
            if (child.named(name)) {
                found.add(child);
            } else if (depth < 10 && DocxBody.wraps(child)) {
                found.addAll(parts(child, name, depth + 1));
            }
        }
        return found;
    }

    private static int span(@Nullable XmlElement properties) {
        String span = properties == null ? "" : properties.value("gridSpan");
        return span.matches("\\d{1,2}") ? Math.max(1, Integer.parseInt(span)) : 1;
    }

    private static int skipped(String columns) {
        return columns.matches("\\d{1,2}") ? Integer.parseInt(columns) : 0;
    }

    private static String text(XmlElement cell, DocxRuns runs, DocxFields fields) {
        List<String> lines = new ArrayList<>();
        for (XmlElement paragraph : parts(cell, "p", 0)) {
            String text = runs.ahead(paragraph, fields);
            if (!text.isEmpty()) {
                lines.add(text.replace('\n', ' '));
            }
        }
        return String.join(" ", lines);
    }

    List<List<Slot>> rows() {
        return rows;
    }

    /** What the headers of the table say of its cells. */
    CellTexts texts() {
        return texts;
    }
}
