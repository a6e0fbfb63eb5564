package app.concord.importing.print;

import app.concord.importing.BlockDraft;
import app.concord.importing.BlockList;
import app.concord.importing.Bytes;
import app.concord.importing.Limits;
import app.concord.importing.TextDecoder;
import app.concord.importing.VisibleText;
import app.concord.importing.web.HtmlReader;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Location;
import app.concord.model.Problem;
import app.concord.model.Region;
import app.concord.model.SourceMap;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/**
 * Reads what a Word document takes from other parts: charts, diagrams, pieces in other formats.
 * Files that are only attached are not read.
 */
final class DocxInserts {
    private final OfficePackage document;
    private final BlockList blocks;
    private final int depth;
    private final Cancellation cancellation;

    /**
     * @param depth how many documents the document is itself inserted into
     */
    DocxInserts(OfficePackage document, BlockList blocks, int depth, Cancellation cancellation) {
        this.document = document;
        this.blocks = blocks;
        this.depth = depth;
        this.cancellation = cancellation;
    }

    /** Adds the words of a drawing that is no text box. */
    void drawing(
            String part,
            XmlElement drawing,
            String selector,
            Region region,
            List<Integer> containers)
            throws PartException {
        List<String> words =
                switch (drawing.name()) {
                    case "textpath" -> List.of(drawing.attribute("string"));
                    case "chart" -> DrawingText.chart(root(part, drawing.attribute("r:id")));
                    case "relIds" -> DrawingText.diagram(root(part, drawing.attribute("r:dm")));
                    default -> List.of();
                };
        for (String word : words) {
            cancellation.check();
            add(VisibleText.of(word), selector, region, containers);
        }
    }

    private XmlElement root(String part, String id) throws PartException {
        String target = document.target(part, id);
        @Nullable XmlElement root = target == null ? null : document.xml(target);
        return root == null ? XmlElement.none() : root;
    }

    private void add(String text, String selector, Region region, List<Integer> containers) {
        if (!text.isEmpty()) {
            Location place = Location.inElement(null, selector);
            blocks.add(
                    new BlockDraft(BlockKind.PARAGRAPH, "body", text, SourceMap.at(place))
                            .region(region)
                            .containers(containers));
        }
    }

    /** Adds a piece that the document brings in another format: a page, plain text. */
    void chunk(String part, String id) throws PartException {
        String target = document.target(part, id);
        byte[] content = target == null ? null : document.bytes(target);
        if (target == null || content == null) {
            document.tell(Problem.Kind.DAMAGED, "an inserted piece is missing");
            return;
        }
        String type = document.type(target);
        if (type.contains("html") || target.endsWith(".html") || target.endsWith(".htm")) {
            HtmlReader.ofPage(TextDecoder.decode(content, null)).addVisible(blocks, false);
        } else if (type.startsWith("text/plain") || target.endsWith(".txt")) {
            int line = 0;
            for (String text : TextDecoder.decode(content, null).lines().toList()) {
                line++;
                String selector = "inserted/line[" + line + "]";
                add(VisibleText.of(text), selector, Region.MAIN, List.of());
            }
        } else if (type.contains("wordprocessingml") && depth < Limits.DOCUMENT_INSERTS) {
            try (OfficePackage inner = document.inner(Bytes.of(content))) {
                new DocxBody(inner, blocks, depth + 1, cancellation).read();
            } catch (IOException e) {
                document.tell(Problem.Kind.DAMAGED, "an inserted document cannot be read");
            }
        } else {
            document.tell(
                    Problem.Kind.LEFT_OUT,
                    "a piece inserted as " + (type.isEmpty() ? "another format" : type));
        }
    }
}
