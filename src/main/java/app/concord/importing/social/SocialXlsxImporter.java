package app.concord.importing.social;

import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.SourceFile;
import app.concord.importing.table.Workbook;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import java.io.IOException;
import java.util.Set;

/** Reads social plans and exports kept as a workbook; one asset a row of every fitting sheet. */
public final class SocialXlsxImporter implements Importer {
    private static final Set<String> ENDINGS = Set.of("xlsx", "xls");

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return ENDINGS.contains(file.ending());
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) throws IOException {
        try {
            return SocialPosts.read(
                    file, id(), Workbook.read(file.bytes(), cancellation), cancellation);
        } catch (Workbook.EncryptedException e) {
            return Imported.nothing(Problem.of(file.path(), Problem.Kind.ENCRYPTED));
        }
    }
}
