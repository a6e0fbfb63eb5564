package app.concord.report;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Review;
import app.concord.report.TextPage.Style;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Many campaigns at a glance, a line each, for reading or for programs; the same rows give the same
 * bytes. The stream is flushed at the end and left open.
 */
public final class ManyReport {
    private static final int SCHEMA_VERSION = 1;

    private ManyReport() {}

    /**
     * A saved campaign as it was left.
     *
     * @param client the folder it lies in, below the one that was looked through
     * @param clientName what the client is called, empty where that is not said
     * @param file its file, below the same folder
     * @param name what it is called, empty where it could not be read
     * @param readiness whether it could go out, null where that is not remembered
     * @param checked when it was checked last, null where it never was
     * @param approved when it was approved last, null where it is not
     */
    public record Remembered(
            String client,
            String clientName,
            String file,
            String name,
            Review.@Nullable Readiness readiness,
            int errors,
            int warnings,
            int fresh,
            int unread,
            @Nullable Instant checked,
            @Nullable Instant approved,
            String failure) {}

    /** Campaigns that were checked, as a table. */
    public static void text(List<CampaignRow> rows, boolean color, OutputStream out)
            throws IOException {
        TextTable table =
                new TextTable(
                        "report.many.campaign",
                        "report.many.state",
                        "report.many.errors",
                        "report.many.warnings",
                        "report.many.new",
                        "report.many.unread",
                        "report.many.approval");
        int ready = 0;
        for (CampaignRow row : rows) {
            Review.Readiness readiness = row.readiness();
            if (readiness == null) {
                table.row(Style.RED, row.path(), Messages.text("report.many.failed"));
                table.note(row.failure());
                continue;
            }
            ready += readiness == Review.Readiness.READY ? 1 : 0;
            table.row(
                    style(readiness),
                    row.path(),
                    state(readiness),
                    count(row.errors()),
                    count(row.warnings()),
                    row.fresh() < 0 ? "–" : count(row.fresh()),
                    count(row.unread()),
                    row.approval() == null ? "–" : Wording.term(row.approval()));
        }
        write(
                Messages.text("report.many.summary", rows.size(), ready)
                        + "\n\n"
                        + table.written(color),
                out);
    }

    /** Saved campaigns as they were left, by client. */
    public static void remembered(List<Remembered> rows, boolean color, OutputStream out)
            throws IOException {
        TextTable table =
                new TextTable(
                        "report.many.campaign",
                        "report.many.state",
                        "report.many.errors",
                        "report.many.warnings",
                        "report.many.new",
                        "report.many.unread",
                        "report.many.checked",
                        "report.many.approved");
        String client = null;
        for (Remembered row : rows) {
            if (!row.client().equals(client)) {
                client = row.client();
                String folder = client.isEmpty() ? "." : client;
                table.heading(
                        row.clientName().isEmpty()
                                ? folder
                                : Messages.text("report.many.client", row.clientName(), folder));
            }
            String file = row.file().substring(row.file().lastIndexOf('/') + 1);
            Review.Readiness readiness = row.readiness();
            if (!row.failure().isEmpty()) {
                table.row(Style.RED, "  " + file, Messages.text("report.many.failed"));
                table.note(row.failure());
            } else if (readiness == null) {
                table.row(
                        Style.PLAIN,
                        "  " + file,
                        Messages.text("report.many.unknown"),
                        "–",
                        "–",
                        "–",
                        "–",
                        day(row.checked()),
                        day(row.approved()));
            } else {
                table.row(
                        style(readiness),
                        "  " + file,
                        state(readiness),
                        count(row.errors()),
                        count(row.warnings()),
                        count(row.fresh()),
                        count(row.unread()),
                        day(row.checked()),
                        day(row.approved()));
            }
        }
        write(
                Messages.text("report.many.workspace", rows.size())
                        + (rows.isEmpty() ? "\n" : "\n\n" + table.written(color)),
                out);
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "–" : LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
    }

    private static String count(int count) {
        return Integer.toString(count);
    }

    private static String state(Review.Readiness readiness) {
        return Messages.text("report.many.state." + readiness.name());
    }

    private static Style style(Review.Readiness readiness) {
        return switch (readiness) {
            case READY -> Style.GREEN;
            case REVIEW -> Style.YELLOW;
            case INCOMPLETE, NOT_READY -> Style.RED;
        };
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /**
     * Campaigns that were checked, for programs.
     *
     * @param status what the whole ends with
     */
    public static void json(List<CampaignRow> rows, String version, int status, OutputStream out)
            throws IOException {
        document(
                version,
                out,
                json -> {
                    json.writeNumberProperty("status", status);
                    json.writeArrayPropertyStart("campaigns");
                    for (CampaignRow row : rows) {
                        json.writeStartObject();
                        Json.text(json, "path", row.path());
                        Json.text(json, "name", row.name());
                        state(json, row.readiness());
                        json.writeObjectPropertyStart("summary");
                        json.writeNumberProperty("errors", row.errors());
                        json.writeNumberProperty("warnings", row.warnings());
                        json.writeNumberProperty("infos", row.infos());
                        json.writeNumberProperty("waived", row.waived());
                        json.writeNumberProperty("assets", row.assets());
                        json.writeBooleanProperty(
                                "complete", row.unread() == 0 && row.failure().isEmpty());
                        json.writeEndObject();
                        if (row.fresh() >= 0) {
                            json.writeNumberProperty("new", row.fresh());
                        }
                        json.writeNumberProperty("unread", row.unread());
                        Json.text(
                                json,
                                "approval",
                                row.approval() == null ? null : row.approval().id());
                        json.writeNumberProperty("status", row.status());
                        Json.stated(
                                json, "failure", row.failure().isEmpty() ? null : row.failure());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                });
    }

    /** Saved campaigns as they were left, for programs. */
    public static void rememberedJson(List<Remembered> rows, String version, OutputStream out)
            throws IOException {
        document(
                version,
                out,
                json -> {
                    json.writeArrayPropertyStart("campaigns");
                    for (Remembered row : rows) {
                        json.writeStartObject();
                        Json.text(json, "client", row.client());
                        Json.stated(
                                json,
                                "clientName",
                                row.clientName().isEmpty() ? null : row.clientName());
                        Json.text(json, "file", row.file());
                        Json.text(json, "name", row.name());
                        state(json, row.readiness());
                        if (row.readiness() != null) {
                            json.writeNumberProperty("errors", row.errors());
                            json.writeNumberProperty("warnings", row.warnings());
                            json.writeNumberProperty("new", row.fresh());
                            json.writeNumberProperty("unread", row.unread());
                        }
                        Json.text(json, "checked", text(row.checked()));
                        Json.text(json, "approved", text(row.approved()));
                        Json.stated(
                                json, "failure", row.failure().isEmpty() ? null : row.failure());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                });
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }

    private static void state(JsonGenerator json, Review.@Nullable Readiness readiness) {
        Json.text(
                json,
                "state",
                readiness == null
                        ? null
                        : readiness.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What is written into a document. */
    private interface Content {
        void write(JsonGenerator json);
    }

    private static void document(String version, OutputStream out, Content content)
            throws IOException {
        try (JsonGenerator json = Json.document(out)) {
            json.writeStartObject();
            json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
            json.writeObjectPropertyStart("tool");
            json.writeStringProperty("name", "Concord");
            json.writeStringProperty("version", version);
            json.writeEndObject();
            content.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    /** Lines of cells, each column as wide as its widest cell. */
    private static final class TextTable {
        private final List<Line> lines = new ArrayList<>();
        private final List<String> head = new ArrayList<>();

        /** A line; a heading or note has one cell, which takes no part in the widths. */
        private record Line(Style style, List<String> cells, boolean free) {}

        TextTable(String... keys) {
            for (String key : keys) {
                head.add(Messages.text(key));
            }
            lines.add(new Line(Style.BOLD, head, false));
        }

        void row(Style style, String... cells) {
            lines.add(new Line(style, List.of(cells), false));
        }

        void note(String text) {
            lines.add(new Line(Style.DIM, List.of("    " + text), true));
        }

        void heading(String text) {
            lines.add(new Line(Style.BOLD, List.of(text), true));
        }

        String written(boolean color) {
            int[] widths = new int[head.size()];
            for (Line line : lines) {
                for (int i = 0; !line.free() && i < line.cells().size(); i++) {
                    widths[i] = Math.max(widths[i], TextPage.width(line.cells().get(i)));
                }
            }
            StringBuilder page = new StringBuilder();
            for (Line line : lines) {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < line.cells().size(); i++) {
                    String cell = TextPage.visibleIn(line.cells().get(i));
                    text.append(cell);
                    if (i < line.cells().size() - 1) {
                        text.repeat(' ', Math.max(0, widths[i] - TextPage.width(cell)) + 2);
                    }
                }
                page.append(TextPage.styled(line.style(), text.toString(), color)).append('\n');
            }
            return page.toString();
        }
    }
}
