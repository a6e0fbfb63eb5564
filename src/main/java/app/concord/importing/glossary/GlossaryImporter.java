package app.concord.importing.glossary;

import app.concord.importing.Imported;
import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.importing.TextDecoder;
import app.concord.importing.table.DelimitedText;
import app.concord.importing.table.Row;
import app.concord.importing.table.Sheet;
import app.concord.model.Cancellation;
import app.concord.model.Glossary;
import app.concord.model.GlossaryColumn;
import app.concord.model.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads a glossary out of delimited text in any usual delimiter and character set. */
public final class GlossaryImporter {
    private static final int SEARCHED = 20;
    private static final int NAMED = 20;

    /** The terms of a file, and what is wrong with it. */
    public ReadGlossary read(SourceFile file, Cancellation cancellation) {
        if (file.bytes().length() > Limits.WHOLE_FILE) {
            return new ReadGlossary(
                    null, Imported.tooLarge(file.path(), Limits.WHOLE_FILE).problems());
        }
        String text = TextDecoder.decode(file.bytes().array(), null);
        Sheet sheet = DelimitedText.read(file.path(), text, GlossaryImporter::score, cancellation);
        List<Problem> problems = new ArrayList<>(sheet.problems());
        List<Row> rows = sheet.rows();
        int header = header(rows);
        if (header < 0) {
            if (!text.isBlank()) {
                problems.add(notRecognised(file, rows));
            }
            return new ReadGlossary(null, problems);
        }
        List<String> columns = rows.get(header).cells().stream().map(String::strip).toList();
        char delimiter = DelimitedText.delimiter(text, GlossaryImporter::score);
        GlossaryRows read = new GlossaryRows(file, columns, delimiter);
        List<Row> terms = rows.subList(header + 1, rows.size());
        for (Row row : terms.subList(0, Math.min(terms.size(), Limits.GLOSSARY_ROWS))) {
            cancellation.check();
            read.add(row);
        }
        if (terms.size() > Limits.GLOSSARY_ROWS) {
            problems.add(
                    Problem.of(
                            file.path(),
                            Problem.Kind.CUT_SHORT,
                            "rows",
                            String.valueOf(Limits.GLOSSARY_ROWS)));
        }
        Glossary glossary = read.glossary();
        problems.addAll(read.problems());
        return new ReadGlossary(glossary, problems);
    }

    private static int header(List<Row> rows) {
        int header = -1;
        int best = 0;
        for (int i = 0; i < Math.min(SEARCHED, rows.size()); i++) {
            int score = score(rows.get(i).cells());
            if (score > best) {
                best = score;
                header = i;
            }
        }
        return header;
    }

    /** How many columns are known, 0 where none of them says what is written or is not. */
    private static int score(List<String> cells) {
        List<GlossaryColumn> known =
                cells.stream().map(GlossaryColumn::of).filter(Objects::nonNull).distinct().toList();
        boolean terms =
                known.contains(GlossaryColumn.TERM) || known.contains(GlossaryColumn.FORBIDDEN);
        return terms ? known.size() : 0;
    }

    private static Problem notRecognised(SourceFile file, List<Row> rows) {
        List<String> found =
                rows.stream()
                        .filter(row -> !row.blank())
                        .limit(1)
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> !cell.isBlank())
                        .limit(NAMED)
                        .toList();
        return Problem.of(
                file.path(), Problem.Kind.NOT_RECOGNISED, "glossary", String.join(", ", found));
    }
}
