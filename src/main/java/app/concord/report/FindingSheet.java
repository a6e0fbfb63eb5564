package app.concord.report;

import static app.concord.report.Sheet.column;

import app.concord.message.Wording;
import app.concord.model.Asset;
import app.concord.model.Campaign;
import app.concord.model.Channel;
import app.concord.model.Decision;
import app.concord.model.Evidence;
import app.concord.model.FactValue;
import app.concord.model.Finding;
import app.concord.model.Location;
import app.concord.model.Review;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The findings as a table: a row a place, and one for every piece or channel that lacks it. */
final class FindingSheet {
    /** The side of a piece or channel that lacks what it must say. */
    private static final String MISSING = "missing";

    private FindingSheet() {}

    /**
     * One place of a finding.
     *
     * @param evidence null where something is missing
     * @param missing piece or channel that lacks it, empty where it is a place
     * @param channel null where it is not known
     */
    record Row(
            Review.Standing standing,
            @Nullable Evidence evidence,
            String missing,
            @Nullable Channel channel) {
        @Nullable Decision decision() {
            return standing.decision();
        }

        Finding finding() {
            return standing.finding();
        }
    }

    static Sheet<Row> of(Review review) {
        return new Sheet<>("findings", columns(), rows(review));
    }

    private static List<Row> rows(Review review) {
        Campaign campaign = review.result().campaign();
        List<Row> rows = new ArrayList<>();
        for (Review.Standing standing : review.standings()) {
            for (Evidence evidence : standing.finding().evidence()) {
                rows.add(new Row(standing, evidence, "", evidence.channel()));
            }
            for (String missing : standing.finding().missingFrom()) {
                Asset asset = campaign.asset(missing);
                Channel channel =
                        asset == null ? Channel.published(missing).orElse(null) : asset.channel();
                rows.add(new Row(standing, null, missing, channel));
            }
        }
        return rows;
    }

    private static List<Sheet.Column<Row>> columns() {
        return List.of(
                column("severity", 10, row -> row.finding().severity().name()),
                column("state", 12, row -> row.standing().state().id()),
                column("rule", 22, row -> row.finding().rule()),
                column("subject", 28, row -> row.finding().subjectName()),
                column("message", 60, row -> Wording.finding(row.finding())),
                column("side", 11, FindingSheet::side),
                column("channel", 10, row -> row.channel() == null ? null : row.channel().id()),
                column("asset", 34, FindingSheet::asset),
                column("place", 24, located(Wording::place)),
                column("page", 7, located(Location::page)),
                column("row", 7, located(Location::row)),
                column("column", 14, located(Location::column)),
                column("line", 7, located(Location::line)),
                column(
                        "quote",
                        40,
                        row -> row.evidence() == null ? null : row.evidence().place().quote()),
                column("value", 20, row -> row.evidence() == null ? null : row.evidence().value()),
                column("expected", 20, FindingSheet::expected),
                column("suggestion", 30, FindingSheet::suggestion),
                column("basis", 13, row -> row.finding().basis().name()),
                column("confidence", 11, FindingSheet::confidence),
                column("consequences", 40, FindingSheet::consequences),
                column("decision", 14, decided(decision -> decision.kind().id())),
                column("scope", 11, decided(decision -> decision.scope().id())),
                column("reason", 34, decided(Decision::reason)),
                column("owner", 14, decided(Decision::owner)),
                column("by", 14, decided(Decision::by)),
                column("decided", 12, decided(FindingSheet::day)),
                column("expires", 12, decided(Decision::expires)),
                column("fingerprint", 18, row -> row.finding().fingerprint()));
    }

    private static String side(Row row) {
        return row.evidence() == null
                ? MISSING
                : row.evidence().role().name().toLowerCase(Locale.ROOT);
    }

    private static String asset(Row row) {
        if (row.evidence() != null) {
            return row.evidence().place().asset();
        }
        boolean whole = row.channel() != null && row.channel().id().equals(row.missing());
        return whole ? "" : row.missing();
    }

    /** Where the sides are even, neither is held to be right. */
    private static @Nullable FactValue expected(Row row) {
        return row.finding().basis() == Finding.Basis.TIE ? null : row.finding().expected();
    }

    private static @Nullable String suggestion(Row row) {
        return row.finding().basis() == Finding.Basis.TIE ? null : row.finding().suggestion();
    }

    private static BigDecimal confidence(Row row) {
        return BigDecimal.valueOf(row.finding().confidence()).setScale(2, RoundingMode.HALF_EVEN);
    }

    private static String consequences(Row row) {
        return row.finding().consequences().stream()
                .map(Wording::findingBelowSubject)
                .collect(Collectors.joining(" "));
    }

    private static Function<Row, @Nullable Object> located(
            Function<Location, ? extends @Nullable Object> part) {
        return row -> row.evidence() == null ? null : part.apply(row.evidence().place().location());
    }

    private static Function<Row, @Nullable Object> decided(
            Function<Decision, ? extends @Nullable Object> part) {
        return row -> row.decision() == null ? null : part.apply(row.decision());
    }

    /** The day of a decision in UTC, so that it is the same everywhere. */
    static LocalDate day(Decision decision) {
        return LocalDate.ofInstant(decision.at(), ZoneOffset.UTC);
    }
}
