package app.concord.importing.social;

import app.concord.importing.BlockDraft;
import app.concord.importing.BlockList;
import app.concord.importing.FoldedText;
import app.concord.importing.Limits;
import app.concord.importing.RichText;
import app.concord.importing.SourceFile;
import app.concord.importing.VisibleText;
import app.concord.importing.table.ColumnName;
import app.concord.importing.table.DataKey;
import app.concord.importing.table.Row;
import app.concord.importing.table.Sheet;
import app.concord.model.Asset;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.Location;
import app.concord.model.Property;
import app.concord.model.SourceMap;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A copy deck: a sheet with what an element is called on the left and its words beside it, perhaps
 * in several languages, each in a column of its own.
 *
 * @param header index of the row with the languages, -1 where there is none
 * @param columns the language of each column that holds words, empty where it is not named
 */
record CopyDeck(Sheet sheet, int header, Map<Integer, String> columns) {
    private static final int SEARCHED = 20;
    private static final int TITLE = 80;
    private static final int LABEL = 60;
    private static final List<String> SPOKEN =
            List.of("en", "de", "fr", "es", "it", "nl", "pt", "ro", "id", "ms");
    private static final Map<String, String> LANGUAGES = languages();

    private static Map<String, String> languages() {
        Map<String, String> names = new HashMap<>();
        for (String language : SPOKEN) {
            Locale locale = Locale.of(language);
            for (String in : SPOKEN) {
                names.putIfAbsent(
                        ColumnName.plain(locale.getDisplayLanguage(Locale.of(in))), language);
            }
        }
        return Map.copyOf(names);
    }

    /** The deck that a sheet is, null where it does not look like one. */
    static @Nullable CopyDeck of(Sheet sheet) {
        List<Row> rows = sheet.rows();
        for (int i = 0; i < Math.min(SEARCHED, rows.size()); i++) {
            Map<Integer, String> columns = new TreeMap<>();
            List<String> cells = rows.get(i).cells();
            for (int column = 0; column < cells.size(); column++) {
                String language = language(cells.get(column));
                if (language != null && !columns.containsValue(language)) {
                    columns.put(column, language);
                }
            }
            if (columns.size() > 1) {
                return new CopyDeck(sheet, i, columns);
            }
        }
        return labelled(rows) ? new CopyDeck(sheet, -1, Map.of(1, "")) : null;
    }

    /** Whether most rows are a known name with its words. */
    private static boolean labelled(List<Row> rows) {
        int named = 0;
        int others = 0;
        for (Row row : rows) {
            if (row.blank()) {
                continue;
            }
            DataKey key = key(row.cell(0));
            boolean known =
                    key != null
                            && (key.words() || key == DataKey.CODE || key == DataKey.ADDRESS)
                            && !row.cell(1).isBlank();
            if (known) {
                named++;
            } else {
                others++;
            }
        }
        return named > 1 && named * 2 >= others;
    }

    private static @Nullable DataKey key(String label) {
        for (String form : ColumnName.forms(label)) {
            DataKey key = DataKey.of(form);
            if (key != null) {
                return key;
            }
        }
        return null;
    }

    private static @Nullable String language(String cell) {
        String name = cell.strip();
        if (name.length() > 30) {
            return null;
        }
        String code = name.toLowerCase(Locale.ROOT);
        if (code.matches("[a-z]{2}(?:[-_][a-z]{2})?") && SPOKEN.contains(code.substring(0, 2))) {
            // Beside columns of languages 'id' is one; on the left it numbers the rows.
            return code.substring(0, 2);
        }
        for (String form : ColumnName.forms(name)) {
            if (LANGUAGES.containsKey(form)) {
                return LANGUAGES.get(form);
            }
        }
        return null;
    }

    /** A piece for every language, rows in their order. */
    List<Asset> assets(SourceFile file, String format, int before, Cancellation cancellation) {
        List<Asset> assets = new ArrayList<>();
        int label = label();
        for (Map.Entry<Integer, String> column : columns.entrySet()) {
            if (column.getKey() == label || sheet.hiddenColumns().contains(column.getKey())) {
                continue;
            }
            BlockList blocks = new BlockList();
            List<Integer> containers = List.of(blocks.newContainer());
            int heading = -1;
            int number = 0;
            for (Row row : sheet.rows().subList(header + 1, sheet.rows().size())) {
                cancellation.check();
                number++;
                boolean names = header < 0 && number == 1 && DataKey.of(row.cell(1)) != null;
                if (row.hidden() || names || blocks.size() >= Limits.PLAIN_BLOCKS) {
                    continue;
                }
                heading = add(blocks, row, label, column.getKey(), number, heading, containers);
            }
            if (blocks.size() > 0) {
                Channel channel = file.channel();
                String title = VisibleText.opening(blocks.get(0).text(), TITLE);
                assets.add(
                        new Asset(
                                file.path() + "#" + (before + assets.size() + 1),
                                channel == null ? Channel.WEB : channel,
                                format,
                                title.isEmpty() ? file.name() : title,
                                column.getValue().isEmpty() ? null : column.getValue(),
                                null,
                                null,
                                blocks.toBlocks(),
                                file.bytes().sha256()));
            }
        }
        return assets;
    }

    /** The column that says what an element is: the first, unless it holds words itself. */
    private int label() {
        if (header < 0 || !columns.containsKey(0)) {
            return 0;
        }
        boolean numbered = sheet.rows().get(header).cell(0).strip().equalsIgnoreCase("id");
        return numbered ? 0 : -1;
    }

    private int add(
            BlockList blocks,
            Row row,
            int label,
            int column,
            int number,
            int before,
            List<Integer> containers) {
        String name = label < 0 ? "" : row.cell(label).strip();
        DataKey key = key(name);
        String words = row.cell(column);
        String shown = header < 0 ? name : sheet.rows().get(header).cell(column).strip();
        Location place =
                Location.inCell(number, shown.isEmpty() ? String.valueOf(column + 1) : shown);
        int heading = before;
        for (FoldedText.Piece piece : RichText.of(words, 0)) {
            boolean letters = piece.text().codePoints().anyMatch(Character::isLetter);
            boolean idle = !letters || key == DataKey.MACHINE || key == DataKey.LANGUAGE;
            if (idle && !piece.text().matches("(?s).*\\d.*[%€$£].*|.*[€$£].*\\d.*")) {
                continue;
            }
            BlockDraft draft =
                    new BlockDraft(kind(key), "body", piece.text(), SourceMap.at(place))
                            .marks(piece.marks())
                            .containers(containers);
            Property property = property(key, piece.text());
            if (property != null) {
                draft.property(property);
            }
            if (!name.isEmpty() && name.length() <= LABEL && key != DataKey.HEADING) {
                draft.label(name);
            }
            if (key == DataKey.HEADING) {
                heading = blocks.add(draft.level(1));
            } else {
                blocks.add(draft.heading(heading));
            }
        }
        return heading;
    }

    private static @Nullable Property property(@Nullable DataKey key, String text) {
        return switch (key) {
            case SUBJECT -> Property.SUBJECT_LINE;
            case PREHEADER -> Property.PREHEADER;
            case CODE -> text.matches("[A-Z0-9_-]{3,25}") ? Property.CODE : null;
            case ADDRESS -> text.contains("/") ? Property.URL : null;
            case null, default -> null;
        };
    }

    private static BlockKind kind(@Nullable DataKey key) {
        return switch (key) {
            case HEADING -> BlockKind.HEADING;
            case BUTTON -> BlockKind.LINK;
            case PICTURE -> BlockKind.CAPTION;
            case TERMS -> BlockKind.FOOTNOTE;
            case SUBJECT, PREHEADER, CODE, ADDRESS -> BlockKind.FIELD;
            case null, default -> BlockKind.PARAGRAPH;
        };
    }
}
