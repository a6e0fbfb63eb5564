package app.concord.importing.print;

import app.concord.importing.VisibleText;
import app.concord.model.Mark;
import app.concord.model.Span;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Text under construction with marks on its words; folds blanks and drops what does not show. */
final class MarkedText {
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private boolean blank;
    private boolean broken;

    /** Adds words that carry these marks. */
    void add(String words, Set<Mark.Kind> kinds) {
        int start = -1;
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            if (unit == '\n') {
                broken = true;
            } else if (unit == ' ' || unit == '\t' || unit == '\r') {
                blank = true;
            } else if (!VisibleText.invisible(unit)) {
                if (!text.isEmpty() && (broken || blank)) {
                    text.append(broken ? '\n' : ' ');
                }
                broken = false;
                blank = false;
                start = start < 0 ? text.length() : start;
                text.append(unit);
            }
        }
        if (start >= 0) {
            for (Mark.Kind kind : kinds) {
                mark(kind, new Span(start, text.length()));
            }
        }
    }

    /** Joins with the mark before it where only a blank lies between. */
    private void mark(Mark.Kind kind, Span span) {
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark before = marks.get(i);
            if (before.kind() == kind) {
                if (span.start() - before.span().end() <= 1) {
                    marks.set(i, new Mark(kind, new Span(before.span().start(), span.end())));
                    return;
                }
                break;
            }
        }
        marks.add(new Mark(kind, span));
    }

    void lineBreak() {
        broken = true;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    String text() {
        return text.toString();
    }

    List<Mark> marks() {
        List<Mark> sorted = new ArrayList<>(marks);
        sorted.sort((a, b) -> a.span().compareTo(b.span()));
        return sorted;
    }

    /** Whether one mark of this kind covers all of it. */
    boolean wholly(Mark.Kind kind) {
        return marks.stream()
                .anyMatch(mark ->
                        mark.kind() == kind
                                && mark.span().start() == 0
                                && mark.span().end() == text.length());
    }

    static Set<Mark.Kind> none() {
        return EnumSet.noneOf(Mark.Kind.class);
    }
}
