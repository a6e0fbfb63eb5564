package app.concord.link;

import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** Decides which of several things named in one sentence a value belongs to. */
final class Segments {
    private static final String ITEM_ENDS = ",;|·•";
    private static final int CLOSE = 40;

    private Segments() {}

    /**
     * The thing a value belongs to. Where things stand before their values ('30 cm: £24, 45 cm:
     * £34') it is the last one before the value, where they stand behind ('£24 (30 cm), £34 (45
     * cm)') the first one after it.
     *
     * @param value the value
     * @param values all values of the sentence, in order
     * @param things the things of the sentence, in order
     * @return null where there are no things
     */
    static <T> @Nullable T choose(
            Span value, List<Span> values, List<T> things, Function<T, Span> place) {
        if (things.isEmpty()) {
            return null;
        }
        T before = null;
        T after = null;
        for (T thing : things) {
            if (place.apply(thing).start() < value.start()) {
                before = thing;
            } else if (after == null) {
                after = thing;
            }
        }
        int firstValue = values.isEmpty() ? value.start() : values.getFirst().start();
        boolean behind = place.apply(things.getFirst()).start() > firstValue;
        if (behind) {
            return after != null ? after : before;
        }
        return before != null ? before : after;
    }

    /**
     * Whether a name behind two values begins the next item of an enumeration and is followed by a
     * value of its own: 'the pass is € 62 instead of € 69, a day ticket € 26'.
     *
     * @param name the name that was chosen for the value
     * @param values all values of the sentence, in order
     */
    static boolean begins(String text, Span value, Span name, List<Span> values) {
        boolean second = !values.isEmpty() && values.getFirst().start() < value.start();
        if (!second
                || name.start() < value.end()
                || !parts(text, value.end(), name.start(), ITEM_ENDS)) {
            return false;
        }
        for (Span other : values) {
            if (other.start() >= name.end()) {
                return other.start() - name.end() <= CLOSE
                        && !parts(text, name.end(), other.start(), ITEM_ENDS + "(");
            }
        }
        return false;
    }

    /** The line of a text at a place. */
    static Span line(String text, int at) {
        int end = text.indexOf('\n', at);
        return new Span(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length() : end);
    }

    private static boolean parts(String text, int from, int to, String signs) {
        for (int i = from; i < to && i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
