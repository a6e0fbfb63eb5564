package app.concord.importing.print;

import app.concord.importing.Bytes;
import app.concord.importing.Limits;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * The parts of a document that is a zip container. What a container says about its sizes is not
 * believed: reading stops where a part, all parts or their packing go beyond the limits. Nothing is
 * ever unpacked to disk. Not safe for threads.
 */
final class ZipParts implements AutoCloseable {
    private static final long RATIO_FROM = 1L << 20;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();
    private final List<String> doubled = new ArrayList<>();
    private final Cancellation cancellation;
    private long inflated;

    private ZipParts(ZipFile zip, Cancellation cancellation) {
        this.zip = zip;
        this.cancellation = cancellation;
    }

    /**
     * Opens a container.
     *
     * @throws PartException if it is cut off, locked, overfull or contradicts itself
     */
    static ZipParts open(Bytes bytes, Cancellation cancellation) throws PartException {
        ZipFile zip;
        try {
            ZipFile.Builder builder = ZipFile.builder();
            Path file = bytes.file();
            zip =
                    file == null
                            ? builder.setSeekableByteChannel(
                                            new SeekableInMemoryByteChannel(bytes.array()))
                                    .get()
                            : builder.setPath(file).get();
        } catch (IOException | IllegalArgumentException | ArithmeticException e) {
            throw new PartException(
                    Problem.Kind.DAMAGED, "the list of its parts is missing or broken", e);
        }
        ZipParts container = new ZipParts(zip, cancellation);
        container.list();
        return container;
    }

    private void list() throws PartException {
        List<ZipArchiveEntry> entries = new ArrayList<>();
        Enumeration<ZipArchiveEntry> all = zip.getEntries();
        while (all.hasMoreElements()) {
            cancellation.check();
            ZipArchiveEntry entry = all.nextElement();
            if (entries.size() >= Limits.DOCUMENT_PARTS) {
                throw new PartException(
                        Problem.Kind.TOO_LARGE, "more than " + Limits.DOCUMENT_PARTS + " parts");
            }
            entries.add(entry);
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new PartException(Problem.Kind.ENCRYPTED, "its parts are encrypted");
            }
            String name = key(entry.getName());
            if (parts.put(name, entry) != null) {
                doubled.add(name);
            }
        }
        apart(entries);
    }

    /** Parts that share bytes are a trick to inflate one piece many times. */
    private static void apart(List<ZipArchiveEntry> entries) throws PartException {
        List<ZipArchiveEntry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset));
        long end = 0;
        for (ZipArchiveEntry entry : sorted) {
            if (entry.getLocalHeaderOffset() < end) {
                throw new PartException(Problem.Kind.DAMAGED, "parts of it overlap");
            }
            end = Math.max(end, entry.getDataOffset()) + Math.max(0, entry.getCompressedSize());
        }
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/');
        int start = 0;
        while (start < plain.length() && plain.charAt(start) == '/') {
            start++;
        }
        return plain.substring(start).toLowerCase(Locale.ROOT);
    }

    /** Names in lower case, in the order of the container. */
    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** Names that stand in the container more than once; the last of each is read. */
    List<String> doubled() {
        return doubled;
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /**
     * The content of a part, null if there is none of this name (in any case of letters).
     *
     * @throws IOException if it cannot be inflated; {@link PartException} beyond the limits, from
     *     any read of the stream
     */
    @Nullable InputStream stream(String name) throws IOException {
        ZipArchiveEntry entry = parts.get(key(name));
        if (entry == null) {
            return null;
        }
        if (entry.getMethod() != ZipMethod.STORED.getCode()
                && entry.getMethod() != ZipMethod.DEFLATED.getCode()) {
            throw new PartException(Problem.Kind.DAMAGED, name + " is packed in an unusual way");
        }
        return new Bounded(zip.getInputStream(entry), name, entry);
    }

    /** The whole content of a part, null if there is none of this name. */
    byte @Nullable [] read(String name) throws IOException {
        try (InputStream stream = stream(name)) {
            return stream == null ? null : stream.readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what a part inflates to, also of what is skipped, and stops at the limits. */
    private final class Bounded extends InputStream {
        private final InputStream in;
        private final String name;
        private final long packed;
        private final long checksum;
        private final CRC32 actual = new CRC32();
        private long count;

        Bounded(InputStream source, String name, ZipArchiveEntry entry) {
            this.in = source;
            this.name = name;
            this.packed = Math.max(1, entry.getCompressedSize());
            this.checksum = entry.getCrc();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = in.read(target, offset, length);
            if (read > 0) {
                actual.update(target, offset, read);
                counted(read);
            } else if (read < 0 && checksum >= 0 && checksum != actual.getValue()) {
                throw new IOException("its checksum does not fit");
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }

        private void counted(int read) throws PartException {
            cancellation.check();
            count += read;
            inflated += read;
            if (count > Limits.DOCUMENT_PART || inflated > Limits.DOCUMENT_TOTAL) {
                throw new PartException(
                        Problem.Kind.TOO_LARGE,
                        name
                                + " inflates to more than "
                                + (Math.min(Limits.DOCUMENT_PART, Limits.DOCUMENT_TOTAL) >> 20)
                                + " MB");
            }
            if (count > RATIO_FROM && count / packed > Limits.ARCHIVE_RATIO) {
                throw new PartException(
                        Problem.Kind.TOO_LARGE,
                        name
                                + " inflates to more than "
                                + Limits.ARCHIVE_RATIO
                                + " times its packed size");
            }
        }
    }
}
