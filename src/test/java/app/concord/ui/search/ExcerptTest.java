package app.concord.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.check.search.PassageHit;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Channel;
import app.concord.model.Location;
import app.concord.model.SourceMap;
import app.concord.model.Span;
import app.concord.ui.search.Excerpt.Stretch;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What is shown of a passage in the list. */
class ExcerptTest {
    private static Excerpt excerpt(String text, Span... marks) {
        Block block =
                Block.plain(0, BlockKind.PARAGRAPH, "body", text, SourceMap.at(Location.NONE));
        Asset asset =
                new Asset(
                        "a.txt", Channel.PRINT, "txt", "A", "en", null, null, List.of(block), "00");
        return Excerpt.of(new PassageHit(asset, block, List.of(marks)));
    }

    @Test
    void aShortPassageIsShownWhole() {
        assertThat(excerpt("Free\ndelivery today", new Span(5, 13)).stretches())
                .containsExactly(
                        new Stretch("Free ", false),
                        new Stretch("delivery", true),
                        new Stretch(" today", false));
        assertThat(excerpt("Free").stretches()).containsExactly(new Stretch("Free", false));
    }

    @Test
    void aLongPassageIsCutBetweenWordsAroundTheFirstMark() {
        String text = "lamp ".repeat(100) + "pillow " + "lamp ".repeat(100);
        Excerpt excerpt = excerpt(text, new Span(500, 506));
        assertThat(excerpt.words()).startsWith("…lamp ").endsWith("lamp…").hasSizeLessThan(240);
        assertThat(excerpt.stretches()).contains(new Stretch("pillow", true));
    }

    @Test
    void aPassageWithoutBlanksOrWithALongMarkIsCutAnyway() {
        String text = "\uD83D\uDE00".repeat(400);
        assertThat(excerpt(text, new Span(201, 203)).words()).hasSizeLessThan(240);
        assertThat(excerpt("x".repeat(900), new Span(0, 900)).words()).hasSizeLessThan(240);
        assertThat(excerpt("a b ".repeat(200), new Span(2, 800)).words()).hasSizeLessThan(240);
    }
}
