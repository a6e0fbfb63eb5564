package app.concord.report;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The catalogue of report formats. */
public final class Reports {
    private static final List<Report> ALL =
            List.of(
                    new CsvReport(),
                    new HtmlReport(),
                    new JsonReport(),
                    new JunitReport(),
                    new PdfReport(),
                    new SarifReport(),
                    new TextReport(),
                    new XlsxReport());

    private Reports() {}

    /** Every format, sorted by id. */
    public static List<Report> all() {
        return ALL;
    }

    /** The format with this id, null if there is none. */
    public static @Nullable Report named(String id) {
        for (Report report : ALL) {
            if (report.id().equals(id)) {
                return report;
            }
        }
        return null;
    }
}
