package app.concord.check.cache;

import app.concord.model.Digest;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells one build of the program, in its surroundings, from every other: a hash of the checksums
 * that its jar keeps of each class and resource, of its libraries and of what else the program does
 * not decide itself. Cheap, since no class is read again.
 */
final class ProgramStamp {
    /** Made when first asked for. */
    private static final class Once {
        private static final String STAMP = make();
    }

    private ProgramStamp() {}

    /** Of the program that runs, as lower-case hex. */
    static String own() {
        return Once.STAMP;
    }

    private static String make() {
        MessageDigest digest = Digest.sha256();
        for (String property : List.of("java.vm.version", "os.name", "os.arch")) {
            add(digest, System.getProperty(property, ""));
        }
        add(digest, Locale.getDefault().toLanguageTag());
        add(digest, TimeZone.getDefault().getID());
        try {
            Path own = place();
            add(digest, own);
            for (String library :
                    System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
                Path path = Path.of(library);
                if (path.equals(own)) {
                    continue;
                }
                if (Files.isRegularFile(path)) {
                    add(digest, String.valueOf(path.getFileName()));
                    add(digest, Long.toString(Files.size(path)));
                } else if (Files.isDirectory(path) && !library.isEmpty()) {
                    add(digest, path);
                }
            }
        } catch (IOException | URISyntaxException | RuntimeException e) {
            // Nobody can tell what program this is: nothing that it keeps is found again.
            add(digest, UUID.randomUUID().toString());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Path place() throws URISyntaxException {
        URI place = ProgramStamp.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        return Path.of(place);
    }

    /** Adds a jar, or the classes in a folder. */
    static void add(MessageDigest digest, Path place) throws IOException {
        if (Files.isDirectory(place)) {
            try (Stream<Path> walk = Files.walk(place)) {
                for (Path file :
                        walk.filter(Files::isRegularFile)
                                .sorted(Comparator.comparing(Path::toString))
                                .toList()) {
                    add(digest, place.relativize(file).toString());
                    digest.update(Files.readAllBytes(file));
                }
            }
            return;
        }
        try (ZipFile jar = new ZipFile(place.toFile())) {
            for (ZipEntry entry : jar.stream().toList()) {
                add(digest, entry.getName());
                add(digest, entry.getCrc() + " " + entry.getSize());
            }
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
