package app.concord.importing.table;

import app.concord.importing.Limits;
import app.concord.model.Cancellation;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads tables that tools save under the name of a workbook although they are written as HTML or as
 * the XML form of old workbooks.
 */
public final class MarkedTables {
    private static final String SPREADSHEET = "urn:schemas-microsoft-com:office:spreadsheet";
    private static final int HEAD = 4096;

    private MarkedTables() {}

    /** Whether a text holds such tables; tells by its beginning. */
    public static boolean begins(String text) {
        String head = head(text);
        return head.startsWith("<")
                && (head.contains("<table")
                        || head.contains("<html")
                        || head.contains(SPREADSHEET));
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), HEAD))
                .stripLeading()
                .toLowerCase(Locale.ROOT);
    }

    /** Every table of the text that is in no other. */
    public static List<Sheet> read(String text, Cancellation cancellation) {
        boolean spreadsheet = head(text).contains(SPREADSHEET);
        Document document =
                spreadsheet ? Jsoup.parse(text, "", Parser.xmlParser()) : Jsoup.parse(text);
        List<Sheet> sheets = new ArrayList<>();
        for (Element table : document.getElementsByTag(spreadsheet ? "Table" : "table")) {
            if (sheets.size() < Limits.TABLE_SHEETS && outermost(table)) {
                sheets.add(
                        new Sheet(
                                spreadsheet
                                        ? spreadsheet(table, cancellation)
                                        : html(table, cancellation),
                                List.of()));
            }
        }
        return sheets;
    }

    private static boolean outermost(Element table) {
        return table.parents().stream().noneMatch(parent -> parent.nameIs("table"));
    }

    private static List<Row> html(Element table, Cancellation cancellation) {
        List<Row> rows = new ArrayList<>();
        for (Element row : table.getElementsByTag("tr")) {
            cancellation.check();
            List<String> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                if (cell.nameIs("td") || cell.nameIs("th")) {
                    pad(cells, cells.size());
                    cells.add(text(cell));
                    pad(cells, cells.size() + number(cell.attr("colspan"), 1) - 1);
                }
            }
            String style = row.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
            if (rows.size() < Limits.TABLE_ROWS) {
                rows.add(new Row(rows.size() + 1, cells, style.contains("display:none")));
            }
        }
        return rows;
    }

    private static String text(Element cell) {
        cell.select("br").forEach(line -> line.replaceWith(new org.jsoup.nodes.TextNode("\n")));
        return cell.wholeText().strip();
    }

    private static List<Row> spreadsheet(Element table, Cancellation cancellation) {
        List<Row> rows = new ArrayList<>();
        int line = 0;
        for (Element row : table.children()) {
            if (!row.normalName().endsWith("row") || rows.size() >= Limits.TABLE_ROWS) {
                continue;
            }
            cancellation.check();
            line = number(row.attr("ss:Index"), line + 1);
            List<String> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                pad(cells, number(cell.attr("ss:Index"), cells.size() + 1) - 1);
                Element data = cell.selectFirst("Data, ss|Data");
                cells.add(data == null ? "" : value(data));
                pad(cells, cells.size() + number(cell.attr("ss:MergeAcross"), 0));
            }
            rows.add(new Row(line, cells, row.attr("ss:Hidden").equals("1")));
        }
        return rows;
    }

    private static String value(Element data) {
        String text = data.wholeText();
        return data.attr("ss:Type").equals("DateTime")
                ? text.replaceFirst("T00:00:00(?:\\.0+)?$", "").replace('T', ' ')
                : text;
    }

    private static void pad(List<String> cells, int width) {
        while (cells.size() < Math.min(width, Limits.TABLE_COLUMNS)) {
            cells.add("");
        }
    }

    private static int number(String value, int otherwise) {
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}
