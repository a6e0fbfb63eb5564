package app.concord.importing.print;

import app.concord.importing.TableHeader;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Box;
import app.concord.model.Cell;
import app.concord.model.Mark;
import app.concord.model.Region;
import app.concord.model.SourceMap;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes blocks out of the layout of pages: headings, paragraphs, items, cells, small print. */
final class PdfBlocks {
    private static final String PART = "body";
    private static final double HEADING = 1.15;
    private static final double SMALL = 0.86;
    private static final int SMALL_PRINT = 50;
    private static final double LARGE_HEADING = 1.4;
    private static final int SENTENCE = 40;
    private static final int HEADING_LENGTH = 160;
    private static final int BOLD_HEADING_LENGTH = 90;
    private static final Pattern HYPHENATED = Pattern.compile("[\\p{L}\\p{N}]+-[\\p{L}\\p{N}-]+");
    private static final Pattern NOTE = Pattern.compile("[*†‡§¹²³⁴⁵⁶⁷⁸⁹]|\\(\\d\\) |\\[\\d\\] ");

    private final double body;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<String> compounds = new HashSet<>();
    private int containers;
    private int tables;
    private int page;
    private int pageContainer;
    private int characters;
    private List<Link> links = List.of();

    /**
     * A block whose heading is not known yet.
     *
     * @param size font size of a heading, 0 for other blocks
     * @param column how many of the containers are page and columns
     */
    private record Draft(Block block, double size, int column) {}

    /** An address that a part of the page leads to. */
    record Link(Box box, String target) {}

    /**
     * @param body usual font size of running text in the document
     */
    PdfBlocks(double body) {
        this.body = body;
    }

    /** Units of text so far. */
    int characters() {
        return characters;
    }

    /** Adds a page, from 1; {@code directions} holds the layout of each direction of reading. */
    void page(int number, List<List<Node>> directions, List<Link> pageLinks) {
        page = number;
        links = pageLinks;
        directions.forEach(nodes -> nodes.forEach(this::collectCompounds));
        pageContainer = containers++;
        for (List<Node> nodes : directions) {
            nodes(nodes, List.of(pageContainer));
        }
    }

    /** Adds a text that was put onto the page last added, apart from its own. */
    void note(List<List<Node>> directions) {
        int container = containers++;
        for (List<Node> nodes : directions) {
            nodes(nodes, List.of(pageContainer, container));
        }
    }

    private void collectCompounds(Node node) {
        switch (node) {
            case Node.Flow flow -> flow.lines().forEach(line -> collectCompounds(line.text()));
            case Node.Columns columns ->
                    columns.columns().forEach(list -> list.forEach(this::collectCompounds));
            case Node.Table table -> {}
        }
    }

    private void collectCompounds(String line) {
        Matcher word = HYPHENATED.matcher(line);
        while (word.find() && compounds.size() < 50_000) {
            compounds.add(word.group().toLowerCase(Locale.ROOT));
        }
    }

    private void nodes(List<Node> nodes, List<Integer> inside) {
        for (Node node : nodes) {
            switch (node) {
                case Node.Flow flow -> flow(flow, inside);
                case Node.Columns columns -> {
                    for (List<Node> column : columns.columns()) {
                        nodes(column, with(inside, containers++));
                    }
                }
                case Node.Table table -> table(table, inside);
            }
        }
    }

    private static List<Integer> with(List<Integer> containers, int... more) {
        List<Integer> all = new ArrayList<>(containers);
        for (int number : more) {
            all.add(number);
        }
        return all;
    }

    private void flow(Node.Flow flow, List<Integer> inside) {
        double right = flow.lines().stream().mapToDouble(Node.Line::right).max().orElse(0);
        List<List<Node.Line>> paragraphs = Paragraphs.of(flow.lines());
        boolean plain =
                paragraphs.stream().anyMatch(lines -> lines.stream().noneMatch(Node.Line::bold));
        for (List<Node.Line> lines : paragraphs) {
            GlyphText text = Paragraphs.text(lines, right, compounds);
            if (text.length() > 0) {
                paragraph(lines, text, plain, inside);
            }
        }
    }

    private void paragraph(
            List<Node.Line> lines, GlyphText text, boolean plain, List<Integer> inside) {
        double size = lines.getFirst().size();
        boolean bold = plain && lines.stream().allMatch(Node.Line::bold);
        Matcher bullet = Paragraphs.BULLET.matcher(text.text());
        boolean small = size <= SMALL * body;
        if (small && NOTE.matcher(text.text()).lookingAt()) {
            add(text, BlockKind.FOOTNOTE, Region.LEGAL, 0, inside, null, size);
        } else if (bullet.lookingAt() && bullet.end() < text.length()) {
            if (!Character.isDigit(text.text().charAt(0))) {
                text.cut(bullet.end());
            }
            add(text, BlockKind.LIST_ITEM, Region.MAIN, 0, inside, null, size);
        } else if (heading(text.text(), size, bold)) {
            double rank = Math.max(size, body) + (bold ? 0.01 : 0);
            add(text, BlockKind.HEADING, Region.MAIN, rank, inside, null, size);
        } else {
            boolean legal = small && text.length() >= SMALL_PRINT;
            Region region = legal ? Region.LEGAL : Region.MAIN;
            add(text, BlockKind.PARAGRAPH, region, 0, inside, null, size);
        }
    }

    private boolean heading(String text, double size, boolean bold) {
        boolean sentence =
                text.length() > SENTENCE && text.endsWith(".") && size < LARGE_HEADING * body;
        if (text.length() > HEADING_LENGTH || sentence || !wordy(text)) {
            return false;
        }
        boolean brief =
                text.length() <= BOLD_HEADING_LENGTH && !text.endsWith(".") && !text.endsWith(";");
        return size >= HEADING * body || (bold && brief && size >= 0.95 * body);
    }

    /** A price in large type is no heading: words make one. */
    private static boolean wordy(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long digits = text.codePoints().filter(Character::isDigit).count();
        return letters >= 3 && letters > digits;
    }

    private void table(Node.Table table, List<Integer> inside) {
        List<List<GlyphText>> texts = new ArrayList<>();
        for (List<@Nullable List<Node.Line>> row : table.rows()) {
            List<GlyphText> cells = new ArrayList<>();
            for (List<Node.Line> cell : row) {
                cells.add(
                        cell == null
                                ? new GlyphText()
                                : Paragraphs.text(cell, Double.MIN_VALUE, compounds));
            }
            texts.add(cells);
        }
        List<List<String>> plain =
                texts.stream().map(row -> row.stream().map(GlyphText::text).toList()).toList();
        int header = TableHeader.rows(plain);
        int number = tables++;
        int container = containers++;
        for (int row = 0; row < texts.size(); row++) {
            int rowContainer = containers++;
            String rowHeader =
                    TableNames.row(table.rows().get(row).getFirst(), texts.get(row).getFirst());
            for (int column = 0; column < texts.get(row).size(); column++) {
                GlyphText text = texts.get(row).get(column);
                List<Node.Line> lines = table.rows().get(row).get(column);
                if (text.length() == 0 || lines == null) {
                    continue;
                }
                String above = row < header ? "" : TableNames.column(table, plain, header, column);
                Cell cell =
                        new Cell(
                                number,
                                row,
                                column,
                                above.isEmpty() ? null : above,
                                column == 0 || rowHeader.isEmpty() ? null : rowHeader,
                                row < header);
                List<Integer> all = with(inside, container, rowContainer);
                double size = lines.stream().mapToDouble(Node.Line::size).max().orElse(body);
                add(text, BlockKind.TABLE_CELL, Region.MAIN, 0, all, cell, size);
            }
        }
    }

    private void add(
            GlyphText text,
            BlockKind kind,
            Region region,
            double heading,
            List<Integer> inside,
            @Nullable Cell cell,
            double size) {
        boolean large = kind == BlockKind.PARAGRAPH && size >= 1.3 * body;
        double usual =
                region == Region.LEGAL || kind == BlockKind.HEADING ? size : Math.max(size, body);
        List<Mark> marks = text.marks(kind == BlockKind.TABLE_CELL ? size : usual, large);
        Block block =
                new Block(
                        drafts.size(),
                        kind,
                        kind == BlockKind.LIST_ITEM ? 1 : 0,
                        region,
                        PART,
                        text.text(),
                        marks,
                        inside,
                        -1,
                        cell,
                        null,
                        null,
                        target(text),
                        text.source(page));
        int columns = cell == null ? inside.size() : inside.size() - 2;
        drafts.add(new Draft(block, heading, columns));
        characters += text.length();
    }

    private @Nullable String target(GlyphText text) {
        Box box = links.isEmpty() ? null : text.extent();
        if (box == null) {
            return null;
        }
        String target = null;
        for (Link link : links) {
            Box other = link.box();
            double middle = other.y() + other.height() / 2;
            double centre = other.x() + other.width() / 2;
            boolean inside =
                    middle > box.y()
                            && middle < box.bottom()
                            && centre > box.x()
                            && centre < box.right();
            if (inside && target == null) {
                target = link.target();
            } else if (inside && !link.target().equals(target)) {
                return null;
            }
        }
        return target;
    }

    /** All blocks with their headings. */
    List<Block> blocks() {
        List<Double> sizes =
                drafts.stream()
                        .map(Draft::size)
                        .filter(size -> size > 0)
                        .map(size -> Math.round(size * 2) / 2.0)
                        .distinct()
                        .sorted((a, b) -> Double.compare(b, a))
                        .toList();
        List<Block> blocks = new ArrayList<>();
        List<Draft> open = new ArrayList<>();
        for (Draft draft : drafts) {
            int level =
                    draft.size() > 0
                            ? Math.min(6, sizes.indexOf(Math.round(draft.size() * 2) / 2.0) + 1)
                            : 0;
            while (!open.isEmpty() && !governs(open.getLast(), draft, level, sizes)) {
                open.removeLast();
            }
            int heading = open.isEmpty() ? -1 : open.getLast().block().index();
            blocks.add(finished(draft.block(), level, heading));
            if (level > 0) {
                open.add(draft);
            }
        }
        return blocks;
    }

    private static boolean governs(Draft heading, Draft draft, int level, List<Double> sizes) {
        int own = Math.min(6, sizes.indexOf(Math.round(heading.size() * 2) / 2.0) + 1);
        if (level > 0 && own >= level) {
            return false;
        }
        List<Integer> there = heading.block().containers();
        List<Integer> here = draft.block().containers().subList(0, draft.column());
        boolean samePage = there.getFirst().equals(here.getFirst());
        if (!samePage) {
            return there.size() == 1;
        }
        return there.size() <= here.size() && here.subList(0, there.size()).equals(there);
    }

    private static Block finished(Block block, int level, int heading) {
        SourceMap source = block.source();
        return new Block(
                block.index(),
                block.kind(),
                level > 0 ? level : block.level(),
                block.region(),
                block.part(),
                block.text(),
                block.marks(),
                block.containers(),
                heading,
                block.cell(),
                block.property(),
                block.label(),
                block.target(),
                source);
    }
}
