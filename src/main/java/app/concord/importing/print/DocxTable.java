package app.concord.importing.print;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;

/** The cells of a table of a Word document and the headers that govern them. */
final class DocxTable {
    private static final int MAX_COLUMNS = 200;

    private final List<List<Slot>> rows;
    private final List<List<String>> texts;
    private final int headers;

    private DocxTable(List<List<Slot>> rows, List<List<String>> texts, int headers) {
        this.rows = rows;
        this.texts = texts;
        this.headers = headers;
    }

    /**
     * A cell.
     *
     * @param number of the cell in its row, from 1
     * @param column of the grid it begins in, from 0
     */
    record Slot(Element element, int number, int column) {}

    static DocxTable of(Element table, DocxRuns runs) {
        List<List<Slot>> rows = new ArrayList<>();
        List<List<String>> texts = new ArrayList<>();
        int declared = 0;
        for (Element row : rowElements(table)) {
            List<Slot> slots = new ArrayList<>();
            List<String> line = new ArrayList<>();
            int column = 0;
            int number = 0;
            for (Element cell : Word.children(row, "tc")) {
                number++;
                Element properties = Word.child(cell, "tcPr");
                int span = span(properties);
                Element merge = properties == null ? null : Word.child(properties, "vMerge");
                boolean continues =
                        merge != null && !Word.attribute(merge, "val").equals("restart");
                String text = text(cell, runs);
                if (continues && !texts.isEmpty() && column < texts.getLast().size()) {
                    text = texts.getLast().get(column);
                } else {
                    slots.add(new Slot(cell, number, column));
                }
                for (int i = 0; i < span && line.size() < MAX_COLUMNS; i++) {
                    line.add(text);
                }
                column += span;
            }
            Element properties = Word.child(row, "trPr");
            boolean header = properties != null && Word.child(properties, "tblHeader") != null;
            declared += header && declared == rows.size() ? 1 : 0;
            rows.add(slots);
            texts.add(line);
        }
        int headers =
                declared > 0 && declared < rows.size()
                        ? declared
                        : TableHeader.first(texts) ? 1 : 0;
        return new DocxTable(rows, texts, headers);
    }

    private static List<Element> rowElements(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : Word.children(table)) {
            switch (Word.name(child)) {
                case "tr" -> rows.add(child);
                case "sdt", "sdtContent", "customXml", "ins" -> rows.addAll(rowElements(child));
                default -> {}
            }
        }
        return rows;
    }

    private static int span(@Nullable Element properties) {
        String span = properties == null ? "" : Word.value(properties, "gridSpan");
        return span.matches("\\d{1,2}") ? Math.max(1, Integer.parseInt(span)) : 1;
    }

    private static String text(Element cell, DocxRuns runs) {
        List<String> lines = new ArrayList<>();
        for (Element paragraph : Word.children(cell, "p")) {
            String text = runs.read(paragraph).text().text();
            if (!text.isEmpty()) {
                lines.add(text.replace('\n', ' '));
            }
        }
        return String.join(" ", lines);
    }

    List<List<Slot>> rows() {
        return rows;
    }

    boolean header(int row) {
        return row < headers;
    }

    @Nullable String columnHeader(int row, int column) {
        if (row < headers || headers == 0) {
            return null;
        }
        List<String> names = new ArrayList<>();
        for (List<String> line : texts.subList(0, headers)) {
            String name = column < line.size() ? line.get(column) : "";
            if (!name.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
        }
        return names.isEmpty() ? null : String.join(" ", names);
    }

    @Nullable String rowHeader(int row, int column) {
        String first = texts.get(row).isEmpty() ? "" : texts.get(row).getFirst();
        return column == 0 || first.isEmpty() ? null : first;
    }
}
