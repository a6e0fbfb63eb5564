package app.concord.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

class ToolRowTest {
    private final Region first = block(200);
    private final Region second = block(150);
    private final Region third = block(100);

    private static Region block(double width) {
        Region block = new Region();
        block.setMinSize(width, 20);
        block.setPrefSize(width, 20);
        block.setMaxSize(width, 20);
        return block;
    }

    private static ToolRow row(double width, Node... nodes) {
        ToolRow row = new ToolRow();
        row.getChildren().setAll(nodes);
        row.resize(width, row.prefHeight(width));
        row.layout();
        return row;
    }

    @Test
    void oneLineWhereThereIsRoom() {
        ToolRow row = row(500, first, second, third);
        assertThat(row.getHeight()).isEqualTo(20);
        assertThat(second.getLayoutX()).isEqualTo(212);
        assertThat(third.getLayoutY()).isEqualTo(first.getLayoutY());
    }

    @Test
    void goesOnInTheNextLineRatherThanCuttingOff() {
        ToolRow row = row(400, first, second, third);
        assertThat(row.getHeight()).isGreaterThan(40);
        assertThat(third.getLayoutX()).isEqualTo(first.getLayoutX());
        assertThat(third.getLayoutY()).isGreaterThan(first.getLayoutY());
        assertThat(row.minWidth(-1)).as("no wider than the widest part").isEqualTo(200);
    }

    @Test
    void gapTakesWhatIsLeft() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row(500, first, gap, third);
        assertThat(third.getLayoutX() + third.getWidth()).isEqualTo(500);
    }

    @Test
    void whatIsTooWideForAnyLineGetsOneOfItsOwn() {
        Region wide = new Region();
        wide.setPrefSize(700, 20);
        ToolRow row = row(300, first, wide, third);
        assertThat(wide.getWidth()).isEqualTo(300);
        assertThat(third.getLayoutY()).isGreaterThan(wide.getLayoutY());
        assertThat(row.getHeight()).isEqualTo(3 * 20 + 2 * 6);
    }
}
