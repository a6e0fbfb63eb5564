package app.concord.importing.email;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Bytes;
import app.concord.importing.Imported;
import app.concord.importing.ImporterSamples;
import app.concord.importing.SourceFile;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.Mark;
import app.concord.model.Problem;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/** Holds what is read of mails. */
class EmlImporterTest {
    private static final String HTML =
            """
            <html><head><style>td{color:#333}</style>
            <script type="application/ld+json">[{"@context":"http://schema.org/","@type":"DiscountOffer",
            "description":"20% off","discountCode":"GLOW20","availabilityStarts":"2026-11-01","availabilityEnds":"2026-11-30"}]</script>
            </head><body><div style="display:none;max-height:0;mso-hide:all">Glow for less.&zwnj;&nbsp;&#847;&zwnj;&nbsp;</div>
            <p style="font-size:11px"><a href="https://lumenhof.example/v">View in browser</a></p>
            <table role="presentation"><tr><td><h1>Glow week</h1></td></tr>
            <!--[if mso]><tr><td>Outlook only</td></tr><![endif]-->
            <!--[if !mso]><!--><tr><td>Hi *|FNAME|*, save 20 %.</td></tr><!--<![endif]-->
            <tr><td><a style="display:inline-block;padding:9px" href="https://lumenhof.example/buy">Shop now</a></td></tr>
            <tr><td style="font-size:12px">Excludes gift cards. Ends 30 November 2026.</td></tr>
            <tr><td style="font-size:12px">Lumenhof Ltd, 1 High Street<br><br>You receive this as a member. <a href="https://lumenhof.example/u">Unsubscribe</a></td></tr>
            </table></body></html>
            """;

    private static String multipart(String text, String html) {
        return """
        From: =?utf-8?q?Lumenhof?= <news@lumenhof.example>
        Subject: =?utf-8?q?20_=25_f=C3=BC?= =?utf-8?b?ciBhbGxl?=
        Date: Thu, 26 Nov 2026 23:15:03 -0800
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=outer

        --outer
        Content-Type: multipart/alternative; boundary="in=ner"

        --in=ner
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        %s
        --in=ner
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: base64

        %s
        --in=ner--
        --outer
        Content-Type: application/pdf; name="terms.pdf"
        Content-Disposition: attachment; filename="terms.pdf"

        abc
        --outer
        Content-Type: image/png
        Content-ID: <logo>
        Content-Disposition: inline; filename="logo.png"

        abc
        --outer--
        """
                .formatted(
                        text,
                        Base64.getMimeEncoder()
                                .encodeToString(html.getBytes(StandardCharsets.UTF_8)));
    }

    private static Imported read(String mail) {
        return new EmlImporter().read(ImporterSamples.file("m.eml", mail), Cancellation.NONE);
    }

    private static Block find(List<Block> blocks, String text) {
        return blocks.stream()
                .filter(block -> block.text().contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no block with " + text));
    }

    private static List<Block> plain(String text) {
        return read("Subject: x\nContent-Type: text/plain; charset=utf-8\n\n" + text)
                .assets()
                .getFirst()
                .blocks()
                .stream()
                .filter(block -> block.part().equals("text"))
                .toList();
    }

    @Test
    void subjectPreheaderAndBothBodiesAreRead() {
        Imported imported = read(multipart("Save 20 % with GLOW20.", HTML));
        Asset asset = imported.assets().getFirst();
        assertThat(asset.title()).isEqualTo("20 % für alle");
        assertThat(asset.channel()).isEqualTo(Channel.EMAIL);
        assertThat(asset.format()).isEqualTo("eml");
        assertThat(asset.dated()).isEqualTo(LocalDateTime.of(2026, 11, 26, 23, 15, 3));
        List<Block> blocks = asset.blocks();
        assertThat(blocks.getFirst().property()).isEqualTo(Property.SUBJECT_LINE);
        assertThat(blocks.getFirst().locate(new Span(0, 1)).part()).isEqualTo("subject");
        assertThat(blocks.get(1).property()).isEqualTo(Property.PREHEADER);
        assertThat(blocks.get(1).text()).isEqualTo("Glow for less.");
        assertThat(find(blocks, "Glow week").part()).isEqualTo("html");
        assertThat(find(blocks, "Glow week").locate(new Span(0, 1)).line()).isEqualTo(6);
        assertThat(find(blocks, "GLOW20.").part()).isEqualTo("text");
        assertThat(find(blocks, "Outlook only").part()).isEqualTo("outlook");
        assertThat(find(blocks, "FNAME").marks())
                .containsExactly(new Mark(Mark.Kind.MERGE_TAG, new Span(3, 12)));
        assertThat(find(blocks, "Shop now").kind()).isEqualTo(BlockKind.LINK);
        assertThat(find(blocks, "Shop now").target()).isEqualTo("https://lumenhof.example/buy");
        assertThat(imported.problems())
                .containsExactly(Problem.of("m.eml", Problem.Kind.LEFT_OUT, "terms.pdf"));
    }

    @Test
    void partsOfAMailAreTold() {
        List<Block> blocks = read(multipart("x1", HTML)).assets().getFirst().blocks();
        assertThat(find(blocks, "View in").region()).isEqualTo(Region.NAVIGATION);
        assertThat(find(blocks, "save 20").region()).isEqualTo(Region.MAIN);
        assertThat(find(blocks, "Excludes").region()).isEqualTo(Region.LEGAL);
        assertThat(find(blocks, "High Street").region()).isEqualTo(Region.FOOTER);
        assertThat(find(blocks, "Unsubscribe").region()).isEqualTo(Region.FOOTER);
    }

    @Test
    void promotionAnnotationsAreStructured() {
        List<Block> fields =
                read(multipart("x1", HTML)).assets().getFirst().blocks().stream()
                        .filter(block -> block.region() == Region.STRUCTURED)
                        .toList();
        assertThat(fields.stream().map(field -> field.property() + "=" + field.text()))
                .containsExactly(
                        "DISCOUNT=20% off", "CODE=GLOW20", "STARTS=2026-11-01", "ENDS=2026-11-30");
    }

    @Test
    void plainTextHasParagraphsBulletsAndLinks() {
        List<Block> blocks =
                plain(
                        """
                        GLOW WEEK

                        This is a paragraph that was broken by a program at some
                        seventy characters, so that its lines belong together as
                        one sentence.

                        * Aurora 40 EUR
                        * Borea 60 EUR
                        https://lumenhof.example/glow

                        Delivery
                        --------
                        Free from 50 EUR
                        Pickup always free

                        * excludes gift cards of any kind, * and bulky goods

                        -----------------------------------
                        Lumenhof Ltd, 1 High Street
                        Unsubscribe: https://lumenhof.example/u
                        """);
        assertThat(blocks.stream().map(Block::text).limit(7))
                .containsExactly(
                        "GLOW WEEK",
                        "This is a paragraph that was broken by a program at some seventy characters, so that its lines belong together as one sentence.",
                        "Aurora 40 EUR",
                        "Borea 60 EUR",
                        "https://lumenhof.example/glow",
                        "Delivery",
                        "Free from 50 EUR\nPickup always free");
        assertThat(blocks.getFirst().kind()).isEqualTo(BlockKind.HEADING);
        assertThat(blocks.get(1).heading()).isEqualTo(blocks.getFirst().index());
        assertThat(blocks.get(1).locate(new Span(60, 61)).line()).isEqualTo(4);
        assertThat(blocks.get(2).kind()).isEqualTo(BlockKind.LIST_ITEM);
        assertThat(blocks.get(2).innermost()).isNotEqualTo(blocks.get(3).innermost());
        assertThat(blocks.get(4).kind()).isEqualTo(BlockKind.LINK);
        assertThat(blocks.get(4).target()).isEqualTo("https://lumenhof.example/glow");
        assertThat(blocks.get(5).kind()).isEqualTo(BlockKind.HEADING);
        assertThat(blocks.getLast().region()).isEqualTo(Region.FOOTER);
    }

    @ParameterizedTest
    @CsvSource({
        "utf-8,utf-8",
        "utf-8,us-ascii",
        "utf-8,windows-1252",
        "windows-1252,iso-8859-1",
        "windows-1252,utf-8",
        "windows-1252,x-no-such-set"
    })
    void charsetsAreSeenThrough(String real, String declared) {
        String head = "Subject: x\nContent-Type: text/plain; charset=" + declared + "\n\n";
        byte[] mail = (head + "Größe für 20 €\n").getBytes(Charset.forName(real));
        Imported imported =
                new EmlImporter()
                        .read(new SourceFile("m.eml", null, Bytes.of(mail)), Cancellation.NONE);
        assertThat(imported.assets().getFirst().blocks().getLast().text())
                .isEqualTo("Größe für 20 €");
    }

    @Test
    void quotedPrintableAndRawHeadersAreDecoded() {
        Imported imported =
                read(
                        """
                        Subject: Für alle
                        Content-Type: text/html; charset=utf-8
                        Content-Transfer-Encoding: quoted-printable

                        <p>20=C2=A0=E2=82=AC, bro=
                        ken</p>
                        """);
        Asset asset = imported.assets().getFirst();
        assertThat(asset.title()).isEqualTo("Für alle");
        assertThat(asset.blocks().getLast().text()).isEqualTo("20\u00a0€, broken");
    }

    @Test
    void whatIsCutIsReadAsFarAsItGoes() {
        String mail = multipart("Save 20 %.", HTML);
        Imported imported = read(mail.substring(0, mail.indexOf("--in=ner--") - 400));
        assertThat(imported.problems()).anyMatch(p -> p.kind() == Problem.Kind.DAMAGED);
        assertThat(find(imported.assets().getFirst().blocks(), "Save 20").part()).isEqualTo("text");
        assertThat(find(imported.assets().getFirst().blocks(), "Glow week").part())
                .isEqualTo("html");
    }

    @Test
    void badInputBecomesAProblem() {
        assertThat(read("").problems().getFirst().kind()).isEqualTo(Problem.Kind.NOT_RECOGNISED);
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        Imported garbage =
                new EmlImporter()
                        .read(new SourceFile("n.eml", null, Bytes.of(noise)), Cancellation.NONE);
        assertThat(garbage.problems()).isNotEmpty();
        assertThat(garbage.assets()).isEmpty();
    }

    @Test
    void depthAndNumbersAreLimited() {
        StringBuilder deep = new StringBuilder("Subject: deep\n");
        for (int i = 0; i < 500; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        Imported nested = read(deep.toString());
        assertThat(nested.problems()).anyMatch(p -> p.kind() == Problem.Kind.DAMAGED);
        assertThat(nested.assets().getFirst().title()).isEqualTo("deep");
        Imported headers = read("Subject: many\n" + "X-A: b\n".repeat(50_000) + "\nbody\n");
        assertThat(headers.problems()).anyMatch(p -> p.kind() == Problem.Kind.DAMAGED);
        assertThat(headers.assets().getFirst().title()).isEqualTo("many");
    }

    @Test
    void mailsWithoutSubjectAreNamedByTheirFile() {
        Asset asset = read("From: a@lumenhof.example\n\nHello there\n").assets().getFirst();
        assertThat(asset.title()).isEqualTo("m.eml");
        assertThat(asset.dated()).isNull();
    }
}
