package app.concord.importing.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Measures what the instructions of a page inflate to before anything is kept of them. */
final class PageSize {
    private static final long MAX_INFLATED = 64L << 20;
    private static final int BUFFER = 1 << 16;

    private PageSize() {}

    /** Whether the instructions of the page take more room than is read. */
    static boolean tooLarge(PDPage page) throws IOException {
        long total = 0;
        Iterator<PDStream> streams = page.getContentStreams();
        while (streams.hasNext() && total <= MAX_INFLATED) {
            COSStream stream = streams.next().getCOSObject();
            total += inflated(stream, MAX_INFLATED - total);
        }
        return total > MAX_INFLATED;
    }

    private static long inflated(COSStream stream, long limit) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long count = 0;
        try (InputStream raw = decoded(stream)) {
            int read = raw.read(buffer);
            while (read >= 0 && count <= limit) {
                count += read;
                read = raw.read(buffer);
            }
        } catch (ZipException | java.io.EOFException e) {
            return count; // A damaged stream ends here for its reader as well.
        }
        return count;
    }

    private static InputStream decoded(COSStream stream) throws IOException {
        InputStream raw = stream.createRawInputStream();
        COSBase filters = stream.getFilters();
        if (COSName.FLATE_DECODE.equals(filters)) {
            return new InflaterInputStream(raw);
        }
        if (filters instanceof COSArray chain) {
            InputStream inner = raw;
            for (int i = 0; i < chain.size() && i < 8; i++) {
                if (!COSName.FLATE_DECODE.equals(chain.getObject(i))) {
                    break;
                }
                inner = new InflaterInputStream(inner);
            }
            return inner;
        }
        return raw;
    }
}
