package app.concord.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Asset;
import app.concord.model.Box;
import app.concord.model.Channel;
import app.concord.model.Evidence;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;

class BodyTest {

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "png", "jpeg", "gif", "bmp", "tiff", "webp"})
    void pagesOfDocumentsAndPicturesAreDrawnWithTheirMarks(String format) {
        Box box = new Box(40, 180, 62, 13);
        Asset asset =
                new AssetDraft("print/poster." + format, Channel.PRINT, format, "Poster")
                        .onPage(1, "649 €", box)
                        .build();
        Evidence evidence =
                AssetDraft.at(asset, "649 €", 0, EvidenceCases.WRONG, Evidence.Side.DEVIATES);
        Path file = Path.of("poster");
        assertThat(Body.of(asset, evidence, List.of(evidence), path -> file))
                .isEqualTo(
                        new Body.Page(
                                file,
                                1,
                                List.of(
                                        new Body.PageMark(
                                                box,
                                                Highlight.of(evidence, Highlight.Look.CURRENT))),
                                new Body.Text(asset)));
    }
}
