package app.concord.pack;

import app.concord.campaign.CampaignCopy;
import app.concord.campaign.CampaignFile;
import app.concord.campaign.SavedFile;
import app.concord.check.CheckRequest;
import app.concord.check.Checks;
import app.concord.check.SealedArchive;
import app.concord.model.Approval;
import app.concord.model.Basis;
import app.concord.model.CampaignSettings;
import app.concord.model.Cancellation;
import app.concord.model.Digest;
import app.concord.model.Review;
import app.concord.report.Report;
import app.concord.report.ReportOptions;
import app.concord.report.Reports;

import org.jspecify.annotations.Nullable;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes an evidence pack. The same campaign in the same state gives the same bytes; the file stands
 * there wholly or not at all.
 */
public final class PackWriter {
    /** Entry with the campaign, its decisions and approvals. */
    static final String CAMPAIGN = "campaign" + CampaignFile.SUFFIX;

    /** Reports in it, in the order of their names. */
    static final List<String> REPORTS = List.of("html", "json", "pdf");

    /** Free of the time zone of the machine, as the earliest times of an archive are not. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Checks checks;
    private final CheckRequest request;
    private final Review review;
    private final CampaignFile campaign;
    private final SortedMap<String, String> entries = new TreeMap<>();

    /**
     * A pack of a campaign.
     *
     * @param checks gives the files once more
     * @param request how it was checked
     * @param review what that found, with what was decided
     * @param campaign with its decisions and approvals
     */
    public PackWriter(Checks checks, CheckRequest request, Review review, CampaignFile campaign) {
        this.checks = checks;
        this.request = request;
        this.review = review;
        this.campaign = campaign;
    }

    /** Says that a file is not any more what was checked. */
    public static final class ChangedException extends IOException {
        private static final long serialVersionUID = 1L;

        private final String path;

        ChangedException(String path) {
            super(path + " was changed since it was checked");
            this.path = path;
        }

        /** The file, by its path within the campaign. */
        public String path() {
            return path;
        }
    }

    /**
     * Writes the pack.
     *
     * @param copies whether to put the pieces in, or their hashes alone
     * @param version version of the program
     * @return SHA-256 of the manifest, which names everything else in the pack
     * @throws ChangedException if a file is not any more what was checked
     * @throws SealedArchive.TooMuchException if it would hold more than is read back
     * @throws IOException if it cannot be written; what stood there before stays
     */
    public String write(Path file, boolean copies, String version, Cancellation cancellation)
            throws IOException {
        String[] hash = {""};
        SavedFile.stream(
                file,
                out -> {
                    ZipOutputStream zip = new ZipOutputStream(out);
                    hash[0] = write(zip, copies, version, cancellation);
                    zip.finish();
                });
        return hash[0];
    }

    private String write(
            ZipOutputStream zip, boolean copies, String version, Cancellation cancellation)
            throws IOException {
        Basis basis = review.result().basis();
        if (copies) {
            copy(zip, basis.files(), cancellation);
        }
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        put(zip, CAMPAIGN, out -> out.write(CampaignCopy.bytes(packed(basis.settings()))));
        ReportOptions options =
                new ReportOptions(false, false, version).withPages(checks.pages(request));
        SortedMap<String, Path> reports = new TreeMap<>();
        try {
            for (String id : REPORTS) {
                cancellation.check();
                Path spool = Files.createTempFile("concord-", "." + id);
                reports.put("report." + id, spool);
                Report report = Objects.requireNonNull(Reports.named(id));
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(spool))) {
                    report.write(review, options, out);
                }
                entries.put("report." + id, hash(spool));
            }
            byte[] manifest = manifest(basis, copies, version).bytes();
            zip.putNextEntry(entry(Manifest.NAME));
            zip.write(manifest);
            zip.closeEntry();
            for (Map.Entry<String, Path> report : reports.entrySet()) {
                zip.putNextEntry(entry(report.getKey()));
                Files.copy(report.getValue(), zip);
                zip.closeEntry();
            }
            return Digest.of(manifest);
        } finally {
            for (Path spool : reports.values()) {
                Files.deleteIfExists(spool);
            }
        }
    }

    private static String hash(Path file) throws IOException {
        try (DigestOutputStream digest =
                new DigestOutputStream(OutputStream.nullOutputStream(), Digest.sha256())) {
            Files.copy(file, digest);
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        }
    }

    /** The pieces are not packed tighter, so that no content looks like one that explodes. */
    private void copy(
            ZipOutputStream zip, SortedMap<String, String> wanted, Cancellation cancellation)
            throws IOException {
        zip.setLevel(Deflater.NO_COMPRESSION);
        long[] sum = {0};
        checks.originals(
                request,
                (path, content) -> {
                    if (!wanted.containsKey(path)) {
                        // It came after the check, or could not be read by it.
                        return;
                    }
                    String name = Manifest.entryOf(path);
                    put(zip, name, out -> sum[0] += transfer(content, out));
                    if (!Objects.equals(wanted.get(path), entries.get(name))) {
                        throw new ChangedException(path);
                    }
                    if (sum[0] > SealedArchive.MOST_BYTES
                            || entries.size() > SealedArchive.MOST_ENTRIES - REPORTS.size() - 2) {
                        throw new SealedArchive.TooMuchException();
                    }
                },
                cancellation);
        for (String path : wanted.keySet()) {
            if (!entries.containsKey(Manifest.entryOf(path)) && !Manifest.live(path)) {
                throw new ChangedException(path);
            }
        }
    }

    private static long transfer(InputStream from, OutputStream to) throws IOException {
        long length = from.transferTo(to);
        if (length > SealedArchive.MOST_BYTES_OF_ENTRY) {
            throw new SealedArchive.TooMuchException();
        }
        return length;
    }

    /** What writes an entry. */
    private interface Writing {
        void write(OutputStream out) throws IOException;
    }

    private void put(ZipOutputStream zip, String name, Writing content) throws IOException {
        zip.putNextEntry(entry(name));
        DigestOutputStream digest = new DigestOutputStream(zip, Digest.sha256());
        content.write(digest);
        zip.closeEntry();
        entries.put(name, HexFormat.of().formatHex(digest.getMessageDigest().digest()));
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        return entry;
    }

    /** The campaign as it lies in the pack, beside the folder with its pieces. */
    private CampaignFile packed(CampaignSettings settings) {
        Path folder = CampaignCopy.folder();
        return campaign.with(
                        settings.withBrief(apart(folder, "brief", settings.brief()))
                                .withGlossary(apart(folder, "glossary", settings.glossary())))
                .withSources(List.of(folder.resolve("assets")));
    }

    private static @Nullable Path apart(Path folder, String kind, @Nullable Path file) {
        return file == null
                ? null
                : folder.resolve("apart").resolve("(" + kind + ")").resolve(file.getFileName());
    }

    private Manifest manifest(Basis basis, boolean copies, String version) {
        return new Manifest(
                version,
                review.result().campaign().name(),
                review.result().campaign().today(),
                copies,
                basis.files(),
                basis.rules(),
                campaign.approvals().current().stream().map(Approval::sha256).toList(),
                entries);
    }
}
