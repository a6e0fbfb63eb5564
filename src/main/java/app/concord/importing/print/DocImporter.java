package app.concord.importing.print;

import app.concord.importing.FoldedText;
import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Location;
import app.concord.model.Mark;
import app.concord.model.Problem;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.RecordFormatException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * Reads documents of Word 97 to 2003: paragraphs, headings, list items and tables. Withdrawn and
 * hidden words and the codes of fields are left out.
 */
public final class DocImporter implements Importer {
    private static final Set<String> ENDINGS = Set.of("doc", "dot");
    private static final int OUTLINE = 9;
    private static final char CELL = 7;
    private static final char LINE = 11;
    private static final char FIELD = 19;
    private static final char FIELD_RESULT = 20;
    private static final char FIELD_END = 21;

    @Override
    public String id() {
        return "doc";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return ENDINGS.contains(file.ending()) && OfficeFile.sort(file) == OfficeFile.Sort.OLD;
    }

    @Override
    public long largest() {
        return Limits.OLD_WORKBOOK;
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Reading reading = new Reading();
        try (InputStream stream = file.bytes().stream();
                HWPFDocument document = new HWPFDocument(stream)) {
            reading.range(document.getRange(), "", cancellation);
            reading.range(document.getFootnoteRange(), "footnote ", cancellation);
            reading.range(document.getMainTextboxRange(), "text box ", cancellation);
        } catch (EncryptedDocumentException e) {
            return Imported.nothing(Problem.of(file.path(), Problem.Kind.ENCRYPTED));
        } catch (IOException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | ArithmeticException
                | BufferUnderflowException
                | NoSuchElementException
                | NullPointerException
                | UnsupportedOperationException e) {
            problems.add(Problem.of(file.path(), Problem.Kind.DAMAGED, "its container is broken"));
        }
        if (reading.prose.full()) {
            problems.add(
                    Problem.of(
                            file.path(),
                            Problem.Kind.CUT_SHORT,
                            "paragraphs",
                            String.valueOf(Limits.DOCUMENT_BLOCKS)));
        }
        return DocumentAsset.of(id(), file, reading.prose.blocks(), false, problems);
    }

    /** Goes through the paragraphs of one document. */
    private static final class Reading {
        private final Prose prose = new Prose();
        private final FoldedText text = new FoldedText();
        private final List<List<FoldedText.Piece>> rows = new ArrayList<>();
        private List<FoldedText.Piece> row = new ArrayList<>();

        /** For each field that is open whether its code or its result is read. */
        private final Deque<Boolean> fields = new ArrayDeque<>();

        void range(Range range, String place, Cancellation cancellation) {
            for (int i = 0; i < range.numParagraphs() && !prose.full(); i++) {
                cancellation.check();
                Paragraph paragraph = range.getParagraph(i);
                Location at = Location.inElement(null, place + "paragraph " + (i + 1));
                words(paragraph);
                if (paragraph.isInTable()) {
                    cell(paragraph);
                } else {
                    endTable(at);
                    boolean heading = paragraph.getLvl() < OUTLINE;
                    boolean item = !heading && paragraph.isInList();
                    prose.add(
                            heading
                                    ? BlockKind.HEADING
                                    : item ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH,
                            heading ? paragraph.getLvl() + 1 : item ? paragraph.getIlvl() + 1 : 0,
                            text,
                            at);
                }
            }
            endTable(Location.inElement(null, place + "paragraph " + range.numParagraphs()));
        }

        private void cell(Paragraph paragraph) {
            if (paragraph.isTableRowEnd()) {
                text.take();
                rows.add(row);
                row = new ArrayList<>();
            } else if (paragraph.text().indexOf(CELL) >= 0) {
                row.add(text.take());
            } else {
                text.lineBreak();
            }
        }

        private void endTable(Location at) {
            if (!row.isEmpty()) {
                rows.add(row);
                row = new ArrayList<>();
            }
            if (!rows.isEmpty()) {
                prose.table(rows, at);
                rows.clear();
            }
        }

        private void words(Paragraph paragraph) {
            for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
                CharacterRun run = paragraph.getCharacterRun(i);
                if (run.isVanished() || run.isMarkedDeleted()) {
                    continue;
                }
                boolean struck = run.isStrikeThrough() || run.isDoubleStrikeThrough();
                int flags = struck ? FoldedText.bit(Mark.Kind.STRUCK) : 0;
                text.append(shown(run.text()), flags, 0, 0, true);
            }
        }

        /** Without the codes of fields and what stands for pictures. */
        private String shown(String raw) {
            StringBuilder shown = new StringBuilder();
            for (int i = 0; i < raw.length(); i++) {
                char c = raw.charAt(i);
                if (c == FIELD) {
                    fields.push(true);
                } else if (c == FIELD_RESULT && !fields.isEmpty()) {
                    fields.pop();
                    fields.push(false);
                } else if (c == FIELD_END && !fields.isEmpty()) {
                    fields.pop();
                } else if (!fields.contains(true)) {
                    shown.append(c == LINE ? "\n" : c >= ' ' || c == '\t' ? String.valueOf(c) : "");
                }
            }
            return shown.toString();
        }
    }
}
