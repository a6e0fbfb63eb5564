package app.concord.importing.print;

import app.concord.importing.Imported;
import app.concord.importing.Importer;
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
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads PDF documents: text with the place of every character, in the order a person reads it. Says
 * nothing about when the document is published, because its dates are those of its making.
 */
public final class PdfImporter implements Importer {
    private static final int MAX_PAGES = 5_000;
    private static final int MAX_CHARACTERS = 8_000_000;
    private static final int SAMPLED = 20;
    private static final int TITLE = 80;
    private static final int MAX_PROBLEMS = 10;
    private static final int TAIL = 2_048;

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public boolean accepts(SourceFile file) {
        String head = new String(file.bytes().head(1024), StandardCharsets.ISO_8859_1);
        return file.ending().equals("pdf") || (file.ending().isEmpty() && head.startsWith("%PDF-"));
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) throws IOException {
        try (PDDocument document = PdfFile.open(file.bytes().array())) {
            return new Reading(file, document, cancellation).read();
        } catch (InvalidPasswordException e) {
            return Imported.nothing(Problem.of(file.path(), Problem.Kind.ENCRYPTED));
        }
    }

    /** The reading of one document. */
    private static final class Reading {
        private final SourceFile file;
        private final PDDocument document;
        private final Cancellation cancellation;
        private final GlyphReader reader;
        private final List<Problem> problems = new ArrayList<>();
        private final List<PageGlyphs> first = new ArrayList<>();

        Reading(SourceFile file, PDDocument document, Cancellation cancellation) {
            this.file = file;
            this.document = document;
            this.cancellation = cancellation;
            this.reader = new GlyphReader(document, cancellation);
        }

        Imported read() {
            int count = document.getNumberOfPages();
            if (count > MAX_PAGES) {
                problem(Problem.Kind.TOO_LARGE, Location.NONE, String.valueOf(MAX_PAGES));
                count = MAX_PAGES;
            }
            for (int page = 0; page < Math.min(count, SAMPLED); page++) {
                first.add(glyphs(page));
            }
            PdfBlocks blocks = new PdfBlocks(usualSize());
            for (int page = 0; page < count; page++) {
                PageGlyphs glyphs = page < first.size() ? first.get(page) : glyphs(page);
                if (!glyphs.empty()) {
                    blocks.page(page + 1, layout(glyphs), PdfLinks.of(document, page));
                }
                if (blocks.characters() > MAX_CHARACTERS) {
                    problem(
                            Problem.Kind.TOO_LARGE,
                            Location.onPage(page + 1, List.of()),
                            String.valueOf(page + 1));
                    break;
                }
            }
            return imported(blocks.blocks());
        }

        private Imported imported(List<Block> blocks) {
            if (truncated() && problems.isEmpty()) {
                problem(Problem.Kind.DAMAGED, Location.NONE);
            }
            if (blocks.isEmpty()) {
                problem(Problem.Kind.NO_TEXT, Location.NONE);
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
            if (problems.size() < MAX_PROBLEMS) {
                problems.add(new Problem(file.path(), kind, location, List.of(details)));
            }
        }

        private PageGlyphs glyphs(int index) {
            cancellation.check();
            Location location = Location.onPage(index + 1, List.of());
            try {
                PDPage page = document.getPage(index);
                if (PageSize.tooLarge(page)) {
                    problem(Problem.Kind.TOO_LARGE, location, String.valueOf(index + 1));
                } else {
                    PageGlyphs glyphs = reader.read(page);
                    if (glyphs.cut()) {
                        problem(Problem.Kind.TOO_LARGE, location, String.valueOf(index + 1));
                    }
                    return glyphs;
                }
            } catch (IOException
                    | IllegalArgumentException
                    | IllegalStateException
                    | ClassCastException
                    | IndexOutOfBoundsException
                    | NullPointerException
                    | ArithmeticException
                    | StackOverflowError e) {
                problem(Problem.Kind.DAMAGED, location, String.valueOf(index + 1));
            }
            return new PageGlyphs(List.of(), List.of(), false);
        }

        private static List<List<Node>> layout(PageGlyphs glyphs) {
            List<List<Node>> directions = new ArrayList<>();
            for (int i = 0; i < glyphs.directions().size(); i++) {
                directions.add(
                        PageLayout.of(
                                Segments.of(glyphs.directions().get(i)),
                                i == 0 ? glyphs.rules() : List.of()));
            }
            return directions;
        }

        /** The font size that most characters of the first pages have. */
        private double usualSize() {
            Map<Long, Integer> counts = new HashMap<>();
            for (PageGlyphs page : first) {
                for (List<Glyph> glyphs : page.directions()) {
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

        private boolean truncated() {
            byte[] content = file.bytes().array();
            int from = Math.max(0, content.length - TAIL);
            String tail =
                    new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
            return !tail.contains("%%EOF");
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
}
