package app.concord.check;

import app.concord.importing.Bytes;
import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.Importers;
import app.concord.importing.SourceFile;
import app.concord.importing.brief.BriefImporter;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Cancellation;
import app.concord.model.Problem;
import app.concord.model.Property;
import app.concord.text.Languages;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Reads files and hands each to the importer that knows its kind. */
final class Reception {
    /** Larger files are not read: no piece of a campaign is, and they would fill the memory. */
    static final long LARGEST_FILE = 200L * 1024 * 1024;

    private static final int LANGUAGE_SAMPLE = 4_000;

    private final Workers workers;
    private final Progress progress;
    private final Cancellation cancellation;
    private final List<Problem> problems;

    Reception(
            Workers workers, Progress progress, Cancellation cancellation, List<Problem> problems) {
        this.workers = workers;
        this.progress = progress;
        this.cancellation = cancellation;
        this.problems = problems;
    }

    /** The brief as an asset, null where there is none or it cannot be read. */
    @Nullable Asset brief(Intake.@Nullable Item item) {
        if (item == null) {
            return null;
        }
        List<Asset> read = gather(List.of(item), this::readBrief);
        return read.isEmpty() ? null : read.getFirst();
    }

    /** The assets of all files, in the order of the files. */
    List<Asset> assets(List<Intake.Item> items) {
        return gather(items, this::readPiece);
    }

    /** Reads one file. */
    private interface Reader {
        Imported read(SourceFile file) throws IOException;
    }

    private List<Asset> gather(List<Intake.Item> items, Reader reader) {
        List<Imported> imported =
                workers.each(
                        items,
                        (item, index) -> {
                            progress.at(Progress.Stage.IMPORT, index, items.size(), item.path());
                            return withLanguage(read(item, reader));
                        },
                        (item, failure) ->
                                Checker.failed(
                                        item.path(),
                                        failure,
                                        problems,
                                        new Imported(List.of(), List.of())));
        List<Asset> assets = new ArrayList<>();
        for (Imported one : imported) {
            assets.addAll(one.assets());
            problems.addAll(one.problems());
        }
        return assets;
    }

    private Imported read(Intake.Item item, Reader reader) {
        try {
            if (Files.size(item.file()) > LARGEST_FILE) {
                return Imported.nothing(
                        Problem.of(
                                item.path(),
                                Problem.Kind.TOO_LARGE,
                                Long.toString(LARGEST_FILE / (1024 * 1024))));
            }
            Bytes bytes = Bytes.of(Files.readAllBytes(item.file()));
            return reader.read(new SourceFile(item.path(), item.channel(), bytes));
        } catch (IOException e) {
            return Imported.nothing(
                    Problem.of(item.path(), Problem.Kind.UNREADABLE, Intake.reason(e)));
        }
    }

    private Imported readPiece(SourceFile file) throws IOException {
        Importer importer = Importers.forFile(file);
        return importer == null
                ? Imported.nothing(
                        Problem.of(file.path(), Problem.Kind.UNKNOWN_FORMAT, file.ending()))
                : importer.read(file, cancellation);
    }

    private Imported readBrief(SourceFile file) throws IOException {
        return new BriefImporter().read(file, cancellation);
    }

    private static Imported withLanguage(Imported imported) {
        List<Asset> assets = new ArrayList<>();
        for (Asset asset : imported.assets()) {
            assets.add(asset.language() == null ? asset.withLanguage(language(asset)) : asset);
        }
        return new Imported(assets, imported.problems());
    }

    private static @Nullable String language(Asset asset) {
        long stated =
                asset.blocks().stream()
                        .filter(block -> block.property() == Property.LANGUAGE)
                        .map(Block::text)
                        .distinct()
                        .count();
        if (stated > 1) {
            return null;
        }
        StringBuilder sample = new StringBuilder();
        for (Block block : asset.blocks()) {
            if (block.region().speaksForPiece() && sample.length() < LANGUAGE_SAMPLE) {
                sample.append(block.text()).append('\n');
            }
        }
        return Languages.of(sample.toString());
    }
}
