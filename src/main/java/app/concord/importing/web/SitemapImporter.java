package app.concord.importing.web;

import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.SourceFile;
import app.concord.importing.TextStream;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

/** Knows maps of sites, which hold addresses and no words, and says how to read what they name. */
public final class SitemapImporter implements Importer {
    private static final int HEAD = 4096;

    @Override
    public String id() {
        return "sitemap";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return switch (file.ending()) {
            case "xml" -> Sitemap.isMap(TextStream.head(file.bytes(), HEAD));
            case "txt" -> isList(file);
            default -> false;
        };
    }

    /** Whether the whole lines at the beginning are addresses. */
    private static boolean isList(SourceFile file) {
        String head = TextStream.head(file.bytes(), HEAD);
        int last = head.lastIndexOf('\n');
        boolean cut = file.bytes().length() > HEAD && last > 0;
        return Sitemap.isList(cut ? head.substring(0, last) : head);
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) {
        Sitemap map = Sitemap.read(file.bytes().array());
        cancellation.check();
        if (map == null) {
            return Imported.notRecognised(file);
        }
        return Imported.nothing(
                Problem.of(
                        file.path(),
                        Problem.Kind.NO_CONTENT,
                        told(map),
                        "to read what they lead to, add the address of the map or of a page"));
    }

    private static String told(Sitemap map) {
        int count = map.maps().isEmpty() ? map.pages().size() : map.maps().size();
        String what = map.maps().isEmpty() ? "addresses" : "further sitemaps";
        return "a sitemap, " + what + " in it: " + count;
    }
}
