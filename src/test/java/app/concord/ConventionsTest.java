package app.concord;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Holds what the sources have in common and no compiler looks at. */
class ConventionsTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final int MOST_LINES = 350;

    /** Files that are lists with a sentence an entry. */
    private static final List<String> LISTS = List.of("Limits.java", "Meaning.java");

    /** Where the project's own words stand; samples and fixtures may say what they like. */
    private static final List<String> OWN_WORDS =
            List.of("src/main", "src/test/java", "src/build", "src/dist", ".ci", ".mvn");

    private static final Set<String> TEXT_ENDINGS =
            Set.of(
                    "java",
                    "fxml",
                    "css",
                    "properties",
                    "md",
                    "xml",
                    "concord",
                    "bat",
                    "run",
                    "config");

    private static final Pattern LIMIT =
            Pattern.compile(
                    "static final (?:int|long) ((?:MAX|MOST)_(?:DEPTH|PAGES|ROWS|COLUMNS|CELLS|RECORDS|POSTS|BYTES|SIZE|HEADERS|PARTS|PROBLEMS|CHARACTERS|INFLATED|XML|BLOCKS)|DEEPEST|LARGEST)\\b");

    /**
     * A folder that exists on somebody's machine only; written so that it does not match itself.
     */
    private static final Pattern MACHINE_PATH =
            Pattern.compile(
                    "(?<![\\w.}\\])>])/(?:root|home|Users|work|tmp|usr/lib/jvm)/\\w|[A-Z]:\\\\+Users");

    @Test
    void sourceFilesStayShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : javaFiles()) {
            int lines = Files.readAllLines(file).size();
            if (lines > MOST_LINES && LISTS.stream().noneMatch(file::endsWith)) {
                tooLong.add(file + ": " + lines + " lines");
            }
        }
        assertThat(tooLong).as("files over %d lines", MOST_LINES).isEmpty();
    }

    /** How deep, how many and how large is said in one list, where it can be looked at. */
    @Test
    void whatIsReadAtMostIsSaidInOnePlace() throws IOException {
        List<String> elsewhere = new ArrayList<>();
        for (Path file : javaFiles()) {
            boolean reader = file.toString().replace('\\', '/').contains("/importing/");
            if (reader && !file.endsWith("Limits.java")) {
                Matcher limit = LIMIT.matcher(Files.readString(file));
                while (limit.find()) {
                    elsewhere.add(file + ": " + limit.group(1));
                }
            }
        }
        assertThat(elsewhere).as("limits outside of Limits").isEmpty();
    }

    @Test
    void everyTypeSaysWhatItIsFor() throws IOException {
        List<String> undocumented = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(javaFiles()));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new TreePathScanner<Void, Void>() {
                    @Override
                    public Void visitClass(ClassTree type, Void nothing) {
                        boolean named = !type.getSimpleName().isEmpty();
                        if (named && docs.getDocComment(getCurrentPath()) == null) {
                            undocumented.add(
                                    unit.getSourceFile().getName() + ": " + type.getSimpleName());
                        }
                        return super.visitClass(type, null);
                    }
                }.scan(unit, null);
            }
        }
        assertThat(undocumented).as("types without a docstring").isEmpty();
    }

    @Test
    void nothingPointsIntoSomebodysMachine() throws IOException {
        List<String> pointers = new ArrayList<>();
        for (Path file : filesWithOwnWords()) {
            List<String> lines = Files.readAllLines(file);
            IntStream.range(0, lines.size())
                    .filter(line -> MACHINE_PATH.matcher(lines.get(line)).find())
                    .mapToObj(line -> file + ":" + (line + 1) + ": " + lines.get(line).strip())
                    .forEach(pointers::add);
        }
        assertThat(pointers).as("absolute paths of a machine").isEmpty();
    }

    @Test
    void topLevelHoldsOnlyWhatBelongsThere() throws IOException {
        try (Stream<Path> entries = Files.list(Path.of(""))) {
            String visible =
                    entries.map(Path::toString)
                            .filter(name -> !name.startsWith("."))
                            .filter(name -> !name.equals("target"))
                            .sorted()
                            .collect(joining(" "));
            assertThat("README.md assets installer pom.xml src".split(" "))
                    .contains(visible.split(" "));
        }
    }

    private static List<Path> javaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static List<Path> filesWithOwnWords() throws IOException {
        List<Path> found = new ArrayList<>(List.of(Path.of("pom.xml")));
        for (String folder : OWN_WORDS) {
            if (Files.isDirectory(Path.of(folder))) {
                try (Stream<Path> files = Files.walk(Path.of(folder))) {
                    files.filter(Files::isRegularFile)
                            .filter(file -> TEXT_ENDINGS.contains(ending(file)))
                            .forEach(found::add);
                }
            }
        }
        if (Files.exists(Path.of("README.md"))) {
            found.add(Path.of("README.md"));
        }
        return found;
    }

    /** What follows the last dot of a file's name, or the whole name; in lower case. */
    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
