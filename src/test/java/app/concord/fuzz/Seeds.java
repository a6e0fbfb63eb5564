package app.concord.fuzz;

import app.concord.importing.Bytes;
import app.concord.importing.Importer;
import app.concord.importing.ImporterSamples;
import app.concord.importing.Importers;
import app.concord.importing.SourceFile;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The inputs that are there already: fixtures of the tests, the sample, and what tests build. */
final class Seeds {
    private static final Path FIXTURES = Path.of("src", "test", "resources");
    private static final Path SAMPLE = Path.of("assets", "sample", "campaign");

    /** Larger files are read too slowly to be read often, in bytes. */
    private static final long LARGEST = 100_000;

    private static final int MOST_OF_A_KIND = 120;

    private Seeds() {}

    /** The files that the importer of this id reads. */
    static List<Input> of(String importer) {
        return Lazily.BY_IMPORTER.getOrDefault(importer, List.of());
    }

    /** Sorted once: every importer is asked about every file. */
    private static final class Lazily {
        static final Map<String, List<Input>> BY_IMPORTER = byImporter();
    }

    private static Map<String, List<Input>> byImporter() {
        Map<String, List<Input>> seeds = new TreeMap<>();
        ImporterSamples.all().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .forEach(sample -> add(seeds, new Input(sample.path(), sample.bytes().array())));
        add(seeds, new Input("plan.xls", oldWorkbook()));
        files(FIXTURES).forEach(file -> add(seeds, file));
        files(SAMPLE).forEach(file -> add(seeds, file));
        return seeds;
    }

    private static void add(Map<String, List<Input>> seeds, Input input) {
        Importer importer =
                Importers.forFile(new SourceFile(input.path(), null, Bytes.of(input.bytes())));
        if (importer != null) {
            List<Input> known = seeds.computeIfAbsent(importer.id(), id -> new ArrayList<>());
            if (known.size() < MOST_OF_A_KIND) {
                known.add(input);
            }
        }
    }

    /** The files of a folder that are not large, sorted. */
    static List<Input> files(Path folder) {
        List<Input> found = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                if (Files.size(file) <= LARGEST && Files.size(file) > 0) {
                    String path = folder.relativize(file).toString().replace('\\', '/');
                    found.add(new Input(path, Files.readAllBytes(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The fixtures with one of these endings. */
    static List<Input> fixtures(String part, String... endings) {
        return Stream.concat(files(FIXTURES).stream(), files(SAMPLE).stream())
                .filter(file -> file.path().toLowerCase(Locale.ROOT).contains(part))
                .filter(file -> Stream.of(endings).anyMatch(file.path()::endsWith))
                .limit(MOST_OF_A_KIND)
                .toList();
    }

    /** Small campaigns, each in one archive. */
    static List<Input> campaigns() {
        List<Input> archives = new ArrayList<>();
        archives.add(new Input("campaign.zip", zip(files(SAMPLE))));
        try (Stream<Path> folders = Files.list(FIXTURES.resolve("campaigns"))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().limit(16).toList()) {
                List<Input> all = files(folder.resolve("campaign"));
                // A few pieces are enough to be held against each other.
                archives.add(
                        new Input("campaign.zip", zip(all.subList(0, Math.min(5, all.size())))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archives;
    }

    private static byte[] zip(List<Input> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Input file : files) {
                zip.putNextEntry(new ZipEntry(file.path()));
                zip.write(file.bytes());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What is said in each of the ten languages, in pieces of some lines. */
    static List<Input> texts() {
        List<Input> texts = new ArrayList<>();
        for (Input file : fixtures("facts/", ".facts")) {
            String language = file.path().replaceAll(".*/|\\.facts", "");
            String[] parts = text(file).split("\\n\\s*\\n", -1);
            for (int i = 0; i < parts.length; i += 4) {
                StringBuilder said = new StringBuilder();
                for (int k = i; k < Math.min(i + 4, parts.length); k++) {
                    parts[k].lines()
                            .filter(line -> !line.startsWith(" ") && !line.startsWith("#"))
                            .forEach(line -> said.append(line).append('\n'));
                }
                if (!said.isEmpty()) {
                    texts.add(text(language, said.toString()));
                }
            }
        }
        return texts;
    }

    static Input text(String path, String text) {
        return new Input(path, text.getBytes(StandardCharsets.UTF_8));
    }

    static String text(Input input) {
        return new String(input.bytes(), StandardCharsets.UTF_8);
    }

    /** A workbook of the old binary kind. */
    static byte[] oldWorkbook() {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Sheet sheet = workbook.createSheet();
            String[][] rows = {
                {"Date", "Text", "Price", "Offer"},
                {"2026-04-12", "Aurora lamp, now 40 EUR", "40.00", "Aurora lamp"}
            };
            for (int row = 0; row < rows.length; row++) {
                sheet.createRow(row);
                for (int column = 0; column < rows[row].length; column++) {
                    sheet.getRow(row).createCell(column).setCellValue(rows[row][column]);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
