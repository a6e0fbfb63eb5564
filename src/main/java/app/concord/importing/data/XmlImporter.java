package app.concord.importing.data;

import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.SourceFile;
import app.concord.importing.TextDecoder;
import app.concord.importing.TextStream;
import app.concord.importing.email.MjmlImporter;
import app.concord.importing.feed.FeedImporter;
import app.concord.importing.print.DocxImporter;
import app.concord.importing.web.SitemapImporter;
import app.concord.model.Cancellation;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads XML that is of none of the known shapes, such as exports of content systems and texts of
 * apps, and drawings in SVG. XML without any words is not taken.
 */
public final class XmlImporter implements Importer {
    private static final int HEAD = 1 << 16;
    private static final Pattern START =
            Pattern.compile("\\ufeff?\\s*<(?:[?!][^>]*>\\s*|[A-Za-z_])", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile(">\\s*(?:<!\\[CDATA\\[\\s*)?[^<>\\s]");
    private static final Pattern ENCODING =
            Pattern.compile("\\A\\s*<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w:.-]{2,40})");
    private static final List<Importer> OTHERS =
            List.of(
                    new FeedImporter(),
                    new DocxImporter(),
                    new MjmlImporter(),
                    new SitemapImporter());

    @Override
    public String id() {
        return "xml";
    }

    @Override
    public boolean accepts(SourceFile file) {
        if (file.ending().equals("svg")) {
            return true;
        }
        if (!file.ending().equals("xml")) {
            return false;
        }
        String head = TextStream.head(file.bytes(), HEAD);
        return START.matcher(head).lookingAt()
                && WORDS.matcher(head).find()
                && OTHERS.stream().noneMatch(other -> other.accepts(file));
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) {
        String text = TextDecoder.decode(file.bytes().array(), declared(file));
        DataTree tree =
                file.ending().equals("svg")
                        ? SvgReading.read(text, cancellation)
                        : XmlReading.read(text, cancellation);
        return DataPieces.of(file, id(), "XML", tree, cancellation);
    }

    private static @Nullable String declared(SourceFile file) {
        Matcher named = ENCODING.matcher(TextStream.head(file.bytes(), 256));
        return named.find() ? named.group(1) : file.charset();
    }
}
