package app.concord.check;

import app.concord.importing.Imported;
import app.concord.model.Asset;
import app.concord.model.FileChoices;
import app.concord.model.FileReading;
import app.concord.model.Problem;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is told of how a file was taken in. */
final class FileReadings {
    private FileReadings() {}

    /** How a file was taken in; its market is not known yet. */
    static FileReading of(String path, FileChoices choices, Imported imported) {
        List<Asset> assets = imported.assets();
        String language = mostly(assets);
        return new FileReading(
                path,
                assets.isEmpty() ? "" : assets.getFirst().format(),
                assets.size(),
                assets.isEmpty() ? null : assets.getFirst().channel(),
                language,
                null,
                imported.layout(),
                choices);
    }

    /** The language of most pieces, the first in the alphabet of several. */
    private static @Nullable String mostly(List<Asset> assets) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Asset asset : assets) {
            String language = asset.language();
            if (language != null) {
                counts.merge(language, 1, Integer::sum);
            }
        }
        String most = null;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (most == null || entry.getValue() > counts.getOrDefault(most, 0)) {
                most = entry.getKey();
            }
        }
        return most;
    }

    /** The problems met, and one for each column that was settled and does not exist. */
    static List<Problem> problems(Imported imported, String path, FileChoices choices) {
        Set<String> headers = new TreeSet<>();
        imported.layout().columns().forEach(column -> headers.add(column.header()));
        Stream<Problem> missing =
                choices.columns().keySet().stream()
                        .filter(header -> !headers.isEmpty() && !headers.contains(header))
                        .map(header ->
                                Problem.of(
                                        path,
                                        Problem.Kind.LEFT_OUT,
                                        "there is no column " + header));
        return Stream.concat(imported.problems().stream(), missing).toList();
    }
}
