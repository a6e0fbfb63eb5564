package app.concord.importing.print;

import app.concord.importing.Bytes;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.nio.file.Path;

/** Opens PDF files without letting them take more memory than is good. */
final class PdfFile {
    private static final long HELD = 16L << 20;
    private static final long IN_MEMORY = 64L << 20;
    private static final long ON_DISK = 512L << 20;

    private PdfFile() {}

    /**
     * Opens a document; the caller closes it. Large files are read from disk as they are needed.
     *
     * @throws org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException if it needs a password
     * @throws IOException if it cannot be read
     */
    static PDDocument open(Bytes content) throws IOException {
        Path file = content.file();
        RandomAccessRead source =
                file != null && content.length() > HELD
                        ? new RandomAccessReadBufferedFile(file)
                        : new RandomAccessReadBuffer(content.array());
        try {
            return Loader.loadPDF(
                    source,
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
                | NegativeArraySizeException
                | StackOverflowError e) {
            source.close();
            throw new IOException("damaged document", e);
        } catch (IOException e) {
            source.close();
            throw e;
        }
    }
}
