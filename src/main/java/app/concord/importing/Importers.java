package app.concord.importing;

import app.concord.importing.data.CalendarImporter;
import app.concord.importing.data.JsonImporter;
import app.concord.importing.data.XmlImporter;
import app.concord.importing.data.YamlImporter;
import app.concord.importing.email.EmlImporter;
import app.concord.importing.email.MboxImporter;
import app.concord.importing.email.MjmlImporter;
import app.concord.importing.email.MsgImporter;
import app.concord.importing.feed.FeedImporter;
import app.concord.importing.print.DocImporter;
import app.concord.importing.print.DocxImporter;
import app.concord.importing.print.IdmlImporter;
import app.concord.importing.print.OdfImporter;
import app.concord.importing.print.PdfImporter;
import app.concord.importing.print.PictureImporter;
import app.concord.importing.print.PptxImporter;
import app.concord.importing.print.RtfImporter;
import app.concord.importing.print.SubtitleImporter;
import app.concord.importing.print.TextImporter;
import app.concord.importing.social.PostsJsonImporter;
import app.concord.importing.social.SocialCsvImporter;
import app.concord.importing.social.SocialXlsxImporter;
import app.concord.importing.social.archive.FacebookImporter;
import app.concord.importing.social.archive.InstagramImporter;
import app.concord.importing.social.archive.MastodonImporter;
import app.concord.importing.social.archive.TweetsImporter;
import app.concord.importing.web.HtmlImporter;
import app.concord.importing.web.MhtmlImporter;
import app.concord.importing.web.SitemapImporter;
import app.concord.importing.web.WarcImporter;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/** The catalogue of importers: to add one, add its line. */
public final class Importers {
    private static final List<Importer> ALL =
            List.of(
                    new SocialCsvImporter(),
                    new DocImporter(),
                    new DocxImporter(),
                    new EmlImporter(),
                    new FacebookImporter(),
                    new FeedImporter(),
                    new GzipImporter(),
                    new HtmlImporter(),
                    new CalendarImporter(),
                    new IdmlImporter(),
                    new InstagramImporter(),
                    new JsonImporter(),
                    new MastodonImporter(),
                    new MboxImporter(),
                    new MhtmlImporter(),
                    new MjmlImporter(),
                    new MsgImporter(),
                    new OdfImporter(),
                    new PdfImporter(),
                    new PictureImporter(),
                    new PostsJsonImporter(),
                    new PptxImporter(),
                    new RtfImporter(),
                    new SitemapImporter(),
                    new SubtitleImporter(),
                    new TweetsImporter(),
                    new TextImporter(),
                    new WarcImporter(),
                    new SocialXlsxImporter(),
                    new XmlImporter(),
                    new YamlImporter());

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

    /**
     * Reads a file by the importer that takes it. There are always assets or a problem: a file that
     * gives no words at all is said to be without text.
     *
     * @throws IOException if nothing of the file can be read
     */
    public static Imported read(SourceFile file, Cancellation cancellation) throws IOException {
        Importer importer = forFile(file);
        if (importer == null && file.ending().equals("js")) {
            // The downloads of a network are scripts too, but these have their importer.
            return Imported.nothing(Problem.of(file.path(), Problem.Kind.NO_CONTENT, "a script"));
        }
        if (importer == null) {
            return Imported.nothing(
                    Problem.of(file.path(), Problem.Kind.UNKNOWN_FORMAT, file.ending()));
        }
        if (file.bytes().length() > importer.largest()) {
            return Imported.tooLarge(file.path(), importer.largest());
        }
        Imported imported = importer.read(file, cancellation);
        boolean silent =
                imported.problems().isEmpty()
                        && imported.assets().stream().allMatch(a -> a.blocks().isEmpty());
        return silent
                ? new Imported(
                        imported.assets(),
                        List.of(Problem.of(file.path(), Problem.Kind.NO_TEXT)),
                        imported.layout())
                : imported;
    }
}
