import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Has the program in the distribution go through rehearsals, so that the Java machine writes down
 * what it learnt of it, and starts it quicker from then on: one of the window, and one of the
 * command line, which needs half as much and so starts quicker on its own. The start scripts use
 * the caches with the Java that made them only.
 */
final class StartCache {
    /** Names of the caches, and of what is rehearsed for them. */
    static final String WINDOW = "window";

    static final String COMMAND = "command";

    /** Start options besides the cache. Training and use must agree on them. */
    static final List<String> OPTIONS =
            List.of(
                    "-XX:+UseSerialGC",
                    "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                    "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED",
                    "--add-opens=javafx.controls/javafx.scene.control.skin=ALL-UNNAMED");

    /** Start options of the command line besides: it ends before the slow compiler would pay. */
    static final List<String> COMMAND_OPTIONS = List.of("-XX:TieredStopAtLevel=1");

    static final String MAIN = "app.concord.Launcher";

    /** Enough for a machine that has much else to do. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final int TRIES = 2;

    /** Stands between two command lines of a rehearsal. */
    private static final String NEXT = "---";

    private StartCache() {}

    /**
     * Writes the caches into {@code lib}. Where that fails the program only starts as slowly as it
     * would without, so the build goes on, and says so.
     *
     * @param work a folder for what the program would keep for its user
     * @param sample the folder of the sample campaign
     */
    static void train(Path dist, Path work, Path sample) throws IOException, InterruptedException {
        for (String kind : List.of(COMMAND, WINDOW)) {
            Path cache = dist.resolve("lib").resolve(kind + ".aot");
            Files.deleteIfExists(cache);
            Path said = Files.createDirectories(work).resolve(kind + ".log");
            String end = rehearse(kind, java(dist, kind), cache, work, sample, said);
            if (!end.isEmpty()) {
                System.out.println("No start-up cache could be made" + end + ", see " + said);
                Files.deleteIfExists(cache);
            }
        }
    }

    /** As the start scripts have it, or the cache would not be taken. */
    private static List<String> java(Path dist, String kind) {
        Path lib = dist.resolve("lib");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(kind.equals(COMMAND) ? COMMAND_OPTIONS : List.of());
        command.add("--module-path=" + lib.resolve("javafx"));
        command.add("--add-modules=javafx.controls,javafx.fxml");
        command.add("-classpath");
        command.add(dist.resolve("concord.jar") + File.pathSeparator + lib + File.separator + "*");
        command.add(MAIN);
        return command;
    }

    /**
     * Has the program go through a rehearsal and write down what was learnt.
     *
     * @param kind of the two
     * @param program the command that starts the program
     * @param cache the file to write
     * @param work a folder for what the program would keep for its user
     * @param sample the folder of the sample campaign
     * @param said the file for what it says
     * @return what went wrong, with a blank before it; empty if nothing did
     */
    static String rehearse(
            String kind, List<String> program, Path cache, Path work, Path sample, Path said)
            throws IOException, InterruptedException {
        // Nothing may be known from an earlier rehearsal, or its files would not be read.
        Path home = Files.createTempDirectory(Files.createDirectories(work), "home");
        List<String> command = new ArrayList<>(program);
        command.addAll(kind.equals(COMMAND) ? commands(sample, home) : List.of("sample"));
        ProcessBuilder rehearsal = new ProcessBuilder(command);
        rehearsal
                .environment()
                .put(
                        "JAVA_TOOL_OPTIONS",
                        String.join(
                                " ",
                                "-XX:AOTCacheOutput=" + quoted(cache),
                                "-Dconcord.rehearsal="
                                        + (kind.equals(COMMAND) ? "commands" : "visited"),
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-Duser.home=" + quoted(home)));
        rehearsal.environment().put("XDG_CONFIG_HOME", home.resolve("config").toString());
        rehearsal.environment().put("XDG_CACHE_HOME", home.resolve("cache").toString());
        rehearsal.environment().put("APPDATA", home.resolve("config").toString());
        rehearsal.environment().put("LOCALAPPDATA", home.resolve("cache").toString());
        rehearsal.redirectErrorStream(true).redirectOutput(said.toFile());
        String end = await(rehearsal);
        return end.isEmpty() && !Files.exists(cache) ? " (nothing was written)" : end;
    }

    /**
     * What people ask of the command line most: a check, the same one again, which is found on
     * disk, the facts and the rules, and what helps with it.
     */
    private static List<String> commands(Path sample, Path home) {
        List<String> check = List.of("check", sample.toString(), "--today", "2026-11-24");
        List<List<String>> lines =
                List.of(
                        List.of("--version"),
                        List.of("--help"),
                        List.of("check", "--help"),
                        List.of("rules"),
                        check,
                        check,
                        with(check, "--format", "json", "--out", home.resolve("report.json")),
                        List.of("facts", sample.toString(), "--today", "2026-11-24"));
        List<String> commands = new ArrayList<>();
        for (List<String> line : lines) {
            if (!commands.isEmpty()) {
                commands.add(NEXT);
            }
            commands.addAll(line);
        }
        return commands;
    }

    private static List<String> with(List<String> line, Object... arguments) {
        List<String> longer = new ArrayList<>(line);
        for (Object argument : arguments) {
            longer.add(argument.toString());
        }
        return longer;
    }

    /** A path within JAVA_TOOL_OPTIONS, where blanks separate. */
    private static String quoted(Path path) {
        return path.toString().contains(" ") ? '"' + path.toString() + '"' : path.toString();
    }

    /**
     * Has the program rehearse. It is not waited for without end, and gets a second try: without a
     * screen it has been seen to stop drawing on a busy machine.
     *
     * @return what went wrong, with a blank before it; empty if nothing did
     */
    private static String await(ProcessBuilder rehearsal) throws IOException, InterruptedException {
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
