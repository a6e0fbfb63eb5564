package app.concord.ui.evidence;

import static app.concord.ui.evidence.AssetDraft.mark;

import app.concord.check.CheckRequest;
import app.concord.check.Checks;
import app.concord.check.GlossaryDraft;
import app.concord.check.Originals;
import app.concord.check.Progress;
import app.concord.check.RuleInfo;
import app.concord.check.SelfTestOptions;
import app.concord.model.Argument;
import app.concord.model.Asset;
import app.concord.model.BlockKind;
import app.concord.model.Box;
import app.concord.model.Campaign;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.Evidence;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding;
import app.concord.model.Mark;
import app.concord.model.PageDrawing;
import app.concord.model.PageImage;
import app.concord.model.Property;
import app.concord.model.ReadingContext;
import app.concord.model.Region;
import app.concord.model.Role;
import app.concord.model.SelfTestResult;
import app.concord.model.Severity;
import app.concord.model.Tables;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** A small campaign of every kind of original, and findings in it. */
final class EvidenceCases {
    static final FactValue RIGHT = new FactValue.Money(new BigDecimal("629"), "EUR");
    static final FactValue WRONG = new FactValue.Money(new BigDecimal("649"), "EUR");
    private static final double WIDTH = 420;
    private static final double HEIGHT = 595;

    private EvidenceCases() {}

    static Asset brochure() {
        return new AssetDraft(
                        "print/Herbstprospekt-Boxspringwochen.pdf",
                        Channel.PRINT,
                        "pdf",
                        "Herbstprospekt Boxspringwochen")
                .onPage(2, "Boxspringbett Halvar", new Box(40, 118, 180, 20))
                .onPage(
                        2,
                        "160 × 200 cm, Taschenfederkern, jetzt 649,00 € statt 749,00 €",
                        new Box(40, 180, 62, 13))
                .onPage(2, "Nur 649 € bis 30.11.", new Box(250, 300, 44, 13))
                .build();
    }

    static Asset mail() {
        String price = "Die Matratze Halvar in 160 × 200 cm kostet jetzt 629 € statt 749 €.";
        return new AssetDraft(
                        "mails/2026-11-18 boxspring.eml",
                        Channel.EMAIL,
                        "eml",
                        "Boxspringwochen: Halvar ab sofort günstiger")
                .posted(null, LocalDateTime.of(2026, 11, 18, 7, 30))
                .part("subject")
                .field(Property.SUBJECT_LINE, "Subject", "Boxspringwochen: Halvar für 629 €")
                .part("preheader")
                .field(Property.PREHEADER, "", "Nur bis Montag, dem 30. November")
                .part("html")
                .in(Region.NAVIGATION)
                .link("Betten", "https://nordschlaf.example/betten")
                .link("Matratzen", "https://nordschlaf.example/matratzen")
                .in(Region.MAIN)
                .text(BlockKind.CAPTION, "Boxspringbett Halvar im Schlafzimmer")
                .heading(1, "Boxspringwochen bei Nordschlaf")
                .text(
                        BlockKind.PARAGRAPH,
                        "Guten Tag {{vorname}}, schlafen Sie sich in den Winter.",
                        mark(Mark.Kind.MERGE_TAG, "Guten Tag {{vorname}}, schlafen", "{{vorname}}"))
                .heading(2, "Halvar, der Bestseller")
                .text(
                        BlockKind.PARAGRAPH,
                        price,
                        mark(Mark.Kind.STRUCK, price, "749 €"),
                        mark(Mark.Kind.EMPHASIS, price, "jetzt"))
                .text(BlockKind.LIST_ITEM, "Liefer- und Aufbauservice inklusive")
                .text(
                        BlockKind.LIST_ITEM,
                        "Donaudampfschifffahrtsgesellschaftskapitänsmützenhalterungsfreundlich"
                                + " verpackt")
                .link("Jetzt für 629 € sichern", "https://nordschlaf.example/halvar?utm=mail")
                .in(Region.LEGAL)
                .text(BlockKind.FOOTNOTE, "* Solange der Vorrat reicht. Preise inkl. MwSt.")
                .in(Region.FOOTER)
                .text(BlockKind.PARAGRAPH, "Nordschlaf GmbH, Musterweg 1, 00000 Musterstadt")
                .link("Abmelden", "https://nordschlaf.example/abmelden")
                .in(Region.MAIN)
                .part("text")
                .text(BlockKind.PARAGRAPH, "Halvar 160 × 200 cm: 629 € statt 749 €")
                .build();
    }

    static Asset post() {
        return new AssetDraft(
                        "social/plan-november.csv#5",
                        Channel.SOCIAL,
                        "csv",
                        "Halvar zum Boxspringpreis")
                .posted("Instagram", LocalDateTime.of(2026, 11, 20, 18, 0))
                .record(5)
                .part("text")
                .field(null, "Date", "2026-11-20 18:00")
                .field(null, "Network", "Instagram")
                .field(
                        Property.POST_TEXT,
                        "Caption",
                        "Halvar zum Boxspringpreis 🛏️\n\n160 × 200 cm für nur 649 €,"
                                + " bis 30.11. in allen Häusern und online.")
                .field(Property.HASHTAGS, "Hashtags", "#Nordschlaf #Boxspringwochen")
                .field(Property.URL, "Link", "https://nordschlaf.example/halvar")
                .field(Property.ALT_TEXT, "Alt text", "Bett mit Preisschild 649 €")
                .build();
    }

    static Asset page() {
        return new AssetDraft(
                        "web/halvar.html", Channel.WEB, "html", "Boxspringbett Halvar | Nordschlaf")
                .in(Region.NAVIGATION)
                .link("Start", "https://nordschlaf.example/")
                .link("Betten", "https://nordschlaf.example/betten")
                .in(Region.MAIN)
                .heading(1, "Boxspringbett Halvar")
                .text(BlockKind.PARAGRAPH, "Taschenfederkern mit sieben Zonen, Bezug abnehmbar.")
                .heading(2, "Größen und Preise")
                .table(
                        0,
                        List.of(
                                List.of("Größe", "Bisher", "Jetzt", "Lieferzeit"),
                                List.of("140 × 200 cm", "699 €", "579 €", "sofort lieferbar"),
                                List.of("160 × 200 cm", "749 €", "629 €", "sofort lieferbar"),
                                List.of("180 × 200 cm", "799 €", "679 €", "in 2 Wochen"),
                                List.of("200 × 200 cm", "849 €", "729 €", "in 4 bis 6 Wochen")))
                .text(BlockKind.PARAGRAPH, "Der Preis von 629 € gilt bis zum 30. November 2026.")
                .in(Region.RELATED)
                .heading(3, "Dazu passt")
                .link("Topper Lune, 199 €", "https://nordschlaf.example/lune")
                .in(Region.STRUCTURED)
                .record(9)
                .field(Property.NAME, "name", "Boxspringbett Halvar")
                .field(Property.PRICE, "offers.price", "629.00")
                .field(Property.CURRENCY, "offers.priceCurrency", "EUR")
                .in(Region.FOOTER)
                .text(BlockKind.PARAGRAPH, "© 2026 Nordschlaf GmbH")
                .build();
    }

    static Asset brief() {
        AssetDraft draft = new AssetDraft("brief.csv", Channel.BRIEF, "csv", "brief.csv");
        draft.part("brief");
        for (int row = 1; row < 4; row++) {
            draft.record(row)
                    .field(Property.NAME, "Produkt", row == 2 ? "Halvar 160 × 200" : "Lune")
                    .field(Property.PRICE, "Aktionspreis", row == 2 ? "629,00 €" : "199,00 €")
                    .field(Property.WAS_PRICE, "Bisheriger Preis", "749,00 €")
                    .field(Property.VALIDITY, "Gültig", "16.11.–30.11.2026");
        }
        return draft.build();
    }

    static Asset flyer() {
        String line = "Halvar 160 × 200 cm für 649 € statt 749 €";
        return new AssetDraft("print/handzettel.docx", Channel.PRINT, "docx", "Handzettel Filiale")
                .heading(1, "Boxspringwochen")
                .heading(2, "Verkaufsargumente")
                .text(BlockKind.PARAGRAPH, line, mark(Mark.Kind.STRUCK, line, "749 €"))
                .text(BlockKind.LIST_ITEM, "Sieben Zonen")
                .text(BlockKind.FOOTNOTE, "1 Alle Preise inkl. MwSt.")
                .build();
    }

    static CheckResult result(Asset brief, Asset... assets) {
        List<Asset> sorted = new ArrayList<>(List.of(assets));
        return new CheckResult(
                new Campaign(
                        "Boxspringwochen",
                        LocalDate.of(2026, 11, 22),
                        List.of("DE"),
                        false,
                        List.of("de"),
                        brief,
                        sorted),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Tables.NONE);
    }

    static Finding finding(Evidence... evidence) {
        return finding(List.of(), evidence);
    }

    static Finding finding(List<String> missingFrom, Evidence... evidence) {
        return new Finding(
                "f1",
                "price-mismatch",
                Severity.ERROR,
                1,
                "halvar",
                "Halvar 160 × 200 cm",
                FactKind.PRICE,
                Role.NOW,
                "amount",
                List.of(Argument.of("Halvar")),
                List.of(evidence),
                RIGHT,
                "629 €",
                Finding.Basis.BRIEF,
                missingFrom);
    }

    /** Sentences of which the first deviates; the brief, or most of them, decide. */
    static Finding sentences(Evidence... evidence) {
        return new Finding(
                "f2",
                "message-mismatch",
                Severity.WARNING,
                0.9,
                "campaign",
                "",
                FactKind.MESSAGE,
                Role.OTHER,
                "negation",
                List.of(),
                List.of(evidence),
                evidence[evidence.length - 1].value(),
                null,
                Finding.Basis.MAJORITY,
                List.of());
    }

    /** The words of a piece as a statement of theirs. */
    static Evidence said(Asset asset, String words, Evidence.Side side) {
        return AssetDraft.at(asset, words, 0, new FactValue.Text(words), side);
    }

    /** A piece with two paragraphs. */
    static Asset letter(String path, String words) {
        return new AssetDraft(path, Channel.EMAIL, "eml", path)
                .text(BlockKind.PARAGRAPH, "Guten Tag!")
                .text(BlockKind.PARAGRAPH, "Neu: " + words + " Mehr im Markt.")
                .build();
    }

    /** Checks that draw one and the same page, whatever the file; files named so are broken. */
    static Checks checks() {
        return new Checks() {
            @Override
            public CheckResult run(
                    CheckRequest request, Progress progress, Cancellation cancellation) {
                throw new UnsupportedOperationException();
            }

            @Override
            public SelfTestResult selfTest(
                    CheckRequest request,
                    SelfTestOptions options,
                    Progress progress,
                    Cancellation cancellation) {
                throw new UnsupportedOperationException();
            }

            @Override
            public GlossaryDraft glossary(
                    CheckRequest request, Progress progress, Cancellation cancellation) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<Fact> extract(String line, ReadingContext context) {
                return List.of();
            }

            @Override
            public void originals(
                    CheckRequest request, Originals receiver, Cancellation cancellation) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<RuleInfo> rules() {
                return List.of();
            }

            @Override
            public PageDrawing pages(CheckRequest request) {
                return PageDrawing.NONE;
            }

            @Override
            public PageImage page(Path file, int page, double scale) throws IOException {
                if (file.toString().contains("broken")) {
                    throw new IOException("no such page");
                }
                return draw(scale);
            }
        };
    }

    private static PageImage draw(double scale) {
        int width = (int) Math.round(WIDTH * scale);
        int height = (int) Math.round(HEIGHT * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.scale(scale, scale);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, (int) WIDTH, (int) HEIGHT);
        g.setColor(new Color(0x0b, 0x3d, 0x66));
        g.fillRect(0, 0, (int) WIDTH, 80);
        g.setColor(Color.WHITE);
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 24));
        g.drawString("Boxspringwochen", 40, 50);
        g.setColor(Color.BLACK);
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 16));
        g.drawString("Boxspringbett Halvar", 40, 134);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 10));
        g.drawString("160 × 200 cm, Taschenfederkern, sieben Zonen", 40, 160);
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 12));
        g.drawString("649,00 €", 42, 191);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 10));
        g.drawString("statt 749,00 €", 112, 191);
        g.setColor(new Color(0xdd, 0xe4, 0xea));
        g.fillRect(240, 110, 150, 130);
        g.setColor(Color.BLACK);
        for (int line = 0; line < 8; line++) {
            g.drawString("Lieferung und Aufbau in allen Häusern", 40, 220 + 14 * line);
        }
        g.drawString("Nur", 228, 310);
        g.drawString("649 € bis 30.11.", 252, 310);
        g.dispose();
        return new PageImage(
                width, height, scale, image.getRGB(0, 0, width, height, null, 0, width));
    }
}
