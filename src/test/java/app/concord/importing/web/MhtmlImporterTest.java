package app.concord.importing.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Imported;
import app.concord.importing.ImporterSamples;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import org.junit.jupiter.api.Test;

import java.time.LocalDateTime;
import java.util.List;

/** Holds how pages are read that a browser saved with all their parts. */
class MhtmlImporterTest {
    private static final String HEAD =
            """
            From: <Saved by Blink>
            Subject: =?utf-8?Q?Aurora_=E2=80=93_now?=
            Date: Fri, 20 Nov 2026 10:30:00 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="--sep"%s

            """;

    private static final String PARTS =
            """
            ----sep
            Content-Type: text/css
            Content-Location: cid:css-1@mhtml.blink

            .gone { display: none }
            ----sep
            Content-Type: text/html
            Content-ID: <frame-2@mhtml.blink>
            Content-Transfer-Encoding: base64

            PHA+SW4gdGhlIGZyYW1lLCA0MSBFVVI8L3A+
            ----sep
            Content-Type: text/html; charset=utf-8
            Content-ID: <frame-1@mhtml.blink>
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://lumenhof.example/a

            <html><head><link rel=3D"stylesheet" href=3D"cid:css-1@mhtml.blink"></head>=
            <body><p>Caf=C3=A9 lamp</p><p class=3D"gone">Old, 99 EUR</p><iframe src=3D"=
            cid:frame-2@mhtml.blink"></iframe><p>below</p></body></html>
            """;

    private static Imported read(String content) {
        return new MhtmlImporter()
                .read(
                        ImporterSamples.file("p.mhtml", content.replace("\n", "\r\n")),
                        Cancellation.NONE);
    }

    private static List<String> said(Imported imported) {
        return imported.assets().getFirst().blocks().stream().map(Block::text).toList();
    }

    @Test
    void pageFramesAndStyleSheetsComeTogether() {
        Imported imported =
                read(HEAD.formatted("; start=\"<frame-1@mhtml.blink>\"") + PARTS + "----sep--\n");
        assertThat(imported.problems()).isEmpty();
        Asset asset = imported.assets().getFirst();
        assertThat(said(imported)).containsExactly("Café lamp", "In the frame, 41 EUR", "below");
        assertThat(asset.title()).isEqualTo("Aurora – now");
        assertThat(asset.format()).isEqualTo("mhtml");
        assertThat(asset.dated()).isEqualTo(LocalDateTime.of(2026, 11, 20, 10, 30));
    }

    @Test
    void withoutAStartTheFirstPageIsMeant() {
        Imported imported = read(HEAD.formatted("") + PARTS + "----sep--\n");
        assertThat(said(imported)).containsExactly("In the frame, 41 EUR");
    }

    @Test
    void brokenFilesAreReadAsFarAsTheyGo() {
        Imported cut = read(HEAD.formatted("") + PARTS.substring(0, PARTS.indexOf("<p class")));
        assertThat(cut.problems().getFirst().kind()).isEqualTo(Problem.Kind.DAMAGED);
        assertThat(said(cut)).contains("In the frame, 41 EUR");
        Imported none = read("Content-Type: multipart/related;\n\n----x\n\n<p>lost</p>");
        assertThat(none.assets()).isEmpty();
        assertThat(none.problems()).isNotEmpty();
    }

    @Test
    void nestedPartsEnd() {
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
        }
        Imported imported = read(deep + "Content-Type: text/html\n\n<p>x");
        assertThat(imported.assets()).isEmpty();
        assertThat(imported.problems().getFirst().kind()).isEqualTo(Problem.Kind.DAMAGED);
    }
}
