package app.concord.report;

import app.concord.model.Review;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** The catalogue of report formats. */
public final class Reports {
    private static final List<Report> ALL =
            Stream.of(
                            new CsvReport(),
                            new HtmlReport(),
                            new JsonReport(),
                            new JunitReport(),
                            new PdfReport(),
                            new SarifReport(),
                            new TextReport(),
                            new XlsxReport())
                    .<Report>map(HandedOver::new)
                    .toList();

    private Reports() {}

    /** A format that is only ever given what may be shown to whom the report is for. */
    private record HandedOver(Report inner) implements Report {
        @Override
        public String id() {
            return inner.id();
        }

        @Override
        public boolean binary() {
            return inner.binary();
        }

        @Override
        public String ending() {
            return inner.ending();
        }

        @Override
        public void write(Review review, ReportOptions options, OutputStream out)
                throws IOException {
            inner.write(Handover.of(review, options), options, out);
        }
    }

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
