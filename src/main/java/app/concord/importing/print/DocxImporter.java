package app.concord.importing.print;

import app.concord.importing.BlockList;
import app.concord.importing.Bytes;
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
 * Reads Word documents, with and without macros, as container or as one XML file: body, tables,
 * text boxes, charts and diagrams, foot- and endnotes at their marks, headers and footers.
 * Withdrawn and hidden text, the codes of fields, comments and hints of forms are left out; words
 * keep their letters where a style shows capitals. Nothing outside the file is opened.
 */
public final class DocxImporter implements Importer {
    private static final Set<String> ENDINGS = Set.of("docx", "docm", "dotx", "dotm");

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public boolean accepts(SourceFile file) {
        if (file.ending().equals("xml") || file.ending().equals("doc")) {
            OfficeFile.Sort sort = OfficeFile.sort(file);
            return sort == OfficeFile.Sort.WORD_XML || sort == OfficeFile.Sort.WORD;
        }
        return OfficeFile.is(file, OfficeFile.Sort.WORD, ENDINGS);
    }

    @Override
    public long largest() {
        return Limits.DOCUMENT_FILE;
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) throws IOException {
        List<Problem> problems = new ArrayList<>();
        try (OfficePackage document = open(file, problems, cancellation)) {
            BlockList blocks = new BlockList();
            new DocxBody(document, blocks, cancellation).read();
            int embedded = document.embedded();
            if (embedded > 0) {
                document.tell(
                        Problem.Kind.LEFT_OUT,
                        embedded + (embedded == 1 ? " embedded file" : " embedded files"));
            }
            boolean pictures =
                    document.names().stream().anyMatch(name -> name.startsWith("word/media/"));
            return DocumentAsset.of(id(), file, blocks.toBlocks(), pictures, problems);
        } catch (PartException e) {
            problems.add(e.problem(file.path()));
            return new Imported(List.of(), problems);
        }
    }

    private static OfficePackage open(
            SourceFile file, List<Problem> problems, Cancellation cancellation) throws IOException {
        Bytes container = OfficeFile.container(file);
        if (OfficeFile.sort(file) == OfficeFile.Sort.WORD_XML) {
            return OfficePackage.openFlat(
                    container, "word/document.xml", file.path(), problems, cancellation);
        }
        return OfficePackage.open(container, file.path(), problems, cancellation);
    }
}
