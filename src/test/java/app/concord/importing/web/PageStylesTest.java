package app.concord.importing.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Imported;
import app.concord.importing.ImporterSamples;
import app.concord.importing.Limits;
import app.concord.model.Block;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Holds what of a page is seen: styles, frames, templates, character sets, hostile markup. */
class PageStylesTest {

    private static Imported read(String html) {
        return new HtmlImporter().read(ImporterSamples.file("p.html", html), Cancellation.NONE);
    }

    private static List<String> said(String html) {
        return read(html).assets().getFirst().blocks().stream().map(Block::text).toList();
    }

    @Test
    void rulesForTheScreenOfAComputerHold() {
        String css =
                """
                <style>/* a { */ .none{display:none!important}
                @media (min-width:62em){.wide{display:block!important}}
                @media only screen and (max-width: 600px){.desk{display:none}}
                @media print{p{display:none}} @layer x{@supports (a:b){.deep{display:none}}}
                .outer .card{display:flex} #a.late{display:none}</style>
                """;
        assertThat(
                        said(
                                css
                                        + """
                                        <body><p class="none wide">seen on wide screens</p><p class="desk">seen</p>
                                        <p class="deep">hidden</p><div class="outer"><p class="none card">hidden</p></div>
                                        <p class="none" style="display:block">hidden</p></body>
                                        """))
                .containsExactly("seen on wide screens", "seen");
    }

    @Test
    void framesAndShadowTreesStandWhereTheyAreShown() {
        assertThat(
                        said(
                                """
                                <body><p>above</p><iframe srcdoc="<p>In the &lt;b&gt;frame&lt;/b&gt;</p>">old browser</iframe>
                                <iframe hidden srcdoc="<p>unseen</p>"></iframe><iframe width=1 height=1 srcdoc="<p>unseen"></iframe>
                                <x-price><template shadowrootmode="open"><p>40 EUR</p></template></x-price>
                                <template><p>unseen</p></template><p>below</p></body>
                                """))
                .containsExactly("above", "In the frame", "40 EUR", "below");
    }

    @Test
    void theBytesTellWhatTheyAre() {
        assertThat(said("<meta charset=\"utf-16\"><p>£25</p>")).containsExactly("£25");
        byte[] wide = "\ufeff<p>£25</p>".getBytes(java.nio.charset.Charset.forName("UTF-32LE"));
        assertThat(app.concord.importing.TextDecoder.decode(wide, null)).isEqualTo("<p>£25</p>");
        byte[] utf8 = "<p>£25</p>".getBytes(StandardCharsets.UTF_8);
        assertThat(SavedPage.decode(utf8, "x-user-defined")).isEqualTo("<p>£25</p>");
    }

    @Test
    void hostilePagesAreRead() {
        assertThat(
                        said(
                                "<body>"
                                        + "<div>".repeat(5_000)
                                        + "<p>25</p>"
                                        + "</div>".repeat(5_000)
                                        + "<p>30"))
                .containsExactly("25", "30");
        assertThat(
                        said(
                                "<style>"
                                        + "@media all{".repeat(50_000)
                                        + "</style><style>"
                                        + "a ".repeat(9_000)
                                        + "{}</style><p>25"))
                .containsExactly("25");
        StringBuilder many = new StringBuilder("<style>");
        for (int i = 0; i < 20_000; i++) {
            many.append(".a").append(i % 50).append(" .b").append(i).append("{display:none}");
        }
        assertThat(said(many + "</style><p class=c>25")).containsExactly("25");
        assertThat(said("<body>" + "<table><tr><td>".repeat(2_000) + "25")).containsExactly("25");
        StringBuilder names = new StringBuilder("<p ");
        for (int i = 0; i < 100_000; i++) {
            names.append('a').append(i).append(' ');
        }
        assertThat(said(names + ">25</p>")).containsExactly("25");
    }

    @Test
    void pagesWithoutEndAreCutShort() {
        Imported imported = read("<p>first</p>" + "<i>".repeat(Limits.PAGE_TAGS));
        assertThat(imported.assets()).hasSize(1);
        assertThat(imported.problems()).extracting(Problem::kind).contains(Problem.Kind.CUT_SHORT);
    }
}
