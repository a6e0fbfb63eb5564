import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Has the program in the distribution go through a rehearsal, so that the Java machine writes down
 * what it learnt of it, and starts it quicker from then on. The start scripts use the cache with
 * the Java that made it only.
 */
final class StartCache {
    /** Enough for a machine that has much else to do. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final int TRIES = 2;

    private StartCache() {}

    /**
     * Writes {@code lib/concord.aot}. Where that fails the program only starts as slowly as it
     * would without, so the build goes on, and says so.
     *
     * @param work a folder for what the program would keep for its user
     */
    static void train(Path dist, Path work) throws IOException, InterruptedException {
        Path lib = dist.resolve("lib");
        Path cache = lib.resolve("concord.aot");
        // Nothing may be known from an earlier rehearsal, or its files would not be read.
        Path home = Files.createTempDirectory(Files.createDirectories(work), "home");
        // As the start scripts have it, or the cache would not be taken.
        ProcessBuilder rehearsal =
                new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:AOTCacheOutput=" + cache,
                                "-Dconcord.rehearsal=visited",
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-Duser.home=" + home,
                                "-XX:+UseSerialGC",
                                "--module-path=" + lib.resolve("javafx"),
                                "--add-modules=javafx.controls,javafx.fxml",
                                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                                "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED",
                                "--add-opens=javafx.controls/javafx.scene.control.skin=ALL-UNNAMED",
                                "-classpath",
                                dist.resolve("concord.jar")
                                        + File.pathSeparator
                                        + lib
                                        + File.separator
                                        + "*",
                                "app.concord.Launcher",
                                "sample"));
        rehearsal.environment().put("XDG_CONFIG_HOME", home.resolve("config").toString());
        rehearsal.environment().put("XDG_CACHE_HOME", home.resolve("cache").toString());
        rehearsal.environment().put("APPDATA", home.resolve("config").toString());
        rehearsal.environment().put("LOCALAPPDATA", home.resolve("cache").toString());
        Path said = work.resolve("rehearsal.log");
        rehearsal.redirectErrorStream(true).redirectOutput(said.toFile());
        String end = rehearse(rehearsal);
        if (!end.isEmpty() || !Files.exists(cache)) {
            System.out.println("No start-up cache could be made" + end + ", see " + said);
            Files.deleteIfExists(cache);
        }
    }

    /**
     * Has the program rehearse. It is not waited for without end, and gets a second try: without a
     * screen it has been seen to stop drawing on a busy machine.
     *
     * @return what went wrong, with a blank before it; empty if nothing did
     */
    static String rehearse(ProcessBuilder rehearsal) throws IOException, InterruptedException {
        for (int left = TRIES; left > 0; left--) {
            Process process = rehearsal.start();
            if (process.waitFor(LONGEST.toMinutes(), TimeUnit.MINUTES)) {
                int status = process.exitValue();
                return status == 0 ? "" : " (status " + status + ")";
            }
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        return " (not done after " + LONGEST.toMinutes() + " minutes, tried " + TRIES + " times)";
    }
}
