package app.concord.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** Reads the files of names by which columns and values of data are known, in UTF-8. */
public final class NameFile {
    private NameFile() {}

    /**
     * The names of a file by what they mean.
     *
     * @param beside a class of the package that the file stands in
     * @param name name of the file
     * @throws IllegalStateException if the program was put together without the file
     */
    public static Properties of(Class<?> beside, String name) {
        Properties names = new Properties();
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing");
            }
            names.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** The names that a file gives for a meaning, as they are written; none for an unknown one. */
    public static List<String> names(Properties file, String meaning) {
        return Arrays.stream(file.getProperty(meaning, "").split("\\|", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
