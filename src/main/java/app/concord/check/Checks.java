package app.concord.check;

import app.concord.check.cache.DiskCache;
import app.concord.model.Cancellation;
import app.concord.model.CheckResult;
import app.concord.model.Fact;
import app.concord.model.PageDrawing;
import app.concord.model.PageImage;
import app.concord.model.ReadingContext;
import app.concord.model.SelfTestResult;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The one door that the command line and the window go through. Safe for any thread. */
public interface Checks {

    /**
     * Checks a campaign: the same request gives the same result, whatever the number of threads.
     *
     * @throws Cancellation.CancelledException if the cancellation asked for it
     */
    CheckResult run(CheckRequest request, Progress progress, Cancellation cancellation);

    /**
     * Plants contradictions into copies of a campaign's pieces, in memory alone, and tells which of
     * them a check finds. The same request and options give the same result.
     *
     * @throws Cancellation.CancelledException if the cancellation asked for it
     */
    SelfTestResult selfTest(
            CheckRequest request,
            SelfTestOptions options,
            Progress progress,
            Cancellation cancellation);

    /**
     * Proposes a glossary: the names that a campaign and its brief use. The same request gives the
     * same terms.
     *
     * @throws Cancellation.CancelledException if the cancellation asked for it
     */
    GlossaryDraft glossary(CheckRequest request, Progress progress, Cancellation cancellation);

    /**
     * Hands out the files of a campaign as they lie on disk, each under the path by which a check
     * names its content in {@link app.concord.model.Basis#files}. Live pages are not asked for, and
     * files that cannot be opened are left out.
     *
     * @throws IOException if a file cannot be read to its end, or the receiver throws it
     * @throws Cancellation.CancelledException if the cancellation asked for it
     */
    void originals(CheckRequest request, Originals receiver, Cancellation cancellation)
            throws IOException;

    /** The facts of one line of text, in its order; places point into the line. */
    List<Fact> extract(String line, ReadingContext context);

    /** What is kept on disk for the next check, null where nothing is. */
    default @Nullable DiskCache kept() {
        return null;
    }

    /** Every rule, sorted by id. */
    List<RuleInfo> rules();

    /**
     * Draws a page of a PDF, or a picture, as a reader sees it.
     *
     * @param file the document
     * @param page from 1
     * @param scale pixels a point, more than 0
     * @throws IOException if the file cannot be read or has no such page
     */
    PageImage page(Path file, int page, double scale) throws IOException;

    /** Draws pages of the files that a request names, for one thread at a time. */
    PageDrawing pages(CheckRequest request);
}
