package app.concord.check;

/** Hears how far a check has come. Called from the threads that do the work, in no fixed order. */
@FunctionalInterface
public interface Progress {

    /** Hears nothing. */
    Progress NONE = (stage, done, total, what) -> {};

    /** A part of a check. */
    enum Stage {
        IMPORT,
        FETCH,
        EXTRACT,
        LINK,
        JUDGE
    }

    /**
     * Something was finished or begun.
     *
     * @param stage the part under way
     * @param done how many of its items are finished
     * @param total how many there are
     * @param what the item, a path; empty where there is none
     */
    void at(Stage stage, int done, int total, String what);
}
