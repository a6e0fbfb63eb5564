package app.concord.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Asset;
import app.concord.model.BlockKind;
import app.concord.model.Channel;
import app.concord.model.Property;
import app.concord.model.Region;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ReadingTest {
    @Test
    void onlyAMailWithBothPartsHasPartsToChoose() {
        assertThat(Reading.parts(EvidenceCases.mail())).containsExactly("html", "text");
        assertThat(Reading.parts(EvidenceCases.page())).isEmpty();
    }

    @Test
    void partShowsItsOwnBlocksAndTheHeadOfTheMail() {
        Asset mail = EvidenceCases.mail();
        List<Passage> text = Reading.of(mail, "text");
        assertThat(text).hasSize(2);
        assertThat(text.getFirst())
                .isInstanceOfSatisfying(
                        Passage.Fields.class, head -> assertThat(head.blocks()).hasSize(2));
        assertThat(ReadingView.words(text.getLast())).startsWith("Halvar 160");
    }

    @Test
    void everyBlockIsShownExactlyOnceWithoutAPart() {
        Asset page = EvidenceCases.page();
        List<Passage> passages = Reading.of(page, null);
        assertThat(page.blocks())
                .allSatisfy(block ->
                        assertThat(passages)
                                .filteredOn(passage -> passage.shows(block.index()))
                                .hasSize(1));
    }

    @Test
    void cellsBecomeRowsUnderTheirHeader() {
        Passage.Table table =
                (Passage.Table)
                        Reading.of(EvidenceCases.page(), null).stream()
                                .filter(Passage.Table.class::isInstance)
                                .findFirst()
                                .orElseThrow();
        assertThat(table.rows()).hasSize(5);
        assertThat(table.rows().getFirst().header()).isTrue();
        assertThat(table.rows().get(2).header()).isFalse();
        assertThat(table.rows().get(2).cells().get(2).getFirst().text()).isEqualTo("629 €");
        assertThat(table.weights().stream().mapToDouble(Double::doubleValue).sum())
                .isBetween(0.999, 1.001);
    }

    @Test
    void longTablesComeInPiecesThatRepeatTheHeader() {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("Size", "Price")));
        for (int i = 0; i < 60; i++) {
            rows.add(List.of("No " + i, i + " €"));
        }
        Asset asset =
                new AssetDraft("web/list.html", Channel.WEB, "html", "List").table(0, rows).build();
        List<Passage> passages = Reading.of(asset, null);
        assertThat(passages).hasSize(3).allMatch(Passage.Table.class::isInstance);
        Passage.Table second = (Passage.Table) passages.get(1);
        assertThat(second.rows().getFirst().header()).isTrue();
        assertThat(second.begins()).isFalse();
        assertThat(second.ends()).isFalse();
        assertThat(Reading.indexOf(passages, asset.blocks().size() - 1)).isEqualTo(2);
        assertThat(Reading.indexOf(passages, 0)).isZero();
        assertThat(Reading.indexOf(passages, 999)).isEqualTo(-1);
    }

    @Test
    void changesOfRegionAreSaid() {
        List<Region> dividers =
                Reading.of(EvidenceCases.page(), null).stream()
                        .filter(Passage.Divider.class::isInstance)
                        .map(Passage::region)
                        .toList();
        assertThat(dividers)
                .containsExactly(
                        Region.NAVIGATION,
                        Region.MAIN,
                        Region.RELATED,
                        Region.STRUCTURED,
                        Region.FOOTER);
    }

    @Test
    void machineReadableRecordsStandApart() {
        Asset asset =
                new AssetDraft("web/a.html", Channel.WEB, "html", "A")
                        .in(Region.STRUCTURED)
                        .record(1)
                        .field(Property.NAME, "name", "Alba")
                        .field(Property.PRICE, "price", "49.00")
                        .record(2)
                        .field(Property.NAME, "name", "Brio")
                        .build();
        assertThat(Reading.of(asset, null))
                .filteredOn(Passage.Fields.class::isInstance)
                .extracting(ReadingView::words)
                .containsExactly("name\tAlba\nprice\t49.00", "name\tBrio");
    }

    @Test
    void thousandsOfBlocksAreOnePassageEach() {
        AssetDraft draft = new AssetDraft("web/long.html", Channel.WEB, "html", "Long");
        for (int i = 0; i < 5000; i++) {
            draft.text(BlockKind.PARAGRAPH, "Paragraph " + i);
        }
        List<Passage> passages = Reading.of(draft.build(), null);
        assertThat(passages).hasSize(5000);
        assertThat(Reading.indexOf(passages, 4321)).isEqualTo(4321);
    }
}
