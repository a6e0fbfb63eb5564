package app.concord.importing.print;

import app.concord.importing.Limits;
import app.concord.model.Cancellation;
import app.concord.model.Mark;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the paragraphs of a story: what is there, not what was withdrawn, noted or set to a hidden
 * condition. Words keep their letters where a style shows capitals. Not safe for threads.
 */
final class IdmlStory {
    private static final Set<String> SKIPPED =
            Set.of(
                    "Properties",
                    "StoryPreference",
                    "InCopyExportOption",
                    "Note",
                    "HiddenText",
                    "XMLAttribute",
                    "XMLComment",
                    "XMLInstruction");
    private static final Set<String> FRAMES =
            Set.of("TextFrame", "Group", "Rectangle", "Oval", "Polygon", "GraphicLine");

    private final IdmlFiles files;
    private final IdmlStyles styles;
    private final Counter notes;
    private final Cancellation cancellation;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<XmlElement> frames = new ArrayList<>();
    private final List<List<Piece>> footnotes = new ArrayList<>();
    private final String ownMark;
    private final String page;
    private MarkedText text = new MarkedText();
    private XmlElement style = XmlElement.none();
    private double size;
    private int sized;
    private @Nullable String target;

    /** Counts the footnotes of a document. */
    static final class Counter {
        private int count;

        int next() {
            return ++count;
        }
    }

    /** What a story is made of. */
    sealed interface Piece {}

    /**
     * A paragraph.
     *
     * @param style name of its style
     * @param size of most of its letters, in points
     * @param target where its first link leads, null for none
     * @param frames what is anchored in it
     * @param notes its footnotes
     */
    record Paragraph(
            MarkedText text,
            String style,
            double size,
            @Nullable String target,
            List<XmlElement> frames,
            List<List<Piece>> notes)
            implements Piece {
        Paragraph {
            frames = List.copyOf(frames);
            notes = List.copyOf(notes);
        }
    }

    /** A table that stands between paragraphs. */
    record Table(List<IdmlCell> cells, CellTexts texts) implements Piece {
        Table {
            cells = List.copyOf(cells);
        }
    }

    private IdmlStory(
            IdmlFiles files,
            IdmlStyles styles,
            Counter notes,
            String ownMark,
            String page,
            Cancellation cancellation) {
        this.files = files;
        this.styles = styles;
        this.notes = notes;
        this.ownMark = ownMark;
        this.page = page;
        this.cancellation = cancellation;
    }

    /**
     * The pieces of a story in their order.
     *
     * @param page what stands for the number of its page, empty for nothing
     */
    static List<Piece> read(
            XmlElement story,
            IdmlFiles files,
            IdmlStyles styles,
            Counter notes,
            String page,
            Cancellation cancellation) {
        IdmlStory reading = new IdmlStory(files, styles, notes, "", page, cancellation);
        return reading.all(story, 0);
    }

    private List<Piece> all(XmlElement story, int depth) {
        children(story, XmlElement.none(), XmlElement.none(), depth);
        end();
        return pieces;
    }

    private void children(XmlElement parent, XmlElement paragraph, XmlElement range, int depth) {
        if (depth > Limits.DOCUMENT_NESTING) {
            return;
        }
        for (XmlElement child : parent.children()) {
            cancellation.check();
            if (SKIPPED.contains(child.name())) {
                continue;
            }
            switch (child.name()) {
                case "ParagraphStyleRange" -> children(child, child, range, depth + 1);
                case "CharacterStyleRange" -> {
                    if (shown(child)) {
                        children(child, paragraph, child, depth + 1);
                    }
                }
                case "Content" -> words(child.text(), paragraph, range);
                case "Br" -> end();
                case "TextVariableInstance" ->
                        words(child.attribute("ResultText"), paragraph, range);
                case "Change" -> {
                    if (!child.attribute("ChangeType").equals("DeletedText")) {
                        children(child, paragraph, range, depth + 1);
                    }
                }
                case "HyperlinkTextSource", "CrossReferenceSource" -> {
                    String address = files.link(child.attribute("Self"));
                    target = target == null ? address : target;
                    children(child, paragraph, range, depth + 1);
                }
                case "Footnote", "Endnote" -> note(child, paragraph, range, depth);
                case "Table" -> {
                    end();
                    pieces.add(table(child, depth));
                }
                default -> {
                    if (FRAMES.contains(child.name())) {
                        frames.add(child);
                    } else {
                        children(child, paragraph, range, depth + 1);
                    }
                }
            }
        }
    }

    /** Text under conditions shows when one of them does. */
    private boolean shown(XmlElement range) {
        String conditions = range.attribute("AppliedConditions").strip();
        if (conditions.isEmpty()) {
            return true;
        }
        for (String condition : conditions.split(" (?=Condition/)")) {
            if (!files.hidden(condition)) {
                return true;
            }
        }
        return false;
    }

    private void words(String raw, XmlElement paragraph, XmlElement range) {
        if (raw.isEmpty()) {
            return;
        }
        String words =
                raw.replace('\n', ' ')
                        .replace('\r', ' ')
                        .replace('\u2028', '\n')
                        .replace('\u2029', '\n')
                        .replace(String.valueOf(IdmlFiles.NOTE_MARK), ownMark)
                        .replace(String.valueOf(IdmlFiles.PAGE_NUMBER), page);
        Set<Mark.Kind> marks = styles.marks(paragraph, range);
        text.add(Raised.words(words, marks, text.text()), marks);
        if (style.name().isEmpty()) {
            style = paragraph;
        }
        if (words.length() > sized) {
            sized = words.length();
            size = styles.size(paragraph, range);
        }
    }

    private void note(XmlElement note, XmlElement paragraph, XmlElement range, int depth) {
        String mark = Raised.high(String.valueOf(notes.next()));
        words(mark, paragraph, range);
        IdmlStory inside = new IdmlStory(files, styles, notes, mark, page, cancellation);
        footnotes.add(inside.all(note, depth + 1));
    }

    private Table table(XmlElement table, int depth) {
        List<IdmlCell> cells = new ArrayList<>();
        for (XmlElement cell : table.children("Cell")) {
            IdmlStory inside = new IdmlStory(files, styles, notes, ownMark, page, cancellation);
            IdmlCell read = IdmlCell.of(cell, inside.all(cell, depth + 1));
            if (read != null) {
                cells.add(read);
            }
        }
        cells.sort(IdmlCell.BY_ROW);
        int headers = (int) table.number("HeaderRowCount", 0);
        return new Table(cells, IdmlCell.texts(cells, headers));
    }

    /** Ends the paragraph. */
    private void end() {
        if (!text.isEmpty() || !frames.isEmpty()) {
            String name = style.attribute("AppliedParagraphStyle");
            pieces.add(new Paragraph(text, name, size, target, frames, footnotes));
        }
        text = new MarkedText();
        frames.clear();
        footnotes.clear();
        style = XmlElement.none();
        target = null;
        size = 0;
        sized = 0;
    }
}
