import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.spi.ToolProvider;

/**
 * Measures how long the installed program takes to start, in turn with what it is held against: an
 * empty JavaFX window, and a Java that only says its version. Every figure is a whole process, from
 * its start to its end; a window ends itself when it has been drawn.
 *
 * <p>Arguments: the program's folder, a campaign, a folder to work in, and how many rounds. Where
 * there is no display, the windows are drawn in memory.
 */
final class StartUp {
    private static final String EMPTY =
            """
            public final class Empty extends javafx.application.Application {
                private int frames;

                public void start(javafx.stage.Stage stage) {
                    stage.setScene(new javafx.scene.Scene(new javafx.scene.Group(), 1280, 800));
                    stage.show();
                    new javafx.animation.AnimationTimer() {
                        public void handle(long now) {
                            if (++frames == 3) {
                                javafx.application.Platform.exit();
                            }
                        }
                    }.start();
                }
            }
            """;

    private static final String READ =
            """
            public final class Read {
                public static void main(String[] args) throws java.io.IOException {
                    try (var files = java.nio.file.Files.walk(java.nio.file.Path.of(args[0]))) {
                        for (var file : files.filter(java.nio.file.Files::isRegularFile).toList()) {
                            java.nio.file.Files.readAllBytes(file);
                        }
                    }
                }
            }
            """;

    /** How often Linux counts computing. */
    private static final long MILLIS_A_TICK = 10;

    /** What a process took, in milliseconds. */
    private record Cost(long wall, long cpu) {}

    private final Path program;
    private final Path campaign;
    private final Path work;
    private final int rounds;

    private StartUp(String[] args) {
        program = Path.of(args[0]).toAbsolutePath();
        campaign = Path.of(args[1]).toAbsolutePath();
        work = Path.of(args[2]).toAbsolutePath();
        rounds = Integer.parseInt(args[3]);
    }

    static void main(String[] args) throws IOException, InterruptedException {
        new StartUp(args).measure();
    }

    private void measure() throws IOException, InterruptedException {
        Files.createDirectories(work);
        compile("Empty", EMPTY);
        compile("Read", READ);
        String java = program.resolve("lib/runtime/bin/java").toString();
        String concord = program.resolve("bin/concord").toString();
        List<String> check =
                List.of(
                        concord,
                        "check",
                        campaign.toString(),
                        "--today",
                        "2026-11-24",
                        "--no-cache");
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        // The first round only warms the machine's own caches.
        for (int round = 0; round <= rounds; round++) {
            Map<String, Cost> took = new LinkedHashMap<>();
            took.put(
                    "an empty JavaFX window",
                    time(
                            "-Dconcord.rehearsal=none",
                            List.of(
                                    java,
                                    "-XX:+UseSerialGC",
                                    "--enable-native-access=javafx.graphics",
                                    "-cp",
                                    work.toString(),
                                    "Empty")));
            took.put("the window", time("-Dconcord.rehearsal=shown", List.of(concord)));
            took.put(
                    "the window without the cache",
                    time("-Dconcord.rehearsal=shown -XX:AOTMode=off", List.of(concord)));
            took.put("java -version", time("-Dconcord.rehearsal=none", List.of(java, "-version")));
            took.put(
                    "reading the files and nothing else",
                    time(
                            "-Dconcord.rehearsal=none",
                            List.of(java, "-cp", work.toString(), "Read", campaign.toString())));
            took.put(
                    "concord --version",
                    time("-Dconcord.rehearsal=none", List.of(concord, "--version")));
            took.put("concord check of the sample", time("-Dconcord.rehearsal=none", check));
            took.put(
                    "concord check of the sample without the cache",
                    time("-Dconcord.rehearsal=none -XX:AOTMode=off", check));
            took.put(
                    "concord check of the sample, from what was kept",
                    time("-Dconcord.rehearsal=none", check.subList(0, check.size() - 1)));
            if (round > 0) {
                took.forEach((what, cost) ->
                        costs.computeIfAbsent(what, key -> new ArrayList<>()).add(cost));
            }
        }
        System.out.println("| median of " + rounds + " | ms | least | most | ms of computing |");
        System.out.println("| --- | --- | --- | --- | --- |");
        costs.forEach((what, all) -> {
            List<Long> walls = all.stream().map(Cost::wall).sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %d |%n",
                    what,
                    median(walls),
                    walls.getFirst(),
                    walls.getLast(),
                    median(all.stream().map(Cost::cpu).sorted().toList()));
        });
        ratio("The window", costs.get("the window"), costs.get("an empty JavaFX window"));
        ratio(
                "The check",
                costs.get("concord check of the sample"),
                costs.get("reading the files and nothing else"));
    }

    /** In pairs of one round, so that a machine that is busy for a while does not matter. */
    private static void ratio(String what, List<Cost> costs, List<Cost> yardsticks) {
        List<Double> walls = new ArrayList<>();
        List<Double> cpus = new ArrayList<>();
        for (int round = 0; round < costs.size(); round++) {
            walls.add((double) costs.get(round).wall() / yardsticks.get(round).wall());
            cpus.add((double) costs.get(round).cpu() / Math.max(1, yardsticks.get(round).cpu()));
        }
        System.out.printf(
                Locale.ROOT,
                "%s takes %.2f times as long as its yardstick, and %.2f times the computing.%n",
                what,
                median(walls.stream().sorted().toList()),
                median(cpus.stream().sorted().toList()));
    }

    private static <T> T median(List<T> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    /** Milliseconds of user and system time of the processes ended so far; 0 but on Linux. */
    private static long computing() throws IOException {
        Path self = Path.of("/proc/self/stat");
        if (!Files.exists(self)) {
            return 0;
        }
        String line = Files.readString(self);
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * MILLIS_A_TICK;
    }

    private void compile(String name, String source) throws IOException {
        Path file = work.resolve(name + ".java");
        Files.writeString(file, source);
        Path javafx = program.resolve("../../../dist/lib/javafx").normalize();
        int status =
                ToolProvider.findFirst("javac")
                        .orElseThrow()
                        .run(
                                System.out,
                                System.err,
                                "-d",
                                work.toString(),
                                "--module-path",
                                javafx.toString(),
                                "--add-modules",
                                "javafx.controls",
                                file.toString());
        if (status != 0) {
            throw new IOException("Cannot compile " + file);
        }
    }

    /** What a command takes. */
    private Cost time(String options, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(command);
        Path said = work.resolve("said.txt");
        process.redirectErrorStream(true).redirectOutput(said.toFile());
        boolean display = System.getenv("DISPLAY") != null || !isLinux();
        process.environment()
                .put(
                        "JAVA_TOOL_OPTIONS",
                        options
                                + " -Duser.home="
                                + work
                                + (display ? "" : " -Dglass.platform=Headless -Dprism.order=sw"));
        process.environment().put("XDG_CONFIG_HOME", work + File.separator + "config");
        process.environment().put("XDG_CACHE_HOME", work + File.separator + "cache");
        long before = computing();
        long begun = System.nanoTime();
        int status = process.start().waitFor();
        long took = (System.nanoTime() - begun) / 1_000_000;
        // 1 says that the campaign holds contradictions.
        if (status > 1) {
            throw new IOException(
                    command + " ended with " + status + ": " + Files.readString(said));
        }
        return new Cost(took, computing() - before);
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").equals("Linux");
    }
}
