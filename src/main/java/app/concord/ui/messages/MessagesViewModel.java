package app.concord.ui.messages;

import app.concord.model.Channel;
import app.concord.model.CheckResult;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/** Tells how the channels say the messages of the brief and the taglines, and where they do. */
public final class MessagesViewModel {

    /** Which table is shown. */
    public enum Part {
        MESSAGES,
        TAGLINES
    }

    private final Consumer<String> openFinding;
    private final ReadOnlyObjectWrapper<@Nullable CheckResult> result =
            new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.MESSAGES);
    private final ReadOnlyObjectWrapper<WordingLine.@Nullable Cell> chosen =
            new ReadOnlyObjectWrapper<>();
    private final ObservableList<WordingLine> lines = FXCollections.observableArrayList();
    private final ObservableList<WordingLine> linesSeen =
            FXCollections.unmodifiableObservableList(lines);
    private final ObservableList<Channel> channels = FXCollections.observableArrayList();
    private final ObservableList<Channel> channelsSeen =
            FXCollections.unmodifiableObservableList(channels);

    /**
     * Tables of nothing.
     *
     * @param openFinding shows the finding with a fingerprint
     */
    public MessagesViewModel(Consumer<String> openFinding) {
        this.openFinding = openFinding;
        part.addListener((changed, before, now) -> lay());
    }

    /** Shows what a check found out, or nothing where there was none yet. */
    public void show(@Nullable CheckResult checked) {
        result.set(checked);
        channels.setAll(checked == null ? List.of() : new WordingLines(checked).channels());
        lay();
    }

    public ReadOnlyObjectProperty<@Nullable CheckResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Which table is shown. */
    public ObjectProperty<Part> partProperty() {
        return part;
    }

    /** The lines of the table that is shown. */
    public ObservableList<WordingLine> lines() {
        return linesSeen;
    }

    /** The columns: the channels that have pieces. */
    public ObservableList<Channel> channels() {
        return channelsSeen;
    }

    /** The cell whose places are listed, null for none. */
    public ReadOnlyObjectProperty<WordingLine.@Nullable Cell> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** How many messages or taglines there are. */
    public int count(Part counted) {
        CheckResult checked = result.get();
        if (checked == null) {
            return 0;
        }
        return switch (counted) {
            case MESSAGES -> checked.messages().messages().size();
            case TAGLINES -> checked.taglines().taglines().size();
        };
    }

    /** Lists the places of a cell. */
    public void choose(@Nullable WordingLine line, @Nullable Channel channel) {
        chosen.set(line == null || channel == null ? null : line.cells().get(channel));
    }

    /** Goes to the finding about the cell that is chosen, if there is one. */
    void open() {
        WordingLine.Cell cell = chosen.get();
        if (cell != null && cell.finding() != null) {
            openFinding.accept(cell.finding());
        }
    }

    private void lay() {
        chosen.set(null);
        CheckResult checked = result.get();
        if (checked == null) {
            lines.clear();
            return;
        }
        WordingLines made = new WordingLines(checked);
        lines.setAll(part.get() == Part.MESSAGES ? made.messages() : made.taglines());
    }
}
