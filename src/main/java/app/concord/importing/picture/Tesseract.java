package app.concord.importing.picture;

import app.concord.importing.Limits;
import app.concord.model.Cancellation;

import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Recognition by the program Tesseract, which runs beside this one: never through a shell, in a
 * folder of its own that is deleted afterwards, and no longer than a page may take.
 */
public final class Tesseract implements Recogniser {
    /** Names the program where it is not in a usual place; empty for none. */
    public static final String PROPERTY = "concord.tesseract";

    /** Its names of the languages of campaigns. */
    private static final Map<String, String> LANGUAGES = new LinkedHashMap<>();

    private static final long POLL_MILLIS = 20;
    private static final int MOST_ERROR = 300;
    private static final int RESOLUTION = 300;

    static {
        LANGUAGES.put("en", "eng");
        LANGUAGES.put("de", "deu");
        LANGUAGES.put("fr", "fra");
        LANGUAGES.put("es", "spa");
        LANGUAGES.put("it", "ita");
        LANGUAGES.put("nl", "nld");
        LANGUAGES.put("pt", "por");
        LANGUAGES.put("ro", "ron");
        LANGUAGES.put("id", "ind");
        LANGUAGES.put("ms", "msa");
    }

    private final List<String> command;
    private final Duration limit;
    private final Path room;
    private volatile @Nullable List<String> known;

    /**
     * @param command the program, and what it is always called with
     * @param limit how long one page may take
     * @param room where the folders of its runs are made
     */
    Tesseract(List<String> command, Duration limit, Path room) {
        this.command = List.copyOf(command);
        this.limit = limit;
        this.room = room;
    }

    /** The program of this computer, null where there is none. */
    public static @Nullable Tesseract installed() {
        Path program = place();
        return program == null
                ? null
                : new Tesseract(
                        List.of(program.toString()),
                        Limits.RECOGNITION,
                        Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** Where the program of this computer is, null where there is none. */
    static @Nullable Path place() {
        return program(
                System.getProperty(PROPERTY),
                System.getenv("PATH"),
                System.getProperty("os.name", ""));
    }

    /**
     * Where the program is.
     *
     * @param named the path that was named, empty for none, null to search
     * @param path the folders of programs, as the system writes them
     * @param system the name of the system
     */
    static @Nullable Path program(@Nullable String named, @Nullable String path, String system) {
        if (named != null) {
            return named.isEmpty() || !Files.isExecutable(Path.of(named)) ? null : Path.of(named);
        }
        boolean windows = system.startsWith("Windows");
        List<String> folders = new ArrayList<>();
        if (path != null) {
            folders.addAll(List.of(path.split(File.pathSeparator)));
        }
        // A program started from the desktop does not have the folders of a terminal.
        folders.addAll(
                windows
                        ? List.of(
                                "C:\\Program Files\\Tesseract-OCR",
                                "C:\\Program Files (x86)\\Tesseract-OCR")
                        : List.of("/opt/homebrew/bin", "/usr/local/bin", "/opt/local/bin"));
        for (String folder : folders) {
            Path program = in(folder, windows ? "tesseract.exe" : "tesseract");
            if (program != null) {
                return program;
            }
        }
        return null;
    }

    private static @Nullable Path in(String folder, String name) {
        try {
            Path program = Path.of(folder, name);
            boolean there =
                    program.isAbsolute()
                            && Files.isRegularFile(program)
                            && Files.isExecutable(program);
            return there ? program : null;
        } catch (InvalidPathException e) {
            return null; // A list of folders may hold anything.
        }
    }

    @Override
    public List<String> languages(Cancellation cancellation) throws IOException {
        List<String> installed = installedLanguages(cancellation);
        return LANGUAGES.entrySet().stream()
                .filter(language -> installed.contains(language.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<String> installedLanguages(Cancellation cancellation) throws IOException {
        List<String> before = known;
        if (before != null) {
            return before;
        }
        try (Folder folder = new Folder(room)) {
            run(folder, List.of("--list-langs"), cancellation);
            String said = folder.read("out") + "\n" + folder.read("err");
            List<String> installed = said.lines().map(String::strip).toList();
            known = installed;
            return installed;
        }
    }

    @Override
    public List<RecognisedLine> read(
            BufferedImage picture, String language, boolean sparse, Cancellation cancellation)
            throws IOException {
        boolean knowsOrientation = installedLanguages(cancellation).contains("osd");
        String mode = sparse ? "11" : knowsOrientation ? "1" : "3";
        try (Folder folder = new Folder(room)) {
            write(picture, folder.path("page.pgm"));
            run(
                    folder,
                    List.of(
                            folder.path("page.pgm").toString(),
                            folder.path("page").toString(),
                            "--psm",
                            mode,
                            "--dpi",
                            String.valueOf(RESOLUTION),
                            "-l",
                            LANGUAGES.getOrDefault(language, "eng"),
                            "-c",
                            "tessedit_create_hocr=1"),
                    cancellation);
            return Hocr.lines(folder.read("page.hocr"));
        }
    }

    /** In the plainest of all formats, which takes no time to write and is always understood. */
    private static void write(BufferedImage picture, Path file) throws IOException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(
                    ("P5\n" + width + " " + height + "\n255\n")
                            .getBytes(StandardCharsets.US_ASCII));
            int[] row = new int[width];
            byte[] bytes = new byte[width];
            for (int y = 0; y < height; y++) {
                picture.getRaster().getSamples(0, y, width, 1, 0, row);
                for (int x = 0; x < width; x++) {
                    bytes[x] = (byte) row[x];
                }
                out.write(bytes);
            }
        }
    }

    private void run(Folder folder, List<String> arguments, Cancellation cancellation)
            throws IOException {
        List<String> all = new ArrayList<>(command);
        all.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(all);
        builder.directory(folder.root.toFile());
        // Its own threads only get into each other's way; files are read side by side anyhow.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.redirectInput(ProcessBuilder.Redirect.from(folder.empty().toFile()));
        builder.redirectOutput(folder.path("out").toFile());
        builder.redirectError(folder.path("err").toFile());
        Process process = builder.start();
        try {
            long end = System.nanoTime() + limit.multipliedBy(Limits.PATIENCE).toNanos();
            while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                cancellation.check();
                Duration computed = process.info().totalCpuDuration().orElse(Duration.ZERO);
                if (computed.compareTo(limit) > 0 || System.nanoTime() - end > 0) {
                    throw new TooSlowException(limit);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancellation.CancelledException();
        } finally {
            stop(process);
        }
        if (process.exitValue() != 0) {
            String said = folder.read("err").strip();
            throw new IOException(
                    "Tesseract failed: " + said.substring(0, Math.min(said.length(), MOST_ERROR)));
        }
    }

    /** Ends it with all that it started, and waits, so that its files can be deleted. */
    private static void stop(Process process) {
        if (process.isAlive()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            try {
                process.waitFor(2, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** A folder for one run of the program. */
    private static final class Folder implements AutoCloseable {
        private final Path root;

        Folder(Path room) throws IOException {
            root = Files.createTempDirectory(room, "concord-ocr-");
        }

        Path path(String name) {
            return root.resolve(name);
        }

        Path empty() throws IOException {
            return Files.exists(path("in")) ? path("in") : Files.createFile(path("in"));
        }

        /** What a file says, empty where it is missing. */
        String read(String name) throws IOException {
            Path file = path(name);
            if (!Files.exists(file)) {
                return "";
            }
            if (Files.size(file) > Limits.RECOGNITION_OUTPUT) {
                throw new IOException("Tesseract wrote more than a page can hold");
            }
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        }

        @Override
        public void close() throws IOException {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }
}
