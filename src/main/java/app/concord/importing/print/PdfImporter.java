package app.concord.importing.print;

import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.importing.picture.Recogniser;
import app.concord.importing.picture.Tesseract;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * Reads PDF documents: text with the place of every character, in the order a person reads it. Says
 * nothing about when the document is published, because its dates are those of its making.
 */
public final class PdfImporter implements Importer {
    private final Supplier<@Nullable Recogniser> recogniser;

    /** Reads pictured words through the program of this computer. */
    public PdfImporter() {
        this(Tesseract::installed);
    }

    /**
     * @param recogniser asked for each file; gives null where there is none
     */
    PdfImporter(Supplier<@Nullable Recogniser> recogniser) {
        this.recogniser = recogniser;
    }

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public boolean accepts(SourceFile file) {
        String head = new String(file.bytes().head(1024), StandardCharsets.ISO_8859_1);
        // Illustrator keeps a PDF in its files unless it is told not to.
        boolean other = file.ending().isEmpty() || file.ending().equals("ai");
        return file.ending().equals("pdf") || (other && head.startsWith("%PDF-"));
    }

    @Override
    public long largest() {
        return Limits.PDF_FILE;
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) throws IOException {
        PdfParts.Look look = PdfParts.at(file.bytes(), cancellation);
        if (look.tooLarge()) {
            return Imported.nothing(Problem.of(file.path(), Problem.Kind.TOO_LARGE));
        }
        try (PDDocument document = PdfFile.open(file.bytes())) {
            PageReader reader =
                    new PageReader(
                            file.path(), recogniser.get(), file.choices().language(), cancellation);
            return new PdfReading(file, document, look.ended(), reader, cancellation).read();
        } catch (InvalidPasswordException e) {
            return Imported.nothing(Problem.of(file.path(), Problem.Kind.ENCRYPTED));
        }
    }
}
