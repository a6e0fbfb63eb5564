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
            return new PdfReading(file, document, cancellation).read();
        } catch (InvalidPasswordException e) {
            return Imported.nothing(Problem.of(file.path(), Problem.Kind.ENCRYPTED));
        }
    }
}
