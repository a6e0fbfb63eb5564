package app.concord.ui.look;

import app.concord.message.Messages;

import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;

import org.kordamp.ikonli.Ikon;

import java.util.List;

/** Brings shown lists up to date without losing what is scrolled to. */
public final class Lists {
    private Lists() {}

    /** Makes a list hold these; what is the same at both ends stays untouched. */
    public static <T> void update(ObservableList<T> shown, List<? extends T> to) {
        int start = 0;
        int shorter = Math.min(shown.size(), to.size());
        while (start < shorter && shown.get(start).equals(to.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && shown.get(shown.size() - 1 - end).equals(to.get(to.size() - 1 - end))) {
            end++;
        }
        List<? extends T> news = to.subList(start, to.size() - end);
        int last = shown.size() - end;
        if (news.size() == last - start) {
            for (int i = 0; i < news.size(); i++) {
                shown.set(start + i, news.get(i));
            }
        } else if (start == 0 && end == 0) {
            shown.setAll(news);
        } else {
            shown.remove(start, last);
            shown.addAll(start, news);
        }
    }

    /**
     * What is chosen in a list. While it is being filled, its selection still counts the lines it
     * had; of these only what is there counts.
     */
    public static <T> List<T> chosen(ListView<T> list) {
        int count = list.getItems().size();
        return list.getSelectionModel().getSelectedIndices().stream()
                .filter(index -> index < count)
                .map(index -> list.getItems().get(index))
                .toList();
    }

    /** Whether two lists hold the very same things in the same order. */
    @SuppressWarnings("ReferenceEquality") // What is equal may still have to be drawn anew.
    public static boolean same(List<?> one, List<?> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i) != other.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** Scrolls to a row, unless it is in sight. */
    public static void show(ListView<?> list, int at) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getLastVisibleCell() != null
                && at > flow.getFirstVisibleCell().getIndex()
                && at < flow.getLastVisibleCell().getIndex()) {
            return;
        }
        list.scrollTo(Math.max(0, at - 2));
    }

    /** A button that is a mark alone, with words for those who do not see it. */
    public static void iconButton(Button button, Ikon icon, String key, Runnable action) {
        button.setGraphic(Icons.icon(icon));
        button.setTooltip(new Tooltip(Messages.text(key + ".tip")));
        button.setAccessibleText(Messages.text(key));
        button.setOnAction(event -> action.run());
    }
}
