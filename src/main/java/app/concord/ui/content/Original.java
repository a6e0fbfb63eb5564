package app.concord.ui.content;

import app.concord.check.Checks;
import app.concord.model.Asset;
import app.concord.ui.Background;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.Function;

/**
 * How pieces are seen as their readers see them.
 *
 * @param checks draws pages of documents
 * @param background where they are drawn
 * @param fileOfAsset finds the file of a piece by the piece's path, null where it is gone
 */
public record Original(
        Checks checks, Background background, Function<String, @Nullable Path> fileOfAsset) {

    /** The file of a piece, null where it is gone. */
    @Nullable Path file(Asset asset) {
        return fileOfAsset.apply(asset.path());
    }
}
