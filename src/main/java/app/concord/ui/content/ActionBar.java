package app.concord.ui.content;

import app.concord.message.Messages;
import app.concord.model.Correction;
import app.concord.model.Correction.Says;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What can be said of the lines that are chosen: as buttons, as a menu, and for keys. */
final class ActionBar {
    private final ContentViewModel model;
    private final Supplier<List<ContentLine>> chosen;
    private final Runnable done;
    private final VBox root = new VBox();
    private final Label hint = new Label(Messages.text("ui.content.hint"));
    private final FlowPane buttons = new FlowPane();
    private final Map<Says, Button> says = new EnumMap<>(Says.class);
    private final Button takeBack = new Button(Messages.text("ui.content.take-back"));
    private final Button finding = new Button(Messages.text("ui.messages.open"));
    private final HBox ask = new HBox();
    private final ComboBox<String> subject = new ComboBox<>();

    /** Whether a key asked for the name: it is not part of it. */
    private boolean swallowing;

    /**
     * Builds the bar.
     *
     * @param chosen the lines that are corrected together
     * @param done puts the keyboard back into the list
     */
    ActionBar(ContentViewModel model, Supplier<List<ContentLine>> chosen, Runnable done) {
        this.model = model;
        this.chosen = chosen;
        this.done = done;
        root.getStyleClass().add("line-actions");
        buttons.getStyleClass().add("line-buttons");
        for (Says one : Says.values()) {
            Button button = button(one);
            says.put(one, button);
            buttons.getChildren().add(button);
        }
        takeBack.setTooltip(new Tooltip(Messages.text("ui.content.take-back.tip")));
        takeBack.setOnAction(event -> takeBack());
        finding.setOnAction(event -> openFinding());
        buttons.getChildren().addAll(takeBack, finding);
        buttons.getChildren()
                .forEach(node -> {
                    node.getStyleClass().add("small");
                    node.managedProperty().bind(node.visibleProperty());
                });
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        for (var node : List.of(hint, buttons, ask)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        root.getChildren().addAll(hint, buttons, ask);
        buildAsk();
    }

    private Button button(Says one) {
        Button button = new Button(Messages.text("ui.content.say." + one.name()));
        button.setTooltip(new Tooltip(Messages.text("ui.content.say." + one.name() + ".tip")));
        button.setOnAction(event -> {
            swallowing = false;
            say(one);
        });
        return button;
    }

    private void buildAsk() {
        ask.getStyleClass().add("line-ask");
        subject.setEditable(true);
        subject.setMaxWidth(Double.MAX_VALUE);
        subject.setPromptText(Messages.text("ui.content.subject"));
        subject.setAccessibleText(Messages.text("ui.content.subject"));
        subject.setVisibleRowCount(12);
        HBox.setHgrow(subject, Priority.ALWAYS);
        Button set = new Button(Messages.text("ui.content.subject.set"));
        Button cancel = new Button(Messages.text("ui.content.subject.cancel"));
        set.getStyleClass().add("accent");
        set.setOnAction(event -> setSubject());
        cancel.setOnAction(event -> stopAsking());
        for (var node : List.of(subject, set, cancel)) {
            node.getStyleClass().add("small");
            if (node instanceof Button fixed) {
                fixed.setMinWidth(Button.USE_PREF_SIZE);
            }
        }
        ask.getChildren().addAll(subject, set, cancel);
        ask.setVisible(false);
        ask.addEventFilter(
                KeyEvent.KEY_TYPED,
                event -> {
                    if (swallowing) {
                        event.consume();
                    }
                });
        ask.addEventFilter(KeyEvent.KEY_RELEASED, event -> swallowing = false);
        ask.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    swallowing = false;
                    if (event.getCode() == KeyCode.ENTER && !subject.isShowing()) {
                        setSubject();
                        event.consume();
                    } else if (event.getCode() == KeyCode.ESCAPE && !subject.isShowing()) {
                        stopAsking();
                        event.consume();
                    }
                });
    }

    VBox root() {
        return root;
    }

    /** Whether a name is being asked for. */
    boolean asking() {
        return ask.isVisible();
    }

    /** Shows what can be said of the lines that are chosen now. */
    void refresh() {
        List<ContentLine> lines = chosen.get();
        Set<Says> choices = choices(lines);
        boolean said = lines.stream().anyMatch(line -> !model.said(line).isEmpty());
        says.forEach((one, button) -> button.setVisible(choices.contains(one)));
        takeBack.setVisible(said);
        finding.setVisible(finding(lines) != null);
        boolean none = choices.isEmpty() && !said;
        hint.setVisible(none);
        hint.setText(Messages.text(lines.isEmpty() ? "ui.content.hint" : "ui.content.hint.fixed"));
        buttons.setVisible(!none || finding.isVisible());
        if (lines.isEmpty() && asking()) {
            ask.setVisible(false);
        }
    }

    private Set<Says> choices(List<ContentLine> lines) {
        Set<Says> choices = EnumSet.noneOf(Says.class);
        lines.forEach(line -> choices.addAll(line.choices(model.said(line))));
        return choices;
    }

    private static @Nullable ContentLine finding(List<ContentLine> lines) {
        return lines.size() == 1 && !lines.getFirst().finding().isEmpty() ? lines.getFirst() : null;
    }

    /** The same as a menu, with its keys. */
    ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        List<ContentLine> lines = chosen.get();
        for (Says one : choices(lines)) {
            menu.getItems().add(item("ui.content.say." + one.name(), () -> say(one)));
        }
        if (takeBack.isVisible()) {
            menu.getItems().add(item("ui.content.take-back", this::takeBack));
        }
        if (finding(lines) != null) {
            menu.getItems().add(item("ui.messages.open", this::openFinding));
        }
        return menu;
    }

    private static MenuItem item(String key, Runnable run) {
        MenuItem item = new MenuItem(Messages.text(key));
        item.setOnAction(event -> run.run());
        return item;
    }

    /** Does what a key stands for; tells whether it stands for anything. */
    boolean byKey(KeyCode key) {
        switch (key) {
            case I -> sayByKey(Says.IGNORE);
            case W -> sayByKey(Says.FORMER_PRICE);
            case P -> sayByKey(Says.CURRENT_PRICE);
            case S -> sayByKey(Says.STATEMENT);
            case B -> sayByKey(Says.SUBJECT);
            case T -> takeBack();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The same by a key. */
    private void sayByKey(Says what) {
        swallowing = what == Says.SUBJECT;
        say(what);
    }

    /** Says something of the lines that are chosen; asks for the name first where one is needed. */
    void say(Says what) {
        List<ContentLine> lines = chosen.get();
        if (!choices(lines).contains(what)) {
            return;
        }
        if (what == Says.SUBJECT) {
            ask(lines);
        } else {
            model.say(lines, what, "");
            done.run();
        }
    }

    private void ask(List<ContentLine> lines) {
        List<String> names = new ArrayList<>();
        names.add(Messages.text("report.whole"));
        names.addAll(model.subjects());
        subject.getItems().setAll(names);
        String known = "";
        for (ContentLine line : lines) {
            known = line.subject();
            for (Correction one : model.said(line)) {
                known = one.says() == Says.SUBJECT ? one.subject() : known;
            }
        }
        subject.setValue(null);
        subject.getEditor().setText(known);
        ask.setVisible(true);
        subject.getEditor().requestFocus();
        subject.getEditor().selectAll();
    }

    private void setSubject() {
        String name = subject.getEditor().getText().strip();
        if (!name.isEmpty()) {
            boolean whole = name.equals(Messages.text("report.whole"));
            model.say(chosen.get(), Says.SUBJECT, whole ? "" : name);
        }
        stopAsking();
    }

    private void stopAsking() {
        ask.setVisible(false);
        done.run();
    }

    /** Takes back what is said of the lines that are chosen. */
    void takeBack() {
        model.takeBack(chosen.get());
        done.run();
    }

    /** Goes to the finding of the line that is chosen. */
    void openFinding() {
        ContentLine line = finding(chosen.get());
        if (line != null) {
            model.openFinding(line);
        }
    }
}
