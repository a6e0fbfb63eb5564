package app.concord.importing.web;

import app.concord.importing.Bytes;
import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.model.Asset;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Reads the pages of web archives, record by record; what else they hold is passed over. */
public final class WarcImporter implements Importer {
    private static final Set<String> ENDINGS = Set.of("warc", "arc");
    private static final Set<String> PACKED = Set.of("warc.gz", "arc.gz");
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "warc";
    }

    @Override
    public long largest() {
        return Limits.STREAMED_FILE;
    }

    @Override
    public boolean accepts(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return ENDINGS.contains(file.ending()) || PACKED.stream().anyMatch(name::endsWith);
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) throws IOException {
        Pages pages = new Pages(file);
        try (InputStream stream = new BufferedInputStream(file.bytes().stream());
                WarcReader reader = new WarcReader(stream)) {
            reader.setLenient(true);
            reader.onWarning(warning -> {});
            int records = 0;
            for (WarcRecord record = reader.next().orElse(null);
                    record != null && records < Limits.WARC_RECORDS;
                    record = reader.next().orElse(null)) {
                records++;
                cancellation.check();
                if (!pages.add(record, cancellation)) {
                    break;
                }
            }
        } catch (IOException
                | UncheckedIOException
                | IllegalArgumentException
                | DateTimeException
                | NoSuchElementException e) {
            // Also what the library throws at fields that no writer leaves.
            pages.damaged();
        }
        return pages.finish();
    }

    /** The pages of one archive. Not safe for threads. */
    private static final class Pages {
        private final SourceFile file;
        private final List<Asset> assets = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private int number;

        Pages(SourceFile file) {
            this.file = file;
        }

        /** Adds the page that a record holds, if it holds one; tells whether more are taken. */
        boolean add(WarcRecord record, Cancellation cancellation) throws IOException {
            Page page = page(record);
            if (page == null) {
                return true;
            }
            if (number >= Limits.ARCHIVED_PAGES) {
                problems.add(
                        Problem.of(
                                file.path(),
                                Problem.Kind.CUT_SHORT,
                                "pages",
                                String.valueOf(Limits.ARCHIVED_PAGES)));
                return false;
            }
            number++;
            String path = file.path() + "#" + number;
            if (!page.whole()) {
                problems.add(Problem.of(path, Problem.Kind.DAMAGED, page.address()));
            }
            String html = SavedPage.decode(page.bytes().array(), page.charset());
            Imported read =
                    new SavedPage(
                                    file,
                                    path,
                                    "warc",
                                    html,
                                    Companions.NONE,
                                    page.address(),
                                    page.saved())
                            .read(cancellation);
            assets.addAll(read.assets());
            problems.addAll(read.problems());
            return true;
        }

        void damaged() {
            problems.add(Problem.of(file.path(), Problem.Kind.DAMAGED, "WARC"));
        }

        Imported finish() {
            if (number == 0 && problems.isEmpty()) {
                problems.add(
                        Problem.of(
                                file.path(),
                                Problem.Kind.NO_CONTENT,
                                "a web archive without a page"));
            }
            return new Imported(assets, problems);
        }
    }

    /**
     * A page of an archive.
     *
     * @param charset as its server named it, null if it did not
     * @param whole whether all of it could be unpacked
     */
    private record Page(
            String address,
            @Nullable String charset,
            @Nullable LocalDateTime saved,
            Bytes bytes,
            boolean whole) {}

    /** Opens the content of a record. */
    @FunctionalInterface
    private interface Content {
        InputStream open() throws IOException;
    }

    /** The page in a record: a proper answer of a server or a resource, and HTML; null if none. */
    private static @Nullable Page page(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            HttpResponse http;
            try {
                http = response.http();
            } catch (ParsingException e) {
                return null;
            }
            String type = http.headers().first("Content-Type").orElse("");
            if (http.status() != 200 || !isPage(type)) {
                return null;
            }
            return page(record, type, () -> content(http));
        }
        String type = record.headers().first("Content-Type").orElse("");
        return record instanceof WarcResource resource && isPage(type)
                ? page(record, type, () -> resource.body().stream())
                : null;
    }

    /** The content as its author wrote it; of packed content that is cut, as much as there is. */
    private static InputStream content(HttpResponse http) throws IOException {
        String packing = http.headers().first("Content-Encoding").orElse("").strip();
        if (!packing.equalsIgnoreCase("gzip") && !packing.equalsIgnoreCase("x-gzip")) {
            return http.bodyDecoded().stream();
        }
        BufferedInputStream body = new BufferedInputStream(http.body().stream());
        body.mark(2);
        boolean packed = body.read() == 0x1f && body.read() == 0x8b;
        body.reset();
        return packed ? new GZIPInputStream(body) : body;
    }

    private static boolean isPage(String type) {
        String clean = type.strip().toLowerCase(Locale.ROOT);
        return clean.startsWith("text/html") || clean.startsWith("application/xhtml+xml");
    }

    /** When the record was made, in universal time; null where it does not say. */
    private static @Nullable LocalDateTime saved(WarcRecord record) {
        try {
            String date = record.headers().first("WARC-Date").orElse("");
            return LocalDateTime.ofInstant(Instant.parse(date), ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Page page(WarcRecord record, String type, Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean whole = true;
        byte[] chunk = new byte[1 << 14];
        try (InputStream stream = content.open()) {
            for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
                bytes.write(chunk, 0, read);
                if (bytes.size() > Limits.ARCHIVED_PAGE) {
                    whole = false;
                    break;
                }
            }
        } catch (IOException e) {
            whole = false;
        }
        Matcher charset = CHARSET.matcher(type);
        String address = record.headers().first("WARC-Target-URI").orElse("");
        return new Page(
                address,
                charset.find() ? charset.group(1) : null,
                saved(record),
                Bytes.of(bytes.toByteArray()),
                whole);
    }
}
