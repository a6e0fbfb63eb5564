import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Puts into the distribution what is not a library: the start scripts, executable; the home of the
 * Java that builds it, which the scripts fall back on; the notices; and the start-up caches.
 *
 * <p>Arguments: the folder of the scripts, the distribution, the list of libraries with their
 * licences, a folder to work in, and whether to make the caches.
 */
final class DistScripts {
    private DistScripts() {}

    static void main(String[] args) throws IOException, InterruptedException {
        Path from = Path.of(args[0]);
        Path dist = Path.of(args[1]);
        for (String name : new String[] {"concord", "concord.bat"}) {
            Path script = dist.resolve("bin").resolve(name);
            Files.createDirectories(script.getParent());
            Files.copy(
                    from.resolve("bin").resolve(name), script, StandardCopyOption.REPLACE_EXISTING);
            if (!script.toFile().setExecutable(true, false)) {
                throw new IOException("Cannot make executable: " + script);
            }
        }
        Files.writeString(
                dist.resolve("lib").resolve("java-home"),
                System.getProperty("java.home") + System.lineSeparator());
        Notices.write(Path.of(args[2]), dist);
        ClassFormat.renew(dist.resolve("lib"));
        if (Boolean.parseBoolean(args[4])) {
            Path sample = from.resolve("../../assets/sample/campaign").normalize();
            StartCache.train(dist, Path.of(args[3]), sample);
        }
    }
}
