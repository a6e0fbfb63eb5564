package app.concord.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Channel;
import app.concord.model.Location;
import app.concord.model.Place;
import app.concord.model.SourceMap;
import app.concord.model.Span;

import org.junit.jupiter.api.Test;

import java.util.List;

class ContextTest {
    private static Asset asset(String text) {
        SourceMap nowhere = SourceMap.at(Location.NONE);
        return new Asset(
                "web/a.html",
                Channel.WEB,
                "html",
                "A",
                "en",
                null,
                null,
                List.of(Block.plain(0, BlockKind.PARAGRAPH, "body", text, nowhere)),
                "0".repeat(64));
    }

    private static Context context(String text, String quote, int start, int end) {
        Place place = new Place("web/a.html", 0, new Span(start, end), quote, Location.NONE);
        return Context.of(asset(text), place);
    }

    @Test
    void tellsWhatStandsAround() {
        assertThat(context("Now £5, was £9", "£5", 4, 6))
                .isEqualTo(new Context("Now ", ", was £9"));
    }

    @Test
    void findsTheRightOneOfTwo() {
        assertThat(context("£5 or £5 !", "£5", 6, 8)).isEqualTo(new Context("£5 or ", " !"));
    }

    @Test
    void quotesMayBeLongerThanTheirSpan() {
        assertThat(context("Buy now £5 today", "now £5", 8, 10))
                .isEqualTo(new Context("Buy ", " today"));
    }

    @Test
    void cutsLongTextsBetweenWords() {
        String many = "word ".repeat(40);
        Context context = context(many + "£5 " + many, "£5", 200, 202);
        assertThat(context.before()).startsWith("… word").hasSizeLessThan(80);
        assertThat(context.after()).endsWith("word …").hasSizeLessThan(80);
    }

    @Test
    void tellsNothingWhereTheWordsAreNotThere() {
        assertThat(context("Other words", "£5", 0, 2)).isEqualTo(Context.NONE);
        assertThat(Context.of(null, new Place("x", 0, new Span(0, 1), "x", Location.NONE)))
                .isEqualTo(Context.NONE);
    }
}
