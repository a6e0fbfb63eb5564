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
 * Reads presentations: the slides in the order they are shown, their shapes in the order they are
 * read, tables, charts and diagrams. Hidden slides, speaker's notes, comments and the prompts of
 * empty placeholders are left out. Nothing outside the file is opened.
 */
public final class PptxImporter implements Importer {
    private static final Set<String> ENDINGS =
            Set.of("pptx", "pptm", "ppsx", "ppsm", "potx", "potm");

    @Override
    public String id() {
        return "pptx";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return OfficeFile.is(file, OfficeFile.Sort.SLIDES, ENDINGS);
    }

    @Override
    public long largest() {
        return Limits.DOCUMENT_FILE;
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) throws IOException {
        List<Problem> problems = new ArrayList<>();
        try (OfficePackage document =
                OfficePackage.open(
                        OfficeFile.container(file), file.path(), problems, cancellation)) {
            BlockList blocks = new BlockList();
            PptxSlides slides = new PptxSlides(document, blocks, cancellation);
            slides.read();
            return DocumentAsset.of(id(), file, blocks.toBlocks(), slides.pictures(), problems);
        } catch (PartException e) {
            problems.add(e.problem(file.path()));
            return new Imported(List.of(), problems);
        }
    }
}
