package app.concord.report;

import app.concord.model.Argument;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Bound;
import app.concord.model.Campaign;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.Evidence;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding;
import app.concord.model.FindingMatrix;
import app.concord.model.FindingMatrix.State;
import app.concord.model.Location;
import app.concord.model.Place;
import app.concord.model.Problem;
import app.concord.model.Review;
import app.concord.model.Role;
import app.concord.model.Severity;
import app.concord.model.SourceMap;
import app.concord.model.Span;
import app.concord.model.Tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reviews of every kind that a report has to stand: none, many, hostile. */
final class ReportSpecimens {
    /** Text that wants to be more than text. */
    static final String HOSTILE =
            "=HYPERLINK(\"x\")</td><script>alert('1')</script> & \u0007\ud83d 🎁 ț";

    private ReportSpecimens() {}

    /** Every kind by its name. */
    static Map<String, Review> all() {
        Map<String, Review> all = new TreeMap<>();
        all.put("empty", Review.of(empty()));
        all.put("clean", Review.of(Specimens.clean()));
        all.put("problems", Review.of(problems()));
        all.put("crowded", Review.of(crowded()));
        all.put("decided", Specimens.decided());
        return all;
    }

    /** No piece at all. */
    static CheckResult empty() {
        return result(
                new Campaign(
                        "Nothing",
                        LocalDate.of(2026, 11, 24),
                        List.of(),
                        true,
                        List.of(),
                        null,
                        List.of()),
                List.of(),
                List.of(Problem.of(null, Problem.Kind.EMPTY_FOLDER)),
                new FindingMatrix(List.of(), List.of()));
    }

    /** Every problem there is. */
    static CheckResult problems() {
        List<Problem> problems = new ArrayList<>();
        for (Problem.Kind kind : Problem.Kind.values()) {
            problems.add(
                    new Problem(
                            "print/" + kind.id() + ".pdf",
                            kind,
                            Location.atLine(problems.size() + 1),
                            List.of("<" + kind.id() + ">")));
        }
        return result(
                Specimens.campaign(), List.of(), problems, new FindingMatrix(List.of(), List.of()));
    }

    /** Findings of every severity with many places, consequences and hostile words. */
    static CheckResult crowded() {
        List<Finding> findings =
                List.of(
                        Specimens.price().with(List.of(Specimens.weekday())),
                        Specimens.code(),
                        hostile(),
                        Specimens.weekday(),
                        Specimens.sentence(),
                        missing());
        return new CheckResult(
                campaign(),
                List.of(),
                Specimens.facts(),
                findings,
                Specimens.explained(),
                Specimens.coverage(),
                List.of(Problem.of("print/" + HOSTILE, Problem.Kind.LEFT_OUT, HOSTILE)),
                List.of(),
                Tables.NONE
                        .with(matrix())
                        .with(WordingSpecimens.taglines(), WordingSpecimens.messages()));
    }

    private static CheckResult result(
            Campaign campaign,
            List<Finding> findings,
            List<Problem> problems,
            FindingMatrix matrix) {
        return new CheckResult(
                campaign,
                List.of(),
                List.of(),
                findings,
                List.of(),
                List.of(),
                problems,
                List.of(),
                Tables.NONE.with(matrix));
    }

    private static Campaign campaign() {
        Campaign campaign = Specimens.campaign();
        List<Asset> assets = new ArrayList<>();
        for (Asset asset : campaign.assets()) {
            String text = "The Brisa Fan, now £59.99, blows code BREEZE2O all over.";
            assets.add(
                    new Asset(
                            asset.path(),
                            asset.channel(),
                            asset.format(),
                            asset.path().equals(Specimens.POST) ? HOSTILE : asset.title(),
                            "de",
                            asset.dated(),
                            asset.network(),
                            List.of(
                                    Block.plain(
                                            0,
                                            BlockKind.PARAGRAPH,
                                            "body",
                                            text,
                                            SourceMap.at(Location.NONE))),
                            asset.sha256()));
        }
        return campaign.with(campaign.brief(), assets);
    }

    /** A finding with a dozen places, all of them hostile. */
    private static Finding hostile() {
        List<Evidence> places = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            places.add(text("web/page-" + i + ".html", HOSTILE, Evidence.Side.DEVIATES, i));
            places.add(text("web/other-" + i + ".html", "+49 30 1", Evidence.Side.AGREES, i));
        }
        return new Finding(
                "a0000001",
                "contact-mismatch",
                Severity.WARNING,
                0.7,
                "shop",
                HOSTILE,
                FactKind.PHONE,
                Role.OTHER,
                "number",
                List.of(Argument.of(HOSTILE), Argument.of(FactKind.PHONE)),
                places,
                new FactValue.Text("+49 30 1"),
                "-1+1",
                Finding.Basis.MAJORITY,
                List.of());
    }

    private static Evidence text(String asset, String words, Evidence.Side side, int line) {
        return Specimens.evidence(
                Specimens.place(asset, words, Location.atLine(line)),
                Channel.WEB,
                new FactValue.Text(words),
                side);
    }

    private static Finding missing() {
        String words = "30 nights to try at home";
        return new Finding(
                "a0000002",
                "message-missing",
                Severity.INFO,
                0.75,
                "campaign",
                "",
                FactKind.MESSAGE,
                Role.OTHER,
                "piece",
                List.of(Argument.of(words), Argument.of(1)),
                List.of(
                        Specimens.evidence(
                                Specimens.place(
                                        Specimens.BRIEF, words, Location.inCell(2, "message")),
                                Channel.BRIEF,
                                new FactValue.Text(words),
                                Evidence.Side.REFERENCE)),
                new FactValue.Text(words),
                null,
                Finding.Basis.BRIEF,
                List.of(Specimens.FLYER));
    }

    /** Prices that deviate, are explained and agree; a message that a channel lacks. */
    private static FindingMatrix matrix() {
        List<FindingMatrix.Column> columns =
                List.of(
                        new FindingMatrix.Column(Channel.BRIEF, Specimens.BRIEF, "brief.csv"),
                        new FindingMatrix.Column(Channel.EMAIL, Specimens.MAIL, "Mail"),
                        new FindingMatrix.Column(Channel.SOCIAL, Specimens.POST, HOSTILE),
                        new FindingMatrix.Column(Channel.WEB, Specimens.PAGE, "Page"),
                        new FindingMatrix.Column(Channel.WEB, "web/other.html", "Other"),
                        new FindingMatrix.Column(Channel.PRINT, Specimens.FLYER, "Flyer"));
        FactValue right = Specimens.pounds("49.99");
        return new FindingMatrix(
                columns,
                List.of(
                        row(
                                "a-quiet",
                                "Aura Fan",
                                Role.WAS,
                                "",
                                List.of(cell(1, State.AGREES, right), cell(3, State.AGREES, right)),
                                List.of()),
                        row(
                                "brisa-fan",
                                "Brisa Fan 30 cm",
                                Role.NOW,
                                "GBP",
                                List.of(
                                        cell(0, State.AGREES, right),
                                        cell(1, State.AGREES, right),
                                        cell(2, State.EXPLAINED, Specimens.pounds("39")),
                                        cell(3, State.AGREES, right),
                                        cell(4, State.AGREES, right),
                                        cell(5, State.DEVIATES, Specimens.pounds("59.99"))),
                                List.of(Specimens.price().fingerprint())),
                        row(
                                "brisa-fan",
                                "Brisa Fan 30 cm",
                                Role.RRP,
                                HOSTILE,
                                List.of(cell(3, State.AGREES, new FactValue.Text(HOSTILE))),
                                List.of()),
                        row(
                                "campaign",
                                "",
                                Role.OTHER,
                                "",
                                List.of(cell(0, State.AGREES, new FactValue.Text("30 nights"))),
                                List.of("a0000002"))));
    }

    private static FindingMatrix.Row row(
            String subject,
            String name,
            Role role,
            String condition,
            List<FindingMatrix.Cell> cells,
            List<String> findings) {
        FactKind kind = role == Role.OTHER ? FactKind.MESSAGE : FactKind.PRICE;
        return new FindingMatrix.Row(subject, name, kind, role, condition, cells, findings);
    }

    private static FindingMatrix.Cell cell(int column, State state, FactValue value) {
        Place place =
                new Place("asset-" + column, 0, new Span(0, 1), value.canonical(), Location.NONE);
        return new FindingMatrix.Cell(
                column, state, List.of(new FindingMatrix.Entry(value, Bound.EXACT, place, state)));
    }
}
