package app.concord.importing.print;

import app.concord.importing.BlockDraft;
import app.concord.importing.BlockList;
import app.concord.importing.Limits;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Cell;
import app.concord.model.Location;
import app.concord.model.Mark;
import app.concord.model.Region;
import app.concord.model.SourceMap;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes blocks of the paragraphs in the shapes and table cells of a slide. */
final class PptxText {
    private static final String PART = "body";
    private static final int SMALL = 800;
    private static final int BOLD_HEADING = 80;

    private final BlockList blocks;
    private final Cancellation cancellation;
    private final Outline outline = new Outline();

    PptxText(BlockList blocks, Cancellation cancellation) {
        this.blocks = blocks;
        this.cancellation = cancellation;
    }

    /**
     * Where paragraphs stand.
     *
     * @param place of the shape
     * @param links addresses by the id of their relationship
     */
    record Scope(
            Location place,
            Region region,
            List<Integer> containers,
            @Nullable Cell cell,
            Map<String, String> links) {

        Location at(String step) {
            return new Location(
                    place.page(),
                    place.boxes(),
                    place.selector() + "/" + step,
                    null,
                    null,
                    null,
                    null);
        }
    }

    /** Ends what the headings of a slide govern. */
    void nextSlide() {
        outline.close();
    }

    /** Adds the paragraphs of a shape or cell. */
    void add(XmlElement body, PptxStyle style, Scope scope) {
        int number = 0;
        for (XmlElement paragraph : body.children("p")) {
            cancellation.check();
            number++;
            if (blocks.size() < Limits.DOCUMENT_BLOCKS) {
                paragraph(paragraph, style, scope, "p[" + number + "]");
            }
        }
    }

    /** Adds words that have no look of their own. */
    void add(String words, Scope scope, String step) {
        MarkedText text = new MarkedText();
        text.add(words, MarkedText.none());
        if (!text.isEmpty() && blocks.size() < Limits.DOCUMENT_BLOCKS) {
            blocks.add(draft(BlockKind.PARAGRAPH, text, scope, step, 0));
        }
    }

    private void paragraph(XmlElement paragraph, PptxStyle style, Scope scope, String step) {
        XmlElement own = paragraph.child("pPr");
        int depth = own == null ? 0 : Math.clamp(own.number("lvl", 0), 0, 8);
        List<XmlElement> looks = style.levels(own, depth);
        MarkedText text = new MarkedText();
        String target = words(paragraph, looks, text, scope.links());
        if (text.isEmpty() || (style.type().equals("sldNum") && text.text().equals("‹#›"))) {
            return;
        }
        int level = scope.cell() != null || style.margin() ? 0 : level(style, text);
        BlockKind kind =
                scope.cell() != null
                        ? BlockKind.TABLE_CELL
                        : level > 0
                                ? BlockKind.HEADING
                                : bulleted(looks) ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
        int index =
                blocks.add(
                        draft(kind, text, scope, step, level)
                                .level(kind == BlockKind.LIST_ITEM ? depth + 1 : level)
                                .target(target));
        if (level > 0 && scope.region() == Region.MAIN) {
            outline.open(level, index);
        }
    }

    private BlockDraft draft(BlockKind kind, MarkedText text, Scope scope, String step, int level) {
        return new BlockDraft(kind, PART, text.text(), SourceMap.at(scope.at(step)))
                .region(scope.region())
                .marks(text.marks())
                .containers(scope.containers())
                .heading(scope.region() == Region.MAIN ? outline.governing(level) : -1)
                .cell(scope.cell());
    }

    private static int level(PptxStyle style, MarkedText text) {
        if (!Outline.words(text.text())) {
            return 0;
        }
        if (style.title()) {
            return 1;
        }
        boolean bold =
                text.wholly(Mark.Kind.EMPHASIS)
                        && text.text().length() <= BOLD_HEADING
                        && !text.text().endsWith(".");
        return bold ? 4 : 0;
    }

    private static boolean bulleted(List<XmlElement> looks) {
        for (XmlElement look : looks) {
            for (XmlElement property : look.children()) {
                switch (property.name()) {
                    case "buNone" -> {
                        return false;
                    }
                    case "buChar", "buAutoNum", "buBlip" -> {
                        return true;
                    }
                    default -> {}
                }
            }
        }
        return false;
    }

    private static @Nullable String words(
            XmlElement paragraph,
            List<XmlElement> looks,
            MarkedText text,
            Map<String, String> links) {
        String target = null;
        for (XmlElement piece : paragraph.children()) {
            switch (piece.name()) {
                case "r", "fld" -> {
                    XmlElement properties = piece.child("rPr");
                    XmlElement words = piece.child("t");
                    if (words != null) {
                        Set<Mark.Kind> marks = marks(properties, looks);
                        text.add(Raised.words(words.text(), marks, text.text()), marks);
                    }
                    XmlElement link = properties == null ? null : properties.child("hlinkClick");
                    if (target == null && link != null) {
                        target = links.get(link.attribute("r:id"));
                    }
                }
                case "br" -> text.lineBreak();
                case "m", "AlternateContent" ->
                        piece.all("t").forEach(part -> text.add(part.text(), MarkedText.none()));
                default -> {}
            }
        }
        return target;
    }

    private static Set<Mark.Kind> marks(@Nullable XmlElement own, List<XmlElement> looks) {
        Set<Mark.Kind> marks = EnumSet.noneOf(Mark.Kind.class);
        String strike = look(own, looks, "strike");
        if (!strike.isEmpty() && !strike.equals("noStrike")) {
            marks.add(Mark.Kind.STRUCK);
        }
        String bold = own == null ? "" : own.attribute("b");
        if (bold.equals("1") || bold.equals("true")) {
            marks.add(Mark.Kind.EMPHASIS);
        }
        String raised = look(own, looks, "baseline");
        if (raised.matches("\\d+%?") && !raised.equals("0") && !raised.equals("0%")) {
            marks.add(Mark.Kind.SUPERSCRIPT);
        }
        String size = look(own, looks, "sz");
        if (size.matches("\\d{1,4}") && Integer.parseInt(size) <= SMALL) {
            marks.add(Mark.Kind.SMALL);
        }
        return marks;
    }

    private static String look(@Nullable XmlElement own, List<XmlElement> looks, String name) {
        if (own != null && own.has(name)) {
            return own.attribute(name);
        }
        for (XmlElement look : looks) {
            XmlElement characters = look.child("defRPr");
            if (characters != null && characters.has(name)) {
                return characters.attribute(name);
            }
        }
        return "";
    }
}
