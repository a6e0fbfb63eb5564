package app.concord.check;

import app.concord.model.Digest;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sample campaign that the program brings along, laid out as files so that it can be opened.
 */
public final class SampleCampaign {
    /** The day the sample is judged on: in the middle of its sale. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** The country the sample is for, as ISO 3166 code. */
    public static final String MARKET = "GB";

    /** Name of the folder, and so of the campaign. */
    private static final String NAME = "Long Nights Sale";

    private static final String RESOURCE = "/app/concord/sample/campaign";
    private static final int HASH_LENGTH = 12;

    private SampleCampaign() {}

    /**
     * Lays the sample out in the user's folder for caches, or among temporary files where that
     * cannot be written. A copy made earlier is used again if nobody has touched it.
     *
     * @return the campaign folder
     * @throws IOException if the sample is not bundled or cannot be written
     */
    public static Path unpack() throws IOException {
        return unpack(home());
    }

    /** As {@link #unpack()}, below the given folder. */
    static Path unpack(Path home) throws IOException {
        SortedMap<String, byte[]> files = read();
        Path folder = home.resolve("sample-" + hash(files));
        Path campaign = folder.resolve(NAME);
        if (holds(campaign, files)) {
            return campaign;
        }
        Path fresh = Files.createTempDirectory(home, "sample-");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path copy = fresh.resolve(NAME).resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.write(copy, file.getValue());
        }
        if (Files.exists(folder)) {
            return fresh.resolve(NAME);
        }
        Files.move(fresh, folder);
        return campaign;
    }

    private static Path home() throws IOException {
        Path cache = Path.of(System.getProperty("user.home"), ".cache", "concord");
        try {
            Files.createDirectories(cache);
            if (Files.isWritable(cache)) {
                return cache;
            }
        } catch (IOException e) {
            // Some users have no home that can be written: there are always temporary files.
        }
        return Files.createTempDirectory("concord-");
    }

    /** Every file by its path below the campaign folder, with {@code /}. */
    private static SortedMap<String, byte[]> read() throws IOException {
        URL resource = SampleCampaign.class.getResource(RESOURCE);
        if (resource == null) {
            throw new NoSuchFileException(RESOURCE, null, "the sample is not bundled");
        }
        URI uri = uri(resource);
        if (!uri.getScheme().equals("jar")) {
            return read(Path.of(uri));
        }
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
            return read(jar.getPath(RESOURCE));
        }
    }

    private static SortedMap<String, byte[]> read(Path folder) throws IOException {
        List<Path> entries;
        try (var walk = Files.walk(folder)) {
            entries = walk.filter(Files::isRegularFile).toList();
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path entry : entries) {
            files.put(
                    folder.relativize(entry).toString().replace('\\', '/'),
                    Files.readAllBytes(entry));
        }
        return files;
    }

    /** Whether the folder holds exactly these files. */
    private static boolean holds(Path folder, SortedMap<String, byte[]> files) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        SortedMap<String, byte[]> found = read(folder);
        return found.keySet().equals(files.keySet())
                && files.entrySet().stream()
                        .allMatch(file -> Arrays.equals(file.getValue(), found.get(file.getKey())));
    }

    private static String hash(SortedMap<String, byte[]> files) {
        MessageDigest digest = Digest.sha256();
        files.forEach((path, content) -> {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(content);
        });
        return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
    }

    private static URI uri(URL resource) throws IOException {
        try {
            return resource.toURI();
        } catch (URISyntaxException e) {
            throw new IOException("Not a place to read the sample from: " + resource, e);
        }
    }
}
