package app.concord.ui.glossary;

import app.concord.campaign.GlossaryStore;
import app.concord.campaign.GlossaryTable;
import app.concord.check.CheckRequest;
import app.concord.check.Checks;
import app.concord.check.Progress;
import app.concord.model.Cancellation;
import app.concord.model.CheckResult;
import app.concord.ui.Background;
import app.concord.ui.Previewing;

import javafx.beans.property.ReadOnlyStringProperty;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the rows would do to the findings before they are saved: the campaign is checked with a copy
 * of them that nobody else sees.
 */
final class GlossaryPreview {
    private final Checks checks;
    private final Previewing preview;
    private @Nullable CheckResult against;
    private @Nullable GlossaryTable counted;

    GlossaryPreview(Checks checks, Background background) {
        this.checks = checks;
        this.preview = new Previewing(background);
    }

    /**
     * Counts what rows do, unless that is just being counted or known; tells nothing where they are
     * those that are saved, or cannot be saved.
     *
     * @param request how the campaign was checked, null before the first check
     * @param result what was found with the rows as they are saved
     * @param saved those rows
     * @param now the rows as they are edited
     */
    @SuppressWarnings("ReferenceEquality") // A later check is another result, even an equal one.
    void show(
            @Nullable CheckRequest request,
            @Nullable CheckResult result,
            GlossaryTable saved,
            GlossaryTable now) {
        Path file = GlossaryFile.of(request, result);
        if (request == null || result == null || file == null || now.equals(saved)) {
            against = null;
            counted = null;
            preview.clear();
            return;
        }
        if (result == against && now.equals(counted)) {
            return;
        }
        against = result;
        counted = now;
        String name = String.valueOf(file.getFileName());
        preview.count(cancellation -> {
            // A glossary that was named may lie among the pieces, where a copy does not replace it.
            CheckResult before =
                    request.settings().glossary() == null
                            ? result
                            : check(request, saved, name, cancellation);
            return Previewing.Counted.of(before, check(request, now, name, cancellation));
        });
    }

    private CheckResult check(
            CheckRequest request, GlossaryTable rows, String name, Cancellation cancellation)
            throws IOException {
        Path folder = Files.createTempDirectory("concord-glossary");
        Path copy = folder.resolve(name);
        try {
            GlossaryStore.in(copy).save(rows);
            return checks.run(
                    request.with(settings -> settings.withGlossary(copy)),
                    Progress.NONE,
                    cancellation);
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(folder);
        }
    }

    /** What the rows would do, as a sentence; empty where nothing is changed. */
    ReadOnlyStringProperty wordsProperty() {
        return preview.wordsProperty();
    }
}
