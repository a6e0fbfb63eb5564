package app.concord.importing.table;

import app.concord.importing.Bytes;
import app.concord.importing.Limits;
import app.concord.model.Cancellation;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.RecordFormatException;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Reads the sheets of an XLSX, XLS or ODS file as texts: numbers as they show, dates in ISO form,
 * formulas by their stored result. Nothing is calculated and nothing outside the file is opened.
 */
public final class Workbook {
    private static final String PACKAGE = "EncryptedPackage";
    private static final int HEAD = 256;

    static {
        limitArchives();
    }

    private Workbook() {}

    /** Holds what office files may inflate to within bounds; for the whole program. */
    public static void limitArchives() {
        ZipSecureFile.setMinInflateRatio(Limits.OFFICE_RATIO);
        ZipSecureFile.setMaxEntrySize(Limits.OFFICE_PART);
        ZipSecureFile.setMaxFileCount(Limits.OFFICE_PARTS);
    }

    /** Says that a file cannot be opened without its password. */
    public static final class EncryptedException extends IOException {
        private static final long serialVersionUID = 1L;

        EncryptedException() {
            super("encrypted");
        }
    }

    /** Whether the content begins like a workbook, whatever the file is called. */
    public static boolean begins(Bytes bytes) {
        if (bytes.length() == 0) {
            return false;
        }
        FileMagic magic = FileMagic.valueOf(bytes.head(64));
        return magic == FileMagic.OOXML || magic == FileMagic.OLE2;
    }

    /**
     * All sheets in the order of the workbook.
     *
     * @param path of the file, for problems
     * @throws EncryptedException if it needs a password
     * @throws IOException if it is no workbook, damaged, or would inflate beyond the limits
     */
    public static List<Sheet> read(String path, Bytes bytes, Cancellation cancellation)
            throws IOException {
        if (bytes.length() == 0) {
            throw new IOException("the file is empty");
        }
        FileMagic magic = FileMagic.valueOf(bytes.head(64));
        try {
            return switch (magic) {
                case OOXML ->
                        OpenSheets.begins(bytes.head(HEAD))
                                ? open(bytes, cancellation)
                                : modern(path, bytes, cancellation);
                case OLE2 -> old(path, bytes, cancellation);
                default -> throw new IOException("it is no workbook");
            };
        } catch (OpenXML4JException
                | SAXException
                | OpenXML4JRuntimeException
                | POIXMLException
                | RecordFormatException
                | GeneralSecurityException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException
                | ArithmeticException
                | ClassCastException
                | UnsupportedOperationException
                | NegativeArraySizeException
                | BufferUnderflowException
                | NoSuchElementException e) {
            throw new IOException("damaged workbook", e);
        }
    }

    private static List<Sheet> open(Bytes bytes, Cancellation cancellation) throws IOException {
        try (InputStream stream = bytes.stream()) {
            return OpenSheets.read(stream, cancellation);
        }
    }

    private static List<Sheet> modern(String path, Bytes bytes, Cancellation cancellation)
            throws IOException, OpenXML4JException, SAXException {
        Path onDisk = bytes.file();
        if (onDisk != null) {
            return ModernWorkbook.read(onDisk, path, cancellation);
        }
        try (InputStream stream = bytes.stream()) {
            return spooled(path, stream, cancellation);
        }
    }

    /** By way of a file, since its parts would else be inflated in memory all at once. */
    private static List<Sheet> spooled(String path, InputStream stream, Cancellation cancellation)
            throws IOException, OpenXML4JException, SAXException {
        Path spool = Files.createTempFile("concord-", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(spool)) {
                stream.transferTo(out);
            }
            return ModernWorkbook.read(spool, path, cancellation);
        } finally {
            Files.deleteIfExists(spool);
        }
    }

    private static List<Sheet> old(String path, Bytes bytes, Cancellation cancellation)
            throws IOException, OpenXML4JException, SAXException, GeneralSecurityException {
        if (bytes.length() > Limits.OLD_WORKBOOK) {
            throw new IOException("too large");
        }
        try (POIFSFileSystem files = new POIFSFileSystem(bytes.stream())) {
            if (files.getRoot().hasEntryCaseInsensitive(PACKAGE)) {
                // A workbook that is only protected against changes has a password all know.
                Decryptor decryptor = new EncryptionInfo(files).getDecryptor();
                if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                    throw new EncryptedException();
                }
                try (InputStream stream = decryptor.getDataStream(files)) {
                    return spooled(path, stream, cancellation);
                }
            }
            return OldWorkbook.read(files, cancellation);
        } catch (EncryptedDocumentException e) {
            throw new EncryptedException();
        }
    }
}
