package app.concord.ui.findings;

import app.concord.message.Alignment;
import app.concord.model.Span;

/** Shows of a long wording the stretch where it begins to differ, for a narrow cell. */
final class Excerpt {
    /** Characters before the first difference that a cell has room for. */
    private static final int ROOM = 12;

    private Excerpt() {}

    /**
     * The words from shortly before the first difference on.
     *
     * @param left whether those of the left text, else of the right one
     */
    static String of(Alignment words, boolean left) {
        String text = left ? words.left() : words.right();
        Alignment.Part first = words.differences().getFirst();
        Span differing = left ? first.left() : first.right();
        int start = text.lastIndexOf(' ', Math.max(0, differing.start() - ROOM)) + 1;
        return start == 0 ? text.strip() : "… " + text.substring(start).strip();
    }
}
