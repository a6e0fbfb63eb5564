package app.concord.importing.print;

import app.concord.importing.Imported;
import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.importing.VisibleText;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.Location;
import app.concord.model.Problem;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The reading of one document. */
final class PdfReading {
    private static final int SAMPLED = 20;
    private static final int TITLE = 80;
    private final SourceFile file;
    private final PDDocument document;
    private final boolean ended;
    private final Cancellation cancellation;
    private final GlyphReader reader;
    private final ScannedPages scans;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Sheet> waiting = new ArrayList<>();
    private int damaged;

    /** A page, from 1, with what is printed on it. */
    private record Sheet(int number, PDPage page, PageGlyphs glyphs) {}

    PdfReading(
            SourceFile file,
            PDDocument document,
            boolean ended,
            PageReader pictures,
            Cancellation cancellation) {
        this.file = file;
        this.document = document;
        this.ended = ended;
        this.cancellation = cancellation;
        this.reader = new GlyphReader(document, cancellation);
        this.scans = new ScannedPages(document, pictures);
    }

    Imported read() {
        PdfLeaves leaves = new PdfLeaves(document);
        PdfBlocks blocks = null;
        int count = 0;
        while (leaves.hasNext() && damaged < Limits.PDF_DAMAGED_PAGES) {
            if (count == Limits.PDF_PAGES) {
                problem(
                        Problem.Kind.CUT_SHORT,
                        Location.NONE,
                        "only the first " + Limits.PDF_PAGES + " pages were read");
                break;
            }
            count++;
            PDPage page = leaves.next();
            Sheet sheet = new Sheet(count, page, glyphs(page, count));
            if (blocks == null) {
                waiting.add(sheet);
                if (waiting.size() == SAMPLED) {
                    blocks = begun();
                }
            } else if (!add(sheet, blocks)) {
                break;
            }
        }
        if (leaves.odd()) {
            problem(Problem.Kind.DAMAGED, Location.NONE);
        }
        return imported((blocks == null ? begun() : blocks).blocks());
    }

    /** The blocks of the first pages, which tell the size of running text. */
    private PdfBlocks begun() {
        PdfBlocks blocks = new PdfBlocks(usualSize());
        for (Sheet sheet : waiting) {
            if (!add(sheet, blocks)) {
                break;
            }
        }
        waiting.clear();
        return blocks;
    }

    /** Whether there is room for more. */
    private boolean add(Sheet sheet, PdfBlocks blocks) {
        cancellation.check();
        PageGlyphs glyphs = sheet.glyphs();
        if (!glyphs.empty()) {
            blocks.page(sheet.number(), layout(glyphs), PdfLinks.of(sheet.page()));
            for (List<List<Glyph>> note : glyphs.notes()) {
                blocks.note(layout(note, new Ink()));
            }
        }
        if (blocks.characters() > Limits.PDF_CHARACTERS) {
            problem(
                    Problem.Kind.CUT_SHORT,
                    Location.onPage(sheet.number(), List.of()),
                    "only the first " + sheet.number() + " pages were read");
            return false;
        }
        return true;
    }

    private Imported imported(List<Block> blocks) {
        if (!ended && problems.isEmpty()) {
            problem(Problem.Kind.DAMAGED, Location.NONE);
        }
        List<Problem> scanned = scans.problems();
        problems.addAll(scanned);
        if (blocks.isEmpty()) {
            if (problems.isEmpty() && scans.wordless()) {
                problem(Problem.Kind.NO_CONTENT, Location.NONE, "pictures without words");
            } else if (scanned.isEmpty() && !scans.wordless()) {
                problem(Problem.Kind.NO_TEXT, Location.NONE);
            }
            return new Imported(List.of(), problems);
        }
        Channel channel = file.channel();
        Asset asset =
                new Asset(
                        file.path(),
                        channel == null ? Channel.PRINT : channel,
                        "pdf",
                        title(blocks),
                        null,
                        null,
                        null,
                        blocks,
                        file.bytes().sha256());
        return new Imported(List.of(asset), problems);
    }

    private void problem(Problem.Kind kind, Location location, String... details) {
        if (problems.size() < Limits.PDF_PROBLEMS) {
            problems.add(new Problem(file.path(), kind, location, List.of(details)));
        }
    }

    private PageGlyphs glyphs(PDPage page, int number) {
        cancellation.check();
        Location location = Location.onPage(number, List.of());
        try {
            if (PdfStreams.tooLarge(page)) {
                problem(Problem.Kind.TOO_LARGE, location, String.valueOf(number));
            } else {
                PageGlyphs glyphs = reader.read(page);
                if (glyphs.cut()) {
                    problem(
                            Problem.Kind.CUT_SHORT,
                            location,
                            "only the beginning of page " + number + " was read");
                }
                return scans.with(page, number, glyphs);
            }
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | IndexOutOfBoundsException
                | NullPointerException
                | ArithmeticException
                | NegativeArraySizeException
                | StackOverflowError e) {
            problem(Problem.Kind.DAMAGED, location, String.valueOf(number));
            damaged++;
        }
        return PageGlyphs.NONE;
    }

    private static List<List<Node>> layout(PageGlyphs glyphs) {
        return layout(glyphs.directions(), glyphs.ink());
    }

    private static List<List<Node>> layout(List<List<Glyph>> directions, Ink ink) {
        List<List<Node>> nodes = new ArrayList<>();
        for (int i = 0; i < directions.size(); i++) {
            nodes.add(PageLayout.of(Segments.of(directions.get(i)), i == 0 ? ink : new Ink()));
        }
        return nodes;
    }

    /** The font size that most characters of the first pages have. */
    private double usualSize() {
        Map<Long, Integer> counts = new HashMap<>();
        for (Sheet sheet : waiting) {
            for (List<Glyph> glyphs : sheet.glyphs().directions()) {
                for (Glyph glyph : glyphs) {
                    counts.merge(Math.round(glyph.size() * 2), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<Long, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() / 2.0)
                .orElse(10.0);
    }

    private String title(List<Block> blocks) {
        String stated = document.getDocumentInformation().getTitle();
        String shown = stated == null ? "" : VisibleText.opening(VisibleText.of(stated), TITLE);
        if (!shown.isEmpty()
                && !shown.equalsIgnoreCase("untitled")
                && !shown.equalsIgnoreCase("(anonymous)")
                && !shown.matches("(?i).*\\.(docx?|indd|pdf|ai|qxd|pptx?|xlsx?)")) {
            return shown;
        }
        return blocks.stream()
                .filter(block -> block.kind() == BlockKind.HEADING)
                .min(Comparator.comparingInt(Block::level))
                .map(block -> VisibleText.opening(block.text().replace('\n', ' '), TITLE))
                .orElse(file.name());
    }
}
