package app.concord.extract;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cell;
import app.concord.model.Channel;
import app.concord.model.Fact;
import app.concord.model.Location;
import app.concord.model.Mark;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.SourceMap;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Builds a page of text block by block and reads it. */
final class PageOfText {
    private final List<Block> blocks = new ArrayList<>();
    private final String language;
    private int heading = -1;

    PageOfText(String language) {
        this.language = language;
    }

    PageOfText paragraph(String text) {
        return add(BlockKind.PARAGRAPH, Region.MAIN, text, null, null);
    }

    PageOfText note(String text) {
        return add(BlockKind.FOOTNOTE, Region.LEGAL, text, null, null);
    }

    PageOfText item(String text) {
        return add(BlockKind.LIST_ITEM, Region.MAIN, text, null, null);
    }

    PageOfText button(String text) {
        return add(BlockKind.LINK, Region.MAIN, text, null, null);
    }

    PageOfText caption(String text) {
        return add(BlockKind.CAPTION, Region.MAIN, text, null, null);
    }

    PageOfText related(String text) {
        return add(BlockKind.PARAGRAPH, Region.RELATED, text, null, null);
    }

    PageOfText heading(String text) {
        heading = blocks.size();
        return add(BlockKind.HEADING, Region.MAIN, text, null, null);
    }

    PageOfText cell(String row, String column, String text) {
        return add(
                BlockKind.TABLE_CELL,
                Region.MAIN,
                text,
                new Cell(0, 1, 1, column, row, false),
                null);
    }

    /** What is said of a term in a list of terms. */
    PageOfText said(String term, String text) {
        Block block =
                new Block(
                        blocks.size(),
                        BlockKind.PARAGRAPH,
                        0,
                        Region.MAIN,
                        "body",
                        text,
                        List.<Mark>of(),
                        List.of(),
                        heading,
                        null,
                        null,
                        term,
                        null,
                        SourceMap.at(Location.NONE));
        blocks.add(block);
        return this;
    }

    PageOfText field(Property property, String text) {
        return add(BlockKind.FIELD, Region.STRUCTURED, text, null, property);
    }

    private PageOfText add(
            BlockKind kind,
            Region region,
            String text,
            @Nullable Cell cell,
            @Nullable Property property) {
        int above = kind == BlockKind.HEADING ? -1 : heading;
        blocks.add(
                new Block(
                        blocks.size(),
                        kind,
                        kind == BlockKind.HEADING ? 2 : 0,
                        region,
                        "body",
                        text,
                        List.<Mark>of(),
                        property == null ? List.of() : List.of(7),
                        above,
                        cell,
                        property,
                        null,
                        null,
                        SourceMap.at(Location.NONE)));
        return this;
    }

    Asset asset() {
        return new Asset(
                "web/page.html",
                Channel.WEB,
                "html",
                "Page",
                language,
                FactText.TODAY.atTime(9, 0),
                null,
                blocks,
                "00");
    }

    Extraction read() {
        return Extractors.extract(asset(), FactText.context(language));
    }

    /** The facts with all their circumstances, in reading order. */
    List<String> facts() {
        return read().facts().stream().map(PageOfText::text).toList();
    }

    private static String text(Fact fact) {
        String window = fact.key().window() == null ? "" : " in " + fact.key().window().canonical();
        return FactText.of(fact) + window;
    }
}
