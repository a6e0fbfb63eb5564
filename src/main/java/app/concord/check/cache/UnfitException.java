package app.concord.check.cache;

/** Something that has no place in an entry: one that is written, or read from a damaged one. */
public final class UnfitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnfitException(String what) {
        super(what, null, false, false);
    }
}
