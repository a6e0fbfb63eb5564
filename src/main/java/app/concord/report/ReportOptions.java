package app.concord.report;

import app.concord.model.PageDrawing;
import app.concord.model.Severity;

import org.jspecify.annotations.Nullable;

/**
 * How a report is to be written.
 *
 * @param color whether a text may be coloured for a terminal
 * @param factsOnly whether to show what was understood instead of what was found
 * @param version version of the program
 * @param failOn least severity of a finding that fails, where a format tells failures from the
 *     rest; null where none does
 * @param client whether it goes to a client: who decided and who is to act are left out
 * @param agency who hands it over, null where nobody is named
 * @param pages draws the pages that findings are shown on
 */
public record ReportOptions(
        boolean color,
        boolean factsOnly,
        String version,
        @Nullable Severity failOn,
        boolean client,
        @Nullable Agency agency,
        PageDrawing pages) {

    /** A report without pictures of pages. */
    public ReportOptions(
            boolean color,
            boolean factsOnly,
            String version,
            @Nullable Severity failOn,
            boolean client,
            @Nullable Agency agency) {
        this(color, factsOnly, version, failOn, client, agency, PageDrawing.NONE);
    }

    /** A report for those who work on the campaign. */
    public ReportOptions(boolean color, boolean factsOnly, String version) {
        this(color, factsOnly, version, Severity.ERROR, false, null);
    }

    /** The same with or without colour. */
    public ReportOptions colored(boolean newColor) {
        return new ReportOptions(newColor, factsOnly, version, failOn, client, agency, pages);
    }

    /** The same with pictures of the pages that these draw. */
    public ReportOptions withPages(PageDrawing newPages) {
        return new ReportOptions(color, factsOnly, version, failOn, client, agency, newPages);
    }

    /** The same, handed over by somebody. */
    public ReportOptions withAgency(@Nullable Agency newAgency) {
        return new ReportOptions(color, factsOnly, version, failOn, client, newAgency, pages);
    }

    /** Whether a finding of this severity fails. */
    boolean fails(Severity severity) {
        return failOn != null && severity.compareTo(failOn) <= 0;
    }
}
