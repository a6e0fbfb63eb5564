package app.concord.campaign;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The sample campaign that the program brings along, laid out as files so that it can be opened.
 */
public final class SampleCampaign {
    private static final String RESOURCE = "/app/concord/sample";

    private SampleCampaign() {}

    /**
     * Copies the sample into a new folder of the system's temporary files.
     *
     * @return the folder, which holds the sample as {@code assets/sample} does in the sources
     * @throws IOException if the sample is not bundled or cannot be written
     */
    public static Path unpack() throws IOException {
        URL resource = SampleCampaign.class.getResource(RESOURCE);
        if (resource == null) {
            throw new NoSuchFileException(RESOURCE, null, "the sample is not bundled");
        }
        Path target = Files.createTempDirectory("concord-sample-");
        URI uri = uri(resource);
        if (!uri.getScheme().equals("jar")) {
            copy(Path.of(uri), target);
            return target;
        }
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
            copy(jar.getPath(RESOURCE), target);
        }
        return target;
    }

    private static void copy(Path source, Path target) throws IOException {
        List<Path> entries;
        try (var walk = Files.walk(source)) {
            entries = walk.toList();
        }
        for (Path entry : entries) {
            Path copy = target.resolve(source.relativize(entry).toString());
            if (Files.isDirectory(entry)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(entry, copy);
            }
        }
    }

    private static URI uri(URL resource) throws IOException {
        try {
            return resource.toURI();
        } catch (URISyntaxException e) {
            throw new IOException("Not a place to read the sample from: " + resource, e);
        }
    }
}
