package app.concord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The Java that is installed holds what the program and its libraries ask for. */
class InstalledRuntimeTest {
    private static final Path LIST = Path.of("installer/common/runtime.properties");

    /** What Lucene would use where somebody has switched it on. */
    private static final Set<String> LEFT_OUT = Set.of("jdk.incubator.vector");

    @Test
    void theProgramsOwnClassesFindTheirModules() throws IOException, URISyntaxException {
        Map<String, String> modules = packages();
        Path classes =
                Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Set<String> needed = new TreeSet<>();
        List<Path> files;
        try (var walk = Files.walk(classes)) {
            files = walk.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : files) {
            for (PoolEntry entry : ClassFile.of().parse(file).constantPool()) {
                if (entry instanceof ClassEntry type) {
                    String name = type.asInternalName().replaceFirst("^\\[+L?", "");
                    int end = name.lastIndexOf('/');
                    String in = end < 0 ? "" : name.substring(0, end).replace('/', '.');
                    if (modules.containsKey(in)) {
                        needed.add(modules.get(in));
                    }
                }
            }
        }
        assertThat(files).hasSizeGreaterThan(500);
        assertThat(needed).contains("java.base", "javafx.controls");
        assertThat(installed()).containsAll(needed);
    }

    @Test
    void theLibrariesThatSayWhatTheyNeedFindIt() throws IOException {
        List<String> libraries = libraries();
        assumeThat(libraries).as("made by the build").isNotEmpty();
        Set<String> needed = new TreeSet<>();
        int told = 0;
        for (Path jar : jars(libraries)) {
            for (ModuleDescriptor library : descriptors(jar)) {
                told++;
                library.requires().stream()
                        .filter(module -> !module.modifiers().contains(Requires.Modifier.STATIC))
                        .map(Requires::name)
                        .filter(name -> name.startsWith("java") || name.startsWith("jdk."))
                        .forEach(needed::add);
            }
        }
        assertThat(told).as("libraries that are modules").isGreaterThan(20);
        needed.removeAll(LEFT_OUT);
        assertThat(installed()).containsAll(needed);
    }

    @Test
    void theLanguagesThatAreReadHaveTheirWords() throws IOException {
        Properties list = InstallerTest.properties(LIST);
        assertThat(List.of(list.getProperty("locales").split(",")))
                .containsExactlyInAnyOrder(
                        "en", "de", "fr", "es", "it", "nl", "pt", "ro", "id", "ms");
    }

    /**
     * A line a library that goes with the program; none where the build has not yet listed them.
     */
    static List<String> libraries() throws IOException {
        Path list = Path.of("target/notices/libraries.txt");
        return Files.exists(list)
                ? Files.readAllLines(list).stream().filter(line -> !line.isBlank()).toList()
                : List.of();
    }

    /** The libraries' jars on the class path of these tests. */
    private static List<Path> jars(List<String> libraries) {
        Set<String> names = new HashSet<>();
        for (String library : libraries) {
            String[] coordinates = library.split(" \\| ")[1].split(":");
            names.add(coordinates[1] + "-" + coordinates[2] + ".jar");
        }
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                .map(Path::of)
                .filter(jar -> names.contains(jar.getFileName().toString()))
                .toList();
    }

    /** What a jar says of itself; nothing where it is no module, or is not to be one. */
    private static List<ModuleDescriptor> descriptors(Path jar) {
        try {
            return ModuleFinder.of(jar).findAll().stream()
                    .map(ModuleReference::descriptor)
                    .filter(module -> !module.isAutomatic())
                    .toList();
        } catch (FindException e) {
            return List.of();
        }
    }

    /** The listed modules, and those that they ask for in turn. */
    private static Set<String> installed() throws IOException {
        Deque<String> open =
                new ArrayDeque<>(
                        List.of(InstallerTest.properties(LIST).getProperty("modules").split(",")));
        Set<String> all = new HashSet<>();
        while (!open.isEmpty()) {
            String name = open.removeFirst();
            if (all.add(name)) {
                ModuleLayer.boot()
                        .findModule(name)
                        .map(Module::getDescriptor)
                        .or(() ->
                                ModuleFinder.ofSystem().find(name).map(ModuleReference::descriptor))
                        .orElseThrow(() -> new AssertionError("no module is called " + name))
                        .requires()
                        .stream()
                        .filter(module -> !module.modifiers().contains(Requires.Modifier.STATIC))
                        .map(Requires::name)
                        .forEach(open::add);
            }
        }
        return all;
    }

    /** Which module each package of Java and JavaFX is in. */
    private static Map<String, String> packages() {
        Map<String, String> modules = new HashMap<>();
        for (Module module : ModuleLayer.boot().modules()) {
            module.getPackages().forEach(name -> modules.put(name, module.getName()));
        }
        return modules;
    }
}
