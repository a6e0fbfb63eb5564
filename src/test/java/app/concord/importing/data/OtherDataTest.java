package app.concord.importing.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.concord.importing.Imported;
import app.concord.model.Asset;
import app.concord.model.Problem;
import app.concord.model.Span;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Holds what is read of XML and YAML of no known shape, of drawings and of calendars. */
class OtherDataTest {

    @Test
    void textsOfAnAppKeepTheirOrderAndLines() {
        Asset piece =
                DataFiles.pieces(
                                "strings.xml",
                                """
                                <?xml version="1.0" encoding="utf-8"?>
                                <resources>
                                  <string name="promo_title">Now 20 % off</string>
                                  <string name="promo_body">Use <b>LIGHT20</b> until 31&#160;May.</string>
                                </resources>
                                """)
                        .getFirst();
        assertThat(DataFiles.told(piece))
                .containsExactly(
                        "HEADING Now 20 % off", "PARAGRAPH Use LIGHT20 until 31\u00a0May.");
        assertThat(piece.blocks().get(1).locate(new Span(0, 3)).line()).isEqualTo(4);
    }

    @Test
    void productsOfAnyNamesAreRead() {
        List<Asset> pieces =
                DataFiles.pieces(
                        "produits.xml",
                        """
                        <catalogue devise="EUR">
                         <produit><nom>Lampe Aurora</nom><prix>40,00</prix><prix_barre>50,00</prix_barre></produit>
                         <produit><nom>Lampe Borea</nom><prix>60,00</prix></produit>
                        </catalogue>
                        """);
        assertThat(DataFiles.told(pieces.getFirst()))
                .containsExactly(
                        "NAME Lampe Aurora", "PRICE 40,00", "WAS_PRICE 50,00", "CURRENCY EUR");
        assertThat(pieces).extracting(Asset::title).containsExactly("Lampe Aurora", "Lampe Borea");
    }

    @Test
    void nothingOutsideOfAFileIsOpenedAndNothingGrows() {
        String bomb =
                """
                <?xml version="1.0"?>
                <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY b "ha ha">
                <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
                <page><body>Aurora lamp &x; &c;</body></page>
                """;
        Asset piece = DataFiles.pieces("page.xml", bomb).getFirst();
        assertThat(DataFiles.told(piece)).containsExactly("PARAGRAPH Aurora lamp &x; &c;");
    }

    @Test
    void xmlThatIsCutOffIsSaidToBe() {
        Imported imported =
                DataFiles.read("page.xml", "<page>\n<title>Aurora lamp</title>\n<body>Now 40");
        assertThat(imported.assets()).hasSize(1);
        assertThat(imported.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.DAMAGED);
    }

    @Test
    void aDrawingSaysItsTexts() {
        Asset piece =
                DataFiles.pieces(
                                "banner.svg",
                                """
                                <svg xmlns="http://www.w3.org/2000/svg"><style>.a{fill:red}</style>
                                <text x="1" y="2"><tspan x="1" y="2">Now 20 %</tspan><tspan x="1" dy="12">off lamps</tspan></text>
                                <text style="display: none">of last year</text></svg>
                                """)
                        .getFirst();
        assertThat(DataFiles.told(piece)).containsExactly("PARAGRAPH Now 20 %\noff lamps");
        assertThat(DataFiles.read("logo.svg", "<svg><path d='M0 0'/></svg>").problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.NO_CONTENT);
    }

    @Test
    void aCopyDeckInYamlIsRead() {
        List<Asset> pieces =
                DataFiles.pieces(
                        "deck.yaml",
                        """
                        # copy deck
                        hero:
                          headline: "Spring at Lumenhof: 20 % off"
                          body: >
                            The Aurora lamp now costs
                            40 EUR.
                          cta: Shop now   # a button
                        offers:
                          - name: Aurora lamp
                            price: 40 EUR
                            was_price: 50 EUR
                          - name: Borea lamp
                            price: 60 EUR
                        terms: |
                          Valid until 31 May 2027.
                          While stocks last.
                        """);
        assertThat(pieces).hasSize(3);
        assertThat(DataFiles.told(pieces.getFirst()))
                .containsExactly("NAME Aurora lamp", "PRICE 40 EUR", "WAS_PRICE 50 EUR");
        assertThat(DataFiles.told(pieces.get(2)))
                .containsExactly(
                        "HEADING Spring at Lumenhof: 20 % off",
                        "PARAGRAPH The Aurora lamp now costs 40 EUR.",
                        "LINK Shop now",
                        "FOOTNOTE Valid until 31 May 2027.\nWhile stocks last.");
        assertThat(pieces.get(2).blocks().get(1).locate(new Span(0, 3)).line()).isEqualTo(5);
    }

    @Test
    void whatIsNoYamlIsReadLineByLine() {
        Imported imported =
                DataFiles.read(
                        "deck.yml",
                        """
                        hero:
                          headline: Spring at Lumenhof
                          body: Lamps: now 40 EUR
                        terms: Valid until 31 May 2027.
                        """);
        assertThat(imported.problems())
                .extracting(Problem::kind, problem -> problem.location().line())
                .containsExactly(tuple(Problem.Kind.DAMAGED, 3));
        assertThat(imported.assets().stream().flatMap(piece -> DataFiles.told(piece).stream()))
                .containsExactly(
                        "HEADING Spring at Lumenhof",
                        "PARAGRAPH body: Lamps: now 40 EUR",
                        "PARAGRAPH terms: Valid until 31 May 2027.");
    }

    @Test
    void aQuotationWithoutItsEndLosesNothing() {
        Imported imported =
                DataFiles.read(
                        "deck.yaml",
                        """
                        headline: "Spring at Lumenhof
                        body: The Aurora lamp now costs 40 EUR.
                        """);
        assertThat(imported.problems()).extracting(Problem::kind).contains(Problem.Kind.DAMAGED);
        assertThat(
                        imported.assets().stream()
                                .flatMap(piece -> DataFiles.told(piece).stream())
                                .toList())
                .anyMatch(told -> told.contains("Spring at Lumenhof"))
                .anyMatch(told -> told.contains("now costs 40 EUR."));
    }

    @Test
    void severalDocumentsFlowStyleAndAliasesAreReadAndNothingGrows() {
        List<Asset> pieces =
                DataFiles.pieces(
                        "deck.yaml",
                        """
                        headline: 'It''s 20 % off'
                        a: &a [Aurora lamp, "Borea, the small lamp"]
                        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
                        c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
                        ---
                        body: Call 0171 234567.
                        """);
        assertThat(pieces.stream().flatMap(piece -> DataFiles.told(piece).stream()))
                .contains(
                        "HEADING It's 20 % off",
                        "FIELD Aurora lamp",
                        "FIELD Borea, the small lamp",
                        "PARAGRAPH Call 0171 234567.")
                .hasSizeLessThan(30);
    }

    @Test
    void eventsOfACalendarTellWhen() {
        List<Asset> pieces =
                DataFiles.pieces(
                        "open.ics",
                        """
                        BEGIN:VCALENDAR
                        BEGIN:VTIMEZONE
                        TZID:Europe/Berlin
                        END:VTIMEZONE
                        BEGIN:VEVENT
                        DTSTART;TZID=Europe/Berlin:20270512T180000
                        SUMMARY:Shop opening
                        DESCRIPTION:20 % off\\, only tonight.\\nFree
                          drinks.
                        BEGIN:VALARM
                        DESCRIPTION:Reminder of the program
                        END:VALARM
                        END:VEVENT
                        BEGIN:VEVENT
                        DTSTART;VALUE=DATE:20270520
                        DTEND;VALUE=DATE:20270601
                        SUMMARY:Spring sale
                        END:VEVENT
                        END:VCALENDAR
                        """);
        assertThat(DataFiles.told(pieces.getFirst()))
                .containsExactly(
                        "STARTS 2027-05-12 18:00 (Europe/Berlin)",
                        "HEADING Shop opening",
                        "PARAGRAPH 20 % off, only tonight.\nFree drinks.");
        assertThat(DataFiles.told(pieces.get(1)))
                .containsExactly("STARTS 2027-05-20", "ENDS 2027-05-31", "HEADING Spring sale");
    }
}
