package app.concord.ui.search;

import app.concord.check.search.ContentSearch;
import app.concord.check.search.PieceHits;
import app.concord.check.search.SearchAnswer;
import app.concord.check.search.SearchRequest;
import app.concord.check.search.Suggestion;
import app.concord.check.search.Widening;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.ui.Background;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What is searched for and what was found. The search is prepared and done away from the window;
 * what was typed last wins, and an answer to what was typed before is never shown after it.
 */
public final class SearchViewModel {
    private final Background background;
    private final Consumer<Throwable> failed;

    /** Owns the preparation of the search, as the view model itself owns the searches. */
    private final Object preparation = new Object();

    private final ReadOnlyObjectWrapper<@Nullable CheckResult> result =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper preparing = new ReadOnlyBooleanWrapper(false);
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Set<Channel>> channels = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Set<String>> languages = new SimpleObjectProperty<>(Set.of());
    private final ReadOnlyObjectWrapper<@Nullable SearchAnswer> answer =
            new ReadOnlyObjectWrapper<>();
    private final ObservableList<SearchLine> lines = FXCollections.observableArrayList();
    private final ObservableList<SearchLine> linesSeen =
            FXCollections.unmodifiableObservableList(lines);
    private final ObjectProperty<@Nullable SearchLine> selected = new SimpleObjectProperty<>();
    private final ObservableList<Suggestion> suggestions = FXCollections.observableArrayList();
    private final ObservableList<Suggestion> suggestionsSeen =
            FXCollections.unmodifiableObservableList(suggestions);
    private final RecentSearches recent = new RecentSearches();

    private @Nullable ContentSearch search;
    private final Set<String> opened = new HashSet<>();
    private int pieces = SearchRequest.PIECES;

    /** Whether something else is asked than before, so that the best hit is looked at. */
    private boolean anew;

    /** Whether several things change before it is searched again. */
    private boolean holding;

    /** What is found in a search, with ways to go on typing. */
    private record Outcome(SearchAnswer answer, List<Suggestion> suggestions) {}

    /**
     * A search in nothing.
     *
     * @param background where it is searched
     * @param failed hears of faults of the program
     */
    public SearchViewModel(Background background, Consumer<Throwable> failed) {
        this.background = background;
        this.failed = failed;
        text.addListener((changed, before, now) -> askAnew());
        channels.addListener((changed, before, now) -> askAnew());
        languages.addListener((changed, before, now) -> askAnew());
    }

    /** Searches what a check has read from now on, or nothing where there was none yet. */
    public void show(@Nullable CheckResult checked) {
        background.cancel(preparation);
        background.cancel(this);
        search = null;
        result.set(checked);
        preparing.set(checked != null);
        if (checked == null) {
            answer.set(null);
            lines.clear();
            suggestions.clear();
            selected.set(null);
            return;
        }
        background.run(
                preparation,
                cancellation -> ContentSearch.of(checked, cancellation),
                prepared -> {
                    search = prepared;
                    preparing.set(false);
                    ask();
                },
                thrown -> {
                    preparing.set(false);
                    failed.accept(thrown);
                });
    }

    private void askAnew() {
        if (!holding) {
            anew = true;
            pieces = SearchRequest.PIECES;
            opened.clear();
            ask();
        }
    }

    private void ask() {
        ContentSearch asked = search;
        if (asked == null) {
            return;
        }
        SearchRequest request =
                new SearchRequest(text.get(), channels.get(), languages.get(), pieces, opened);
        background.run(
                this,
                cancellation ->
                        new Outcome(
                                asked.search(request, cancellation), asked.suggest(request.text())),
                this::show,
                failed);
    }

    private void show(Outcome outcome) {
        SearchAnswer found = outcome.answer();
        SearchLine before = anew ? null : selected.get();
        anew = false;
        List<SearchLine> laid = new ArrayList<>();
        for (PieceHits piece : found.shown()) {
            laid.add(new SearchLine.Piece(piece));
            for (int i = 0; i < piece.hits().size(); i++) {
                laid.add(new SearchLine.Hit(piece, i));
            }
            int more = piece.passages() - piece.hits().size();
            if (more > 0 && !found.request().opened().contains(piece.asset().path())) {
                laid.add(new SearchLine.MorePassages(piece, more));
            }
        }
        int more = found.pieces() - found.shown().size();
        if (more > 0) {
            laid.add(new SearchLine.MorePieces(more));
        }
        if (!suggestions.equals(outcome.suggestions())) {
            suggestions.setAll(outcome.suggestions());
        }
        answer.set(found);
        selected.set(null);
        lines.setAll(laid);
        selected.set(again(before));
    }

    /** The line where the same passage stands now, else the best hit. */
    private @Nullable SearchLine again(@Nullable SearchLine before) {
        SearchLine first = null;
        for (SearchLine line : lines) {
            if (line instanceof SearchLine.Hit hit) {
                if (before instanceof SearchLine.Hit old && hit.isAt(old)) {
                    return hit;
                }
                first = first == null ? hit : first;
            }
        }
        return first;
    }

    /** The check whose texts are searched, null before the first. */
    public ReadOnlyObjectProperty<@Nullable CheckResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Whether the search is being prepared. */
    public ReadOnlyBooleanProperty preparingProperty() {
        return preparing.getReadOnlyProperty();
    }

    /** What is searched for, as typed. */
    public StringProperty textProperty() {
        return text;
    }

    /** The channels in which alone it is searched; empty for all. */
    public ObjectProperty<Set<Channel>> channelsProperty() {
        return channels;
    }

    /** The languages in which alone it is searched, by ISO 639-1 code; empty for all. */
    public ObjectProperty<Set<String>> languagesProperty() {
        return languages;
    }

    /** Searches in a channel besides those chosen, or no longer in it. */
    public void toggle(Channel channel) {
        Set<Channel> chosen = EnumSet.noneOf(Channel.class);
        chosen.addAll(channels.get());
        if (!chosen.remove(channel)) {
            chosen.add(channel);
        }
        channels.set(Set.copyOf(chosen));
    }

    /** Searches in a language besides those chosen, or no longer in it. */
    public void toggle(String language) {
        Set<String> chosen = new HashSet<>(languages.get());
        if (!chosen.remove(language)) {
            chosen.add(language);
        }
        languages.set(Set.copyOf(chosen));
    }

    /** What was found for what was asked last, null before the first answer. */
    public ReadOnlyObjectProperty<@Nullable SearchAnswer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** What was found, the best pieces first. */
    public ObservableList<SearchLine> lines() {
        return linesSeen;
    }

    /** The line that is looked at, null for none. */
    public ObjectProperty<@Nullable SearchLine> selectedProperty() {
        return selected;
    }

    /** How one could go on typing. */
    public ObservableList<Suggestion> suggestions() {
        return suggestionsSeen;
    }

    /** What was searched for lately, the last first. */
    public ObservableList<String> recent() {
        return recent.texts();
    }

    /** Texts to begin with. */
    public List<String> examples() {
        return search == null ? List.of() : search.examples();
    }

    /** Looks at the passage with an index among those shown of the piece that is looked at. */
    @SuppressWarnings("ReferenceEquality") // Lines of a piece share it.
    void step(int index) {
        if (selected.get() instanceof SearchLine.Hit hit && hit.index() != index) {
            lines.stream()
                    .filter(line ->
                            line instanceof SearchLine.Hit other
                                    && other.piece() == hit.piece()
                                    && other.index() == index)
                    .findFirst()
                    .ifPresent(selected::set);
        }
    }

    /** Shows more: the other passages of a piece, or other pieces; tells whether the line does. */
    public boolean open(SearchLine line) {
        switch (line) {
            case SearchLine.MorePassages more -> opened.add(more.piece().asset().path());
            case SearchLine.MorePieces more -> pieces += SearchRequest.PIECES;
            case SearchLine.Piece piece -> {
                return false;
            }
            case SearchLine.Hit hit -> {
                return false;
            }
        }
        ask();
        return true;
    }

    /** Goes on with what was suggested. */
    public void use(Suggestion suggestion) {
        text.set(suggestion.text());
    }

    /** Asks for more, as was offered where nothing was found. */
    public void use(Widening widening) {
        SearchRequest wider = widening.request();
        change(() -> {
            text.set(wider.text());
            channels.set(wider.channels());
            languages.set(wider.languages());
        });
    }

    /** Searches for something again, or for an example, in all channels and languages. */
    public void use(String words) {
        change(() -> {
            text.set(words);
            channels.set(Set.of());
            languages.set(Set.of());
        });
        remember();
    }

    /** Searches for nothing. */
    public void clear() {
        remember();
        change(() -> {
            text.set("");
            channels.set(Set.of());
            languages.set(Set.of());
        });
    }

    /** Whether anything is typed or chosen. */
    public boolean isClear() {
        return text.get().isEmpty() && channels.get().isEmpty() && languages.get().isEmpty();
    }

    private void change(Runnable change) {
        holding = true;
        try {
            change.run();
        } finally {
            holding = false;
        }
        askAnew();
    }

    /** Keeps what is searched for among the last searches, if it found something. */
    public void remember() {
        SearchAnswer found = answer.get();
        if (found != null && found.pieces() > 0 && found.request().text().equals(text.get())) {
            recent.add(text.get());
        }
    }
}
