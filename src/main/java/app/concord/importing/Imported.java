package app.concord.importing;

import app.concord.model.Asset;
import app.concord.model.FileReading.Layout;
import app.concord.model.Problem;

import java.util.List;

/**
 * What came of importing one file.
 *
 * @param assets in the order they stand in the file; language is still null
 * @param problems what could not be read or was assumed
 * @param layout what was found out about the make of the file
 */
public record Imported(List<Asset> assets, List<Problem> problems, Layout layout) {
    public Imported {
        assets = List.copyOf(assets);
        problems = List.copyOf(problems);
    }

    /** Of a file whose make leaves nothing to be guessed. */
    public Imported(List<Asset> assets, List<Problem> problems) {
        this(assets, problems, Layout.NONE);
    }

    public static Imported of(Asset asset) {
        return new Imported(List.of(asset), List.of());
    }

    /** Of a file that was not read since it has more bytes than that. */
    public static Imported tooLarge(String path, long largest) {
        return nothing(Problem.of(path, Problem.Kind.TOO_LARGE, (largest >> 20) + " MB"));
    }

    /** Of a file that is not what its name says. */
    public static Imported notRecognised(SourceFile file) {
        return nothing(Problem.of(file.path(), Problem.Kind.NOT_RECOGNISED, file.name()));
    }

    public static Imported nothing(Problem problem) {
        return new Imported(List.of(), List.of(problem));
    }
}
