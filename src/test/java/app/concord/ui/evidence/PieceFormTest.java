package app.concord.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Box;
import app.concord.model.Channel;
import app.concord.model.Property;

import org.junit.jupiter.api.Test;

import java.time.LocalDateTime;
import java.util.List;

class PieceFormTest {
    private static final Asset BROCHURE =
            new AssetDraft("print/brochure.pdf", Channel.PRINT, "pdf", "Brochure")
                    .onPage(1, "Nights", new Box(40, 40, 80, 12))
                    .onPage(3, "£49", new Box(40, 90, 30, 12))
                    .build();
    private static final Asset POST =
            new AssetDraft("social/posts.csv#1", Channel.SOCIAL, "csv", "Dark by four?")
                    .posted("Instagram", LocalDateTime.of(2026, 11, 18, 18, 0))
                    .field(Property.POST_TEXT, "Text", "Dark by four? £49")
                    .field(null, "Labels", "sale")
                    .build();
    private static final Asset OFFERS =
            new AssetDraft("brief.csv", Channel.BRIEF, "csv", "Brief")
                    .record(1)
                    .field(Property.NAME, "Product", "Ottavel lamp")
                    .field(Property.PRICE, "Price", "£49")
                    .record(2)
                    .field(Property.NAME, "Product", "Ottavel torch")
                    .field(Property.PRICE, "Price", "£19")
                    .build();
    private static final Asset MAIL =
            new AssetDraft("email/launch.eml", Channel.EMAIL, "eml", "Launch")
                    .field(Property.SUBJECT_LINE, "Subject", "Nights are long")
                    .text(BlockKind.PARAGRAPH, "The lamp is £49.")
                    .build();

    @Test
    void everyPieceHasTheFormOfItsKind() {
        assertThat(PieceForm.of(BROCHURE, true)).isEqualTo(PieceForm.PAGE);
        assertThat(PieceForm.of(BROCHURE, false))
                .as("there is nothing to draw without the file")
                .isEqualTo(PieceForm.TEXT);
        assertThat(PieceForm.of(POST, true)).isEqualTo(PieceForm.POST);
        assertThat(PieceForm.of(OFFERS, true)).isEqualTo(PieceForm.RECORD);
        assertThat(PieceForm.of(MAIL, true)).isEqualTo(PieceForm.TEXT);
        assertThat(PieceForm.pages(BROCHURE)).isEqualTo(3);
        assertThat(PieceForm.pages(MAIL)).isZero();
    }

    @Test
    void valuesOfARowStandTogetherUnderItsNumber() {
        List<Passage> passages = Reading.records(OFFERS);
        assertThat(passages)
                .extracting(passage -> ((Passage.Item) passage).name())
                .containsExactly("Row 1", "Row 2");
        assertThat(passages)
                .extracting(ReadingView::words)
                .containsExactly(
                        "Product\tOttavel lamp\nPrice\t£49", "Product\tOttavel torch\nPrice\t£19");
        assertThat(Reading.indexOf(passages, 3)).isEqualTo(1);
    }

    @Test
    void theOnlyItemNeedsNoNumberAndALongOneComesInPieces() {
        AssetDraft draft = new AssetDraft("feed.xml#7", Channel.WEB, "xml", "Lamp");
        for (int i = 0; i < Reading.VALUES + 5; i++) {
            draft.field(null, "value " + i, "text " + i);
        }
        List<Passage> passages = Reading.records(draft.build());
        assertThat(passages).hasSize(2);
        assertThat(passages.stream().mapToInt(p -> ((Passage.Item) p).blocks().size()).sum())
                .isEqualTo(Reading.VALUES + 5);
        Asset one =
                new AssetDraft("feed.xml#8", Channel.WEB, "xml", "Torch")
                        .field(Property.NAME, "title", "Torch")
                        .build();
        assertThat(Reading.records(one))
                .singleElement()
                .isEqualTo(
                        new Passage.Item(
                                "",
                                one.blocks().getFirst().region(),
                                List.<Block>of(one.blocks().getFirst())));
    }
}
