import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;

/**
 * Makes the installed program out of {@code target/dist}: a Java that holds only the modules it
 * needs, JavaFX among them as modules with their native libraries, the program with its launchers,
 * and the caches that make it start quickly.
 *
 * <p>Arguments: the project's folder, the folder to work in, the program's version, and options for
 * jpackage. The result lies in the folder {@code image} of the latter. It must run on the JDK that
 * is to be installed, on the system that the installer is for.
 */
final class AppImage {
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
    private static final boolean MAC = System.getProperty("os.name").startsWith("Mac");

    /** Of JavaFX's jars, for another toolkit that the program has nothing to do with. */
    private static final String FOREIGN = "javafx-swt.jar";

    /** On Linux, starts the window. */
    private static final String LINUX_WINDOW = "concord-window";

    /** Starts the command line, with options and a cache of its own. */
    private static final String COMMAND = "concord-cli";

    private final Path project;
    private final Path work;
    private final String version;
    private final List<String> extra;
    private final Properties runtime = new Properties();

    private AppImage(String[] args) throws IOException {
        project = Path.of(args[0]).toAbsolutePath();
        work = Path.of(args[1]).toAbsolutePath();
        version = args[2];
        extra = List.of(args).subList(3, args.length);
        Path list = project.resolve("installer").resolve("common").resolve("runtime.properties");
        try (InputStream in = Files.newInputStream(list)) {
            runtime.load(in);
        }
    }

    static void main(String[] args) throws IOException, InterruptedException {
        AppImage image = new AppImage(args);
        image.make();
    }

    private void make() throws IOException, InterruptedException {
        remove(work);
        Files.createDirectories(work);
        Path jmods = javafx();
        Path java = work.resolve("runtime");
        link(jmods, java);
        Path images = work.resolve("image");
        pack(java, images);
        Path image = images.resolve(MAC ? "Concord.app" : WINDOWS ? "Concord" : "concord");
        train(image);
        System.out.println("The program is in " + image);
    }

    /** JavaFX's jars for this system as the modules that jlink takes, made from their content. */
    private Path javafx() throws IOException {
        Path jmods = Files.createDirectories(work.resolve("jmods"));
        List<Path> jars;
        try (var found = Files.list(project.resolve("target/dist/lib/javafx"))) {
            jars = found.filter(jar -> jar.toString().endsWith(".jar")).sorted().toList();
        }
        for (Path jar : jars) {
            String name = jar.getFileName().toString();
            Path classes = work.resolve("javafx").resolve(name).resolve("classes");
            Path natives = work.resolve("javafx").resolve(name).resolve("natives");
            if (!unpack(jar, classes, natives)) {
                continue;
            }
            String module = name.replaceFirst("-\\d.*", "").replace('-', '.');
            tool(
                    "jmod",
                    "create",
                    "--class-path",
                    classes.toString(),
                    "--libs",
                    natives.toString(),
                    "--date",
                    "2026-01-01T00:00:00Z",
                    jmods.resolve(module + ".jmod").toString());
        }
        return jmods;
    }

    /** Whether the jar holds a module; the ones for all systems hold nothing. */
    private static boolean unpack(Path jar, Path classes, Path natives) throws IOException {
        Files.createDirectories(classes);
        Files.createDirectories(natives);
        try (JarFile file = new JarFile(jar.toFile())) {
            if (file.getEntry("module-info.class") == null) {
                return false;
            }
            for (Enumeration<JarEntry> all = file.entries(); all.hasMoreElements(); ) {
                JarEntry entry = all.nextElement();
                String name = entry.getName();
                if (entry.isDirectory() || name.equals(FOREIGN) || name.startsWith("META-INF/")) {
                    continue;
                }
                Path target = (isNative(name) ? natives : classes).resolve(name);
                Files.createDirectories(target.getParent());
                try (InputStream in = file.getInputStream(entry)) {
                    Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return true;
    }

    private static boolean isNative(String name) {
        return name.endsWith(".so") || name.endsWith(".dylib") || name.endsWith(".dll");
    }

    private void link(Path jmods, Path java) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--module-path",
                                jmods.toString(),
                                "--add-modules",
                                runtime.getProperty("modules"),
                                "--include-locales=" + runtime.getProperty("locales"),
                                "--no-man-pages",
                                "--no-header-files",
                                "--generate-cds-archive",
                                "--output",
                                java.toString()));
        // On Linux this also strips native code, for which it needs objcopy.
        arguments.add(MAC || WINDOWS ? "--strip-java-debug-attributes" : "--strip-debug");
        tool("jlink", arguments.toArray(String[]::new));
    }

    /** The program as jpackage lays it out, with its launchers. */
    private void pack(Path java, Path images) throws IOException {
        Path input = work.resolve("input");
        Path dist = project.resolve("target").resolve("dist");
        Files.createDirectories(input);
        try (var libraries = Files.list(dist.resolve("lib"))) {
            for (Path jar : libraries.filter(file -> file.toString().endsWith(".jar")).toList()) {
                copy(jar, input.resolve(jar.getFileName()));
            }
        }
        copy(dist.resolve("concord.jar"), input.resolve("concord.jar"));
        copy(dist.resolve("NOTICES.txt"), input.resolve("NOTICES.txt"));
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--type",
                                "app-image",
                                "--name",
                                MAC || WINDOWS ? "Concord" : "concord",
                                "--app-version",
                                version,
                                "--vendor",
                                "Concord",
                                "--description",
                                "Finds where the channels of a campaign contradict each other",
                                "--runtime-image",
                                java.toString(),
                                "--input",
                                input.toString(),
                                "--main-jar",
                                "concord.jar",
                                "--main-class",
                                StartCache.MAIN,
                                "--dest",
                                images.toString()));
        for (String option : StartCache.OPTIONS) {
            arguments.add("--java-options");
            arguments.add(option);
        }
        arguments.add("--add-launcher");
        arguments.add(COMMAND + "=" + commandLauncher());
        arguments.addAll(extra);
        tool("jpackage", arguments.toArray(String[]::new));
    }

    /** What jpackage is to know of the launcher of the command line. */
    private Path commandLauncher() throws IOException {
        Path list = work.resolve(COMMAND + ".properties");
        List<String> options = new ArrayList<>(StartCache.OPTIONS);
        options.addAll(StartCache.COMMAND_OPTIONS);
        Files.writeString(
                list,
                """
                java-options=%s
                win-console=true
                win-shortcut=false
                win-menu=false
                linux-shortcut=false
                """
                        .formatted(String.join(" ", options)));
        return list;
    }

    /**
     * Lets the program go through a rehearsal of its window and one of its command line, has the
     * Java machine write down what it learnt, and tells the launchers of it. A cache is refused
     * without a word where it does not fit.
     */
    private void train(Path image) throws IOException, InterruptedException {
        Path app = image.resolve(MAC ? "Contents/app" : WINDOWS ? "app" : "lib/app");
        Path launchers = image.resolve(MAC ? "Contents/MacOS" : WINDOWS ? "" : "bin");
        String window = WINDOWS || MAC ? "Concord" : LINUX_WINDOW;
        if (!WINDOWS && !MAC) {
            // The command has this name there: a script that picks the launcher.
            Files.move(launchers.resolve("concord"), launchers.resolve(window));
            Files.move(app.resolve("concord.cfg"), app.resolve(window + ".cfg"));
            Path command = launchers.resolve("concord");
            copy(project.resolve("installer/linux/concord"), command);
            if (!command.toFile().setExecutable(true, false)) {
                throw new IOException("Cannot make executable: " + command);
            }
        }
        train(launchers, window, StartCache.WINDOW, app);
        train(launchers, COMMAND, StartCache.COMMAND, app);
    }

    private void train(Path launchers, String name, String kind, Path app)
            throws IOException, InterruptedException {
        Path said = work.resolve(kind + ".log");
        Path launcher = launchers.resolve(name + (WINDOWS ? ".exe" : ""));
        String end =
                StartCache.rehearse(
                        kind,
                        List.of(launcher.toString()),
                        app.resolve(kind + ".aot"),
                        work,
                        project.resolve("assets/sample/campaign"),
                        said);
        if (!end.isEmpty()) {
            System.out.print(Files.readString(said));
            throw new IOException("The rehearsal made no start-up cache" + end);
        }
        Path config = app.resolve(name + ".cfg");
        Files.writeString(
                config,
                Files.readString(config).stripTrailing()
                        + "\njava-options=-XX:AOTCache=$APPDIR"
                        + (WINDOWS ? "\\" : "/")
                        + kind
                        + ".aot\njava-options=-Xlog:aot*=off\n");
    }

    private static void tool(String name, String... arguments) {
        ToolProvider tool = ToolProvider.findFirst(name).orElseThrow();
        int status = tool.run(System.out, System.err, arguments);
        if (status != 0) {
            System.err.println(
                    name + " ended with status " + status + ": " + Arrays.toString(arguments));
            System.exit(status);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        if (!file.toFile().canWrite()) {
                            file.toFile().setWritable(true);
                        }
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path left, IOException failed)
                            throws IOException {
                        Files.delete(left);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
