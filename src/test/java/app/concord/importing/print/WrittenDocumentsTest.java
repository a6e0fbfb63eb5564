package app.concord.importing.print;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Bytes;
import app.concord.importing.DataSamples;
import app.concord.importing.Imported;
import app.concord.importing.ImporterSamples;
import app.concord.importing.Importers;
import app.concord.importing.SourceFile;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.Mark;
import app.concord.model.Problem;
import app.concord.model.Span;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** Holds what is read of RTF, of OpenDocument files and of subtitles. */
class WrittenDocumentsTest {

    private static Imported read(String path, byte[] content) throws IOException {
        return Importers.read(new SourceFile(path, null, Bytes.of(content)), Cancellation.NONE);
    }

    private static Imported read(String path, String content) throws IOException {
        return Importers.read(ImporterSamples.file(path, content), Cancellation.NONE);
    }

    private static List<String> told(Asset asset) {
        return asset.blocks().stream().map(block -> block.kind() + " " + block.text()).toList();
    }

    @Test
    void rtfHasParagraphsItemsTablesAndWhatIsStruckOut() throws IOException {
        Imported imported =
                read(
                        "card.rtf",
                        """
                        {\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\info{\\title secret}}\\f0
                        {\\b Spring at Lumenhof}\\par
                        Now {\\strike 50 \\u8364?} 40 \\u8364? only{\\v hidden}.\\par
                        \\bullet\\tab Free delivery\\par
                        \\trowd Lamp\\cell Price\\cell\\row\\trowd Aurora\\cell 40 \\u8364?\\cell\\row\\pard
                        S\\'e9ance finale.\\par}
                        """);
        Asset piece = imported.assets().getFirst();
        assertThat(imported.problems()).isEmpty();
        assertThat(piece.channel()).isEqualTo(Channel.PRINT);
        assertThat(told(piece))
                .containsExactly(
                        "PARAGRAPH Spring at Lumenhof",
                        "PARAGRAPH Now 50 € 40 € only.",
                        "LIST_ITEM Free delivery",
                        "TABLE_CELL Lamp",
                        "TABLE_CELL Price",
                        "TABLE_CELL Aurora",
                        "TABLE_CELL 40 €",
                        "PARAGRAPH Séance finale.");
        Block price = piece.blocks().get(1);
        assertThat(price.marked(Mark.Kind.STRUCK, new Span(4, 8))).isTrue();
        assertThat(price.marked(Mark.Kind.STRUCK, new Span(9, 13))).isFalse();
        assertThat(Objects.requireNonNull(piece.blocks().get(6).cell()).columnHeader())
                .isEqualTo("Price");
        assertThat(price.locate(new Span(0, 3)).selector()).isEqualTo("paragraph 2");
    }

    @Test
    void rtfThatIsCutOffIsSaidToBeAndReadAsFarAsItGoes() throws IOException {
        Imported imported = read("card.rtf", "{\\rtf1\\ansi Aurora lamp\\par now 40");
        assertThat(told(imported.assets().getFirst())).hasSize(2);
        assertThat(imported.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.DAMAGED);
        assertThat(read("card.rtf", "no RTF").problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.DAMAGED);
    }

    @Test
    void wordOfOldHasParagraphsTablesAndWhatIsStruckOut() throws IOException {
        byte[] document =
                new OldWord()
                        .paragraph("Spring at Lumenhof")
                        .struck("€50")
                        .paragraph(" €40 only, \u0013 PAGE \u00141\u0015.")
                        .cell("Lamp")
                        .cell("Price")
                        .row()
                        .cell("Aurora")
                        .cell("€40")
                        .row()
                        .paragraph("Ends 31 May.")
                        .bytes();
        Imported imported = read("card.doc", document);
        assertThat(imported.problems()).isEmpty();
        Asset piece = imported.assets().getFirst();
        assertThat(told(piece))
                .containsExactly(
                        "PARAGRAPH Spring at Lumenhof",
                        "PARAGRAPH €50 €40 only, 1.",
                        "TABLE_CELL Lamp",
                        "TABLE_CELL Price",
                        "TABLE_CELL Aurora",
                        "TABLE_CELL €40",
                        "PARAGRAPH Ends 31 May.");
        assertThat(piece.blocks().get(1).marked(Mark.Kind.STRUCK, new Span(0, 3))).isTrue();
        assertThat(piece.blocks().get(1).marked(Mark.Kind.STRUCK, new Span(4, 7))).isFalse();
        assertThat(Objects.requireNonNull(piece.blocks().get(5).cell()).columnHeader())
                .isEqualTo("Price");
    }

    @Test
    void openTextHasHeadingsListsTablesAndNotes() throws IOException {
        String styles =
                "<style:style style:name=\"T1\"><style:text-properties"
                        + " style:text-line-through-style=\"solid\"/></style:style>"
                        + "<style:style style:name=\"T2\"><style:text-properties"
                        + " text:display=\"none\"/></style:style>";
        String body =
                "<text:tracked-changes><text:p>withdrawn</text:p></text:tracked-changes>"
                        + "<text:h text:outline-level=\"1\">Spring<text:s/>at Lumenhof</text:h>"
                        + "<text:p>Now <text:span text:style-name=\"T1\">50 €</text:span> 40 €"
                        + "<text:span text:style-name=\"T2\"> secret</text:span><text:note>"
                        + "<text:note-citation>1</text:note-citation><text:note-body><text:p>Until"
                        + " 31 May.</text:p></text:note-body></text:note></text:p>"
                        + "<text:list><text:list-item><text:p>Free delivery</text:p></text:list-item>"
                        + "</text:list><table:table><table:table-row><table:table-cell><text:p>Lamp"
                        + "</text:p></table:table-cell><table:table-cell><text:p>Price</text:p>"
                        + "</table:table-cell></table:table-row><table:table-row><table:table-cell>"
                        + "<text:p>Aurora</text:p></table:table-cell><table:table-cell><text:p>40 €"
                        + "</text:p></table:table-cell></table:table-row></table:table>";
        Imported imported = read("card.odt", DataSamples.document("text", styles, body));
        assertThat(imported.problems()).isEmpty();
        Asset piece = imported.assets().getFirst();
        assertThat(piece.title()).isEqualTo("Spring at Lumenhof");
        assertThat(told(piece))
                .containsExactly(
                        "HEADING Spring at Lumenhof",
                        "PARAGRAPH Now 50 € 40 €1",
                        "LIST_ITEM Free delivery",
                        "TABLE_CELL Lamp",
                        "TABLE_CELL Price",
                        "TABLE_CELL Aurora",
                        "TABLE_CELL 40 €",
                        "FOOTNOTE Until 31 May.");
        assertThat(piece.blocks().get(1).heading()).isZero();
        assertThat(piece.blocks().get(1).marked(Mark.Kind.STRUCK, new Span(4, 8))).isTrue();
    }

    @Test
    void openSlidesTellTheirNumber() throws IOException {
        String body =
                "<draw:page><draw:frame presentation:class=\"title\"><draw:text-box><text:p>Spring"
                        + "</text:p></draw:text-box></draw:frame></draw:page><draw:page><draw:frame>"
                        + "<draw:text-box><text:p>Now 40 €</text:p></draw:text-box></draw:frame>"
                        + "<presentation:notes><text:p>for the speaker</text:p></presentation:notes>"
                        + "</draw:page>";
        Asset piece =
                read("deck.odp", DataSamples.document("presentation", "", body))
                        .assets()
                        .getFirst();
        assertThat(told(piece)).containsExactly("HEADING Spring", "PARAGRAPH Now 40 €");
        assertThat(piece.blocks().get(1).locate(new Span(0, 3)).page()).isEqualTo(2);
    }

    @Test
    void subtitlesAreReadInSentencesWithTheirLines() throws IOException {
        Asset piece =
                read(
                                "spot.srt",
                                """
                                1
                                00:00:01,000 --> 00:00:03,000
                                The Aurora lamp.

                                2
                                00:00:03,500 --> 00:00:06,000
                                Now only thirty-nine
                                euros, until

                                3
                                00:00:06,500 --> 00:00:08,000
                                <i>31 May.</i>
                                """)
                        .assets()
                        .getFirst();
        assertThat(piece.channel()).isEqualTo(Channel.SOCIAL);
        assertThat(told(piece))
                .containsExactly(
                        "PARAGRAPH The Aurora lamp.",
                        "PARAGRAPH Now only thirty-nine euros, until 31 May.");
        Block second = piece.blocks().get(1);
        int may = second.text().indexOf("May");
        assertThat(second.locate(new Span(may, may + 3)).line()).isEqualTo(12);
    }

    @Test
    void subtitlesOfTheWebLeaveOutRemarksAndNames() throws IOException {
        Asset piece =
                read(
                                "spot.vtt",
                                """
                                WEBVTT - spot

                                NOTE made by hand
                                on Monday

                                intro
                                00:01.000 --> 00:03.000 align:start
                                Only <v Anna>40 €.
                                """)
                        .assets()
                        .getFirst();
        assertThat(told(piece)).containsExactly("PARAGRAPH Only 40 €.");
    }
}
