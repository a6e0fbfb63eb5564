package app.concord.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the files of words that the program goes by: one a line; blank lines and those that begin
 * with {@code #} are remarks. A file may hold several lists, each under its name in brackets.
 */
public final class WordFile {
    private WordFile() {}

    /**
     * The lines of a file that say something, in their order, without blanks around them.
     *
     * @param beside a class of the package that the file stands in
     * @param name name of the file
     * @throws IllegalStateException if the program was put together without the file
     */
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the class path");
            }
            List<String> lines = new ArrayList<>();
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.split("\n", -1)) {
                String said = line.strip();
                if (!said.isEmpty() && !said.startsWith("#")) {
                    lines.add(said);
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /**
     * The lists of a file by their names, all in the order of the file; lines above the first name
     * belong to none and are left out.
     *
     * @param beside a class of the package that the file stands in
     * @param name name of the file
     * @throws IllegalStateException if the program was put together without the file
     */
    public static Map<String, List<String>> lists(Class<?> beside, String name) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        List<String> list = new ArrayList<>();
        for (String line : lines(beside, name)) {
            if (line.startsWith("[")) {
                String title = line.substring(1, line.length() - 1);
                list = lists.computeIfAbsent(title, t -> new ArrayList<>());
            } else {
                list.add(line);
            }
        }
        return lists;
    }
}
