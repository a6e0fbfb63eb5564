package app.concord.campaign;

import app.concord.model.Digest;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The earlier versions of one file, numbered as they came, in a folder of the user. */
final class Versions {
    /** Earlier versions that are kept; the oldest goes first. */
    static final int MOST = 20;

    private static final int NAME_LETTERS = 32;

    private final Path folder;

    /**
     * The versions of a file.
     *
     * @param kept the folder that holds those of all files
     */
    Versions(Path file, Path kept) {
        folder = kept.resolve(hash(file.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** SHA-256, lower-case hex, shortened: equal content has the same. */
    static String hash(byte[] bytes) {
        return Digest.of(bytes).substring(0, NAME_LETTERS);
    }

    /** The file to lock while the one whose versions these are is being saved. */
    FileChannel lockFile() throws IOException {
        Files.createDirectories(folder);
        return FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Keeps a version, and lets the oldest go where there are many. */
    void keep(byte[] content) throws IOException {
        List<Path> kept = all();
        int number = kept.isEmpty() ? 1 : number(kept.getFirst()) + 1;
        SavedFile.write(
                folder.resolve(String.format(Locale.ROOT, "%08d", number) + CampaignFile.SUFFIX),
                content);
        for (Path old : kept.subList(Math.min(kept.size(), MOST - 1), kept.size())) {
            Files.deleteIfExists(old);
        }
    }

    /** All of them, the newest first. */
    List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> number(path) > 0)
                    .sorted(Comparator.comparingInt(Versions::number).reversed())
                    .toList();
        }
    }

    private static int number(Path version) {
        String name = String.valueOf(version.getFileName());
        return name.matches("\\d{8}\\Q" + CampaignFile.SUFFIX + "\\E")
                ? Integer.parseInt(name.substring(0, name.indexOf('.')))
                : 0;
    }
}
