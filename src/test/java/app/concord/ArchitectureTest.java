package app.concord;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;

/** Holds the layers of the packages and who may use which library. */
class ArchitectureTest {
    private static final String ROOT = "app.concord";

    /** The layers, and the layers that each may use besides itself. */
    private static final Map<String, Set<String>> MAY_USE =
            Map.ofEntries(
                    Map.entry("model", Set.of()),
                    Map.entry("text", Set.of("model")),
                    Map.entry("importing", Set.of("model")),
                    Map.entry("extract", Set.of("model", "text")),
                    Map.entry("link", Set.of("model", "text")),
                    Map.entry("rule", Set.of("model", "text")),
                    Map.entry(
                            "check",
                            Set.of(
                                    "model",
                                    "text",
                                    "importing",
                                    "fetch",
                                    "extract",
                                    "link",
                                    "rule")),
                    Map.entry("fetch", Set.of("model", "text", "importing")),
                    Map.entry("campaign", Set.of("model")),
                    Map.entry("report", Set.of("model", "message", "campaign")),
                    Map.entry("message", Set.of("model")),
                    Map.entry("pack", Set.of("check", "report", "campaign", "model")),
                    Map.entry(
                            "cli",
                            Set.of("check", "report", "campaign", "message", "model", "pack")),
                    Map.entry(
                            "ui",
                            Set.of("check", "report", "campaign", "message", "model", "pack")));

    /** What the root package, which holds the launcher, may use. */
    private static final Set<String> ROOT_MAY_USE = Set.of("cli", "ui");

    private static JavaClasses program;

    /**
     * A library that only some layers may use.
     *
     * @param packages the packages of the library
     * @param layers its only users
     */
    record Library(List<String> packages, List<String> layers) {
        @Override
        public String toString() {
            return String.join(", ", packages) + " only in " + String.join(", ", layers);
        }
    }

    @BeforeAll
    static void importProgram() {
        // The names of foreign classes are all that the rules look at.
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        program =
                new ClassFileImporter()
                        .importUrl(
                                Launcher.class.getProtectionDomain().getCodeSource().getLocation());
    }

    static Stream<String> layers() {
        return MAY_USE.keySet().stream().sorted();
    }

    static Stream<Library> libraries() {
        return Stream.of(
                new Library(
                        List.of(
                                "javafx..",
                                "com.sun.javafx..",
                                "org.controlsfx..",
                                "impl.org.controlsfx..",
                                "atlantafx..",
                                "org.kordamp.."),
                        List.of("ui")),
                new Library(List.of("org.apache.lucene.."), List.of("text")),
                new Library(
                        List.of("tools.jackson..", "com.fasterxml.jackson.."),
                        List.of("campaign", "report", "importing", "pack")),
                new Library(
                        List.of(
                                "org.apache.james..",
                                "org.apache.fontbox..",
                                "org.openxmlformats..",
                                "org.apache.xmlbeans..",
                                "org.mozilla.universalchardet..",
                                "com.twelvemonkeys..",
                                "org.netpreserve..",
                                "org.brotli.."),
                        List.of("importing")),
                new Library(
                        List.of(
                                "org.apache.pdfbox..",
                                "org.apache.poi..",
                                "org.apache.commons.csv.."),
                        List.of("importing", "report")),
                new Library(List.of("com.openhtmltopdf.."), List.of("report")),
                new Library(List.of("org.jsoup.."), List.of("importing", "fetch")),
                new Library(
                        List.of(
                                "org.apache.hc..",
                                "crawlercommons..",
                                "java.net.http..",
                                "javax.net..",
                                "com.sun.net.."),
                        List.of("fetch")),
                new Library(List.of("com.google.i18n.."), List.of("extract")),
                new Library(List.of("picocli.."), List.of("cli")));
    }

    @Test
    void everyClassStandsInAKnownLayer() {
        String[] known =
                Stream.concat(Stream.of(ROOT), layers().map(layer -> in(layer)))
                        .toArray(String[]::new);
        holds(classes().should().resideInAnyPackage(known));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void layerUsesOnlyLayersBelow(String layer) {
        holds(
                noClasses()
                        .that()
                        .resideInAPackage(in(layer))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                forbidden(layer, MAY_USE.getOrDefault(layer, Set.of()))));
    }

    @Test
    void launcherUsesOnlyCommandLineAndWindow() {
        String[] forbidden =
                layers().filter(layer -> !ROOT_MAY_USE.contains(layer))
                        .map(layer -> in(layer))
                        .toArray(String[]::new);
        holds(
                noClasses()
                        .that()
                        .resideInAPackage(ROOT)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(forbidden));
        holds(
                classes()
                        .that()
                        .resideInAPackage(ROOT)
                        .should()
                        .haveNameMatching(".*\\.(Launcher|package-info)"));
    }

    /** A package and its sub-packages are one layer; the sub-packages among themselves are not. */
    @ParameterizedTest
    @ValueSource(strings = {"", ".importing", ".ui"})
    void packagesBelowAreFreeOfCycles(String parent) {
        holds(slices().matching(ROOT + parent + ".(*)..").should().beFreeOfCycles());
    }

    /** What a pack asks for is data; that it is judged by rules is not its concern. */
    @Test
    void packsOfRulesKnowNothingOfRules() {
        holds(
                noClasses()
                        .that()
                        .resideInAPackage(in("rule.pack"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(ROOT + ".rule"));
    }

    @Test
    void nothingInTheWindowUsesTheShell() {
        holds(
                noClasses()
                        .that()
                        .resideInAPackage(in("ui"))
                        .and()
                        .resideOutsideOfPackage(in("ui.shell"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(in("ui.shell")));
    }

    @Test
    void viewModelsKnowNoScene() {
        holds(
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("ViewModel")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml.."));
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void libraryHasOnlyItsUsers(Library library) {
        String[] users = library.layers().stream().map(layer -> in(layer)).toArray(String[]::new);
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(users)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(library.packages().toArray(String[]::new)));
    }

    @Test
    void onlyTheMessagesLoadResourceBundles() {
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(in("message"))
                        .should()
                        .callMethodWhere(
                                target(owner(nameMatching(ResourceBundle.class.getName())))
                                        .and(target(nameMatching("getBundle")))
                                        .as("it loads a resource bundle")));
    }

    @Test
    void standardStreamsBelongToTheCommandLine() {
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(in("cli"), ROOT)
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .orShould()
                        .callMethod(Throwable.class, "printStackTrace"));
    }

    @Test
    void namesSayWhatAClassDoes() {
        holds(noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?)(\\$.*)?"));
    }

    @Test
    void nothingIsFoundByReflection() {
        holds(
                noClasses()
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage("java.lang.reflect..")
                                        .or(nameMatching(ServiceLoader.class.getName()))
                                        .as("reflection or service loaders"))
                        .orShould()
                        .callMethod(Class.class, "forName", String.class));
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked =
                program.stream()
                        .map(JavaClass::getPackage)
                        .filter(javaPackage -> !javaPackage.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName)
                        .distinct()
                        .sorted()
                        .toList();
        assertThat(unmarked).as("packages without @NullMarked").isEmpty();
    }

    /** Checks a rule, which may also speak of packages that hold no class. */
    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(program);
    }

    private static String[] forbidden(String layer, Set<String> allowed) {
        return Stream.concat(
                        Stream.of(ROOT),
                        layers().filter(other -> !other.equals(layer) && !allowed.contains(other))
                                .map(other -> in(other)))
                .toArray(String[]::new);
    }

    /** The package of a layer with its sub-packages, as a pattern. */
    private static String in(String layer) {
        return ROOT + "." + layer + "..";
    }
}
