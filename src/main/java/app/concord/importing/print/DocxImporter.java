package app.concord.importing.print;

import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.SourceFile;
import app.concord.importing.VisibleText;
import app.concord.importing.table.Workbook;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.Problem;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads Word documents (DOCX): body, text boxes, foot- and endnotes, headers and footers. Withdrawn
 * and hidden text is left out, inserted text is in. Nothing outside the file is opened.
 */
public final class DocxImporter implements Importer {
    private static final int TITLE = 80;

    static {
        Workbook.limitArchives();
    }

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return file.ending().equals("docx");
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) throws IOException {
        byte[] head = file.bytes().head(8);
        if (head.length == 8 && FileMagic.valueOf(head) == FileMagic.OLE2) {
            return Imported.nothing(Problem.of(file.path(), Problem.Kind.ENCRYPTED));
        }
        List<Problem> problems = new ArrayList<>();
        List<Block> blocks;
        try (OPCPackage container = OPCPackage.open(file.bytes().stream())) {
            DocxParts parts = new DocxParts(container, file.path(), problems);
            blocks = new DocxBody(parts, cancellation).read();
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | SAXException
                | IllegalArgumentException e) {
            throw new IOException("damaged document", e);
        }
        if (blocks.isEmpty()) {
            problems.add(Problem.of(file.path(), Problem.Kind.NO_TEXT));
            return new Imported(List.of(), problems);
        }
        Channel channel = file.channel();
        Asset asset =
                new Asset(
                        file.path(),
                        channel == null ? Channel.PRINT : channel,
                        id(),
                        title(file, blocks),
                        null,
                        null,
                        null,
                        blocks,
                        file.bytes().sha256());
        return new Imported(List.of(asset), problems);
    }

    private static String title(SourceFile file, List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.kind() == BlockKind.HEADING)
                .min(Comparator.comparingInt(Block::level))
                .map(block -> VisibleText.opening(block.text().replace('\n', ' '), TITLE))
                .orElse(file.name());
    }
}
