import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Holds the Java sources to one format: {@code check} names the files that differ and fails, {@code
 * write} puts them right.
 */
final class SourceFormat {
    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    private SourceFormat() {}

    static void main(String[] args) throws IOException, FormatterException {
        boolean write = args[0].equals("write");
        Path root = Path.of(args[1]);
        List<Path> sources;
        try (var files = Files.walk(root)) {
            sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
        int differing = 0;
        for (Path source : sources) {
            String text = Files.readString(source);
            String formatted = formatted(source, text);
            if (formatted.equals(text)) {
                continue;
            }
            differing++;
            if (write) {
                Files.writeString(source, formatted);
            }
            System.out.println(
                    (write ? "Formatted " : "Not formatted: ")
                            + root.getParent().relativize(source));
        }
        if (differing > 0 && !write) {
            System.out.println("Put right by: mvn -q initialize exec:exec@format -Dformat=write");
            System.exit(1);
        }
    }

    private static String formatted(Path source, String text) throws FormatterException {
        try {
            String used = RemoveUnusedImports.removeUnusedImports(text);
            return FORMATTER.formatSource(ImportOrderer.reorderImports(used, Style.AOSP));
        } catch (FormatterException e) {
            System.out.println("Not Java: " + source);
            throw e;
        }
    }
}
