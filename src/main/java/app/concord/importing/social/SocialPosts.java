package app.concord.importing.social;

import app.concord.importing.Imported;
import app.concord.importing.SourceFile;
import app.concord.importing.VisibleText;
import app.concord.importing.table.ColumnName;
import app.concord.importing.table.Row;
import app.concord.importing.table.Sheet;
import app.concord.model.Asset;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.FileReading.Layout;
import app.concord.model.Problem;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes one asset a row out of the tables of a social plan or export. */
final class SocialPosts {
    private static final int TITLE = 60;
    private static final int NAMED = 12;
    private static final Set<String> TOTALS =
            Set.of(
                    "total",
                    "totals",
                    "grandtotal",
                    "summe",
                    "gesamt",
                    "gesamtsumme",
                    "totale",
                    "totaal",
                    "jumlah",
                    "somme",
                    "soma",
                    "sumtotal",
                    "totalgeneral",
                    "totalgeral");

    private final SourceFile file;
    private final String format;
    private final String hash;
    private final Cancellation cancellation;
    private final LeftOut leftOut = new LeftOut();
    private final Set<List<Integer>> seen = new HashSet<>();
    private final List<Asset> assets = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int number;

    private SocialPosts(SourceFile file, String format, Cancellation cancellation) {
        this.file = file;
        this.format = format;
        this.hash = file.bytes().sha256();
        this.cancellation = cancellation;
    }

    /** Reads all tables that have a recognisable header; rows are numbered through. */
    static Imported read(
            SourceFile file, String format, List<Sheet> sheets, Cancellation cancellation) {
        return new SocialPosts(file, format, cancellation).read(sheets);
    }

    private Imported read(List<Sheet> sheets) {
        List<SocialTable> tables = new ArrayList<>();
        for (Sheet sheet : sheets) {
            problems.addAll(sheet.problems());
            boolean settled = !file.choices().columns().isEmpty();
            ProductTable products = settled || sheet.hidden() ? null : ProductTable.of(sheet);
            if (products != null) {
                assets.addAll(products.assets(file, format, assets.size(), cancellation));
                number = assets.size();
                continue;
            }
            SocialHeader header =
                    SocialHeader.find(
                            sheet.rows(), file.choices().columns(), sheet.hiddenColumns());
            if (header != null && sheet.hidden()) {
                leftOut.add(LeftOut.Reason.HIDDEN_SHEET);
            } else if (header != null) {
                tables.add(SocialTable.of(sheet, header));
            }
        }
        if (tables.isEmpty()) {
            decks(sheets);
            if (assets.isEmpty()) {
                texts(sheets, tables);
            }
        }
        if (tables.isEmpty()) {
            problems.addAll(leftOut.problems(file.path()));
            if (!assets.isEmpty()) {
                return new Imported(assets, problems);
            }
            problems.add(notPosts(sheets));
            return new Imported(List.of(), problems, SocialLayout.unknown(sheets));
        }
        SocialDates dates = new SocialDates(tables, file.choices().dateOrder());
        for (SocialTable table : tables) {
            SocialNetwork network = new SocialNetwork(table.header(), table.sheet().name());
            for (Row row : table.data()) {
                cancellation.check();
                row(table, row, dates, network);
            }
            notShown(table);
        }
        problems.addAll(leftOut.problems(file.path()));
        problems.addAll(dates.problems(file.path(), file.choices().dateOrder() != null));
        if (assets.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.of(file.path(), Problem.Kind.NO_CONTENT, "a plan without posts"));
        }
        Layout layout = SocialLayout.of(tables, dates);
        return new Imported(assets, problems, layout);
    }

    /** Reads what is a copy deck; in a workbook of them other sheets are as well. */
    private void decks(List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            CopyDeck deck = sheet.hidden() ? null : CopyDeck.of(sheet);
            if (deck != null && ProductTable.of(sheet) == null) {
                assets.addAll(deck.assets(file, format, assets.size(), cancellation));
            }
        }
    }

    /** Adds the tables that no header tells apart, but whose cells are texts. */
    private static void texts(List<Sheet> sheets, List<SocialTable> tables) {
        if (FigureTable.of(sheets) != null) {
            return;
        }
        for (Sheet sheet : sheets) {
            SocialHeader header =
                    sheet.hidden() ? null : ProseColumn.find(sheet.rows(), sheet.hiddenColumns());
            if (header != null) {
                tables.add(SocialTable.of(sheet, header));
            }
        }
    }

    private Problem notPosts(List<Sheet> sheets) {
        String figures = FigureTable.of(sheets);
        if (figures != null) {
            return Problem.of(file.path(), Problem.Kind.NO_CONTENT, figures);
        }
        for (Sheet sheet : sheets) {
            SocialHeader header = SocialHeader.unknown(sheet.rows());
            if (header != null) {
                List<String> names =
                        header.names().stream()
                                .map(name -> VisibleText.opening(name, TITLE))
                                .limit(NAMED)
                                .toList();
                return Problem.of(
                        file.path(), Problem.Kind.NOT_RECOGNISED, String.join(", ", names));
            }
        }
        return Problem.of(file.path(), Problem.Kind.NOT_RECOGNISED, "");
    }

    private void row(SocialTable table, Row row, SocialDates dates, SocialNetwork network) {
        if (row.blank() && !row.cells().isEmpty()) {
            return;
        }
        number++;
        if (row.cells().isEmpty()) {
            return; // It could not be read, which has been said.
        }
        if (row.hidden()) {
            leftOut.add(LeftOut.Reason.HIDDEN_ROW);
        } else if (TOTALS.contains(
                row.cell(0).length() > TITLE ? "" : ColumnName.plain(row.cell(0)))) {
            leftOut.add(LeftOut.Reason.TOTALS);
        } else if (row.cells().stream()
                .map(String::strip)
                .toList()
                .equals(table.header().names())) {
            leftOut.add(LeftOut.Reason.HEADER);
        } else {
            post(table, row, dates, network);
        }
    }

    private void post(SocialTable table, Row row, SocialDates dates, SocialNetwork network) {
        PostBlocks blocks = PostBlocks.of(table.header(), row, number);
        if (blocks.words() < 0) {
            leftOut.add(LeftOut.Reason.NO_TEXT);
            return;
        }
        LocalDateTime dated = dates.of(table, row);
        String named = network.of(row);
        String words = blocks.blocks().get(blocks.words()).text();
        String key = String.join("\0", blocks.readable()) + "\0" + dated + "\0" + named;
        if (!seen.add(List.of(key.hashCode(), words.hashCode(), key.length()))) {
            leftOut.add(LeftOut.Reason.DUPLICATE);
            return;
        }
        Channel channel = file.channel();
        assets.add(
                new Asset(
                        file.path() + "#" + number,
                        channel == null ? Channel.SOCIAL : channel,
                        format,
                        VisibleText.opening(words, TITLE),
                        PostLanguage.of(table.header().value(row, SocialColumn.LANGUAGE)),
                        dated,
                        named,
                        blocks.blocks(),
                        hash));
    }

    /** Says what of a table a reader of the sheet does not see or a file does not hold. */
    private void notShown(SocialTable table) {
        Sheet sheet = table.sheet();
        List<String> columns = new ArrayList<>();
        for (int column : sheet.hiddenColumns().stream().sorted().toList()) {
            boolean settled = table.header().meaning(column) != null;
            if (!settled && column < table.header().names().size()) {
                columns.add(table.header().name(column));
            }
        }
        if (!columns.isEmpty()) {
            problems.add(
                    Problem.of(
                            file.path(),
                            Problem.Kind.LEFT_OUT,
                            LeftOut.counted(columns.size(), "hidden column", "hidden columns")
                                    + ": "
                                    + String.join(", ", columns)));
        }
        if (!sheet.unresolved().isEmpty()) {
            problems.add(
                    Problem.of(
                            file.path(),
                            Problem.Kind.LEFT_OUT,
                            "formulas without a stored result: "
                                    + String.join(", ", sheet.unresolved())));
        }
    }
}
