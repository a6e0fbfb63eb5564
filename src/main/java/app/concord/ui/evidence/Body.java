package app.concord.ui.evidence;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Box;
import app.concord.model.Evidence;
import app.concord.model.Location;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** How the original of a place is shown, which depends on what kind of original it is. */
public sealed interface Body {

    /** Running text with its structure. */
    record Text(Asset asset) implements Body {}

    /**
     * A drawn page.
     *
     * @param file the document
     * @param page from 1
     * @param marks rectangles that bear on the finding, the current ones last
     * @param fallback what is shown where the page cannot be drawn
     */
    record Page(Path file, int page, List<PageMark> marks, Text fallback) implements Body {
        public Page {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A rectangle on a page.
     *
     * @param box where it is, in points
     * @param tint what it marks, and how it looks
     */
    record PageMark(Box box, Tint tint) {
        /** Whether it is of the place that is looked at. */
        public boolean current() {
            return tint.current();
        }
    }

    /**
     * A row of an export or brief, or an item of a feed.
     *
     * @param asset the asset it belongs to
     * @param post blocks a reader of the network sees, shown as a card; empty for no post
     * @param fields the other columns, in their order
     */
    record Row(Asset asset, List<Block> post, List<Block> fields) implements Body {
        public Row {
            post = List.copyOf(post);
            fields = List.copyOf(fields);
        }
    }

    /** The campaign holds no such asset. */
    record Gone(String path) implements Body {}

    /** Formats that are lists of records. */
    Set<String> RECORDS = Set.of("csv", "tsv", "xlsx", "xls", "xml", "rss", "atom", "feed", "json");

    /** Formats of which a page can be drawn. */
    Set<String> PAGES = Set.of("pdf", "png", "jpeg", "gif", "bmp", "tiff", "webp");

    /** What the public sees of a row of a social export, in the order of the card. */
    Set<Property> POST =
            EnumSet.of(Property.POST_TEXT, Property.HASHTAGS, Property.URL, Property.FIRST_COMMENT);

    /**
     * Chooses how a place is shown.
     *
     * @param asset the asset of the place, null where there is none
     * @param current the place looked at
     * @param all every place of the finding, for what else is marked on the same page
     * @param fileOfAsset finds the file of an asset by its path
     */
    static Body of(
            @Nullable Asset asset,
            Evidence current,
            List<Evidence> all,
            Function<String, @Nullable Path> fileOfAsset) {
        if (asset == null) {
            return new Gone(current.place().asset());
        }
        Integer page = current.place().location().page();
        Path file = page == null ? null : fileOfAsset.apply(asset.path());
        if (page != null && file != null && PAGES.contains(asset.format())) {
            return new Page(file, page, marks(asset, page, current, all), new Text(asset));
        }
        int index = current.place().block();
        Block block = index < asset.blocks().size() ? asset.blocks().get(index) : null;
        if (block != null && isRecord(asset, block)) {
            return record(asset, block);
        }
        return new Text(asset);
    }

    /** Whether a block is a value of a row, an item or an offer, rather than running text. */
    static boolean isRecord(Asset asset, Block block) {
        if (block.region() == Region.STRUCTURED) {
            return false;
        }
        boolean inRow = block.locate(new Span(0, 0)).row() != null;
        boolean named = block.kind() == BlockKind.FIELD;
        return RECORDS.contains(asset.format())
                || (named && (inRow || block.part().equals("brief")));
    }

    /** The record that a block belongs to. */
    static Row record(Asset asset, Block block) {
        List<Block> post = new ArrayList<>();
        List<Block> fields = new ArrayList<>();
        boolean isPost = asset.blocks().stream().anyMatch(b -> b.property() == Property.POST_TEXT);
        for (Block other : asset.blocks()) {
            if (isPost && other.property() != null && POST.contains(other.property())) {
                post.add(other);
            } else if (isPost || other.innermost() == block.innermost()) {
                fields.add(other);
            }
        }
        return new Row(asset, post, fields);
    }

    private static List<PageMark> marks(
            Asset asset, int page, Evidence current, List<Evidence> all) {
        List<PageMark> marks = new ArrayList<>();
        for (Evidence other : all) {
            if (other.place().asset().equals(asset.path()) && !other.equals(current)) {
                addMarks(marks, page, other, false);
            }
        }
        addMarks(marks, page, current, true);
        return marks;
    }

    private static void addMarks(
            List<PageMark> marks, int page, Evidence evidence, boolean current) {
        Location location = evidence.place().location();
        if (location.page() != null && location.page() == page) {
            for (Box box : location.boxes()) {
                Highlight.Look look = current ? Highlight.Look.CURRENT : Highlight.Look.OTHER;
                marks.add(new PageMark(box, Highlight.of(evidence, look)));
            }
        }
    }
}
