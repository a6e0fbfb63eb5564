package app.concord.ui.rules;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.RuleSetting;
import app.concord.model.Severity;
import app.concord.ui.look.Icons;

import atlantafx.base.controls.ToggleSwitch;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/** The cells of the list of rules. */
final class RuleCells {
    private static final List<BigDecimal> TOLERANCES =
            List.of(
                    BigDecimal.ZERO,
                    new BigDecimal("0.5"),
                    BigDecimal.ONE,
                    BigDecimal.TWO,
                    BigDecimal.valueOf(5),
                    BigDecimal.TEN);

    private RuleCells() {}

    /** A cell that shows its row. */
    abstract static class Cell extends TableCell<RuleRow, RuleRow> {
        @Override
        protected final void updateItem(@Nullable RuleRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            if (empty || row == null) {
                setGraphic(null);
            } else {
                show(row);
            }
        }

        abstract void show(RuleRow row);
    }

    /** Whether it judges. */
    static final class On extends Cell {
        private final ToggleSwitch on = new ToggleSwitch();
        private boolean showing;

        On(BiConsumer<RuleRow, RuleSetting> change) {
            setAlignment(Pos.CENTER);
            on.selectedProperty()
                    .addListener((changed, before, now) -> {
                        RuleRow row = getItem();
                        if (!showing && row != null) {
                            change.accept(row, row.setting().withOn(now));
                        }
                    });
        }

        @Override
        void show(RuleRow row) {
            showing = true;
            on.setSelected(row.setting().on());
            showing = false;
            on.setAccessibleText(Messages.text("ui.rules.switch", row.title()));
            setGraphic(on);
        }
    }

    /** What it is called and what it reports. */
    static final class Name extends Cell {
        private final Label title = new Label();
        private final Label summary = new Label();
        private final VBox box = new VBox(title, summary);

        Name() {
            summary.getStyleClass().add("muted");
            box.getStyleClass().add("rule-name");
        }

        @Override
        void show(RuleRow row) {
            title.setText(
                    row.changed() ? Messages.text("ui.rules.changed", row.title()) : row.title());
            summary.setText(row.rule().id());
            box.getStyleClass().removeAll("rule-off", "rule-changed");
            if (!row.setting().on()) {
                box.getStyleClass().add("rule-off");
            }
            if (row.changed()) {
                box.getStyleClass().add("rule-changed");
            }
            setGraphic(box);
        }
    }

    /** How many findings of it there are. */
    static final class Findings extends Cell {
        Findings() {
            getStyleClass().addAll("count", "figures");
        }

        @Override
        void show(RuleRow row) {
            setText(Integer.toString(row.findings()));
        }
    }

    /** A choice in a cell. */
    abstract static class Choice<T> extends Cell {
        private final ComboBox<T> box = new ComboBox<>();
        private boolean showing;

        Choice(BiConsumer<RuleRow, T> change) {
            box.setMaxWidth(Double.MAX_VALUE);
            box.setCellFactory(list -> cell(false));
            box.setButtonCell(cell(true));
            box.valueProperty()
                    .addListener((changed, before, now) -> {
                        RuleRow row = getItem();
                        if (!showing && row != null && now != null) {
                            change.accept(row, now);
                        }
                    });
        }

        private ListCell<T> cell(boolean button) {
            return new ListCell<>() {
                @Override
                protected void updateItem(@Nullable T item, boolean empty) {
                    super.updateItem(item, empty);
                    if (empty || item == null) {
                        setText(null);
                        setGraphic(null);
                    } else {
                        decorate(this, item, button);
                    }
                }
            };
        }

        abstract void decorate(ListCell<T> cell, T item, boolean button);

        void show(List<T> choices, T chosen, String words) {
            showing = true;
            box.getItems().setAll(choices);
            box.setValue(chosen);
            showing = false;
            box.setAccessibleText(words);
            setGraphic(box);
        }
    }

    /** How much its findings weigh: as it comes, or one of the three. */
    static final class Weight extends Choice<Severity> {
        Weight(BiConsumer<RuleRow, RuleSetting> change) {
            super((row, severity) ->
                    change.accept(
                            row,
                            row.setting()
                                    .withSeverity(
                                            severity == row.rule().severity() ? null : severity)));
        }

        @Override
        void decorate(ListCell<Severity> cell, Severity item, boolean button) {
            cell.setText(Wording.term(item));
            cell.setGraphic(Icons.severity(item));
        }

        @Override
        void show(RuleRow row) {
            show(
                    List.of(Severity.values()),
                    row.severity(),
                    Messages.text("ui.rules.severity.of", row.title()));
        }
    }

    /** By how much amounts may differ. */
    static final class Allowance extends Choice<BigDecimal> {
        Allowance(BiConsumer<RuleRow, RuleSetting> change) {
            super((row, tolerance) -> change.accept(row, row.setting().withTolerance(tolerance)));
        }

        @Override
        void decorate(ListCell<BigDecimal> cell, BigDecimal item, boolean button) {
            cell.setText(
                    item.signum() == 0
                            ? Messages.text("ui.rules.tolerance.none")
                            : Messages.text("ui.rules.tolerance.percent", item));
        }

        @Override
        void show(RuleRow row) {
            if (!row.rule().tolerance()) {
                setGraphic(null);
                return;
            }
            BigDecimal chosen =
                    Objects.requireNonNullElse(row.setting().tolerance(), BigDecimal.ZERO);
            List<BigDecimal> choices = new ArrayList<>(TOLERANCES);
            BigDecimal shown =
                    choices.stream()
                            .filter(one -> one.compareTo(chosen) == 0)
                            .findFirst()
                            .orElse(chosen);
            if (!choices.contains(shown)) {
                choices.add(shown);
                choices.sort(BigDecimal::compareTo);
            }
            show(choices, shown, Messages.text("ui.rules.tolerance.of", row.title()));
        }
    }
}
