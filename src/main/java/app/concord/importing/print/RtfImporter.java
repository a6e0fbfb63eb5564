package app.concord.importing.print;

import app.concord.importing.FoldedText;
import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.importing.email.RtfText;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Location;
import app.concord.model.Mark;
import app.concord.model.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads documents in RTF: paragraphs, list items, tables, and what is struck out. */
public final class RtfImporter implements Importer {
    private static final Pattern ITEM =
            Pattern.compile("[\\s\\ue000\\ue001]*[•·▪‣–*\\uf0b7-][\\t ]+(.*)");

    @Override
    public String id() {
        return "rtf";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return switch (file.ending()) {
            case "rtf" -> true;
            case "doc" -> OfficeFile.sort(file) == OfficeFile.Sort.RTF;
            default -> false;
        };
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) {
        List<Problem> problems = new ArrayList<>();
        if (OfficeFile.sort(file) != OfficeFile.Sort.RTF) {
            return Imported.nothing(
                    Problem.of(file.path(), Problem.Kind.DAMAGED, "it is no RTF document"));
        }
        byte[] bytes = file.bytes().array();
        String text = RtfText.marked(bytes);
        if (text.length() > Limits.PLAIN_TEXT) {
            text = text.substring(0, Limits.PLAIN_TEXT);
            problems.add(
                    Problem.of(
                            file.path(),
                            Problem.Kind.CUT_SHORT,
                            "characters",
                            String.valueOf(Limits.PLAIN_TEXT)));
        }
        if (!closed(bytes)) {
            problems.add(
                    Problem.of(file.path(), Problem.Kind.DAMAGED, "its last brackets are missing"));
        }
        Reading reading = new Reading();
        for (String line : text.split("\\r\\n", -1)) {
            cancellation.check();
            reading.line(line);
        }
        reading.endTable();
        return DocumentAsset.of(id(), file, reading.prose.blocks(), false, problems);
    }

    private static boolean closed(byte[] bytes) {
        int end = bytes.length - 1;
        while (end > 0 && (bytes[end] <= ' ' || bytes[end] == 0)) {
            end--;
        }
        return end > 0 && bytes[end] == '}';
    }

    /** Goes through the lines; a table is what stands before the end of a row. */
    private static final class Reading {
        private final Prose prose = new Prose();
        private final FoldedText text = new FoldedText();
        private final List<List<FoldedText.Piece>> rows = new ArrayList<>();
        private List<FoldedText.Piece> row = new ArrayList<>();
        private boolean struck;
        private int number;

        void line(String line) {
            if (line.indexOf(RtfText.CELL) < 0 && line.indexOf(RtfText.ROW) < 0 && row.isEmpty()) {
                boolean first = text.isEmpty();
                if (first && !line.isBlank()) {
                    endTable();
                }
                paragraph(line);
                return;
            }
            int from = 0;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == RtfText.CELL || c == RtfText.ROW) {
                    append(line.substring(from, i));
                    from = i + 1;
                    if (c == RtfText.CELL) {
                        row.add(text.take());
                    } else {
                        text.take();
                        rows.add(row);
                        row = new ArrayList<>();
                    }
                }
            }
            String rest = line.substring(from);
            if (row.isEmpty()) {
                if (!rest.isBlank()) {
                    endTable();
                    paragraph(rest);
                }
            } else {
                append(rest);
                text.lineBreak();
            }
        }

        private void paragraph(String line) {
            Matcher item = ITEM.matcher(line);
            boolean listed = item.matches();
            append(listed ? item.group(1) : line);
            number++;
            prose.add(
                    listed ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH,
                    listed ? 1 : 0,
                    text,
                    Location.inElement(null, "paragraph " + number));
        }

        private void append(String words) {
            int from = 0;
            for (int i = 0; i <= words.length(); i++) {
                char c = i < words.length() ? words.charAt(i) : RtfText.UNSTRUCK;
                if (i == words.length() || c == RtfText.STRUCK || c == RtfText.UNSTRUCK) {
                    int flags = struck ? FoldedText.bit(Mark.Kind.STRUCK) : 0;
                    text.append(words.substring(from, i), flags, 0, 0, false);
                    from = i + 1;
                    struck = i < words.length() ? c == RtfText.STRUCK : struck;
                }
            }
        }

        void endTable() {
            if (!row.isEmpty()) {
                rows.add(row);
                row = new ArrayList<>();
            }
            if (!rows.isEmpty()) {
                prose.table(rows, Location.inElement(null, "table after paragraph " + number));
                rows.clear();
            }
        }
    }
}
