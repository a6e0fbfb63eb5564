package app.concord.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Channel;
import app.concord.ui.SampleResults;
import app.concord.ui.look.Look;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The matrix by keyboard and mouse, on a screen that nobody sees. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Filled by the start of the window.
class MatrixViewTest {
    private final List<String> opened = new ArrayList<>();
    private MatrixViewModel model;

    @Start
    void open(Stage stage) {
        model = new MatrixViewModel(opened::add);
        MatrixView view = new MatrixView(model);
        Scene scene = new Scene((Parent) view.root(), 1400, 900);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Look.style(scene);
        stage.setScene(scene);
        stage.show();
        model.show(SampleResults.rich());
        view.focus();
    }

    private static TableView<MatrixLine> table(FxRobot robot) {
        return robot.lookup("#table").queryTableView();
    }

    private void toggle(FxRobot robot, Channel channel) {
        robot.interact(() -> model.toggle(channel));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void anOpenedChannelHasAColumnForEachPieceAndTheOthersStay(FxRobot robot) {
        List<TableColumn<MatrixLine, ?>> before = List.copyOf(table(robot).getColumns());
        toggle(robot, Channel.EMAIL);
        List<TableColumn<MatrixLine, ?>> after = List.copyOf(table(robot).getColumns());
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            boolean email = model.columns().get(i).channel() == Channel.EMAIL;
            assertThat(after.get(i).equals(before.get(i))).isEqualTo(!email);
            assertThat(after.get(i).getColumns()).hasSize(email ? 3 : 1);
            if (email) {
                break;
            }
        }
        assertThat(table(robot).getVisibleLeafColumns())
                .extracting(TableColumn::getUserData)
                .containsExactlyElementsOf(model.columns());
        toggle(robot, Channel.EMAIL);
        assertThat(table(robot).getVisibleLeafColumns())
                .extracting(TableColumn::getUserData)
                .containsExactlyElementsOf(model.columns());
    }

    @Test
    void everyCellTellsItsOwnDetails(FxRobot robot) {
        toggle(robot, Channel.EMAIL);
        List<String> told = new ArrayList<>();
        for (TableCell<?, ?> cell : robot.lookup(".table-cell").queryAllAs(TableCell.class)) {
            Tooltip hover = cell.getTooltip();
            if (cell.isVisible()
                    && hover != null
                    && cell.getTableColumn().getUserData() instanceof MatrixColumn column) {
                MatrixLine line = (MatrixLine) cell.getItem();
                robot.interact(() -> {
                    hover.show(cell, 0, 0);
                    told.add(hover.getText());
                    hover.hide();
                });
                assertThat(told.getLast())
                        .isEqualTo(Objects.requireNonNull(model.cell(line, column)).details());
            }
        }
        assertThat(told).hasSizeGreaterThan(10).doesNotContain("");
    }

    @Test
    void enterLeadsToTheFindingOfTheCellInAnOpenedChannel(FxRobot robot) {
        toggle(robot, Channel.EMAIL);
        TableView<MatrixLine> table = table(robot);
        for (MatrixLine line : model.lines()) {
            for (TableColumn<MatrixLine, ?> column : table.getVisibleLeafColumns()) {
                String finding = model.finding(line, (MatrixColumn) column.getUserData());
                int row = model.lines().indexOf(line);
                if (finding != null) {
                    opened.clear();
                    robot.interact(() -> {
                        table.requestFocus();
                        table.scrollTo(row);
                        table.getSelectionModel().clearAndSelect(row, column);
                        table.getFocusModel().focus(row, column);
                    });
                    robot.push(KeyCode.ENTER);
                    assertThat(opened).containsExactly(finding);
                }
            }
        }
        assertThat(opened).isNotEmpty();
    }
}
