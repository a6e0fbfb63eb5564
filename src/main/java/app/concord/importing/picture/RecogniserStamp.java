package app.concord.importing.picture;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Tells what pictures are read with: after a change of it, they may say something else. */
public final class RecogniserStamp {
    private static final String DATA = "tessdata";

    private RecogniserStamp() {}

    /** Of the program of this computer and the languages it has, empty where there is none. */
    public static String own() {
        Path program = Tesseract.place();
        return program == null ? "" : of(program, System.getenv("TESSDATA_PREFIX"));
    }

    /**
     * Of a program.
     *
     * @param named the folder of its languages, as the environment names it, null for none
     */
    static String of(Path program, @Nullable String named) {
        SortedSet<String> parts = new TreeSet<>();
        add(parts, program);
        for (Path folder : folders(program, named)) {
            add(parts, folder);
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.traineddata")) {
                files.forEach(file -> add(parts, file));
            } catch (IOException | DirectoryIteratorException e) {
                parts.add(folder + " cannot be read");
            }
        }
        return String.join("\n", parts);
    }

    /** Where the languages of a program usually lie, as far as these places exist. */
    private static List<Path> folders(Path program, @Nullable String named) {
        List<Path> places = new ArrayList<>();
        if (named != null && !named.isBlank()) {
            try {
                places.add(Path.of(named));
                places.add(Path.of(named).resolve(DATA));
            } catch (InvalidPathException e) {
                return List.of();
            }
        }
        Path bin = program.toAbsolutePath().getParent();
        if (bin != null) {
            places.add(bin.resolve(DATA));
            Path share = bin.resolveSibling("share");
            places.add(share.resolve(DATA));
            try (DirectoryStream<Path> versions =
                    Files.newDirectoryStream(share.resolve("tesseract-ocr"))) {
                versions.forEach(version -> places.add(version.resolve(DATA)));
            } catch (IOException | DirectoryIteratorException e) {
                return places.stream().filter(Files::isDirectory).toList();
            }
        }
        return places.stream().filter(Files::isDirectory).toList();
    }

    private static void add(Set<String> parts, Path file) {
        try {
            parts.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
        } catch (IOException e) {
            parts.add(file + " cannot be read");
        }
    }
}
