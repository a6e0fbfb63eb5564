package app.concord.extract;

/** Reads one kind of fact. Implementations have no state and are safe for any thread. */
interface Extractor {

    /** Adds what it finds in tokens that nobody has claimed, and claims them. */
    void read(Reading reading);
}
