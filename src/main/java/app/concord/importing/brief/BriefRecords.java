package app.concord.importing.brief;

import app.concord.importing.Imported;
import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.importing.VisibleText;
import app.concord.importing.table.Row;
import app.concord.importing.table.Sheet;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.Location;
import app.concord.model.Problem;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.SourceMap;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the offers of a brief, whatever file they come from. */
final class BriefRecords {
    private static final String PART = "brief";
    private static final int SEARCHED = 20;
    private static final int NAMED = 20;
    private final SourceFile file;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Set<String> headers = new LinkedHashSet<>();
    private boolean recognised;
    private int number;

    BriefRecords(SourceFile file) {
        this.file = file;
    }

    void problem(Problem.Kind kind, String... details) {
        problems.add(Problem.of(file.path(), kind, details));
    }

    /** Adds the rows of a table; one without a header that is understood adds nothing. */
    void table(Sheet sheet, Cancellation cancellation) {
        problems.addAll(sheet.problems());
        List<Row> rows = sheet.rows();
        int header = -1;
        int best = 0;
        for (int i = 0; i < Math.min(SEARCHED, rows.size()); i++) {
            int score = BriefColumn.score(rows.get(i).cells());
            if (score > best) {
                best = score;
                header = i;
            }
        }
        if (header < 0) {
            rows.stream()
                    .filter(row -> !row.blank())
                    .limit(1)
                    .forEach(row -> headers.addAll(row.cells()));
            return;
        }
        List<String> names = rows.get(header).cells();
        for (Row row : rows.subList(header + 1, rows.size())) {
            cancellation.check();
            if (row.blank()) {
                number += row.cells().isEmpty() ? 1 : 0;
                continue;
            }
            Map<String, String> fields = new LinkedHashMap<>();
            for (int column = 0; column < names.size(); column++) {
                if (!names.get(column).isBlank()) {
                    fields.putIfAbsent(names.get(column).strip(), row.cell(column));
                }
            }
            add(fields);
        }
    }

    /** Adds an offer: values by the names that the file gives them, in its order. */
    void add(Map<String, String> fields) {
        number++;
        if (number > Limits.BRIEF_RECORDS) {
            return;
        }
        boolean reduced =
                fields.entrySet().stream()
                        .anyMatch(field ->
                                BriefColumn.reduced(field.getKey()) && !field.getValue().isBlank());
        fields.forEach((name, value) -> {
            Property property = BriefColumn.of(name);
            if (property == null) {
                unknown.add(name);
            } else {
                recognised = true;
                boolean earlier = reduced && BriefColumn.price(name);
                field(earlier ? Property.WAS_PRICE : property, name, value);
            }
        });
    }

    /** Adds a line that holds for all offers. */
    void line(String value) {
        String text = VisibleText.of(value);
        if (text.isEmpty() || blocks.size() >= Limits.PLAIN_BLOCKS) {
            return;
        }
        add(BlockKind.PARAGRAPH, text, List.of(), null, null, Location.inPart(PART));
    }

    private void field(@Nullable Property property, String name, String value) {
        String text = VisibleText.of(value);
        if (text.isEmpty()) {
            return;
        }
        Location location = Location.inCell(number, name);
        add(BlockKind.FIELD, text, List.of(number), property, name, location);
    }

    private void add(
            BlockKind kind,
            String text,
            List<Integer> containers,
            @Nullable Property property,
            @Nullable String label,
            Location location) {
        blocks.add(
                new Block(
                        blocks.size(),
                        kind,
                        0,
                        Region.MAIN,
                        PART,
                        text,
                        List.of(),
                        containers,
                        -1,
                        null,
                        property,
                        label,
                        property == Property.URL ? text : null,
                        SourceMap.at(location)));
    }

    /** The brief, or what is wrong with it. */
    Imported imported() {
        if (!recognised) {
            Set<String> found = headers.isEmpty() ? unknown : headers;
            problem(Problem.Kind.NOT_RECOGNISED, named(found));
            return new Imported(List.of(), problems);
        }
        if (!unknown.isEmpty()) {
            problem(Problem.Kind.LEFT_OUT, named(unknown));
        }
        if (number > Limits.BRIEF_RECORDS) {
            problem(Problem.Kind.TOO_LARGE, String.valueOf(Limits.BRIEF_RECORDS));
        }
        Asset asset =
                new Asset(
                        file.path(),
                        Channel.BRIEF,
                        file.ending().isEmpty() ? "csv" : file.ending(),
                        file.name(),
                        null,
                        null,
                        null,
                        blocks,
                        file.bytes().sha256());
        return new Imported(List.of(asset), problems);
    }

    private static String named(Set<String> names) {
        return String.join(
                ", ", names.stream().filter(name -> !name.isBlank()).limit(NAMED).toList());
    }
}
