package app.concord.importing.print;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Bytes;
import app.concord.importing.SourceFile;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.Mark;
import app.concord.model.Property;
import app.concord.model.Span;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class TextImporterTest {

    private static Asset read(String text) {
        SourceFile file =
                new SourceFile("copy.md", null, Bytes.of(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(new TextImporter().accepts(file)).isTrue();
        return new TextImporter().read(file, Cancellation.NONE).assets().getFirst();
    }

    @Test
    void findsHeadingsItemsAndParagraphs() {
        Asset asset =
                read(
                        """
                        # Lamp week

                        All lamps are
                        **20 %** off.

                        Shades
                        ------
                        - small: 9 €
                        2. large ~~29 €~~ 19 €
                        """);
        assertThat(asset.blocks())
                .extracting(Block::kind)
                .containsExactly(
                        BlockKind.HEADING,
                        BlockKind.PARAGRAPH,
                        BlockKind.HEADING,
                        BlockKind.LIST_ITEM,
                        BlockKind.LIST_ITEM);
        assertThat(asset.title()).isEqualTo("Lamp week");
        Block paragraph = asset.blocks().get(1);
        assertThat(paragraph.text()).isEqualTo("All lamps are\n20 % off.");
        assertThat(paragraph.locate(new Span(14, 18)).line()).isEqualTo(4);
        assertThat(paragraph.heading()).isZero();
        Block item = asset.blocks().getLast();
        assertThat(item.text()).isEqualTo("large 29 € 19 €");
        assertThat(item.marked(Mark.Kind.STRUCK, new Span(6, 10))).isTrue();
        assertThat(item.marked(Mark.Kind.STRUCK, new Span(11, 15))).isFalse();
        assertThat(item.heading()).isEqualTo(2);
    }

    @Test
    void keepsTheLabelsOfAdvertisementsAndParts() {
        Asset asset =
                read(
                        """
                        Headline 1: Lamps from $9
                        Description: Free shipping over $50.
                        Final URL: https://lumen.example/a
                        ---
                        Headline 1: Shades from $5
                        """);
        assertThat(asset.channel()).isEqualTo(Channel.SOCIAL);
        Block headline = asset.blocks().getFirst();
        assertThat(headline.label()).isEqualTo("Headline 1");
        assertThat(headline.property()).isEqualTo(Property.TITLE);
        assertThat(headline.text()).isEqualTo("Lamps from $9");
        assertThat(asset.blocks().get(2).target()).isEqualTo("https://lumen.example/a");
        assertThat(asset.blocks().getLast().innermost()).isNotEqualTo(headline.innermost());
        assertThat(asset.blocks().get(1).innermost()).isEqualTo(headline.innermost());
    }

    @Test
    void tellsTheChannelFromTheContent() {
        assertThat(read("Subject: Now 20 % off\n\nHello").channel()).isEqualTo(Channel.EMAIL);
        assertThat(read("Come and see #lamps").channel()).isEqualTo(Channel.SOCIAL);
        assertThat(read("Lamps, 9 €, aisle 5").channel()).isEqualTo(Channel.PRINT);
    }
}
