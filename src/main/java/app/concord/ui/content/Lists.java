package app.concord.ui.content;

import javafx.collections.ObservableList;

import java.util.List;

/** Brings shown lists up to date without losing what is scrolled to. */
final class Lists {
    private Lists() {}

    /** Makes a list hold these; what is the same at both ends stays untouched. */
    static <T> void update(ObservableList<T> shown, List<? extends T> to) {
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
}
