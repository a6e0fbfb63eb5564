package app.concord.extract;

/** Reads one kind of fact. Implementations have no state and are safe for any thread. */
interface Extractor {

    /** What a text must have for this to find anything in it. */
    default Wanted wanted() {
        return Wanted.ALL;
    }

    /** Adds what it finds in tokens that nobody has claimed, and claims them. */
    void read(Reading reading);
}
