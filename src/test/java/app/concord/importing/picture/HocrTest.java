package app.concord.importing.picture;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Box;

import org.junit.jupiter.api.Test;

import java.util.List;

class HocrTest {

    private static List<RecognisedLine> lines(String inside) {
        return Hocr.lines(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <html><body><div class='ocr_page' title='image "x"; bbox 0 0 200 100; ppageno 0'>
                """
                        + inside
                        + "</div></body></html>");
    }

    @Test
    void readsLinesWithWordsPlacesAndSureness() {
        List<RecognisedLine> lines =
                lines(
                        """
                        <p class='ocr_par' lang='eng'><span class='ocr_header'
                         title="bbox 10 20 110 40; baseline 0.01 -4; x_size 18; x_descenders 4">
                        <span class='ocrx_word' title='bbox 10 20 50 40; x_wconf 96'>Now</span>
                        <span class='ocrx_word' title='bbox 60 20 110 40; x_wconf 81.6'><b>&#163;40</b></span>
                        </span></p>
                        """);
        assertThat(lines)
                .containsExactly(
                        new RecognisedLine(
                                0,
                                36.5,
                                18,
                                List.of(
                                        new RecognisedWord("Now", new Box(10, 20, 40, 20), 96),
                                        new RecognisedWord("£40", new Box(60, 20, 50, 20), 82))));
        assertThat(lines.getFirst().confidence()).isEqualTo((96 * 3 + 82 * 3) / 6.0);
    }

    @Test
    void tellsTurnedLinesAndTheirBaseline() {
        String word =
                "<span class='ocrx_word' title='bbox 10 20 30 80; x_wconf 90'>Up</span></span>";
        List<RecognisedLine> lines =
                lines(
                        "<span class='ocr_line' title='bbox 10 20 30 80; textangle 90; x_size 20; x_descenders 5'>"
                                + word
                                + "<span class='ocr_line' title='bbox 10 20 30 80; textangle 270; x_size 20; x_descenders 5'>"
                                + word
                                + "<span class='ocr_line' title='bbox 10 20 30 80; textangle 180; x_size 20; x_descenders 5'>"
                                + word);
        assertThat(lines).extracting(RecognisedLine::turn).containsExactly(270, 90, 180);
        assertThat(lines).extracting(RecognisedLine::baseline).containsExactly(25.0, 185.0, 75.0);
    }

    @Test
    void leavesOutWhatIsNotAsItShouldBe() {
        assertThat(Hocr.lines("")).isEmpty();
        assertThat(Hocr.lines("<span class='ocr_line' title='bbox 1 2'>")).isEmpty();
        assertThat(
                        lines(
                                """
                                <span class='ocr_line' title='bbox 0 0 9 9'>
                                <span class='ocrx_word' title='bbox 0 0 9 9'> </span></span>
                                <span class='ocr_line' title='bbox 5 5 2 2'>
                                <span class='ocrx_word' title='bbox 0 0 9 9'>a</span></span>
                                <span class='ocr_line' title='bbox 0 0 9 9'>
                                <span class='ocrx_word' title='bbox a b c d'>a</span></span>
                                """))
                .isEmpty();
        List<RecognisedLine> bare =
                lines(
                        """
                        <span class='ocr_line' title='bbox 0 0 9 10'>
                        <span class='ocrx_word' title='bbox 0 0 9 9'>a</span></span>
                        """);
        assertThat(bare.getFirst().size()).isEqualTo(10);
        assertThat(bare.getFirst().baseline()).isEqualTo(8);
        assertThat(bare.getFirst().words().getFirst().confidence()).isZero();
    }
}
