package app.concord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.concord.ui.shell.App;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** Holds together what the desktops are told of the program, in the files of the installers. */
class InstallerTest {
    private static final Path INSTALLER = Path.of("installer");
    private static final Path SHARE = INSTALLER.resolve("linux").resolve("share");
    private static final Path METAINFO = SHARE.resolve("app.concord.Concord.metainfo.xml");
    private static final String FILE_TYPE = "application/vnd.concord.campaign+json";

    @Test
    void theDesktopEntryOpensTheWindowOnTheFilesGiven() throws IOException {
        List<String> lines = Files.readAllLines(SHARE.resolve("concord.desktop"));
        assertThat(lines.getFirst()).isEqualTo("[Desktop Entry]");
        Map<String, String> entry =
                lines.stream()
                        .skip(1)
                        .map(line -> line.split("=", 2))
                        .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
        assertThat(entry)
                .containsEntry("Type", "Application")
                .containsEntry("Name", "Concord")
                .containsEntry("Exec", "concord --open %F")
                .containsEntry("Icon", "concord")
                .containsEntry("Terminal", "false")
                .containsEntry("MimeType", FILE_TYPE + ";")
                // What JavaFX calls the window, by which docks know to whom it belongs.
                .containsEntry("StartupWMClass", App.class.getName())
                .containsKeys("Comment", "Categories", "GenericName");
        assertThat(entry.get("Categories")).endsWith(";");
    }

    @Test
    void thePageForSoftwareCentresNamesTheEntryAndTheCommand() throws Exception {
        Document page = xml(METAINFO);
        assertThat(text(page, "id")).isEqualTo("app.concord.Concord");
        assertThat(text(page, "launchable")).isEqualTo("concord.desktop");
        assertThat(text(page, "binary")).isEqualTo("concord");
        assertThat(text(page, "mediatype")).isEqualTo(FILE_TYPE);
        assertThat(text(page, "metadata_license")).isNotBlank();
        assertThat(text(page, "summary")).isNotBlank().doesNotEndWith(".");
        assertThat(page.getElementsByTagName("p").getLength()).isPositive();
        assertThat(page.getElementsByTagName("release").getLength()).isPositive();
    }

    @Test
    void campaignFilesHaveOneTypeEverywhere() throws Exception {
        Document type = xml(SHARE.resolve("concord.xml"));
        assertThat(attribute(type, "mime-type", "type")).isEqualTo(FILE_TYPE);
        assertThat(attribute(type, "glob", "pattern")).isEqualTo("*.concord");
        for (String system : List.of("mac", "windows")) {
            Properties association =
                    properties(INSTALLER.resolve(system).resolve("concord.properties"));
            assertThat(association)
                    .as(system)
                    .containsEntry("extension", "concord")
                    .containsEntry("mime-type", FILE_TYPE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assets/icon/concord.svg",
                "installer/mac/concord.entitlements",
                "installer/windows/path.wxs"
            })
    void whatIsXmlIsWellFormed(String file) throws Exception {
        assertThat(xml(Path.of(file)).getDocumentElement()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 24, 32, 48, 64, 128, 256, 512, 1024})
    void theMarkIsDrawnInEverySize(int size) throws IOException {
        BufferedImage mark = ImageIO.read(Path.of("assets/icon/concord-" + size + ".png").toFile());
        assertThat(mark.getWidth()).isEqualTo(size);
        assertThat(mark.getHeight()).isEqualTo(size);
        int corner = mark.getRGB(0, 0);
        assertThat(corner >>> 24).as("the corner is clear").isLessThan(0x80);
        int middle = mark.getRGB(size / 2, size / 2);
        assertThat(middle >>> 24).as("the middle is not").isEqualTo(0xff);
    }

    /** A newer version takes an older one's place by it, so it may never change. */
    @Test
    void theUpgradeIdOfTheWindowsInstallerStays() throws IOException {
        assertThat(Files.readString(INSTALLER.resolve("windows").resolve("build.ps1")))
                .contains("$UpgradeId = '6f0c2b8e-3d0a-4c57-9b1e-7a52d6c4e9f1'");
    }

    /** A start-up cache is only used with the options it was made with. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/dist/bin/concord",
                "src/dist/bin/concord.bat",
                "src/build/StartCache.java"
            })
    void everyWayToStartUsesTheSameOptions(String starter) throws IOException {
        assertThat(Files.readString(Path.of(starter)))
                .contains("-XX:+UseSerialGC")
                .contains("-XX:TieredStopAtLevel=1")
                .contains("--enable-native-access=javafx.graphics,ALL-UNNAMED")
                .contains("--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED")
                .contains("--add-opens=javafx.controls/javafx.scene.control.skin=ALL-UNNAMED")
                .contains("app.concord.Launcher");
    }

    @Test
    void theInstalledProgramStartsAsItsCachesWereMade() throws IOException {
        assertThat(Files.readString(Path.of("src/build/AppImage.java")))
                .contains("StartCache.OPTIONS")
                .contains("StartCache.COMMAND_OPTIONS")
                .contains("StartCache.MAIN")
                .doesNotContain("\"-XX:", "\"--add-exports", "\"--add-opens");
    }

    /** What opens the window has its own cache; everything else is the command line. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    "",window
                    --open,window
                    --open a b,window
                    sample,window
                    sample --check,command
                    kept.concord,window
                    kept.CONCORD,window
                    missing.concord,command
                    kept.concord --x,command
                    check kept.concord,command
                    --version,command
                    """)
    void theCommandPicksTheLauncherByItsArguments(String arguments, String picked, @TempDir Path at)
            throws Exception {
        assumeThat(Path.of("/bin/sh")).exists();
        Path bin = Files.createDirectories(at.resolve("bin"));
        Files.copy(INSTALLER.resolve("linux").resolve("concord"), bin.resolve("concord"));
        for (String launcher : List.of("concord-window", "concord-cli")) {
            Path script = bin.resolve(launcher);
            Files.writeString(script, "#!/bin/sh\necho " + launcher + " $#\n");
            assertThat(script.toFile().setExecutable(true)).isTrue();
        }
        for (String file : List.of("kept.concord", "kept.CONCORD")) {
            Files.writeString(at.resolve(file), "{}");
        }
        Path link = at.resolve("link");
        Files.createSymbolicLink(link, Path.of("bin/concord"));
        List<String> words = arguments.isEmpty() ? List.of() : List.of(arguments.split(" "));
        List<String> command = new ArrayList<>(List.of("/bin/sh", link.toString()));
        command.addAll(words);
        Process process = new ProcessBuilder(command).directory(at.toFile()).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String launcher = picked.equals("window") ? "concord-window" : "concord-cli";
        assertThat(said.strip()).isEqualTo(launcher + " " + words.size());
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void theNoticesNameEveryLibraryThatGoesWithTheProgram() throws IOException {
        List<String> notices = InstalledRuntimeTest.libraries();
        assumeThat(notices).as("made by the build").isNotEmpty();
        String pom = Files.readString(Path.of("pom.xml"));
        String dependencies =
                pom.substring(
                        pom.lastIndexOf("<dependencies>", pom.indexOf("<!-- Tests -->")),
                        pom.indexOf("<!-- Tests -->"));
        List<String> direct =
                dependencies
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("<artifactId>"))
                        .map(line -> line.replaceAll("</?artifactId>", ""))
                        .toList();
        assertThat(direct).hasSizeGreaterThan(20);
        for (String artifact : direct) {
            assertThat(notices).anySatisfy(line -> assertThat(line).contains(":" + artifact + ":"));
        }
        assertThat(notices)
                .allSatisfy(line -> assertThat(line.split(" \\| ")[2]).isNotBlank())
                .noneMatch(line -> line.contains("Unknown license"));
    }

    private static Document xml(Path file)
            throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        // The property list names a document type, which is nothing to be fetched for.
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(file.toFile());
    }

    private static String text(Document document, String element) {
        return document.getElementsByTagName(element).item(0).getTextContent().strip();
    }

    private static String attribute(Document document, String element, String name) {
        return document.getElementsByTagName(element)
                .item(0)
                .getAttributes()
                .getNamedItem(name)
                .getTextContent();
    }

    static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        }
        return properties;
    }
}
