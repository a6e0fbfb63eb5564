package app.concord.model;

/** Asked now and then by long work; a request to stop is honoured at the next question. */
@FunctionalInterface
public interface Cancellation {

    /** Never asks to stop. */
    Cancellation NONE = () -> false;

    /** Whether the work should stop. Safe to call from any thread. */
    boolean requested();

    /**
     * Stops the work if that was asked for.
     *
     * @throws CancelledException if so
     */
    default void check() {
        if (requested()) {
            throw new CancelledException();
        }
    }

    /** Unwinds work that was asked to stop. */
    final class CancelledException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public CancelledException() {
            super("cancelled", null, false, false);
        }
    }
}
