package app.concord.importing.print;

import app.concord.importing.Limits;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Measures what parts of a document inflate to before anything is kept of them. */
final class PdfStreams {
    /** More than any one of the usual ways of packing makes of a byte. */
    private static final long MOST_OF_A_BYTE = 1_400;

    /** Ways of packing pictures; instructions packed so only want to fill the memory. */
    private static final Set<COSName> OF_PICTURES =
            Set.of(
                    COSName.JBIG2_DECODE,
                    COSName.DCT_DECODE,
                    COSName.JPX_DECODE,
                    COSName.CCITTFAX_DECODE);

    private PdfStreams() {}

    /** Ends the measuring of something that is too large. */
    private static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Whether the instructions of the page take more room than is read. */
    static boolean tooLarge(PDPage page) {
        long total = 0;
        Iterator<PDStream> streams = page.getContentStreams();
        while (streams.hasNext() && total <= Limits.PAGE_INSTRUCTIONS) {
            total += instructions(streams.next().getCOSObject(), Limits.PAGE_INSTRUCTIONS - total);
        }
        return total > Limits.PAGE_INSTRUCTIONS;
    }

    /** Whether this takes more room than is read. */
    static boolean tooLarge(COSStream stream) {
        return instructions(stream, Limits.PAGE_INSTRUCTIONS) > Limits.PAGE_INSTRUCTIONS;
    }

    private static long instructions(COSStream stream, long limit) {
        return filters(stream.getFilters()).stream().anyMatch(OF_PICTURES::contains)
                ? limit + 1
                : inflated(stream, limit);
    }

    /** Bytes once unpacked, or at most that many; more than {@code limit} where it is too large. */
    static long inflated(COSStream stream, long limit) {
        List<COSName> filters = filters(stream.getFilters());
        long raw = stream.getLength();
        if (filters.isEmpty() || (filters.size() == 1 && raw * MOST_OF_A_BYTE <= limit)) {
            return filters.isEmpty() ? raw : raw * 4;
        }
        try (InputStream input = stream.createRawInputStream()) {
            return inflated(input, filters, stream, limit);
        } catch (IOException e) {
            return limit + 1; // What cannot be unpacked is not read either.
        }
    }

    /**
     * Bytes once unpacked; more than {@code limit} where it is too large.
     *
     * @param parameters how it was packed
     * @throws IOException if the input cannot be read
     */
    static long inflated(
            InputStream raw, List<COSName> filters, COSDictionary parameters, long limit)
            throws IOException {
        if (filters.size() > Limits.PDF_FILTERS) {
            return limit + 1;
        }
        InputStream input = raw;
        for (int i = 0; i < filters.size(); i++) {
            boolean last = i == filters.size() - 1;
            ByteArrayOutputStream kept = last ? null : new ByteArrayOutputStream();
            Counter counter = new Counter(kept, last ? limit : Math.min(limit, Limits.PDF_BETWEEN));
            try {
                FilterFactory.INSTANCE
                        .getFilter(filters.get(i))
                        .decode(input, counter, parameters, i);
            } catch (TooLargeException e) {
                return limit + 1;
            } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
                return counter.count; // Its reader gets no further either.
            }
            if (kept == null) {
                return counter.count;
            }
            input = new ByteArrayInputStream(kept.toByteArray());
        }
        return 0;
    }

    private static List<COSName> filters(@Nullable COSBase named) {
        List<COSName> filters = new ArrayList<>();
        if (named instanceof COSName one) {
            filters.add(one);
        } else if (named instanceof COSArray array) {
            for (int i = 0; i <= Math.min(array.size() - 1, Limits.PDF_FILTERS); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    filters.add(name);
                }
            }
        }
        return filters;
    }

    /** Counts what is written and keeps it only where someone asks for it. */
    private static final class Counter extends OutputStream {
        private final @Nullable OutputStream kept;
        private final long limit;
        private long count;

        Counter(@Nullable OutputStream kept, long limit) {
            this.kept = kept;
            this.limit = limit;
        }

        @Override
        public void write(int unit) throws IOException {
            write(new byte[] {(byte) unit}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count += length;
            if (count > limit) {
                throw new TooLargeException();
            }
            if (kept != null) {
                kept.write(bytes, from, length);
            }
        }
    }
}
