package app.concord.importing.print;

import app.concord.importing.BlockList;
import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads layout documents in InDesign's exchange format (IDML): the stories of the frames that are
 * seen, page by page in the order they are read, with the look of their styles resolved. Hidden and
 * non-printing layers and objects, hidden conditions, notes, withdrawn text and what stands beside
 * the pages are left out.
 */
public final class IdmlImporter implements Importer {
    private static final Set<String> ENDINGS = Set.of("idml");

    @Override
    public String id() {
        return "idml";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return OfficeFile.is(file, OfficeFile.Sort.LAYOUT, ENDINGS);
    }

    @Override
    public long largest() {
        return Limits.DOCUMENT_FILE;
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) throws IOException {
        List<Problem> problems = new ArrayList<>();
        try (IdmlFiles files =
                IdmlFiles.open(OfficeFile.container(file), file.path(), problems, cancellation)) {
            BlockList blocks = new BlockList();
            new IdmlDocument(files, blocks, cancellation).read();
            if (blocks.size() >= Limits.DOCUMENT_BLOCKS) {
                files.tell(Problem.Kind.CUT_SHORT, Limits.DOCUMENT_BLOCKS + " paragraphs");
            }
            return DocumentAsset.of(id(), file, blocks.toBlocks(), false, problems);
        } catch (PartException e) {
            problems.add(e.problem(file.path()));
            return new Imported(List.of(), problems);
        }
    }
}
