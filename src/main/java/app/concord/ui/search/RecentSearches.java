package app.concord.ui.search;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was searched for lately, the last first, each once; until the window is closed. */
final class RecentSearches {
    private static final int MOST = 8;

    private final ObservableList<String> texts = FXCollections.observableArrayList();
    private final ObservableList<String> textsSeen =
            FXCollections.unmodifiableObservableList(texts);

    /** The texts; the list changes. */
    ObservableList<String> texts() {
        return textsSeen;
    }

    /** Puts a text first; a blank one says nothing. */
    void add(String text) {
        String words = text.strip();
        if (words.isEmpty()) {
            return;
        }
        texts.remove(words);
        texts.addFirst(words);
        if (texts.size() > MOST) {
            texts.removeLast();
        }
    }
}
