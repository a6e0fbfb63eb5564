package app.concord.ui.files;

import app.concord.message.Messages;
import app.concord.model.Channel;
import app.concord.model.FileReading;
import app.concord.ui.look.Icons;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.util.List;
import java.util.function.Function;

/** The cells of the list of files. */
final class FileCells {
    private static final int SHORT_NAME = 36;

    private FileCells() {}

    /** Makes the cells of a column. */
    interface Factory {
        TableCell<FileRow, FileRow> cell(TableColumn<FileRow, FileRow> column);
    }

    /** A cell that draws a row. */
    private abstract static class RowCell extends TableCell<FileRow, FileRow> {
        @Override
        protected final void updateItem(@Nullable FileRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(null);
            setTooltip(null);
            if (row != null && !empty) {
                draw(row);
            }
        }

        abstract void draw(FileRow row);
    }

    static Factory status() {
        return column ->
                new RowCell() {
                    @Override
                    void draw(FileRow row) {
                        FileRow.Status status = row.status();
                        Label label = new Label(FileWords.status(status), StateMark.icon(status));
                        if (status == FileRow.Status.GUESSED) {
                            label.getStyleClass().add("muted");
                        }
                        setGraphic(label);
                    }
                };
    }

    /** The name, and the folders quietly in front of it. */
    static Factory file() {
        return column ->
                new RowCell() {
                    @Override
                    void draw(FileRow row) {
                        String name = FileWords.name(row.path());
                        int at = row.path().lastIndexOf(name);
                        Label folder = new Label(row.path().substring(0, Math.max(0, at)));
                        folder.getStyleClass().add("muted");
                        folder.setMinWidth(0);
                        folder.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
                        Label last = new Label(name);
                        last.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
                        if (name.length() <= SHORT_NAME) {
                            // The folders give way before the name does.
                            last.setMinWidth(Region.USE_PREF_SIZE);
                        }
                        HBox line = new HBox(folder, last);
                        line.getStyleClass().add("file-path");
                        setGraphic(line);
                        setTooltip(new Tooltip(row.path()));
                    }
                };
    }

    static Factory format() {
        return column ->
                new RowCell() {
                    @Override
                    void draw(FileRow row) {
                        setText(row.reading().format());
                    }
                };
    }

    static Factory pieces() {
        return column ->
                new RowCell() {
                    {
                        getStyleClass().addAll("figures", "count");
                    }

                    @Override
                    void draw(FileRow row) {
                        setText(Integer.toString(row.reading().assets()));
                    }
                };
    }

    static Factory channel() {
        return column ->
                new RowCell() {
                    @Override
                    void draw(FileRow row) {
                        Choice<Channel> choice = row.channel();
                        Channel channel = row.brief() ? Channel.BRIEF : choice.value();
                        if (channel == null) {
                            setGraphic(value("", choice.state()));
                            return;
                        }
                        Label label = value(FileWords.channel(channel), choice.state());
                        HBox line = new HBox(Icons.channel(channel), label);
                        line.getStyleClass().add("channels");
                        setGraphic(line);
                    }
                };
    }

    /** A value with the sign of who says so; nothing where a file has no such thing. */
    static <T> Factory choice(
            Function<FileRow, Choice<T>> of, Function<@Nullable T, String> words) {
        return column ->
                new RowCell() {
                    @Override
                    void draw(FileRow row) {
                        Choice<T> choice = of.apply(row);
                        if (choice.state() != Choice.State.NONE) {
                            setGraphic(value(words.apply(choice.value()), choice.state()));
                        }
                    }
                };
    }

    private static Label value(String words, Choice.State state) {
        boolean unknown = words.isEmpty();
        Label label = new Label(unknown ? Messages.text("ui.files.unknown") : words);
        if (unknown) {
            label.getStyleClass().add("muted");
        }
        Node icon = StateMark.icon(state);
        if (icon != null) {
            icon.setAccessibleText(FileWords.state(state));
            label.setGraphic(icon);
            label.setContentDisplay(ContentDisplay.RIGHT);
            label.setTooltip(new Tooltip(FileWords.state(state)));
        }
        return label;
    }

    /** How many columns of a table are used. */
    static Factory columns() {
        return column ->
                new RowCell() {
                    {
                        getStyleClass().add("figures");
                    }

                    @Override
                    void draw(FileRow row) {
                        List<FileReading.Column> all = row.reading().layout().columns();
                        if (!all.isEmpty()) {
                            setText(
                                    Messages.text(
                                            "ui.files.columns", row.usedColumns(), all.size()));
                        }
                    }
                };
    }

    static Factory problems() {
        return column ->
                new RowCell() {
                    {
                        getStyleClass().add("figures");
                    }

                    @Override
                    void draw(FileRow row) {
                        if (row.problems() > 0) {
                            setGraphic(
                                    new Label(
                                            Integer.toString(row.problems()),
                                            Icons.icon(
                                                    Material2OutlinedMZ.REPORT_PROBLEM,
                                                    "muted-icon")));
                        }
                    }
                };
    }
}
