package app.concord.ui;

import app.concord.model.Argument;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Bound;
import app.concord.model.Campaign;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.CoverageItem;
import app.concord.model.Evidence;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding;
import app.concord.model.FindingMatrix;
import app.concord.model.Location;
import app.concord.model.Place;
import app.concord.model.Problem;
import app.concord.model.Role;
import app.concord.model.Severity;
import app.concord.model.SourceMap;
import app.concord.model.Span;
import app.concord.model.Subject;
import app.concord.model.Tables;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A rich result made by hand, with long words and every severity, for screens without a check. */
public final class SampleResults {
    private static final String[][] PIECES = {
        {"brief.csv", "BRIEF", "Freigegebene Angaben Herbst 2026"},
        {"email/2026-11-16_auftakt.eml", "EMAIL", "Herbstschlafwochen: bis zu 20 % auf Boxspring"},
        {"email/2026-11-18_boxspring.eml", "EMAIL", "Ihr neues Boxspringbett wartet"},
        {"email/2026-11-25_letzte-chance.eml", "EMAIL", "Letzte Chance bis Sonntag"},
        {"social/posts-november.csv#1", "SOCIAL", "Traumhaft schlafen ab 629 €"},
        {"social/posts-november.csv#2", "SOCIAL", "Code TRAUM15 sichern"},
        {"social/posts-november.csv#3", "SOCIAL", "Nur noch bis 30.11.!"},
        {"social/posts-november.csv#4", "SOCIAL", "Bettwäsche-Aktion"},
        {"web/boxspringbetten.html", "WEB", "Boxspringbetten – Nordlicht Schlafwelten"},
        {"web/matratzen/alva.html", "WEB", "Matratze Alva | Nordlicht Schlafwelten"},
        {"web/aktionsbedingungen.html", "WEB", "Teilnahme- und Aktionsbedingungen"},
        {"print/prospekt-herbst.pdf", "PRINT", "Herbstschlafwochen Prospekt"},
        {"print/beileger-kaltschaummatratzen.pdf", "PRINT", "Beileger Kaltschaummatratzen"},
        {"print/aufsteller-kasse.docx", "PRINT", "Aufsteller Kasse"},
    };

    private static final List<Role> ROLES =
            List.of(Role.NOW, Role.WAS, Role.RRP, Role.DELIVERY, Role.WORTH);

    private final List<Asset> assets = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, FindingMatrix.Row> rows = new LinkedHashMap<>();

    private SampleResults() {
        for (String[] piece : PIECES) {
            String format = piece[0].replaceFirst("#\\d+$", "").replaceFirst(".*\\.", "");
            assets.add(
                    new Asset(
                            piece[0],
                            Channel.valueOf(piece[1]),
                            format,
                            piece[2],
                            "de",
                            null,
                            null,
                            List.of(
                                    Block.plain(
                                            0,
                                            BlockKind.PARAGRAPH,
                                            "body",
                                            piece[2],
                                            SourceMap.at(Location.NONE))),
                            "00"));
        }
    }

    /** Fourteen pieces, fourteen findings, one file that could not be read. */
    public static CheckResult rich() {
        SampleResults made = new SampleResults();
        made.fill();
        return made.result(made.problems(), made.coverage());
    }

    /** As {@link #rich()}, without the first finding and with others in front. */
    public static CheckResult later() {
        SampleResults made = new SampleResults();
        made.fill();
        made.findings.addFirst(made.findings.removeLast());
        made.findings.remove(1);
        return made.result(List.of(), List.of());
    }

    /** Pieces that agree in everything. */
    public static CheckResult clean() {
        return new SampleResults().result(List.of(), List.of());
    }

    /** A folder without any piece. */
    public static CheckResult nothing() {
        return new CheckResult(
                new Campaign(
                        "leer",
                        LocalDate.of(2026, 11, 20),
                        List.of(),
                        true,
                        List.of(),
                        null,
                        List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(Problem.of(null, Problem.Kind.EMPTY_FOLDER)),
                List.of(),
                Tables.NONE);
    }

    /** A matrix of this many statements, each stated in every piece. */
    public static CheckResult large(int statements) {
        SampleResults made = new SampleResults();
        for (int i = 0; i < statements; i++) {
            List<FindingMatrix.Cell> cells = new ArrayList<>();
            for (int column = 0; column < PIECES.length; column++) {
                cells.add(
                        made.cell(
                                column,
                                FindingMatrix.State.AGREES,
                                euro(100 + i),
                                (100 + i) + " €"));
            }
            made.rows.put(
                    "row" + i,
                    new FindingMatrix.Row(
                            "subject" + i / 5,
                            "Produkt " + i / 5,
                            FactKind.PRICE,
                            ROLES.get(i % 5),
                            "",
                            cells,
                            List.of()));
        }
        return made.result(List.of(), List.of());
    }

    private void fill() {
        price("Matratze Alva", "160 × 200 cm", Severity.ERROR, 11, 649, 629, 0, 2, 4, 9);
        row("Matratze Alva", Role.WAS, "160 × 200 cm", euro(749), "749 €", 0, 2, 9, 11);
        price("Boxspringbett Fjordlicht", "180 × 200 cm", Severity.ERROR, 12, 1299, 1249, 0, 1, 8);
        row("Boxspringbett Fjordlicht", Role.WAS, "", euro(1599), "UVP 1.599 €", 0, 1, 8, 12);
        code(Severity.ERROR, "TRAUMZEIT15", "TRAUM15", 13, 0, 1, 5, 8);
        end("Herbstschlafwochen", Severity.ERROR, 29, 30, 3, 0, 1, 6, 10, 11);
        percent("Kaltschaummatratzen Winterzauber Komfort Plus", 25, 20, 12, 0, 1, 8);
        percent("Daunendecken", 30, 25, 7, 2, 8);
        price(
                "Kopfkissen Lüneburger Heide Seitenschläferkissen",
                "",
                Severity.WARNING,
                9,
                49,
                39,
                2,
                11);
        price("Lattenrost Ergoflex", "90 × 200 cm", Severity.WARNING, 8, 189, 179, 11, 12);
        weekday("Verkaufsoffener Sonntag", 3);
        end("Newsletter-Gutschein", Severity.WARNING, 5, 6, 13, 1, 10);
        arithmetic("Bettwäsche-Set Mitternachtsblau", 7);
        price("Topper Wolke", "", Severity.INFO, 6, 99, 95, 8);
        price("Nachttisch Birk", "", Severity.INFO, 13, 79, 69, 9);
        percent("Schlafzimmermöbelkollektion Skandinavische Gemütlichkeit", 12, 10, 5, 1, 2, 8, 11);
        row("Boxspringbett Fjordlicht", Role.DELIVERY, "", euro(0), "kostenlos", 1, 8, 10);
        explained();
    }

    /** Sentences that differ in one word, in a missing one, in a long text, and names. */
    public static CheckResult sentences() {
        SampleResults made = new SampleResults();
        made.sentence(
                "tagline",
                11,
                "Ausgeschlafen durch den Winter",
                "Ausgeschlafen in den Winter",
                0,
                1,
                2,
                8);
        made.sentence(
                "negation",
                4,
                "Die Kinderzahncreme Milchi enthält Fluorid und schmeckt nach Erdbeere!",
                "Die Kinderzahncreme Milchi enthält kein Fluorid und schmeckt nach Erdbeere.",
                1,
                8);
        made.sentence(
                "condition",
                13,
                LONG.replace("Innenwände", "Außenwände").replace("vierzehn", "dreißig"),
                LONG,
                0,
                9,
                10);
        made.name("Ombreline", "Ombrelune");
        made.fill();
        return made.result(List.of(), List.of());
    }

    private static final String LONG =
            "Rapidon-Lack trocknet in zwei Stunden, riecht nicht, lässt sich mit Wasser verdünnen"
                    + " und ist auch für Innenwände geeignet; was übrig bleibt, nehmen wir in jedem"
                    + " unserer Märkte in der verschlossenen Dose gegen Vorlage des Kassenbons"
                    + " innerhalb von vierzehn Tagen zurück.";

    private void sentence(
            String message, int deviating, String said, String wanted, int... agreeing) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(sentence(deviating, Evidence.Side.DEVIATES, said));
        for (int piece : agreeing) {
            evidence.add(
                    sentence(
                            piece,
                            piece == 0 ? Evidence.Side.REFERENCE : Evidence.Side.AGREES,
                            wanted));
        }
        add(
                new Finding(
                        "message-" + said,
                        "message-mismatch",
                        Severity.WARNING,
                        0.9,
                        "campaign",
                        "",
                        FactKind.MESSAGE,
                        Role.OTHER,
                        message,
                        List.of(
                                Argument.of(new FactValue.Text(said)),
                                Argument.of(new FactValue.Text(wanted))),
                        evidence,
                        new FactValue.Text(wanted),
                        wanted,
                        agreeing[0] == 0 ? Finding.Basis.BRIEF : Finding.Basis.MAJORITY,
                        List.of()));
    }

    /** The words as a block of their own at the end of a piece. */
    private Evidence sentence(int piece, Evidence.Side side, String words) {
        Asset asset = assets.get(piece);
        List<Block> blocks = new ArrayList<>(asset.blocks());
        Block block =
                Block.plain(
                        blocks.size(),
                        BlockKind.PARAGRAPH,
                        "body",
                        "Guten Morgen! " + words + " Mehr dazu auf der Rückseite.",
                        SourceMap.at(Location.NONE));
        blocks.add(block);
        assets.set(
                piece,
                new Asset(
                        asset.path(),
                        asset.channel(),
                        asset.format(),
                        asset.title(),
                        asset.language(),
                        asset.dated(),
                        asset.network(),
                        blocks,
                        "00"));
        int start = block.text().indexOf(words);
        return new Evidence(
                Place.of(assets.get(piece), block, new Span(start, start + words.length())),
                asset.channel(),
                new FactValue.Text(words),
                side);
    }

    private void name(String said, String wanted) {
        finding(
                "name-mismatch",
                "spelling",
                Severity.WARNING,
                "Salon de jardin Ombrelune",
                "",
                FactKind.PRODUCT_NAME,
                Role.OTHER,
                2,
                new FactValue.Text(said),
                said,
                new FactValue.Text(wanted),
                wanted,
                1,
                8);
    }

    private void price(
            String subject,
            String condition,
            Severity severity,
            int deviating,
            int stated,
            int expected,
            int... agreeing) {
        finding(
                "price-mismatch",
                "amount",
                severity,
                subject,
                condition,
                FactKind.PRICE,
                Role.NOW,
                deviating,
                euro(stated),
                stated + ",00 €",
                euro(expected),
                expected + " €",
                agreeing);
    }

    private void percent(String subject, int stated, int expected, int deviating, int... agreeing) {
        finding(
                "discount-mismatch",
                "amount",
                Severity.WARNING,
                subject,
                "",
                FactKind.DISCOUNT,
                Role.SAVING,
                deviating,
                new FactValue.Percent(BigDecimal.valueOf(stated)),
                stated + " %",
                new FactValue.Percent(BigDecimal.valueOf(expected)),
                expected + "% Rabatt",
                agreeing);
    }

    private void code(
            Severity severity, String stated, String expected, int deviating, int... agreeing) {
        finding(
                "promo-code-mismatch",
                "code",
                severity,
                "Bettwäsche-Aktion",
                "",
                FactKind.PROMO_CODE,
                Role.CODE,
                deviating,
                new FactValue.Code(stated),
                stated,
                new FactValue.Code(expected),
                expected,
                agreeing);
    }

    private void end(
            String subject,
            Severity severity,
            int stated,
            int expected,
            int deviating,
            int... agreeing) {
        finding(
                "dates-mismatch",
                "end",
                severity,
                subject,
                "",
                FactKind.DATE,
                Role.END,
                deviating,
                day(stated, null),
                stated + ".11.",
                day(expected, null),
                "30. November",
                agreeing);
    }

    private void weekday(String subject, int deviating) {
        add(
                new Finding(
                        "weekday-" + subject,
                        "weekday-mismatch",
                        Severity.WARNING,
                        0.9,
                        subject,
                        subject,
                        FactKind.DATE,
                        Role.EVENT,
                        "weekday",
                        List.of(
                                Argument.of(day(28, null)),
                                Argument.of(DayOfWeek.SUNDAY),
                                Argument.of(DayOfWeek.SATURDAY)),
                        List.of(
                                evidence(
                                        deviating,
                                        Evidence.Side.DEVIATES,
                                        day(28, DayOfWeek.SUNDAY),
                                        "Sonntag, 28.11.")),
                        day(28, null),
                        "Samstag, 28.11.",
                        Finding.Basis.CALCULATION,
                        List.of()));
    }

    private void arithmetic(String subject, int deviating) {
        add(
                new Finding(
                        "saving-" + subject,
                        "discount-arithmetic",
                        Severity.WARNING,
                        0.9,
                        subject,
                        subject,
                        FactKind.DISCOUNT,
                        Role.SAVING,
                        "saving",
                        List.of(
                                Argument.of(subject),
                                Argument.of(euro(80)),
                                Argument.of(euro(60)),
                                Argument.of(new FactValue.Percent(BigDecimal.valueOf(30))),
                                Argument.of(new FactValue.Percent(BigDecimal.valueOf(25)))),
                        List.of(
                                evidence(
                                        deviating,
                                        Evidence.Side.DEVIATES,
                                        new FactValue.Percent(BigDecimal.valueOf(30)),
                                        "30 % sparen"),
                                evidence(deviating, Evidence.Side.AGREES, euro(80), "statt 80 €"),
                                evidence(deviating, Evidence.Side.AGREES, euro(60), "jetzt 60 €")),
                        new FactValue.Percent(BigDecimal.valueOf(25)),
                        "25 %",
                        Finding.Basis.CALCULATION,
                        List.of()));
    }

    private void finding(
            String rule,
            String message,
            Severity severity,
            String subject,
            String condition,
            FactKind kind,
            Role role,
            int deviating,
            FactValue stated,
            String statedWords,
            FactValue expected,
            String expectedWords,
            int... agreeing) {
        String fingerprint = rule + "-" + subject + "-" + role;
        List<Evidence> evidence = new ArrayList<>();
        List<FindingMatrix.Cell> cells = new ArrayList<>();
        evidence.add(evidence(deviating, Evidence.Side.DEVIATES, stated, statedWords));
        boolean brief = agreeing[0] == 0;
        for (int piece : agreeing) {
            evidence.add(
                    evidence(
                            piece,
                            piece == 0 ? Evidence.Side.REFERENCE : Evidence.Side.AGREES,
                            expected,
                            expectedWords));
            cells.add(cell(piece, FindingMatrix.State.AGREES, expected, expectedWords));
        }
        cells.add(cell(deviating, FindingMatrix.State.DEVIATES, stated, statedWords));
        cells.sort((one, other) -> Integer.compare(one.column(), other.column()));
        Finding.Basis basis =
                brief
                        ? Finding.Basis.BRIEF
                        : agreeing.length > 1 ? Finding.Basis.MAJORITY : Finding.Basis.TIE;
        add(
                new Finding(
                        fingerprint,
                        rule,
                        severity,
                        0.9,
                        subject,
                        subject,
                        kind,
                        role,
                        message,
                        List.of(
                                Argument.of(subject),
                                Argument.of(role),
                                Argument.of(stated),
                                Argument.of(expected)),
                        evidence,
                        basis == Finding.Basis.TIE ? null : expected,
                        basis == Finding.Basis.TIE ? null : expectedWords,
                        basis,
                        List.of()));
        rows.put(
                fingerprint,
                new FindingMatrix.Row(
                        subject, subject, kind, role, condition, cells, List.of(fingerprint)));
    }

    private void add(Finding finding) {
        findings.add(finding);
    }

    private void row(
            String subject,
            Role role,
            String condition,
            FactValue value,
            String words,
            int... pieces) {
        List<FindingMatrix.Cell> cells = new ArrayList<>();
        for (int piece : pieces) {
            cells.add(cell(piece, FindingMatrix.State.AGREES, value, words));
        }
        rows.put(
                subject + role,
                new FindingMatrix.Row(
                        subject, subject, FactKind.PRICE, role, condition, cells, List.of()));
    }

    private void explained() {
        FindingMatrix.Entry from =
                new FindingMatrix.Entry(
                        euro(599),
                        Bound.FROM,
                        place(4, "schon ab 599 €"),
                        FindingMatrix.State.EXPLAINED);
        rows.put(
                "explained",
                new FindingMatrix.Row(
                        "Matratze Alva",
                        "Matratze Alva",
                        FactKind.PRICE,
                        Role.INSTALMENT,
                        "monatlich, 24 Raten",
                        List.of(
                                cell(2, FindingMatrix.State.AGREES, euro(27), "27,00 € im Monat"),
                                new FindingMatrix.Cell(
                                        4, FindingMatrix.State.EXPLAINED, List.of(from))),
                        List.of()));
    }

    private FindingMatrix.Cell cell(
            int column, FindingMatrix.State state, FactValue value, String words) {
        return new FindingMatrix.Cell(
                column,
                state,
                List.of(new FindingMatrix.Entry(value, Bound.EXACT, place(column, words), state)));
    }

    private Evidence evidence(int piece, Evidence.Side side, FactValue value, String words) {
        return new Evidence(place(piece, words), assets.get(piece).channel(), value, side);
    }

    private Place place(int piece, String words) {
        Location location =
                assets.get(piece).format().equals("pdf")
                        ? Location.onPage(2, List.of())
                        : Location.NONE;
        return new Place(assets.get(piece).path(), 0, new Span(0, words.length()), words, location);
    }

    private List<Problem> problems() {
        return List.of(
                Problem.of(
                        "print/beileger-wohnzimmer_final_v3_freigegeben.pdf", Problem.Kind.DAMAGED),
                Problem.of(
                        "social/posts-november.csv", Problem.Kind.LEFT_OUT, "Spalte „Reichweite“"));
    }

    private List<CoverageItem> coverage() {
        List<CoverageItem> items = new ArrayList<>();
        for (int i = 0; i < 412; i++) {
            items.add(
                    new CoverageItem(
                            FactKind.PRICE, place(1, "629 €"), CoverageItem.State.USED, ""));
        }
        for (String words :
                List.of(
                        "3 für 2",
                        "12/24 Monate",
                        "½ Preis",
                        "jede 10. Matratze",
                        "10/11/26",
                        "9,–")) {
            items.add(
                    new CoverageItem(
                            FactKind.QUANTITY,
                            place(11, words),
                            CoverageItem.State.UNRESOLVED,
                            ""));
        }
        return items;
    }

    private CheckResult result(List<Problem> problems, List<CoverageItem> coverage) {
        List<FindingMatrix.Column> columns = new ArrayList<>();
        for (Asset asset : assets) {
            columns.add(new FindingMatrix.Column(asset.channel(), asset.path(), asset.title()));
        }
        List<FindingMatrix.Row> sorted = new ArrayList<>(rows.values());
        sorted.sort((one, other) -> one.subjectName().compareTo(other.subjectName()));
        List<Finding> ordered = new ArrayList<>(findings);
        ordered.sort((one, other) -> one.severity().compareTo(other.severity()));
        return new CheckResult(
                new Campaign(
                        "Herbstschlafwochen",
                        LocalDate.of(2026, 11, 20),
                        List.of("DE"),
                        true,
                        List.of("de"),
                        assets.getFirst(),
                        assets.subList(1, assets.size())),
                List.of(
                        new Subject(
                                "Matratze Alva",
                                Subject.Kind.PRODUCT,
                                "Matratze Alva",
                                null,
                                List.of("Matratze Alva"),
                                new TreeSet<>())),
                List.of(),
                ordered,
                List.of(),
                coverage,
                problems,
                List.of(),
                Tables.NONE.with(new FindingMatrix(columns, sorted)));
    }

    private static FactValue.Money euro(int amount) {
        return new FactValue.Money(BigDecimal.valueOf(amount), "EUR");
    }

    private static FactValue.Day day(int dayOfMonth, @Nullable DayOfWeek weekday) {
        return new FactValue.Day(LocalDate.of(2026, 11, dayOfMonth), null, weekday, false);
    }
}
