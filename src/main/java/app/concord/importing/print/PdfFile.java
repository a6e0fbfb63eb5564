package app.concord.importing.print;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;

/** Opens PDF files without letting them take more memory than is good. */
final class PdfFile {
    private static final long IN_MEMORY = 64L << 20;
    private static final long ON_DISK = 512L << 20;

    private PdfFile() {}

    /**
     * Opens a document; the caller closes it.
     *
     * @throws org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException if it needs a password
     * @throws IOException if it cannot be read
     */
    static PDDocument open(byte[] content) throws IOException {
        try {
            return Loader.loadPDF(
                    content,
                    "",
                    null,
                    null,
                    MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK).streamCache);
        } catch (IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | IndexOutOfBoundsException
                | NullPointerException
                | ArithmeticException
                | StackOverflowError e) {
            throw new IOException("damaged document", e);
        }
    }
}
