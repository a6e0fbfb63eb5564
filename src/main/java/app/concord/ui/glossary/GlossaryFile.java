package app.concord.ui.glossary;

import app.concord.campaign.GlossaryStore;
import app.concord.check.CheckRequest;
import app.concord.model.CheckResult;
import app.concord.model.Glossary;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;

/** Tells where the glossary of a campaign is kept. */
final class GlossaryFile {
    private GlossaryFile() {}

    /** The file, which need not exist; null where there is no folder for it. */
    static @Nullable Path of(@Nullable CheckRequest request, @Nullable CheckResult result) {
        if (request == null || request.settings().glossary() != null) {
            return request == null ? null : request.settings().glossary();
        }
        Path folder = request.paths().size() == 1 ? request.paths().getFirst() : null;
        if (folder == null || !Files.isDirectory(folder)) {
            return null;
        }
        Glossary glossary = result == null ? null : result.campaign().glossary();
        return glossary == null
                ? GlossaryStore.ofFolder(folder).file()
                : folder.resolve(glossary.file().path());
    }

    /**
     * The name of the file where other campaigns may use it too, as it lies outside of the folders
     * and files of this one; empty where it is this campaign's own or there is none.
     */
    static String shared(@Nullable CheckRequest request) {
        Path file = request == null ? null : request.settings().glossary();
        if (request == null || file == null) {
            return "";
        }
        Path whole = file.toAbsolutePath().normalize();
        boolean own =
                request.paths().stream()
                        .map(path -> path.toAbsolutePath().normalize())
                        .anyMatch(whole::startsWith);
        return own ? "" : whole.toString();
    }

    /** Whether there is a glossary in the campaign's folder. */
    static boolean there(@Nullable CheckRequest request, @Nullable CheckResult result) {
        Path file = of(request, result);
        return file != null && Files.exists(file);
    }
}
