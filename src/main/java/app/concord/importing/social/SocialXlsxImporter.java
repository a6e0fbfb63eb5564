package app.concord.importing.social;

import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.SourceFile;
import app.concord.model.Cancellation;

import java.io.IOException;
import java.util.Set;

/**
 * Reads social plans and exports kept as a workbook; one asset a row of every fitting sheet. Tools
 * also save tables of HTML, XML or plain text under such a name.
 */
public final class SocialXlsxImporter implements Importer {
    private static final Set<String> ENDINGS = Set.of("xlsx", "xls", "xlsm", "xltx", "ods", "ots");

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
        return SocialTables.read(file, id(), cancellation);
    }
}
