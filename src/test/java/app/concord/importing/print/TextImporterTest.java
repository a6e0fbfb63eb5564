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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

class TextImporterTest {

    private static Asset read(String text) {
        return all(text).getFirst();
    }

    private static List<Asset> all(String text) {
        SourceFile file =
                new SourceFile("copy.md", null, Bytes.of(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(new TextImporter().accepts(file)).isTrue();
        return new TextImporter().read(file, Cancellation.NONE).assets();
    }

    @Test
    void keepsWhatALabelNamesWithItsAmount() {
        Asset asset =
                read(
                        """
                        Free post: mainland over £80, islands over £100.

                        Headline 1: Lamps from £9

                        Orla lamp: RM149

                        Status: draft
                        """);
        assertThat(asset.blocks())
                .extracting(Block::text)
                .containsExactly(
                        "Free post: mainland over £80, islands over £100.",
                        "Lamps from £9",
                        "Orla lamp: RM149",
                        "draft");
        assertThat(asset.blocks().get(1).property()).isEqualTo(Property.TITLE);
        assertThat(asset.blocks().get(3).label()).isEqualTo("Status");
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
        List<Asset> assets =
                all(
                        """
                        Headline 1: Lamps from $9
                        Description: Free shipping over $50.
                        Final URL: https://lumen.example/a
                        ---
                        Headline 1: Shades from $5
                        """);
        Asset asset = assets.getFirst();
        assertThat(asset.channel()).isEqualTo(Channel.SOCIAL);
        Block headline = asset.blocks().getFirst();
        assertThat(headline.label()).isEqualTo("Headline 1");
        assertThat(headline.property()).isEqualTo(Property.TITLE);
        assertThat(headline.text()).isEqualTo("Lamps from $9");
        assertThat(asset.blocks().get(2).target()).isEqualTo("https://lumen.example/a");
        assertThat(asset.blocks().get(1).innermost()).isEqualTo(headline.innermost());
        assertThat(assets).extracting(Asset::path).containsExactly("copy.md#1", "copy.md#2");
        Block second = assets.getLast().blocks().getFirst();
        assertThat(second.text()).isEqualTo("Shades from $5");
        assertThat(second.locate(new Span(0, 3)).line()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Headline: Lamps\nPrimary text: Now 9 €\n\nHeadline: Shades\nPrimary text: Now 5 €\n",
                "Überschrift: Lampen\nHaupttext: Nur 9 €\n\nÜberschrift: Schirme\nHaupttext: Nur 5 €\n",
                "Titre de l'annonce : Lampes\nTexte principal : 9 €\n\nTitre de l'annonce : Abat-jour\nTexte principal : 5 €\n",
                "Ad 1\nLamps now 9 € #lumen\n\nAd 2\nShades now 5 € #lumen\n",
                "Lamps now 9 € #lumen\n\n---\n\nShades now 5 € #lumen\n"
            })
    void givesAPieceForEveryAdvertisementOfAList(String text) {
        assertThat(all(text)).hasSize(2).allMatch(asset -> asset.channel() == Channel.SOCIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Headline: Lamps\nHeadline: Light for all\nDescription: Now 9 €\nDescription: Only today\n",
                "Lamps now 9 € #lumen\n\nCome and see #light\n",
                "Lamps, 9 €\n\n---\n\nAisle 5\n",
                "== Search ==\nFinal URL: a.example\nHeadline 1: b\n== Search ==\nFinal URL: c.example\nHeadline 1: d\n== Social ==\nLink: e.example\nPrimary text: f\n",
                "Subject: Lamps\n\nHeadline: a\nText: b\n\nHeadline: c\nText: d\n"
            })
    void keepsOnePieceWhereTheTextIsNoList(String text) {
        assertThat(all(text)).hasSize(1);
    }

    @Test
    void tellsTheChannelFromTheContent() {
        assertThat(read("Subject: Now 20 % off\n\nHello").channel()).isEqualTo(Channel.EMAIL);
        assertThat(read("Come and see #lamps").channel()).isEqualTo(Channel.SOCIAL);
        assertThat(read("Lamps, 9 €, aisle 5").channel()).isEqualTo(Channel.PRINT);
    }
}
