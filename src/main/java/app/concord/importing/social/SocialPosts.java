package app.concord.importing.social;

import app.concord.importing.Imported;
import app.concord.importing.SourceFile;
import app.concord.importing.VisibleText;
import app.concord.importing.table.ColumnName;
import app.concord.importing.table.DateColumn;
import app.concord.importing.table.Row;
import app.concord.importing.table.Sheet;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.DateOrder;
import app.concord.model.Location;
import app.concord.model.Problem;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.SourceMap;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes one asset a row out of the tables of a social plan or export. */
final class SocialPosts {
    private static final int TITLE = 60;
    private static final int NAMED_HEADERS = 12;
    private static final String PART = "post";
    private static final Set<String> TOTALS =
            Set.of(
                    "total", "totals", "summe", "gesamt", "totale", "totaal", "jumlah", "somme",
                    "soma");
    private static final Set<String> NETWORKS =
            Set.of(
                    "facebook",
                    "instagram",
                    "twitter",
                    "twitterx",
                    "x",
                    "linkedin",
                    "pinterest",
                    "tiktok",
                    "youtube",
                    "threads",
                    "bluesky",
                    "gbp",
                    "mastodon",
                    "snapchat");

    private final SourceFile file;
    private final String format;
    private final String hash;
    private final Cancellation cancellation;
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
        SocialPosts posts = new SocialPosts(file, format, cancellation);
        boolean recognised = false;
        for (Sheet sheet : sheets) {
            posts.problems.addAll(sheet.problems());
            SocialHeader header = SocialHeader.find(sheet.rows());
            if (header != null) {
                recognised = true;
                posts.table(header, sheet.rows());
            }
        }
        if (!recognised) {
            posts.problems.add(
                    Problem.of(file.path(), Problem.Kind.NOT_RECOGNISED, headers(sheets)));
        }
        return new Imported(posts.assets, posts.problems);
    }

    private static String headers(List<Sheet> sheets) {
        for (Sheet sheet : sheets) {
            for (Row row : sheet.rows()) {
                if (row.cells().stream().filter(cell -> !cell.isBlank()).count() > 1) {
                    return String.join(
                            ", ",
                            row.cells().stream()
                                    .map(cell -> VisibleText.opening(cell, TITLE))
                                    .filter(cell -> !cell.isEmpty())
                                    .limit(NAMED_HEADERS)
                                    .toList());
                }
            }
        }
        return "";
    }

    private void table(SocialHeader header, List<Row> rows) {
        List<Row> data = rows.subList(header.firstData(), rows.size());
        DateColumn dates = dates(header, data);
        for (Row row : data) {
            cancellation.check();
            if (row.blank() && !row.cells().isEmpty()) {
                continue;
            }
            number++;
            if (!total(row)) {
                post(header, row, dates);
            }
        }
    }

    private DateColumn dates(SocialHeader header, List<Row> data) {
        List<String> values =
                data.stream().map(row -> header.value(row, SocialColumn.DATE)).toList();
        DateColumn dates = DateColumn.of(values, usualOrder(header, data));
        if (dates.assumed()) {
            int column = header.column(SocialColumn.DATE);
            problems.add(
                    Problem.of(
                            file.path(),
                            Problem.Kind.ASSUMED,
                            header.name(column),
                            dates.order() == DateOrder.DAY_MONTH ? "day/month" : "month/day"));
        }
        return dates;
    }

    /** What speaks for the American order where the dates leave it open: am/pm, dollars. */
    private static DateOrder usualOrder(SocialHeader header, List<Row> data) {
        int american = 0;
        for (Row row : data) {
            String time =
                    (header.value(row, SocialColumn.DATE)
                                    + " "
                                    + header.value(row, SocialColumn.TIME))
                            .toLowerCase(Locale.ROOT);
            String text = String.join(" ", row.cells());
            american += time.matches(".*\\d\\s?[ap]m\\b.*") ? 2 : 0;
            american += text.contains("$") ? 1 : 0;
            american -= text.contains("€") || text.contains("£") || text.contains("RM") ? 1 : 0;
        }
        String date = ColumnName.plain(header.name(Math.max(0, header.column(SocialColumn.DATE))));
        boolean vendor = date.equals("publishtime");
        return american > 0 || vendor ? DateOrder.MONTH_DAY : DateOrder.DAY_MONTH;
    }

    private static boolean total(Row row) {
        return TOTALS.contains(ColumnName.plain(row.cell(0)));
    }

    private void post(SocialHeader header, Row row, DateColumn dates) {
        int textColumn = textColumn(header, row);
        if (textColumn < 0) {
            return;
        }
        List<Block> blocks = new ArrayList<>();
        add(blocks, header, row, textColumn, SocialColumn.TEXT);
        for (int column = 0; column < row.cells().size(); column++) {
            if (column != textColumn) {
                add(blocks, header, row, column, header.meaning(column));
            }
        }
        if (blocks.isEmpty()) {
            return;
        }
        String opening = VisibleText.opening(blocks.getFirst().text(), TITLE);
        LocalDateTime dated =
                dates.read(
                        header.value(row, SocialColumn.DATE), header.value(row, SocialColumn.TIME));
        Channel channel = file.channel();
        assets.add(
                new Asset(
                        file.path() + "#" + number,
                        channel == null ? Channel.SOCIAL : channel,
                        format,
                        opening,
                        null,
                        dated,
                        network(header, row),
                        blocks,
                        hash));
    }

    /**
     * The column that holds the words of the post: the text column, or where a file has none or
     * leaves it empty, the longest of titles and descriptions; -1 where nothing is written.
     */
    private static int textColumn(SocialHeader header, Row row) {
        int text = header.column(SocialColumn.TEXT);
        if (text >= 0) {
            if (!row.cell(text).isBlank()) {
                return text;
            }
        }
        int longest = -1;
        for (int column = 0; column < header.names().size(); column++) {
            SocialColumn meaning = header.meaning(column);
            boolean words =
                    meaning == SocialColumn.DESCRIPTION
                            || meaning == SocialColumn.TITLE
                            || meaning == SocialColumn.HEADLINE;
            if (words
                    && !row.cell(column).isBlank()
                    && (longest < 0 || row.cell(column).length() > row.cell(longest).length())) {
                longest = column;
            }
        }
        return longest;
    }

    private static @Nullable String network(SocialHeader header, Row row) {
        String named = header.value(row, SocialColumn.NETWORK).strip();
        if (!named.isEmpty()) {
            return named;
        }
        List<String> marked = new ArrayList<>();
        for (int column = 0; column < header.names().size(); column++) {
            String cell = ColumnName.plain(row.cell(column));
            if (NETWORKS.contains(ColumnName.plain(header.name(column)))
                    && Set.of("true", "yes", "x", "1", "ja", "oui", "si", "sim").contains(cell)) {
                marked.add(header.name(column));
            }
        }
        return marked.isEmpty() ? null : String.join(", ", marked);
    }

    private void add(
            List<Block> blocks,
            SocialHeader header,
            Row row,
            int column,
            @Nullable SocialColumn meaning) {
        String raw = meaning == SocialColumn.TEXT ? unwrapped(row.cell(column)) : row.cell(column);
        String text = VisibleText.of(raw);
        if (text.isEmpty()) {
            return;
        }
        blocks.add(
                new Block(
                        blocks.size(),
                        kind(meaning),
                        0,
                        region(meaning),
                        PART,
                        text,
                        List.of(),
                        List.of(),
                        -1,
                        null,
                        property(meaning),
                        header.name(column),
                        meaning == SocialColumn.LINK ? text : null,
                        SourceMap.at(Location.inCell(number, header.name(column)))));
    }

    /** Undoes an export that puts quotation marks around each line of a post. */
    private static String unwrapped(String raw) {
        if (!raw.contains("\"\n\"")) {
            return raw;
        }
        return raw.replace("\"\n\"", "\n").replace("\"\"", "\"");
    }

    private static BlockKind kind(@Nullable SocialColumn meaning) {
        return switch (meaning) {
            case TEXT, TITLE, HEADLINE, DESCRIPTION -> BlockKind.PARAGRAPH;
            case LINK -> BlockKind.LINK;
            case ALT_TEXT -> BlockKind.CAPTION;
            case null, default -> BlockKind.FIELD;
        };
    }

    private static Region region(@Nullable SocialColumn meaning) {
        return switch (meaning) {
            case TEXT, TITLE, HEADLINE, DESCRIPTION, LINK, ALT_TEXT, HASHTAGS, FIRST_COMMENT ->
                    Region.MAIN;
            case null, default -> Region.NAVIGATION;
        };
    }

    private static @Nullable Property property(@Nullable SocialColumn meaning) {
        return switch (meaning) {
            case TEXT -> Property.POST_TEXT;
            case TITLE, HEADLINE -> Property.TITLE;
            case DESCRIPTION -> Property.DESCRIPTION;
            case LINK -> Property.URL;
            case ALT_TEXT -> Property.ALT_TEXT;
            case HASHTAGS -> Property.HASHTAGS;
            case FIRST_COMMENT -> Property.FIRST_COMMENT;
            case null, default -> null;
        };
    }
}
