package app.concord.ui.evidence;

import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Property;
import app.concord.model.Region;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Draws passages: headings, bullets, tables, boxes of named values. */
final class PassageNodes {
    private static final double INDENT = 16;
    private static final int HEADINGS = 6;

    private final IntFunction<List<? extends Tint>> highlights;

    /**
     * @param highlights the highlights of a block, by its index
     */
    PassageNodes(IntFunction<List<? extends Tint>> highlights) {
        this.highlights = highlights;
    }

    /** The node of a passage; wraps at the width it is given. */
    Node node(Passage passage) {
        Node node =
                switch (passage) {
                    case Passage.Words words -> words(words.block());
                    case Passage.Table table -> table(table);
                    case Passage.Fields fields -> fields(fields.region(), fields.blocks());
                    case Passage.Item item -> item(item);
                    case Passage.Divider divider -> divider(divider.region());
                };
        if (isAside(passage.region()) && !(passage instanceof Passage.Divider)) {
            node.getStyleClass().add("aside");
        }
        return node;
    }

    /** What marks the words of a passage, from its first block to its last. */
    List<Tint> tints(Passage passage) {
        List<Tint> all = new ArrayList<>();
        for (Block block : blocks(passage)) {
            all.addAll(highlights.apply(block.index()));
        }
        return all;
    }

    private static List<Block> blocks(Passage passage) {
        return switch (passage) {
            case Passage.Words words -> List.of(words.block());
            case Passage.Table table ->
                    table.rows().stream()
                            .flatMap(row -> row.cells().stream())
                            .flatMap(cell -> cell.stream())
                            .toList();
            case Passage.Fields fields -> fields.blocks();
            case Passage.Item item -> item.blocks();
            case Passage.Divider divider -> List.of();
        };
    }

    /** The text of one block with its highlights. */
    MarkedText text(Block block) {
        boolean picture = block.property() == Property.ALT_TEXT && block.label() == null;
        MarkedText text =
                MarkedText.of(
                        picture ? EvidenceWords.text("picture.before") : "",
                        Run.split(block.text(), block.marks(), highlights.apply(block.index())),
                        picture ? EvidenceWords.text("picture.after") : "");
        text.getStyleClass().add(style(block));
        if (block.region() == Region.LEGAL) {
            text.getStyleClass().add("small-print");
        }
        if (block.target() != null && !block.target().isBlank()) {
            text.getStyleClass().add("linked");
            Tooltip.install(text, new Tooltip(block.target()));
        }
        return text;
    }

    /** Named values below each other, the names in a column of their own. */
    GridPane fields(Region region, List<Block> blocks) {
        GridPane grid = new GridPane();
        grid.getStyleClass()
                .addAll("fields", region == Region.STRUCTURED ? "machine-readable" : "head-strip");
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(30);
        names.setHalignment(HPos.LEFT);
        ColumnConstraints values = new ColumnConstraints();
        values.setPercentWidth(70);
        grid.getColumnConstraints().addAll(names, values);
        for (int row = 0; row < blocks.size(); row++) {
            Block block = blocks.get(row);
            Label name = new Label(EvidenceWords.label(block));
            name.getStyleClass().add("field-name");
            name.setWrapText(true);
            name.setMinWidth(0);
            GridPane.setValignment(name, VPos.TOP);
            MarkedText value = text(block);
            GridPane.setHgrow(value, Priority.ALWAYS);
            grid.addRow(row, name, value);
        }
        return grid;
    }

    private Node item(Passage.Item item) {
        GridPane values = fields(item.region(), item.blocks());
        values.getStyleClass().add("columns");
        VBox card = new VBox();
        card.getStyleClass().add("item-card");
        if (!item.name().isEmpty()) {
            Label name = new Label(item.name());
            name.getStyleClass().add("item-name");
            card.getChildren().add(name);
        }
        card.getChildren().add(values);
        return card;
    }

    private Node words(Block block) {
        MarkedText text = text(block);
        if (block.kind() != BlockKind.LIST_ITEM) {
            return text;
        }
        Label bullet = new Label("•");
        bullet.getStyleClass().add("bullet");
        bullet.setMinWidth(INDENT);
        HBox item = new HBox(bullet, text);
        item.getStyleClass().add("list-item");
        item.setFillHeight(false);
        HBox.setHgrow(text, Priority.ALWAYS);
        VBox indented = new VBox(item);
        indented.setStyle(
                "-fx-padding: 0 0 0 " + INDENT * Math.max(0, Math.min(5, block.level() - 1)));
        return indented;
    }

    private Node table(Passage.Table table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("table-grid");
        if (!table.begins()) {
            grid.getStyleClass().add("continued");
        }
        if (!table.ends()) {
            grid.getStyleClass().add("continues");
        }
        for (double weight : table.weights()) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100 * weight);
            column.setFillWidth(true);
            grid.getColumnConstraints().add(column);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            Passage.Row cells = table.rows().get(row);
            for (int column = 0; column < cells.cells().size(); column++) {
                Node cell = cell(cells, column);
                if (column == cells.cells().size() - 1) {
                    cell.getStyleClass().add("last-column");
                }
                if (row == table.rows().size() - 1 && table.ends()) {
                    cell.getStyleClass().add("last-row");
                }
                grid.add(cell, column, row);
            }
        }
        return grid;
    }

    private Node cell(Passage.Row row, int column) {
        VBox cell = new VBox();
        cell.getStyleClass().add("table-grid-cell");
        if (row.header()) {
            cell.getStyleClass().add("table-header");
        } else if (row.odd()) {
            cell.getStyleClass().add("odd");
        }
        for (Block block : row.cells().get(column)) {
            cell.getChildren().add(text(block));
        }
        cell.setMinWidth(0);
        return cell;
    }

    private static Node divider(Region region) {
        StackPane pane = new StackPane();
        pane.getStyleClass().add("region-divider");
        if (region != Region.MAIN) {
            Label label = new Label(EvidenceWords.region(region));
            label.getStyleClass().add("region-name");
            pane.getChildren().add(label);
        }
        return pane;
    }

    private static boolean isAside(Region region) {
        return switch (region) {
            case NAVIGATION, BANNER, FOOTER, RELATED -> true;
            case MAIN, LEGAL, QUOTATION, STRUCTURED -> false;
        };
    }

    private static String style(Block block) {
        return switch (block.kind()) {
            case HEADING -> "heading-" + Math.max(1, Math.min(HEADINGS, block.level()));
            case PARAGRAPH -> "paragraph";
            case LIST_ITEM -> "item";
            case TABLE_CELL -> "cell-text";
            case CAPTION -> "caption";
            case LINK -> "link";
            case FIELD -> "field-value";
            case FOOTNOTE -> "footnote";
        };
    }
}
