package app.concord.importing.print;

import app.concord.importing.Bytes;
import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.model.Problem;

import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.RecordFormatException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Set;

/** Tells what a file of an office or layout program really is, whatever its name says. */
final class OfficeFile {
    private static final int SNIFFED = 1 << 16;
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    private static final byte[] RTF = {'{', '\\', 'r', 't', 'f'};

    /** What a file is by its first bytes. */
    enum Sort {
        WORD,
        SLIDES,
        SHEETS,
        LAYOUT,
        /** A zip container of which the first bytes tell nothing more. */
        CONTAINER,
        /** A container of older programs, or one locked with a password. */
        OLD,
        /** A Word document as one XML file. */
        WORD_XML,
        RTF,
        OTHER
    }

    private OfficeFile() {}

    static Sort sort(SourceFile file) {
        byte[] head = file.bytes().head(SNIFFED);
        if (starts(head, OLE)) {
            return Sort.OLD;
        }
        if (starts(head, RTF)) {
            return Sort.RTF;
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (!starts(head, ZIP)) {
            boolean word =
                    (text.contains("schemas.microsoft.com/office/2006/xmlPackage")
                                    && text.contains("wordprocessingml"))
                            || text.contains("schemas.microsoft.com/office/word/2003/wordml");
            return word ? Sort.WORD_XML : Sort.OTHER;
        }
        if (text.contains("indesign-idml-package") || text.contains("designmap.xml")) {
            return Sort.LAYOUT;
        }
        if (text.contains("word/document")) {
            return Sort.WORD;
        }
        if (text.contains("ppt/presentation")) {
            return Sort.SLIDES;
        }
        return text.contains("xl/workbook") ? Sort.SHEETS : Sort.CONTAINER;
    }

    /**
     * Whether a file is of this sort: by its content, or where that does not tell by its ending.
     *
     * @param endings the endings of this sort
     */
    static boolean is(SourceFile file, Sort wanted, Set<String> endings) {
        boolean named = endings.contains(file.ending());
        if (!named && !file.ending().isEmpty()) {
            return false;
        }
        Sort sort = sort(file);
        return switch (sort) {
            case WORD, SLIDES, LAYOUT, SHEETS -> sort == wanted;
            case WORD_XML -> named && wanted == Sort.WORD;
            case CONTAINER, OLD, RTF, OTHER -> named;
        };
    }

    private static boolean starts(byte[] head, byte[] magic) {
        return head.length >= magic.length
                && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    /**
     * The container to read: the file itself, or what is locked in it where it opens with the
     * password that office programs use when only changes are locked.
     *
     * @throws PartException if it is of another kind or needs a password
     */
    static Bytes container(SourceFile file) throws PartException {
        if (file.bytes().length() == 0) {
            throw new PartException(Problem.Kind.UNREADABLE, "the file is empty");
        }
        Sort sort = sort(file);
        boolean whole = sort == Sort.OLD || sort == Sort.WORD_XML;
        if (whole && file.bytes().length() > Limits.WHOLE_FILE) {
            throw new PartException(
                    Problem.Kind.TOO_LARGE, "more than " + (Limits.WHOLE_FILE >> 20) + " MB");
        }
        return switch (sort) {
            case OLD -> unlocked(file.bytes());
            case RTF ->
                    throw new PartException(
                            Problem.Kind.UNKNOWN_FORMAT, "it is RTF under another name");
            case OTHER ->
                    throw new PartException(
                            Problem.Kind.DAMAGED, "it is no " + file.ending() + " document");
            default -> file.bytes();
        };
    }

    private static Bytes unlocked(Bytes bytes) throws PartException {
        try (InputStream stream = bytes.stream();
                POIFSFileSystem files = new POIFSFileSystem(stream)) {
            if (!files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new PartException(
                        Problem.Kind.UNKNOWN_FORMAT,
                        "it is a document of an older office program under another name");
            }
            EncryptionInfo lock = new EncryptionInfo(files);
            Decryptor key = Decryptor.getInstance(lock);
            if (lock.getVerifier().getSpinCount() > Limits.PASSWORD_ROUNDS
                    || !key.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                throw locked();
            }
            try (InputStream inside = key.getDataStream(files)) {
                return Bytes.of(inside.readNBytes((int) Limits.WHOLE_FILE));
            }
        } catch (PartException e) {
            throw e;
        } catch (GeneralSecurityException | IllegalArgumentException | IllegalStateException e) {
            throw locked();
        } catch (IOException
                | RecordFormatException
                | IndexOutOfBoundsException
                | NullPointerException
                | NegativeArraySizeException
                | BufferUnderflowException
                | NoSuchElementException
                | UnsupportedOperationException
                | ClassCastException e) {
            throw new PartException(Problem.Kind.DAMAGED, "its container is broken", e);
        }
    }

    private static PartException locked() {
        return new PartException(Problem.Kind.ENCRYPTED, "it needs a password");
    }
}
