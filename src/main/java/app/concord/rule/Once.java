package app.concord.rule;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/**
 * What is found out when it is first asked for and then known. Safe for several threads, of which
 * one finds it out while the others wait; what it rests on may be such another, but never itself.
 */
final class Once<T> {
    private final Supplier<T> source;
    private @Nullable T known;

    Once(Supplier<T> source) {
        this.source = source;
    }

    synchronized T get() {
        T found = known;
        if (found == null) {
            found = source.get();
            known = found;
        }
        return found;
    }
}
