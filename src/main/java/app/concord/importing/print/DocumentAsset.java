package app.concord.importing.print;

import app.concord.importing.Imported;
import app.concord.importing.SourceFile;
import app.concord.importing.VisibleText;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Channel;
import app.concord.model.Problem;

import java.util.Comparator;
import java.util.List;

/** Makes the one piece that a document is. */
final class DocumentAsset {
    private static final int TITLE = 80;

    private DocumentAsset() {}

    /**
     * The result of a document: what is designed is print unless its folder says otherwise.
     *
     * @param pictures whether it shows pictures, which may hold its words
     * @param problems what was found wrong; gets one more where there is no text
     */
    static Imported of(
            String format,
            SourceFile file,
            List<Block> blocks,
            boolean pictures,
            List<Problem> problems) {
        if (blocks.isEmpty()) {
            if (pictures) {
                problems.add(Problem.of(file.path(), Problem.Kind.NO_TEXT));
            } else if (problems.stream().noneMatch(problem -> problem.kind().incomplete())) {
                problems.add(
                        Problem.of(
                                file.path(), Problem.Kind.NO_CONTENT, "a document without words"));
            }
            return new Imported(List.of(), problems);
        }
        Channel channel = file.channel();
        Asset asset =
                new Asset(
                        file.path(),
                        channel == null ? Channel.PRINT : channel,
                        format,
                        title(file, blocks),
                        null,
                        null,
                        null,
                        blocks,
                        file.bytes().sha256());
        return new Imported(List.of(asset), problems);
    }

    private static String title(SourceFile file, List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.kind() == BlockKind.HEADING)
                .min(Comparator.comparingInt(Block::level))
                .map(block -> VisibleText.opening(block.text().replace('\n', ' '), TITLE))
                .orElse(file.name());
    }
}
