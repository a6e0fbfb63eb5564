import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * The notices that go with the program: each library with its version and licences, as their poms
 * say, and the licence and notice texts that the libraries bring along.
 */
final class Notices {
    private static final Pattern TEXT =
            Pattern.compile("(?:META-INF/)?(?:[^/]*[-_])?(LICEN[CS]E|NOTICE|COPYING)[^/]*");
    private static final Pattern SEPARATOR = Pattern.compile(" \\| ");
    private static final Pattern BINARY = Pattern.compile(".*\\.(class|html)");

    private Notices() {}

    /**
     * Writes {@code NOTICES.txt} into the distribution.
     *
     * @param list a line a library: name, coordinates, licences and page, separated by bars
     * @throws IOException also if a library of the distribution is missing in the list
     */
    static void write(Path list, Path dist) throws IOException {
        Map<String, String[]> libraries = new LinkedHashMap<>();
        for (String line : Files.readAllLines(list)) {
            if (!line.isBlank()) {
                String[] cells = SEPARATOR.split(line.strip());
                String[] name = cells[1].split(":");
                libraries.put(name[1] + "-" + name[2], cells);
            }
        }
        StringBuilder text =
                new StringBuilder(
                        """
                        Concord goes with the libraries below, each under its own licence, and where \
                        it was installed
                        as a whole with a Java (GPLv2 with the Classpath Exception), whose notices \
                        lie in its folder "legal".
                        The licence and notice texts that the libraries bring along follow the list.

                        """);
        libraries
                .values()
                .forEach(cells ->
                        text.append(
                                """
                                %s
                                  %s
                                  Licence: %s
                                  %s
                                """
                                        .formatted(cells[0], cells[1], cells[2], cells[3])));
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (Path jar : jars(dist)) {
            String name = jar.getFileName().toString();
            if (libraries.keySet().stream().noneMatch(known -> isOf(name, known))) {
                throw new IOException("No licence is known of " + name + ": see " + list);
            }
            read(jar, name, texts);
        }
        texts.forEach((words, of) ->
                text.append(
                        "\n%s\n%s\n\n%s\n"
                                .formatted("-".repeat(78), String.join("\n", of), words)));
        Files.writeString(dist.resolve("NOTICES.txt"), text.toString());
    }

    /** Jars may have the system they are for at the end of their names. */
    private static boolean isOf(String jar, String library) {
        return jar.equals(library + ".jar") || jar.startsWith(library + "-");
    }

    private static List<Path> jars(Path dist) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (Path folder : List.of(dist.resolve("lib"), dist.resolve("lib").resolve("javafx"))) {
            try (var files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".jar")).forEach(jars::add);
            }
        }
        jars.sort(null);
        return jars;
    }

    /** Adds the jar's texts, under the same text where another jar has it too. */
    private static void read(Path jar, String name, Map<String, List<String>> texts)
            throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            List<JarEntry> entries =
                    file.stream()
                            .filter(entry -> isText(entry.getName()))
                            .sorted((one, other) -> one.getName().compareTo(other.getName()))
                            .toList();
            for (JarEntry entry : entries) {
                String words;
                try (InputStream in = file.getInputStream(entry)) {
                    words =
                            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                                    .replace("\r", "")
                                    .stripTrailing();
                }
                texts.computeIfAbsent(words, key -> new ArrayList<>())
                        .add(name + ": " + entry.getName());
            }
        }
    }

    private static boolean isText(String entry) {
        String upper = entry.toUpperCase(Locale.ROOT);
        return TEXT.matcher(upper).matches() && !BINARY.matcher(entry).matches();
    }
}
