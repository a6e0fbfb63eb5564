package app.concord.importing;

import app.concord.model.Asset;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Unpacks a single packed file and hands it to the importer of its kind; web archives are not. */
public final class GzipImporter implements Importer {
    private static final Set<String> STREAMED = Set.of("warc.gz", "arc.gz");
    private static final int CHUNK = 1 << 16;
    private static final int RATIO = 1_000;
    private static final int SMALL = 1 << 20;

    @Override
    public String id() {
        return "gz";
    }

    @Override
    public boolean accepts(SourceFile file) {
        String name = file.name().toLowerCase(java.util.Locale.ROOT);
        byte[] head = file.bytes().head(2);
        return name.endsWith(".gz")
                && STREAMED.stream().noneMatch(name::endsWith)
                && head.length == 2
                && (head[0] & 0xff) == 0x1f
                && (head[1] & 0xff) == 0x8b;
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) throws IOException {
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        boolean whole = unpack(file, unpacked, cancellation);
        if (unpacked.size() > Limits.UNPACKED_FILE || isBomb(unpacked.size(), file)) {
            return Imported.nothing(
                    Problem.of(
                            file.path(),
                            Problem.Kind.TOO_LARGE,
                            (Limits.UNPACKED_FILE >> 20) + " MB unpacked"));
        }
        String inside = file.path().substring(0, file.path().length() - ".gz".length());
        SourceFile content =
                new SourceFile(
                        inside, file.channel(), file.choices(), Bytes.of(unpacked.toByteArray()));
        Importer importer = content.ending().equals("gz") ? null : Importers.forFile(content);
        if (importer == null) {
            return Imported.nothing(
                    Problem.of(file.path(), Problem.Kind.UNKNOWN_FORMAT, content.name()));
        }
        return named(importer.read(content, cancellation), file, inside, whole);
    }

    private static boolean isBomb(int size, SourceFile file) {
        return size > SMALL && size / RATIO > file.bytes().length();
    }

    /** Unpacks up to the limit; tells whether the file came to its proper end. */
    private static boolean unpack(
            SourceFile file, ByteArrayOutputStream into, Cancellation cancellation)
            throws IOException {
        byte[] chunk = new byte[CHUNK];
        try (InputStream packed = new BufferedInputStream(file.bytes().stream(), CHUNK);
                InputStream stream = new GZIPInputStream(packed)) {
            for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
                cancellation.check();
                into.write(chunk, 0, read);
                if (into.size() > Limits.UNPACKED_FILE || isBomb(into.size(), file)) {
                    return true;
                }
            }
            return true;
        } catch (IOException e) {
            if (into.size() == 0) {
                throw e;
            }
            return false;
        }
    }

    /** What was read, by the name that the file really has. */
    private static Imported named(Imported read, SourceFile file, String inside, boolean whole) {
        String sha256 = file.bytes().sha256();
        List<Asset> assets = new ArrayList<>();
        for (Asset asset : read.assets()) {
            assets.add(
                    new Asset(
                            file.path() + asset.path().substring(inside.length()),
                            asset.channel(),
                            asset.format(),
                            asset.title(),
                            asset.language(),
                            asset.dated(),
                            asset.network(),
                            asset.blocks(),
                            sha256));
        }
        List<Problem> problems = new ArrayList<>();
        for (Problem problem : read.problems()) {
            String path = problem.path();
            String renamed =
                    path != null && path.startsWith(inside)
                            ? file.path() + path.substring(inside.length())
                            : path;
            problems.add(
                    new Problem(renamed, problem.kind(), problem.location(), problem.details()));
        }
        if (!whole) {
            problems.add(Problem.of(file.path(), Problem.Kind.DAMAGED, "gzip"));
        }
        return new Imported(assets, problems, read.layout());
    }
}
