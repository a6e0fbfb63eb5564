import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Puts the start scripts into the distribution, executable, and beside the libraries the home of
 * the Java that builds it, which the scripts fall back on.
 */
final class DistScripts {
    private DistScripts() {}

    static void main(String[] args) throws IOException {
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
    }
}
