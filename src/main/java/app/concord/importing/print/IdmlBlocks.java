package app.concord.importing.print;

import app.concord.importing.BlockDraft;
import app.concord.importing.BlockList;
import app.concord.importing.Limits;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Cell;
import app.concord.model.Location;
import app.concord.model.Mark;
import app.concord.model.Region;
import app.concord.model.SourceMap;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes blocks of the stories of a layout document; titles are known by their size. */
final class IdmlBlocks {
    private static final String PART = "body";
    private static final int LONGEST_HEADING = 120;
    private static final double LARGER = 1.25;

    private final BlockList blocks;
    private final Finder finder;
    private final Cancellation cancellation;
    private final Outline outline = new Outline();
    private double usual = 12;

    /** Finds the stories of frames that are anchored in a paragraph. */
    interface Finder {
        List<Anchored> find(List<XmlElement> frames) throws PartException;
    }

    /** A story in a frame that is anchored in another. */
    record Anchored(String id, List<IdmlStory.Piece> pieces) {}

    /** Where pieces stand. */
    private record Scope(
            Location place,
            Region region,
            List<Integer> containers,
            @Nullable Cell cell,
            boolean note,
            int depth) {

        Location at(String step) {
            return new Location(
                    place.page(),
                    place.boxes(),
                    place.selector() + "/" + step,
                    null,
                    null,
                    null,
                    null);
        }
    }

    IdmlBlocks(BlockList blocks, Finder finder, Cancellation cancellation) {
        this.blocks = blocks;
        this.finder = finder;
        this.cancellation = cancellation;
    }

    int newContainer() {
        return blocks.newContainer();
    }

    /** Learns from all stories how large running text is. */
    void measure(Collection<List<IdmlStory.Piece>> stories) {
        Map<Double, Integer> letters = new HashMap<>();
        for (List<IdmlStory.Piece> story : stories) {
            for (IdmlStory.Piece piece : story) {
                if (piece instanceof IdmlStory.Paragraph paragraph) {
                    letters.merge(paragraph.size(), paragraph.text().text().length(), Integer::sum);
                }
            }
        }
        usual =
                letters.entrySet().stream()
                        .max(
                                Map.Entry.<Double, Integer>comparingByValue()
                                        .thenComparing(
                                                Map.Entry.comparingByKey(
                                                        Comparator.reverseOrder())))
                        .map(Map.Entry::getKey)
                        .orElse(usual);
    }

    /** Adds a story. */
    void story(
            List<IdmlStory.Piece> pieces, Location place, Region region, List<Integer> containers)
            throws PartException {
        add(pieces, new Scope(place, region, containers, null, false, 0));
    }

    private void add(List<IdmlStory.Piece> pieces, Scope scope) throws PartException {
        if (scope.depth() > Limits.DOCUMENT_NESTING) {
            return;
        }
        int paragraphs = 0;
        int tables = 0;
        for (IdmlStory.Piece piece : pieces) {
            cancellation.check();
            switch (piece) {
                case IdmlStory.Paragraph paragraph ->
                        paragraph(paragraph, scope, "p[" + ++paragraphs + "]");
                case IdmlStory.Table table -> table(table, scope, "table[" + ++tables + "]");
            }
        }
    }

    private void paragraph(IdmlStory.Paragraph paragraph, Scope scope, String step)
            throws PartException {
        MarkedText text = paragraph.text();
        if (!text.isEmpty() && blocks.size() < Limits.DOCUMENT_BLOCKS) {
            boolean plain = scope.cell() != null || scope.note();
            int level = plain || scope.region() != Region.MAIN ? 0 : level(paragraph, text);
            BlockKind kind =
                    scope.note()
                            ? BlockKind.FOOTNOTE
                            : scope.cell() != null
                                    ? BlockKind.TABLE_CELL
                                    : level > 0 ? BlockKind.HEADING : BlockKind.PARAGRAPH;
            int index =
                    blocks.add(
                            new BlockDraft(kind, PART, text.text(), SourceMap.at(scope.at(step)))
                                    .level(level)
                                    .region(scope.region())
                                    .marks(text.marks())
                                    .containers(scope.containers())
                                    .heading(
                                            scope.region() == Region.FOOTER
                                                    ? -1
                                                    : outline.governing(level))
                                    .cell(scope.cell())
                                    .target(paragraph.target()));
            if (level > 0) {
                outline.open(level, index);
            }
        }
        for (Anchored anchored : finder.find(paragraph.frames())) {
            List<Integer> inside = new ArrayList<>(scope.containers());
            inside.add(blocks.newContainer());
            add(
                    anchored.pieces(),
                    new Scope(
                            scope.at(step + "/story[" + anchored.id() + "]"),
                            scope.region(),
                            inside,
                            null,
                            scope.note(),
                            scope.depth() + 1));
        }
        int notes = 0;
        for (List<IdmlStory.Piece> note : paragraph.notes()) {
            add(
                    note,
                    new Scope(
                            scope.at(step + "/note[" + ++notes + "]"),
                            Region.LEGAL,
                            scope.containers(),
                            null,
                            true,
                            scope.depth() + 1));
        }
    }

    private int level(IdmlStory.Paragraph paragraph, MarkedText text) {
        String words = text.text();
        if (!Outline.words(words) || words.length() > LONGEST_HEADING || words.endsWith(".")) {
            return 0;
        }
        double ratio = paragraph.size() / usual;
        if (ratio >= LARGER) {
            return ratio >= 2 ? 1 : ratio >= 1.5 ? 2 : 3;
        }
        return text.wholly(Mark.Kind.EMPHASIS) ? 4 : 0;
    }

    private void table(IdmlStory.Table table, Scope scope, String step) throws PartException {
        int number = blocks.newTable();
        int container = blocks.newContainer();
        int row = -1;
        List<Integer> inside = List.of();
        for (IdmlCell cell : table.cells()) {
            if (cell.row() != row) {
                row = cell.row();
                inside = new ArrayList<>(scope.containers());
                inside.add(container);
                inside.add(blocks.newContainer());
            }
            String at = step + "/cell[" + (cell.row() + 1) + "," + (cell.column() + 1) + "]";
            add(
                    cell.pieces(),
                    new Scope(
                            scope.at(at),
                            scope.region(),
                            inside,
                            table.texts().cell(number, cell.row(), cell.column()),
                            scope.note(),
                            scope.depth() + 1));
        }
    }
}
