package app.concord.text.search;

import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Marks in passages what was looked for. Safe for any thread. */
public final class Marking {
    private final List<String> languages;
    private final List<Sought> sought;

    Marking(List<String> languages, List<Sought> sought) {
        this.languages = List.copyOf(languages);
        this.sought = List.copyOf(sought);
    }

    /** The words of the passage that were looked for, in its order, none of them overlapping. */
    public List<Span> marks(Passage passage) {
        List<Span> marks = new ArrayList<>();
        String own = passage.language();
        if (own != null || languages.isEmpty()) {
            mark(passage, own, marks);
        } else {
            languages.forEach(language -> mark(passage, language, marks));
        }
        return joined(marks);
    }

    private void mark(Passage passage, @Nullable String language, List<Span> marks) {
        List<Token> tokens = Token.of(passage.text(), language);
        sought.forEach(one -> marks.addAll(one.marks(passage, language, tokens)));
    }

    private static List<Span> joined(List<Span> marks) {
        Collections.sort(marks);
        List<Span> joined = new ArrayList<>();
        for (Span mark : marks) {
            if (!joined.isEmpty() && mark.start() < joined.getLast().end()) {
                Span last = joined.getLast();
                joined.set(
                        joined.size() - 1,
                        new Span(last.start(), Math.max(last.end(), mark.end())));
            } else if (mark.length() > 0) {
                joined.add(mark);
            }
        }
        return List.copyOf(joined);
    }
}
