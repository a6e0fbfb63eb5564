package app.concord.link;

import java.util.List;
import java.util.function.Function;

/** Does the same to many pieces, perhaps on several threads; results keep the pieces' order. */
public interface SideBySide {
    /** One after the other on the caller's own thread. */
    SideBySide NOT =
            new SideBySide() {
                @Override
                public <T, R> List<R> each(List<T> things, Function<T, R> work) {
                    return things.stream().map(work).toList();
                }
            };

    /**
     * What the work makes of each.
     *
     * @param work must be safe for several threads; what it throws is thrown on
     */
    <T, R> List<R> each(List<T> things, Function<T, R> work);
}
