package app.concord.importing.web;

import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.SourceFile;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads pages that a browser saved in one file with their frames, style sheets and pictures. */
public final class MhtmlImporter implements Importer {
    private static final Set<String> ENDINGS = Set.of("mhtml", "mht");

    @Override
    public String id() {
        return "mhtml";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return ENDINGS.contains(file.ending());
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) {
        MhtmlParts parts = MhtmlParts.read(file.bytes().array(), cancellation);
        List<Problem> problems = new ArrayList<>();
        if (parts.damage() != null) {
            problems.add(Problem.of(file.path(), Problem.Kind.DAMAGED, parts.damage()));
        }
        String html = parts.root();
        if (html == null) {
            if (problems.isEmpty()) {
                problems.add(
                        Problem.of(file.path(), Problem.Kind.NOT_RECOGNISED, "no page inside"));
            }
            return new Imported(List.of(), problems);
        }
        SavedPage page =
                new SavedPage(file, file.path(), id(), html, parts, parts.subject(), parts.date());
        Imported read = page.read(cancellation);
        problems.addAll(read.problems());
        return new Imported(read.assets(), problems);
    }
}
