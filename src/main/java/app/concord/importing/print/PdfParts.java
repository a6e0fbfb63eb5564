package app.concord.importing.print;

import app.concord.importing.Bytes;
import app.concord.importing.Limits;
import app.concord.model.Cancellation;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks over the packed parts of a PDF file as they lie on disk, before a parser opens any of them:
 * a part that inflates to more than there is room for makes the whole file one that is not read.
 */
final class PdfParts {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EOF = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 2_048;
    private static final int TAIL = 2_048;
    private static final long MOST_OF_A_BYTE = 1_400;
    private static final Pattern FILTER =
            Pattern.compile("/(?:Filter|F)\\s*(?:\\[([^\\]]{0,400})\\]|/([A-Za-z0-9]{1,20}))");
    private static final Pattern NAME = Pattern.compile("/([A-Za-z0-9#]{1,40})");
    private static final Pattern HUGE_ROWS = Pattern.compile("/(?:Columns|N|Colors)\\s+\\d{7,}");

    private final MemorySegment content;
    private final Cancellation cancellation;

    private PdfParts(MemorySegment content, Cancellation cancellation) {
        this.content = content;
        this.cancellation = cancellation;
    }

    /**
     * What a look at the file tells.
     *
     * @param tooLarge whether a part inflates to more than there is room for
     * @param ended whether the file has its end
     */
    record Look(boolean tooLarge, boolean ended) {}

    /**
     * Looks a file over.
     *
     * @throws IOException if it cannot be read
     */
    static Look at(Bytes bytes, Cancellation cancellation) throws IOException {
        Path file = bytes.file();
        if (file == null) {
            return new PdfParts(MemorySegment.ofArray(bytes.array()), cancellation).look();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                Arena arena = Arena.ofConfined()) {
            MemorySegment mapped =
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
            return new PdfParts(mapped, cancellation).look();
        }
    }

    private Look look() throws IOException {
        long size = content.byteSize();
        boolean ended = find(EOF, Math.max(0, size - TAIL)) >= 0;
        long from = 0;
        long at = find(STREAM, 0);
        while (at >= 0) {
            cancellation.check();
            boolean end = at >= 3 && matches(END, at - 3);
            long next = at + STREAM.length;
            if (!end) {
                String header = header(Math.max(from, at - HEADER), at);
                long close = find(END, next);
                long length = (close < 0 ? size : close) - next;
                if (tooLarge(header, next, length)) {
                    return new Look(true, ended);
                }
                next = close < 0 ? size : close + END.length;
            }
            from = next;
            at = find(STREAM, next);
        }
        return new Look(false, ended);
    }

    private String header(long from, long to) {
        byte[] bytes = content.asSlice(from, to - from).toArray(ValueLayout.JAVA_BYTE);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.substring(Math.max(0, text.lastIndexOf(" obj")));
    }

    private boolean tooLarge(String header, long start, long length) throws IOException {
        if (HUGE_ROWS.matcher(header).find()) {
            return true;
        }
        List<COSName> filters = filters(header);
        boolean picture =
                header.contains("/Image")
                        && !header.contains("#")
                        && !header.contains("/First")
                        && !header.contains("/W ");
        boolean small = filters.size() == 1 && length * MOST_OF_A_BYTE <= Limits.PDF_PART;
        if (filters.isEmpty() || small || picture) {
            return false;
        }
        int lineEnd = start < content.byteSize() && byteAt(start) == '\r' ? 2 : 1;
        long from = Math.min(content.byteSize(), start + lineEnd);
        MemorySegment part = content.asSlice(from, Math.max(0, start + length - from));
        long inflated =
                PdfStreams.inflated(new Part(part), filters, new COSDictionary(), Limits.PDF_PART);
        return inflated > Limits.PDF_PART;
    }

    private static List<COSName> filters(String header) {
        List<COSName> filters = new ArrayList<>();
        Matcher named = FILTER.matcher(header);
        if (named.find()) {
            Matcher name =
                    NAME.matcher(named.group(1) == null ? "/" + named.group(2) : named.group(1));
            while (name.find()) {
                filters.add(COSName.getPDFName(name.group(1)));
            }
        }
        return filters;
    }

    private byte byteAt(long index) {
        return content.get(ValueLayout.JAVA_BYTE, index);
    }

    private boolean matches(byte[] word, long at) {
        if (at + word.length > content.byteSize()) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (byteAt(at + i) != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** Where the word stands next, -1 where it does not. */
    private long find(byte[] word, long from) {
        long last = content.byteSize() - word.length;
        byte first = word[0];
        for (long at = from; at <= last; at++) {
            if (byteAt(at) == first && matches(word, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Reads a part of the file. */
    private static final class Part extends InputStream {
        private final MemorySegment segment;
        private long at;

        Part(MemorySegment segment) {
            this.segment = segment;
        }

        @Override
        public int read() {
            return at < segment.byteSize() ? segment.get(ValueLayout.JAVA_BYTE, at++) & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int count = (int) Math.min(length, segment.byteSize() - at);
            if (count <= 0) {
                return length == 0 ? 0 : -1;
            }
            MemorySegment.copy(segment, ValueLayout.JAVA_BYTE, at, into, from, count);
            at += count;
            return count;
        }
    }
}
