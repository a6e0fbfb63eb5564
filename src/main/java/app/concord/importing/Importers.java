package app.concord.importing;

import app.concord.importing.email.EmlImporter;
import app.concord.importing.feed.FeedImporter;
import app.concord.importing.print.DocxImporter;
import app.concord.importing.print.PdfImporter;
import app.concord.importing.print.TextImporter;
import app.concord.importing.social.SocialCsvImporter;
import app.concord.importing.social.SocialXlsxImporter;
import app.concord.importing.web.HtmlImporter;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The catalogue of importers: to add one, add its line. */
public final class Importers {
    private static final List<Importer> ALL =
            List.of(
                    new SocialCsvImporter(),
                    new DocxImporter(),
                    new EmlImporter(),
                    new FeedImporter(),
                    new HtmlImporter(),
                    new PdfImporter(),
                    new TextImporter(),
                    new SocialXlsxImporter());

    private Importers() {}

    /** Every importer, sorted by id. */
    public static List<Importer> all() {
        return ALL;
    }

    /** The one importer that reads this file, null if none does. */
    public static @Nullable Importer forFile(SourceFile file) {
        for (Importer importer : ALL) {
            if (importer.accepts(file)) {
                return importer;
            }
        }
        return null;
    }
}
