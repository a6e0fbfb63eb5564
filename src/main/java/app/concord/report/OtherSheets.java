package app.concord.report;

import static app.concord.report.Sheet.column;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Asset;
import app.concord.model.Bound;
import app.concord.model.CheckResult;
import app.concord.model.Decision;
import app.concord.model.FindingMatrix.State;
import app.concord.model.Problem;
import app.concord.model.Review;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The matrix, the pieces, the decisions and the problems as tables. */
final class OtherSheets {
    private OtherSheets() {}

    /** The facts side by side: a row a statement, a column a channel. */
    static Sheet<ChannelMatrix.Row> matrix(Review review) {
        ChannelMatrix matrix = ChannelMatrix.of(review);
        List<Sheet.Column<ChannelMatrix.Row>> columns = new ArrayList<>();
        columns.add(column("subject", 30, row -> Wording.subject(row.row().subjectName())));
        columns.add(column("statement", 26, row -> HtmlMatrix.title(row.row())));
        columns.add(column("condition", 20, row -> row.row().condition()));
        columns.add(column("state", 12, row -> Wording.term(row.row().state())));
        matrix.channels()
                .forEach(channel ->
                        columns.add(
                                column(
                                        channel.id(),
                                        28,
                                        row ->
                                                cell(
                                                        row.cell(channel),
                                                        row.missing().contains(channel)))));
        columns.add(
                column(
                        "rules",
                        24,
                        row ->
                                row.findings().stream()
                                        .map(finding -> finding.rule())
                                        .distinct()
                                        .collect(Collectors.joining(", "))));
        return new Sheet<>("matrix", columns, matrix.rows());
    }

    /**
     * A value where there is but one, so that it can be counted with; else all of them in words.
     */
    private static @Nullable Object cell(List<ChannelMatrix.Entry> entries, boolean missing) {
        if (entries.isEmpty()) {
            return missing
                    ? new Sheet.Marked(Messages.text("report.html.missing"), Sheet.Mark.MISSING)
                    : null;
        }
        ChannelMatrix.Entry first = entries.getFirst();
        boolean single = entries.size() == 1 && first.bound() == Bound.EXACT;
        Object value =
                single
                        ? first.value()
                        : entries.stream()
                                .map(OtherSheets::words)
                                .collect(Collectors.joining("\n"));
        State gravest =
                entries.stream()
                        .map(ChannelMatrix.Entry::state)
                        .max(State::compareTo)
                        .orElseThrow();
        return switch (gravest) {
            case AGREES -> value;
            case EXPLAINED -> new Sheet.Marked(value, Sheet.Mark.EXPLAINED);
            case DEVIATES -> new Sheet.Marked(value, Sheet.Mark.WRONG);
        };
    }

    private static String words(ChannelMatrix.Entry entry) {
        return entry.state() == State.AGREES
                ? entry.words()
                : Messages.text("report.xlsx.entry", entry.words(), Wording.term(entry.state()));
    }

    /** What was read. */
    static Sheet<Asset> assets(CheckResult result) {
        List<Asset> assets = new ArrayList<>();
        Asset brief = result.campaign().brief();
        if (brief != null) {
            assets.add(brief);
        }
        assets.addAll(result.campaign().assets());
        return new Sheet<>(
                "assets",
                List.of(
                        column("asset", 40, Asset::path),
                        column("channel", 10, asset -> asset.channel().id()),
                        column("format", 9, Asset::format),
                        column("title", 50, Asset::title),
                        column("language", 10, Asset::language),
                        column("dated", 18, Asset::dated),
                        column("network", 14, Asset::network),
                        column("sha256", 40, Asset::sha256)),
                assets);
    }

    /**
     * A decision and whether it holds.
     *
     * @param standing key of the word for whether it holds
     */
    record Made(Decision decision, String standing) {}

    /** Everything that was decided. */
    static Sheet<Made> decisions(Review review) {
        Set<String> found = new TreeSet<>();
        review.standings().forEach(standing -> found.add(standing.finding().fingerprint()));
        List<Made> made = new ArrayList<>();
        for (Decision decision : review.decisions().all()) {
            String fingerprint = decision.fingerprint();
            String standing =
                    decision.expired(review.result().campaign().today())
                            ? "report.xlsx.expired"
                            : fingerprint == null || found.contains(fingerprint)
                                    ? "report.xlsx.holds"
                                    : "report.xlsx.gone";
            made.add(new Made(decision, standing));
        }
        return new Sheet<>(
                "decisions",
                List.of(
                        column("decision", 14, one -> Wording.term(one.decision().kind())),
                        column("scope", 26, one -> Wording.term(one.decision().scope())),
                        column("standing", 14, one -> Messages.text(one.standing())),
                        column("rule", 22, one -> one.decision().rule()),
                        column("subject", 28, one -> one.decision().subject()),
                        column("message", 60, one -> one.decision().sentence()),
                        column("asset", 30, one -> one.decision().asset()),
                        column("reason", 40, one -> one.decision().reason()),
                        column("owner", 14, one -> one.decision().owner()),
                        column("by", 14, one -> one.decision().by()),
                        column("decided", 12, one -> FindingSheet.day(one.decision())),
                        column("expires", 12, one -> one.decision().expires()),
                        column("fingerprint", 18, one -> one.decision().fingerprint())),
                made);
    }

    /** What could not be read, and notes on reading. */
    static Sheet<Problem> problems(CheckResult result) {
        return new Sheet<>(
                "problems",
                List.of(
                        column(
                                "asset",
                                36,
                                problem -> Objects.requireNonNullElse(problem.path(), "")),
                        column("kind", 22, problem -> Wording.term(problem.kind())),
                        column("place", 20, problem -> Wording.place(problem.location())),
                        column("message", 90, Wording::problem),
                        column(
                                "incomplete",
                                12,
                                problem ->
                                        Messages.text(
                                                problem.kind().incomplete()
                                                        ? "report.xlsx.yes"
                                                        : "report.xlsx.no"))),
                result.problems());
    }
}
