package app.concord.importing.brief;

import app.concord.importing.Imported;
import app.concord.importing.Importers;
import app.concord.importing.SourceFile;
import app.concord.importing.TextDecoder;
import app.concord.importing.table.Row;
import app.concord.importing.table.Sheet;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Cancellation;
import app.concord.model.Cell;
import app.concord.model.Property;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A brief that is a text document: its tables list the offers, its other lines hold for all of
 * them. A document that is called a brief and lists no offers is none; in some languages the word
 * means a letter.
 */
final class BriefDocument {
    /** Endings of such documents. */
    static final Set<String> ENDINGS = Set.of("docx", "odt", "md", "markdown");

    /** What a brief tells and no list of prices in a letter does. */
    private static final Set<Property> OF_BRIEF =
            Set.of(
                    Property.CHANNELS,
                    Property.MESSAGE,
                    Property.STARTS,
                    Property.ENDS,
                    Property.VALIDITY,
                    Property.TERMS);

    private static final int FEWEST_COLUMNS = 3;
    private static final Set<String> MARKDOWN = Set.of("md", "markdown");

    /** The line below the headers of a table in Markdown: {@code | --- | :--- |}. */
    private static final Pattern RULE = Pattern.compile("[|:\\-\\s]+");

    /** What makes a heading, an item or a strong word of a line in Markdown. */
    private static final Pattern MARKS = Pattern.compile("^\\s*(?:#+|[-*+>])\\s+|\\*\\*|__");

    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private final List<Sheet> tables = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    private BriefDocument() {}

    /**
     * What the file holds.
     *
     * @throws IOException if nothing of the file can be read
     */
    static BriefDocument of(SourceFile file, Cancellation cancellation) throws IOException {
        BriefDocument document = new BriefDocument();
        if (MARKDOWN.contains(file.ending())) {
            document.markdown(TextDecoder.decode(file.bytes().array(), file.charset()));
            return document;
        }
        Imported imported = Importers.read(file, cancellation);
        for (Asset asset : imported.assets()) {
            document.blocks(asset.blocks());
        }
        return document;
    }

    /** Whether one of its tables lists offers. */
    boolean listsOffers() {
        return tables.stream().anyMatch(BriefDocument::isOfOffers);
    }

    /** Adds its offers and, behind them, its other lines. */
    void addTo(BriefRecords records, Cancellation cancellation) {
        for (Sheet table : tables) {
            if (isOfOffers(table)) {
                records.table(table, cancellation);
            } else {
                table.rows().forEach(row -> records.line(String.join("  ", row.cells())));
            }
        }
        lines.forEach(records::line);
    }

    private static boolean isOfOffers(Sheet table) {
        return table.rows().stream()
                .anyMatch(row -> {
                    List<Property> known =
                            row.cells().stream()
                                    .map(BriefColumn::of)
                                    .filter(property -> property != null)
                                    .distinct()
                                    .toList();
                    return known.size() >= FEWEST_COLUMNS
                            && known.contains(Property.NAME)
                            && known.stream().anyMatch(OF_BRIEF::contains);
                });
    }

    private void blocks(List<Block> blocks) {
        Map<Integer, Map<Integer, Map<Integer, String>>> cells = new TreeMap<>();
        for (Block block : blocks) {
            Cell cell = block.cell();
            if (cell == null) {
                lines.add(block.text());
            } else {
                cells.computeIfAbsent(cell.table(), t -> new TreeMap<>())
                        .computeIfAbsent(cell.row(), r -> new TreeMap<>())
                        .merge(cell.column(), block.text(), (one, more) -> one + "\n" + more);
            }
        }
        cells.values()
                .forEach(rows -> {
                    List<Row> table = new ArrayList<>();
                    rows.forEach((row, columns) -> {
                        List<String> texts = new ArrayList<>();
                        columns.forEach((column, text) -> {
                            while (texts.size() < column) {
                                texts.add("");
                            }
                            texts.add(text);
                        });
                        table.add(new Row(row + 1, texts));
                    });
                    tables.add(new Sheet(table, List.of()));
                });
    }

    private void markdown(String text) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String row = line.strip();
            if (row.startsWith("|")) {
                if (!RULE.matcher(row).matches()) {
                    rows.add(new Row(number, cells(row)));
                }
                continue;
            }
            close(rows);
            String plain = MARKS.matcher(line).replaceAll("").strip();
            if (!plain.isEmpty()) {
                lines.add(plain);
            }
        }
        close(rows);
    }

    private void close(List<Row> rows) {
        if (!rows.isEmpty()) {
            tables.add(new Sheet(rows, List.of()));
            rows.clear();
        }
    }

    private static List<String> cells(String row) {
        String inner =
                row.substring(
                        1, row.endsWith("|") && row.length() > 1 ? row.length() - 1 : row.length());
        return BAR.splitAsStream(inner)
                .map(cell -> MARKS.matcher(cell.strip()).replaceAll("").replace("\\|", "|").strip())
                .toList();
    }
}
