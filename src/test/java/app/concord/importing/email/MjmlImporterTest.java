package app.concord.importing.email;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Imported;
import app.concord.importing.ImporterSamples;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.Location;
import app.concord.model.Problem;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.Span;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Holds what is read of MJML. */
class MjmlImporterTest {
    private static final String NEWSLETTER =
            """
            <mjml>
              <mj-head>
                <mj-title>Glow &amp; save</mj-title>
                <mj-preview>Lamps from £39</mj-preview>
                <mj-attributes><mj-text font-size="14px" /><mj-all color="#111"/></mj-attributes>
                <mj-style>.gone { display:none }</mj-style>
                <mj-include path="./footer.mjml" />
              </mj-head>
              <mj-body background-color="#fff">
                <!-- <mj-text>old: 10% off</mj-text> -->
                <mj-section><mj-column>
                  <mj-image alt="Aurora lamp" src="a.png"
                     href="https://lumenhof.example/a" />
                  <mj-text><h1>Glow week</h1></mj-text>
                  <mj-text>Hi {{name}}, save 20&nbsp;%<br>with code <b>GLOW20</b></mj-text>
                  <mj-button href="https://lumenhof.example/buy?a=1&b=2">Shop now</mj-button>
                </mj-column></mj-section>
                <mj-table><tr><th>Lamp</th><th>Price</th></tr><tr><td>Aurora</td><td>£49</td></tr></mj-table>
                <mj-raw><!--[if mso]><p>Outlook 30%</p><![endif]--><p class="gone">hidden</p></mj-raw>
                <mj-text>Lumenhof Ltd. <a href="https://lumenhof.example/unsubscribe">Unsubscribe</a></mj-text>
              </mj-body>
            </mjml>
            """;

    private static Imported read(String mjml) {
        return new MjmlImporter()
                .read(ImporterSamples.file("letter.mjml", mjml), Cancellation.NONE);
    }

    private static List<Block> blocks() {
        return read(NEWSLETTER).assets().getFirst().blocks();
    }

    private static Block find(String text) {
        return blocks().stream()
                .filter(block -> block.text().contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no block with " + text));
    }

    @Test
    void whatAReaderSeesIsReadInOrder() {
        assertThat(blocks().stream().map(block -> block.part() + ": " + block.text()))
                .containsExactly(
                        "html: Glow & save",
                        "preheader: Lamps from £39",
                        "html: Aurora lamp",
                        "html: Glow week",
                        "html: Hi {{name}}, save 20\u00a0%\nwith code GLOW20",
                        "html: Shop now",
                        "html: Lamp",
                        "html: Price",
                        "html: Aurora",
                        "html: £49",
                        "html: Lumenhof Ltd. Unsubscribe",
                        "outlook: Outlook 30%");
    }

    @Test
    void kindsPlacesAndTargetsAreKept() {
        assertThat(find("Glow &").property()).isEqualTo(Property.TITLE);
        assertThat(find("Glow week").kind()).isEqualTo(BlockKind.HEADING);
        assertThat(find("Glow week").locate(new Span(0, 4)).line()).isEqualTo(14);
        assertThat(find("Shop now").kind()).isEqualTo(BlockKind.LINK);
        assertThat(find("Shop now").target()).isEqualTo("https://lumenhof.example/buy?a=1&b=2");
        assertThat(find("£49").kind()).isEqualTo(BlockKind.TABLE_CELL);
        assertThat(find("Unsubscribe").region()).isEqualTo(Region.FOOTER);
        assertThat(read(NEWSLETTER).assets().getFirst().channel()).isEqualTo(Channel.EMAIL);
        assertThat(read(NEWSLETTER).assets().getFirst().title()).isEqualTo("Glow & save");
    }

    @Test
    void otherFilesAreNotOpened() {
        assertThat(read(NEWSLETTER).problems())
                .containsExactly(
                        new Problem(
                                "letter.mjml",
                                Problem.Kind.LEFT_OUT,
                                Location.atLine(7),
                                List.of("./footer.mjml")));
    }

    @Test
    void brokenMarkUpIsReadAsFarAsItGoes() {
        String cut = NEWSLETTER.substring(0, NEWSLETTER.indexOf("Shop now") + 8);
        Imported imported = read(cut);
        assertThat(imported.problems()).extracting(Problem::kind).contains(Problem.Kind.DAMAGED);
        assertThat(imported.assets().getFirst().blocks().getLast().text()).isEqualTo("Shop now");
        assertThat(read("<mjml><mj-body></mj-body></mjml>").problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.NO_TEXT);
    }

    @Test
    void onlyMjmlIsTaken() {
        MjmlImporter importer = new MjmlImporter();
        assertThat(importer.accepts(ImporterSamples.file("a.xml", "<mjml><mj-body/></mjml>")))
                .isTrue();
        assertThat(importer.accepts(ImporterSamples.file("a.xml", "<rss/>"))).isFalse();
        assertThat(importer.accepts(ImporterSamples.file("a.html", "<mjml/>"))).isFalse();
    }
}
