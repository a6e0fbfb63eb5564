package app.concord.link;

import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** Decides which of several things named in one sentence a value belongs to. */
final class Segments {

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
}
