package app.concord.report;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Channel;
import app.concord.model.Finding;
import app.concord.model.FindingMatrix;
import app.concord.model.FindingMatrix.State;
import app.concord.model.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The facts side by side in the HTML report: a row a statement, a column a channel, what there is
 * to see first.
 */
final class HtmlMatrix {
    /** Pieces named where several state the same. */
    private static final int PIECES = 2;

    private HtmlMatrix() {}

    /** Nothing where there are no facts. */
    static void write(HtmlPage page) {
        ChannelMatrix matrix = ChannelMatrix.of(page.review());
        if (matrix.rows().isEmpty()) {
            return;
        }
        Markup html = page.html();
        page.section("matrix", "report.html.matrix");
        page.line(Messages.text("report.html.matrix.note"), "note");
        List<ChannelMatrix.Row> compared = new ArrayList<>();
        List<ChannelMatrix.Row> quiet = new ArrayList<>();
        Set<String> deviating =
                matrix.rows().stream()
                        .filter(row -> row.row().state() == State.DEVIATES || row.lacks())
                        .map(row -> row.row().subject())
                        .collect(Collectors.toSet());
        for (ChannelMatrix.Row row : matrix.rows()) {
            if (row.compared()) {
                (deviating.contains(row.row().subject()) ? compared : quiet).add(row);
            }
        }
        compared.addAll(quiet);
        List<ChannelMatrix.Row> alone =
                matrix.rows().stream().filter(row -> !row.compared()).toList();
        if (!compared.isEmpty()) {
            table(page, matrix.channels(), compared, Messages.text("report.html.matrix"));
        }
        if (!alone.isEmpty()) {
            String title = Messages.text("report.html.matrix.alone", alone.size());
            page.fold(title);
            table(page, matrix.channels(), alone, title);
            html.close();
        }
        html.close();
    }

    private static void table(
            HtmlPage page, List<Channel> channels, List<ChannelMatrix.Row> rows, String caption) {
        Markup html = page.html();
        page.table("matrix", caption);
        html.open("thead").open("tr");
        html.element("th", Messages.text("report.html.statement"), "scope", "col");
        for (Channel channel : channels) {
            html.element("th", Wording.term(channel), "scope", "col");
        }
        html.close().close();
        String subject = null;
        for (ChannelMatrix.Row row : rows) {
            if (!Objects.equals(subject, row.row().subject())) {
                if (subject != null) {
                    html.close();
                }
                subject = row.row().subject();
                html.open("tbody").open("tr", "class", "subject");
                html.open(
                        "th",
                        "colspan",
                        Integer.toString(channels.size() + 1),
                        "scope",
                        "rowgroup");
                html.element("span", Wording.subject(row.row().subjectName()));
                html.close().close();
            }
            row(page, channels, row);
        }
        page.endTable();
    }

    private static void row(HtmlPage page, List<Channel> channels, ChannelMatrix.Row row) {
        Markup html = page.html();
        html.open("tr", "class", HtmlPage.style(row.row().state()));
        html.open("th", "scope", "row").text(title(row.row()));
        if (!row.row().condition().isEmpty()) {
            html.open("span", "class", "condition").text(" " + row.row().condition()).close();
        }
        for (Finding finding : row.findings()) {
            html.text(" ");
            page.link(finding);
        }
        html.close();
        for (Channel channel : channels) {
            cell(page, row, channel);
        }
        html.close();
    }

    /** 'Price', or 'Price: earlier price' where the part says more than the kind. */
    static String title(FindingMatrix.Row row) {
        String kind = Wording.term(row.kind());
        if (row.role() == Role.OTHER || row.role() == Role.NOW || row.role() == Role.CODE) {
            return kind;
        }
        return Messages.text("report.html.statement.role", kind, Wording.term(row.role()));
    }

    private static void cell(HtmlPage page, ChannelMatrix.Row row, Channel channel) {
        Markup html = page.html();
        List<ChannelMatrix.Entry> entries = row.cell(channel);
        boolean missing = row.missing().contains(channel);
        html.open("td", "class", entries.isEmpty() && !missing ? "silent" : "");
        if (entries.isEmpty() && !missing) {
            html.text(Messages.text("report.html.silent"));
        }
        for (ChannelMatrix.Entry entry : entries) {
            html.open("div", "class", "entry " + HtmlPage.style(entry.state()));
            if (entry.state() != State.AGREES) {
                page.sign(Messages.text("report.html.sign." + entry.state().name()));
            }
            html.element("span", entry.words(), "class", "value");
            if (entry.state() != State.AGREES) {
                html.text(" ").element("span", Wording.term(entry.state()), "class", "word");
            }
            html.text(" ").element("span", pieces(entry), "class", "pieces");
            html.close();
        }
        if (missing) {
            html.open("div", "class", "entry missing");
            page.sign(Messages.text("report.html.sign.MISSING"));
            html.element("span", Messages.text("report.html.missing"), "class", "word").close();
        }
        html.close();
    }

    /** Which pieces say it: all where something is to be mended, else how many. */
    private static String pieces(ChannelMatrix.Entry entry) {
        List<String> paths = entry.pieces();
        if (entry.state() == State.AGREES && paths.size() > 1) {
            return Messages.text("report.html.in-pieces", paths.size());
        }
        String named = String.join(", ", paths.subList(0, Math.min(PIECES, paths.size())));
        return paths.size() <= PIECES
                ? named
                : Messages.text("report.html.and-pieces", named, paths.size() - PIECES);
    }
}
