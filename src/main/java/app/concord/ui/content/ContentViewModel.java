package app.concord.ui.content;

import app.concord.model.Anchor;
import app.concord.model.Asset;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.Correction;
import app.concord.model.Place;
import app.concord.ui.look.Lists;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Which piece is read, what is listed of it, and what is corrected. A new result keeps piece and
 * line where they are still there. Used on the thread of the window.
 */
public final class ContentViewModel {

    private final Consumer<String> openFinding;
    private final Sayings sayings;
    private final ReadOnlyObjectWrapper<@Nullable CheckResult> result =
            new ReadOnlyObjectWrapper<>();
    private final ObservableList<PieceRow> pieces = FXCollections.observableArrayList();
    private final ObservableList<PieceRow> piecesSeen =
            FXCollections.unmodifiableObservableList(pieces);
    private final ObservableList<ContentLine> lines = FXCollections.observableArrayList();
    private final ObservableList<ContentLine> linesSeen =
            FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyObjectWrapper<List<ContentLine>> marked =
            new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Boolean> onlyOpen = new SimpleObjectProperty<>(false);
    private final ObjectProperty<LinePart> part = new SimpleObjectProperty<>(LinePart.ALL);
    private final ObservableSet<KindGroup> hidden =
            FXCollections.observableSet(EnumSet.noneOf(KindGroup.class));
    private final ReadOnlyObjectWrapper<PieceRow.@Nullable Piece> piece =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Asset> asset = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable ContentLine> selected = new SimpleObjectProperty<>();
    private ContentIndex index = ContentIndex.NONE;
    private List<ContentLine> all = List.of();
    private boolean filling;

    /**
     * Nothing to read yet.
     *
     * @param openFinding shows the finding with a fingerprint
     * @param kept where corrections are kept
     */
    public ContentViewModel(Consumer<String> openFinding, Corrector.Kept kept) {
        this.openFinding = openFinding;
        this.sayings = new Sayings(new Corrector(kept));
        InvalidationListener list = changed -> list();
        text.addListener(list);
        onlyOpen.addListener(list);
        InvalidationListener filter = changed -> filter();
        part.addListener(filter);
        hidden.addListener(filter);
    }

    /** Shows the pieces of a check, or nothing where there was none yet. */
    public void show(@Nullable CheckResult checked) {
        index = new ContentIndex(checked);
        result.set(checked);
        list();
    }

    /** Lists the pieces that pass the filter, and keeps the one that is read. */
    private void list() {
        String letters = text.get().strip().toLowerCase(Locale.ROOT);
        Map<Channel, List<PieceRow.Piece>> byChannel = new EnumMap<>(Channel.class);
        for (Asset asset : index.assets()) {
            PieceRow.Piece row = index.piece(asset);
            if (row.holds(letters) && (!onlyOpen.get() || row.open() > 0)) {
                byChannel.computeIfAbsent(asset.channel(), c -> new ArrayList<>()).add(row);
            }
        }
        List<PieceRow> rows = new ArrayList<>();
        byChannel.forEach((channel, of) -> {
            rows.add(new PieceRow.Head(channel, of.size()));
            rows.addAll(of);
        });
        filling = true;
        Lists.update(pieces, rows);
        filling = false;
        PieceRow.Piece before = piece.get();
        PieceRow.Piece now = before == null ? null : row(before.path());
        if (now == null) {
            now = row("");
        }
        read(now);
    }

    /** A piece that is listed; the first of all where no path is told. */
    private PieceRow.@Nullable Piece row(String path) {
        for (PieceRow row : pieces) {
            if (row instanceof PieceRow.Piece shown
                    && (path.isEmpty() || shown.path().equals(path))) {
                return shown;
            }
        }
        return null;
    }

    /** Reads a piece, null for none; the line looked at stays where it is still there. */
    public void read(PieceRow.@Nullable Piece now) {
        PieceRow.Piece before = piece.get();
        boolean same = before != null && now != null && before.path().equals(now.path());
        ContentLine line = same ? selected.get() : null;
        Asset read = now == null ? null : index.asset(now.path());
        all = read == null ? List.of() : index.lines(read.path());
        sayings.about(read == null ? null : index.anchors(read));
        piece.set(now);
        selected.set(line);
        asset.set(read);
        filter();
    }

    /** The lines that are listed; what is looked at stays, or what comes after it does. */
    private void filter() {
        ContentLine before = selected.get();
        int at = before == null ? -1 : lines.indexOf(before);
        List<ContentLine> seen =
                all.stream().filter(line -> !hidden.contains(line.group())).toList();
        List<ContentLine> shown = seen.stream().filter(part.get()::holds).toList();
        marked.set(seen);
        filling = true;
        Lists.update(lines, shown);
        filling = false;
        ContentLine again = before == null ? null : ContentLine.sameWords(before, shown);
        if (again == null && before != null && at >= 0 && !shown.isEmpty()) {
            again = shown.get(Math.min(at, shown.size() - 1));
        }
        selected.set(again);
    }

    /** Goes to some words of a piece, whatever is filtered; to the piece where nothing is read. */
    public void open(Place place) {
        clearFilters();
        part.set(LinePart.ALL);
        hidden.clear();
        PieceRow.Piece row = row(place.asset());
        if (row == null) {
            return;
        }
        read(row);
        ContentLine best = null;
        for (ContentLine line : all) {
            boolean here =
                    line.place().block() == place.block()
                            && line.place().span().overlaps(place.span());
            if (here && (best == null || line.place().span().equals(place.span()))) {
                best = line;
            }
        }
        selected.set(best);
    }

    /** Goes to the first piece in which something was not understood, and lists that alone. */
    public void openNotUnderstood() {
        text.set("");
        hidden.clear();
        onlyOpen.set(true);
        part.set(LinePart.OPEN);
        selected.set(lines.isEmpty() ? null : lines.getFirst());
    }

    /** Goes to what a correction is about; to the piece where the words changed. */
    public void open(Correction correction) {
        Anchor anchor = correction.anchor();
        clearFilters();
        part.set(LinePart.ALL);
        hidden.clear();
        PieceRow.Piece row = row(anchor.asset());
        if (row != null) {
            read(row);
            for (ContentLine line : all) {
                if (anchor.equals(sayings.anchor(line))) {
                    selected.set(line);
                }
            }
        }
    }

    /** Shows all pieces again. */
    public void clearFilters() {
        text.set("");
        onlyOpen.set(false);
    }

    /** Whether some pieces may be left out. */
    boolean filtered() {
        return !text.get().isBlank() || onlyOpen.get();
    }

    /** The last result, null before the first. */
    public ReadOnlyObjectProperty<@Nullable CheckResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** The pieces that pass the filter, by channel. */
    public ObservableList<PieceRow> pieces() {
        return piecesSeen;
    }

    /** The lines of the piece that pass the switches. */
    public ObservableList<ContentLine> lines() {
        return linesSeen;
    }

    /** The lines that are marked in the text, whether they are listed or not. */
    public ReadOnlyObjectProperty<List<ContentLine>> markedProperty() {
        return marked.getReadOnlyProperty();
    }

    /** Looks at a line that is marked; where it is not listed, everything is. */
    public void lookAt(ContentLine line) {
        if (!part.get().holds(line)) {
            part.set(LinePart.ALL);
        }
        selected.set(line);
    }

    /** Letters that the title or path of a piece must hold. */
    public StringProperty textProperty() {
        return text;
    }

    /** Whether only pieces are listed in which something was not understood. */
    public ObjectProperty<Boolean> onlyOpenProperty() {
        return onlyOpen;
    }

    /** Whether the lists are being filled, so that what is chosen in them means nothing. */
    boolean filling() {
        return filling;
    }

    /** How much in all pieces was not understood. */
    int notUnderstood() {
        return index.notUnderstood();
    }

    /** Whether there is nothing to read at all. */
    boolean noPieces() {
        return index.assets().isEmpty();
    }

    /** Which lines are listed. */
    public ObjectProperty<LinePart> partProperty() {
        return part;
    }

    /** The groups that are neither marked nor listed. */
    public ObservableSet<KindGroup> hidden() {
        return hidden;
    }

    /** The piece that is read, null for none. */
    public ReadOnlyObjectProperty<PieceRow.@Nullable Piece> pieceProperty() {
        return piece.getReadOnlyProperty();
    }

    /** The same piece with its text. */
    public ReadOnlyObjectProperty<@Nullable Asset> assetProperty() {
        return asset.getReadOnlyProperty();
    }

    /** The line looked at, null for none. */
    public ObjectProperty<@Nullable ContentLine> selectedProperty() {
        return selected;
    }

    /** How many lines of the piece a part holds. */
    public int count(LinePart counted) {
        return (int) all.stream().filter(counted::holds).count();
    }

    /** How many lines of the piece are of a group. */
    public int count(KindGroup group) {
        return (int) all.stream().filter(line -> line.group() == group).count();
    }

    /** What facts may belong to, by name. */
    public List<String> subjects() {
        return index.subjects();
    }

    /** What corrects the reading. */
    public Corrector corrector() {
        return sayings.corrector();
    }

    /** What is said of a line now. */
    public List<Correction> said(ContentLine line) {
        return sayings.said(line);
    }

    /**
     * Says something of some lines, where it can be said of them, and of where the other part of
     * the same mail tells the same.
     *
     * @param subject what they belong to; counts for {@link Correction.Says#SUBJECT} only
     */
    public void say(List<ContentLine> of, Correction.Says says, String subject) {
        sayings.say(withTwins(of), says, subject);
    }

    /** Takes back all that is said of some lines. */
    public void takeBack(List<ContentLine> of) {
        sayings.takeBack(withTwins(of));
    }

    private List<ContentLine> withTwins(List<ContentLine> of) {
        Asset read = asset.get();
        return read == null ? of : Twins.with(of, all, read);
    }

    /** Goes to the finding about a line; tells whether there is one. */
    public boolean openFinding(ContentLine line) {
        if (line.finding().isEmpty()) {
            return false;
        }
        openFinding.accept(line.finding());
        return true;
    }
}
