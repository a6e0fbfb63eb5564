package app.concord.ui.search;

import app.concord.check.search.PassageHit;
import app.concord.model.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * A passage in few words, with those that were looked for.
 *
 * @param stretches the words; those marked and those between them
 */
public record Excerpt(List<Stretch> stretches) {
    private static final int BEFORE = 60;
    private static final int LONGEST = 220;
    private static final String CUT = "…";

    /** Words that are marked or not. */
    public record Stretch(String words, boolean marked) {}

    public Excerpt {
        stretches = List.copyOf(stretches);
    }

    /** The words around the first mark, or the beginning where there is none. */
    static Excerpt of(PassageHit hit) {
        String text = hit.block().text();
        List<Span> marks = hit.marks();
        int first = marks.isEmpty() ? 0 : marks.getFirst().start();
        int start = first <= BEFORE ? 0 : behindBlank(text, first - BEFORE, first);
        int end = text.length() - start <= LONGEST ? text.length() : beforeBlank(text, start);
        List<Stretch> stretches = new ArrayList<>();
        int at = start;
        add(stretches, start > 0 ? CUT : "", false);
        for (Span mark : marks) {
            if (mark.start() >= end) {
                break;
            }
            int to = Math.min(mark.end(), end);
            add(stretches, text.substring(at, mark.start()), false);
            add(stretches, text.substring(mark.start(), to), true);
            at = to;
        }
        add(stretches, text.substring(at, end), false);
        add(stretches, end < text.length() ? CUT : "", false);
        return new Excerpt(stretches);
    }

    private static void add(List<Stretch> stretches, String words, boolean marked) {
        if (!words.isEmpty()) {
            stretches.add(new Stretch(words.replace('\n', ' '), marked));
        }
    }

    private static int behindBlank(String text, int from, int to) {
        int blank = text.indexOf(' ', from);
        return blank < 0 || blank >= to ? whole(text, from) : blank + 1;
    }

    private static int beforeBlank(String text, int start) {
        int blank = text.lastIndexOf(' ', start + LONGEST);
        return blank <= start ? whole(text, start + LONGEST) : blank;
    }

    /** Never between the halves of a character. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /** All words without marks. */
    public String words() {
        StringBuilder words = new StringBuilder();
        stretches.forEach(stretch -> words.append(stretch.words()));
        return words.toString();
    }
}
