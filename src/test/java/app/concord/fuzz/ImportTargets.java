package app.concord.fuzz;

import app.concord.extract.Extractors;
import app.concord.importing.Bytes;
import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.Importers;
import app.concord.importing.SourceFile;
import app.concord.importing.TextDecoder;
import app.concord.importing.brief.BriefImporter;
import app.concord.importing.glossary.GlossaryImporter;
import app.concord.importing.glossary.ReadGlossary;
import app.concord.importing.print.PageBitmap;
import app.concord.importing.print.PdfPages;
import app.concord.importing.print.PicturePages;
import app.concord.importing.web.Sitemap;
import app.concord.model.Asset;
import app.concord.model.Cancellation;
import app.concord.model.ReadingContext;
import app.concord.text.Languages;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The readers of files: every importer, the brief, the glossary, and what draws pages. */
final class ImportTargets {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** What is drawn is small, so that what is drawn on it is not what takes the time. */
    private static final double SCALE = 0.25;

    private ImportTargets() {}

    /** All of them. */
    static List<Target> all() {
        List<Target> targets = new ArrayList<>();
        for (Importer importer : Importers.all()) {
            String id = importer.id();
            targets.add(Target.of(id, () -> Seeds.of(id), ImportTargets::imported));
        }
        targets.add(Target.of("brief", ImportTargets::briefs, ImportTargets::brief));
        targets.add(Target.of("glossary", ImportTargets::glossaries, ImportTargets::glossary));
        targets.add(
                Target.of(
                        "draw-pdf",
                        () -> Seeds.of("pdf"),
                        (input, asked) -> drawn(PdfPages.draw(Bytes.of(input.bytes()), 1, SCALE))));
        targets.add(
                Target.of(
                        "draw-picture",
                        () -> Seeds.of("picture"),
                        (input, asked) -> drawn(PicturePages.draw(input.bytes(), 1, SCALE))));
        targets.add(
                Target.of(
                        "site-map",
                        () -> Seeds.of("sitemap"),
                        (input, asked) -> String.valueOf(Sitemap.read(input.bytes()))));
        return targets;
    }

    private static List<Input> briefs() {
        List<Input> briefs = new ArrayList<>(Seeds.fixtures("brief", ".csv", ".json", ".xml"));
        Seeds.of("xlsx").stream()
                .map(file ->
                        new Input(
                                "brief" + file.path().substring(file.path().lastIndexOf('.')),
                                file.bytes()))
                .forEach(briefs::add);
        briefs.add(
                Seeds.text(
                        "brief.json",
                        "[{\"offer\":\"Aurora\",\"price\":\"40 EUR\",\"valid\":[\"2026-11-20\"]}]"));
        briefs.add(
                Seeds.text(
                        "brief.xml",
                        "<rss><channel><item><title>Aurora</title><price>40 EUR</price></item></channel></rss>"));
        return briefs;
    }

    private static List<Input> glossaries() {
        List<Input> glossaries = new ArrayList<>(Seeds.fixtures("glossary", ".csv"));
        glossaries.add(
                Seeds.text(
                        "glossary.csv",
                        "term,short forms,forbidden,mark,language,note\nAurora,Au; Aur,Aurorah,®,en,mind the mark\n"));
        return glossaries;
    }

    private static SourceFile file(Input input) {
        return new SourceFile(input.path(), null, Bytes.of(input.bytes()));
    }

    private static String imported(Input input, Cancellation cancellation) throws IOException {
        SourceFile file = file(input);
        long takers = Importers.all().stream().filter(one -> one.accepts(file)).count();
        Read.check(takers <= 1, takers + " importers accept it");
        Imported imported = Importers.read(file, cancellation);
        Read.check(
                !imported.assets().isEmpty() || !imported.problems().isEmpty(),
                "neither assets nor a problem");
        return Read.of(imported, input) + facts(imported, input);
    }

    /** What is read out of the pieces; of some inputs only, so that importing has its time. */
    private static String facts(Imported imported, Input input) {
        StringBuilder text = new StringBuilder();
        if (Arrays.hashCode(input.bytes()) % 4 != 0) {
            return "";
        }
        for (Asset asset : imported.assets().subList(0, Math.min(20, imported.assets().size()))) {
            StringBuilder words = new StringBuilder();
            asset.blocks().stream().limit(100).forEach(b -> words.append(b.text()).append('\n'));
            String language = Languages.of(words.toString());
            ReadingContext context = new ReadingContext(language, List.of("GB"), TODAY);
            Asset told = asset.withLanguage(language);
            text.append(Read.of(Extractors.extract(told, context), told));
        }
        return text.toString();
    }

    private static String brief(Input input, Cancellation cancellation) throws IOException {
        Imported imported = new BriefImporter().read(file(input), cancellation);
        return Read.of(imported, input) + facts(imported, input);
    }

    private static String glossary(Input input, Cancellation cancellation) {
        ReadGlossary read = new GlossaryImporter().read(file(input), cancellation);
        Read.check(
                read.glossary() != null
                        || !read.problems().isEmpty()
                        || TextDecoder.decode(input.bytes(), null).isBlank(),
                "neither a glossary nor a problem");
        return read.toString();
    }

    private static String drawn(PageBitmap page) {
        int[] pixels = Objects.requireNonNull(page.argb());
        Read.check(pixels.length == page.width() * page.height(), "pixels are missing");
        return page.width() + " " + page.height() + " " + Arrays.hashCode(pixels);
    }
}
