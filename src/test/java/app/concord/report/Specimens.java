package app.concord.report;

import app.concord.model.Argument;
import app.concord.model.Asset;
import app.concord.model.Billing;
import app.concord.model.Bound;
import app.concord.model.Box;
import app.concord.model.Campaign;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.ClaimFamily;
import app.concord.model.ComparabilityKey;
import app.concord.model.CoverageItem;
import app.concord.model.DateOrder;
import app.concord.model.Decision;
import app.concord.model.Decisions;
import app.concord.model.Evidence;
import app.concord.model.ExplainedDifference;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.FileChoices;
import app.concord.model.FileReading;
import app.concord.model.Finding;
import app.concord.model.FindingMatrix;
import app.concord.model.LinkedFact;
import app.concord.model.Location;
import app.concord.model.PastCheck;
import app.concord.model.Place;
import app.concord.model.Problem;
import app.concord.model.Review;
import app.concord.model.Role;
import app.concord.model.Severity;
import app.concord.model.Span;
import app.concord.model.Subject;
import app.concord.model.Verdict;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A result made by hand, of an invented shop: Brisa fans. */
public final class Specimens {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String FAN = "brisa-fan";
    private static final String FAN_NAME = "Brisa Fan 30 cm";
    private static final String SALE = "campaign";
    private static final String SALE_NAME = "Fresh Air Days";

    static final String BRIEF = "brief.csv";
    static final String MAIL = "email/launch.eml";
    static final String POST = "social/posts.csv#2";
    static final String PAGE = "web/fan.html";
    static final String FLYER = "print/flyer.pdf";

    private Specimens() {}

    /** Five pieces and a brief, three findings, two explained differences, two problems. */
    public static CheckResult full() {
        return new CheckResult(
                campaign(),
                List.of(
                        subject(FAN, Subject.Kind.PRODUCT, FAN_NAME),
                        subject(SALE, Subject.Kind.CAMPAIGN, SALE_NAME)),
                facts(),
                List.of(price(), code(), weekday()),
                explained(),
                coverage(),
                List.of(
                        Problem.of("print/poster.pdf", Problem.Kind.DAMAGED),
                        new Problem(
                                "social/posts.csv",
                                Problem.Kind.LEFT_OUT,
                                Location.inCell(3, "Reach"),
                                List.of("no number"))),
                new FindingMatrix(List.of(), List.of()),
                files(),
                WordingSpecimens.taglines(),
                WordingSpecimens.messages());
    }

    /**
     * The same result with the price accepted, the code to be fixed and the weekday said to be
     * mended; a finding of the check before is gone, one decision has expired and one is about what
     * is no longer there.
     */
    public static Review decided() {
        PastCheck before =
                new PastCheck(
                        NOON,
                        List.of(
                                found(
                                        price().fingerprint(),
                                        "price-mismatch",
                                        "The price differs."),
                                found("0gone0", "contact-mismatch", "The phone number differs.")),
                        Set.of());
        return Review.of(
                full(),
                Decisions.of(
                        List.of(
                                decision(
                                        Decision.Kind.ACCEPTED,
                                        price().rule(),
                                        price().fingerprint(),
                                        "The flyer is printed; the till knows the price",
                                        null),
                                decision(
                                        Decision.Kind.TO_FIX,
                                        code().rule(),
                                        code().fingerprint(),
                                        "",
                                        null),
                                decision(
                                        Decision.Kind.FIXED,
                                        weekday().rule(),
                                        weekday().fingerprint(),
                                        "",
                                        null),
                                decision(
                                        Decision.Kind.ACCEPTED,
                                        "link-mismatch",
                                        "0old0",
                                        "Until the new page is there",
                                        TODAY.minusDays(1)),
                                decision(
                                        Decision.Kind.NOT_AN_ISSUE,
                                        "spec-mismatch",
                                        "0other0",
                                        "Two models",
                                        TODAY.plusDays(30)))),
                before);
    }

    private static PastCheck.Found found(String fingerprint, String rule, String sentence) {
        return new PastCheck.Found(fingerprint, rule, Severity.WARNING, SALE_NAME, sentence);
    }

    private static Decision decision(
            Decision.Kind kind,
            String rule,
            String fingerprint,
            String reason,
            @Nullable LocalDate expires) {
        return new Decision(
                kind,
                Decision.Scope.CAMPAIGN,
                rule,
                fingerprint,
                null,
                reason,
                kind == Decision.Kind.TO_FIX ? "Ira" : "",
                "Kim",
                NOON,
                expires,
                SALE_NAME,
                "The " + rule + " as it was.");
    }

    /** A mail of which nothing is open, and two tables of which one was settled. */
    private static List<FileReading> files() {
        FileReading.Layout layout =
                new FileReading.Layout(
                        DateOrder.MONTH_DAY,
                        true,
                        List.of(
                                new FileReading.Column("Copy", "text", "Fans from £39"),
                                new FileReading.Column("Reach", "", "1.200")),
                        List.of("text", "date"));
        FileChoices choices =
                new FileChoices(
                        Channel.SOCIAL, "en", "GB", DateOrder.MONTH_DAY, Map.of("Reach", ""));
        return List.of(
                new FileReading(
                        MAIL,
                        "eml",
                        1,
                        Channel.EMAIL,
                        "en",
                        "GB",
                        FileReading.Layout.NONE,
                        FileChoices.NONE),
                new FileReading(
                        "print/poster.pdf",
                        "",
                        0,
                        null,
                        null,
                        null,
                        FileReading.Layout.NONE,
                        FileChoices.NONE),
                new FileReading(
                        "social/plan.csv", "csv", 2, Channel.SOCIAL, "en", "GB", layout, choices),
                new FileReading(
                        "social/posts.csv",
                        "csv",
                        2,
                        Channel.SOCIAL,
                        "en",
                        "GB",
                        layout,
                        FileChoices.NONE));
    }

    /** The same without anything to complain about. */
    public static CheckResult clean() {
        return new CheckResult(
                campaign(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new FindingMatrix(List.of(), List.of()));
    }

    /** Only these findings. */
    public static CheckResult with(Finding... findings) {
        return new CheckResult(
                campaign(),
                List.of(),
                List.of(),
                List.of(findings),
                List.of(),
                List.of(),
                List.of(),
                new FindingMatrix(List.of(), List.of()));
    }

    /** Nothing but a problem with a file. */
    public static CheckResult incomplete() {
        return new CheckResult(
                campaign(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(Problem.of("print/poster.pdf", Problem.Kind.DAMAGED)),
                new FindingMatrix(List.of(), List.of()));
    }

    private static Campaign campaign() {
        return new Campaign(
                SALE_NAME,
                TODAY,
                List.of("GB", "IE"),
                true,
                List.of("en"),
                asset(BRIEF, Channel.BRIEF, "csv", "brief.csv", null, null),
                List.of(
                        asset(
                                MAIL,
                                Channel.EMAIL,
                                "eml",
                                "A fresh breeze for £49.99",
                                LocalDateTime.of(2026, 11, 23, 9, 0),
                                null),
                        asset(FLYER, Channel.PRINT, "pdf", "Flyer", null, null),
                        asset(
                                "social/posts.csv#1",
                                Channel.SOCIAL,
                                "csv",
                                "Hello",
                                LocalDateTime.of(2026, 11, 23, 18, 30, 5),
                                "Instagram"),
                        asset(POST, Channel.SOCIAL, "csv", "Breeze", null, "Facebook"),
                        asset(PAGE, Channel.WEB, "html", "Brisa Fan", null, null)));
    }

    private static Asset asset(
            String path,
            Channel channel,
            String format,
            String title,
            @Nullable LocalDateTime dated,
            @Nullable String network) {
        return new Asset(
                path, channel, format, title, "en", dated, network, List.of(), "0".repeat(64));
    }

    private static Subject subject(String id, Subject.Kind kind, String name) {
        return new Subject(id, kind, name, null, List.of(name), new TreeSet<>());
    }

    /** The flyer's price against the brief, the mail and the page. */
    public static Finding price() {
        return new Finding(
                "3f9a61c2",
                "price-mismatch",
                Severity.ERROR,
                0.931,
                FAN,
                FAN_NAME,
                FactKind.PRICE,
                Role.NOW,
                "amount",
                List.of(
                        Argument.of(FAN_NAME),
                        Argument.of(Role.NOW),
                        Argument.of(pounds("59.99")),
                        Argument.of(pounds("49.99"))),
                List.of(
                        evidence(
                                place(FLYER, "now £59.99", flyer()),
                                Channel.PRINT,
                                pounds("59.99"),
                                Evidence.Side.DEVIATES),
                        evidence(
                                place(BRIEF, "49.99", Location.inCell(1, "price")),
                                Channel.BRIEF,
                                pounds("49.99"),
                                Evidence.Side.REFERENCE),
                        evidence(
                                place(
                                        MAIL,
                                        "only £49.99",
                                        Location.inElement("html", "td > p").withLine(12)),
                                Channel.EMAIL,
                                pounds("49.99"),
                                Evidence.Side.AGREES),
                        evidence(
                                place(PAGE, "£49.99", Location.atLine(40)),
                                Channel.WEB,
                                pounds("49.99"),
                                Evidence.Side.AGREES)),
                pounds("49.99"),
                "now £49.99",
                Finding.Basis.BRIEF,
                List.of());
    }

    /** Two codes that look alike, with nothing to decide between them. */
    public static Finding code() {
        FactValue zero = new FactValue.Code("BREEZE20");
        FactValue letter = new FactValue.Code("BREEZE2O");
        return new Finding(
                "77c0de11",
                "promo-code-mismatch",
                Severity.ERROR,
                0.8,
                SALE,
                SALE_NAME,
                FactKind.PROMO_CODE,
                Role.CODE,
                "look-alike",
                List.of(
                        Argument.of(SALE_NAME),
                        Argument.of(Role.CODE),
                        Argument.of(letter),
                        Argument.of(zero)),
                List.of(
                        evidence(
                                place(POST, "code BREEZE2O", Location.inCell(2, "Caption")),
                                Channel.SOCIAL,
                                letter,
                                Evidence.Side.DEVIATES),
                        evidence(
                                place(MAIL, "code BREEZE20", Location.inPart("subject")),
                                Channel.EMAIL,
                                zero,
                                Evidence.Side.AGREES)),
                null,
                null,
                Finding.Basis.TIE,
                List.of());
    }

    /** A date whose weekday is wrong. */
    public static Finding weekday() {
        FactValue day = new FactValue.Day(LocalDate.of(2026, 11, 29), null, DayOfWeek.FRIDAY, true);
        return new Finding(
                "5d0a0f29",
                "weekday-mismatch",
                Severity.WARNING,
                1,
                SALE,
                SALE_NAME,
                FactKind.DATE,
                Role.END,
                "weekday",
                List.of(
                        Argument.of(day),
                        Argument.of(DayOfWeek.FRIDAY),
                        Argument.of(DayOfWeek.SUNDAY)),
                List.of(
                        evidence(
                                place(PAGE, "until Friday 29 November 2026", Location.atLine(44)),
                                Channel.WEB,
                                day,
                                Evidence.Side.DEVIATES)),
                day,
                "until Sunday 29 November 2026",
                Finding.Basis.CALCULATION,
                List.of());
    }

    /** A sentence that lost a word in one piece and got another one in a second. */
    public static Finding sentence() {
        String right = "The fan is not made for bathrooms.";
        return new Finding(
                "0e5a71c3",
                "message-mismatch",
                Severity.WARNING,
                0.9,
                "campaign",
                "",
                FactKind.MESSAGE,
                Role.OTHER,
                "negation",
                List.of(Argument.of("made for bathrooms"), Argument.of(right)),
                List.of(
                        said(
                                FLYER,
                                Channel.PRINT,
                                "The fan is made for bathrooms!",
                                Evidence.Side.DEVIATES),
                        said(
                                POST,
                                Channel.SOCIAL,
                                "The fan is not made for kitchens.",
                                Evidence.Side.DEVIATES),
                        said(BRIEF, Channel.BRIEF, right, Evidence.Side.REFERENCE),
                        said(MAIL, Channel.EMAIL, right, Evidence.Side.AGREES)),
                new FactValue.Text(right),
                right,
                Finding.Basis.BRIEF,
                List.of());
    }

    private static Evidence said(String path, Channel channel, String words, Evidence.Side side) {
        return evidence(
                place(path, words, Location.atLine(3)), channel, new FactValue.Text(words), side);
    }

    private static List<ExplainedDifference> explained() {
        return List.of(
                new ExplainedDifference(
                        FactKind.PRICE,
                        FAN,
                        FAN_NAME,
                        Verdict.NOT_COMPARABLE,
                        "role",
                        List.of(Argument.of(Role.NOW), Argument.of(Role.WAS)),
                        List.of(
                                evidence(
                                        place(MAIL, "was £69.99", Location.NONE),
                                        Channel.EMAIL,
                                        pounds("69.99"),
                                        Evidence.Side.DEVIATES))),
                new ExplainedDifference(
                        FactKind.DISCOUNT,
                        SALE,
                        SALE_NAME,
                        Verdict.EQUIVALENT,
                        "arithmetic",
                        List.of(Argument.of("£50 − £40 = £10 = 20 %")),
                        List.of()));
    }

    private static List<LinkedFact> facts() {
        ComparabilityKey from =
                ComparabilityKey.of(Role.NOW)
                        .withBound(Bound.FROM)
                        .withBilling(Billing.MONTH)
                        .withVariants(new TreeSet<>(List.of("30 cm")));
        return List.of(
                linked(
                        FactKind.PRICE,
                        pounds("49.90"),
                        from,
                        place(MAIL, "from £49.90 a month", Location.inPart("html").withLine(12)),
                        FAN),
                linked(
                        FactKind.PERIOD,
                        new FactValue.Period(
                                new FactValue.Day(LocalDate.of(2026, 11, 27), null, null, true),
                                new FactValue.Day(LocalDate.of(2026, 12, 1), null, null, true)),
                        ComparabilityKey.of(Role.VALIDITY),
                        place(FLYER, "27 November to 1 December 2026", flyer()),
                        SALE),
                linked(
                        FactKind.CLAIM,
                        new FactValue.Claim(ClaimFamily.WATER, true, true),
                        ComparabilityKey.of(Role.OTHER),
                        place(PAGE, "not waterproof", Location.NONE),
                        FAN));
    }

    private static LinkedFact linked(
            FactKind kind, FactValue value, ComparabilityKey key, Place place, String subject) {
        return new LinkedFact(
                new Fact(kind, value, key, place, 0.95),
                subject,
                LinkedFact.Attachment.SENTENCE,
                0.9);
    }

    private static List<CoverageItem> coverage() {
        return List.of(
                new CoverageItem(
                        FactKind.PRICE,
                        place(FLYER, "£59.99", flyer()),
                        CoverageItem.State.USED,
                        ""),
                new CoverageItem(
                        FactKind.DATE,
                        place(PAGE, "2026", Location.atLine(90)),
                        CoverageItem.State.SET_ASIDE,
                        "words-that-are-not-there"),
                new CoverageItem(
                        FactKind.PRICE,
                        place(PAGE, "$$", Location.NONE),
                        CoverageItem.State.UNRESOLVED,
                        ""));
    }

    private static Location flyer() {
        return Location.onPage(1, List.of(new Box(72.123456, 100, 50.5, 12)));
    }

    /** An amount in pounds. */
    public static FactValue pounds(String amount) {
        return new FactValue.Money(new BigDecimal(amount), "GBP");
    }

    private static Evidence evidence(
            Place place, Channel channel, FactValue value, Evidence.Side side) {
        return new Evidence(place, channel, value, side);
    }

    private static Place place(String asset, String quote, Location location) {
        return new Place(asset, 0, new Span(0, quote.length()), quote, location);
    }
}
