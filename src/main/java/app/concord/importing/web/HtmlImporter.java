package app.concord.importing.web;

import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.SourceFile;
import app.concord.model.Cancellation;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads saved web pages, and newsletters that were saved as pages. */
public final class HtmlImporter implements Importer {
    private static final Set<String> ENDINGS = Set.of("html", "htm", "xhtml", "xht", "shtml");
    private static final int HEAD = 4096;
    private static final Pattern START =
            Pattern.compile("\\s*<(!doctype\\s+html|html[\\s>])", Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "html";
    }

    @Override
    public boolean accepts(SourceFile file) {
        if (ENDINGS.contains(file.ending())) {
            return true;
        }
        String head = new String(file.bytes().head(HEAD), StandardCharsets.ISO_8859_1);
        return file.ending().isEmpty() && START.matcher(head).lookingAt();
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) {
        String html = SavedPage.decode(file.bytes().array(), file.charset());
        return SavedPage.alone(file, html).read(cancellation);
    }
}
