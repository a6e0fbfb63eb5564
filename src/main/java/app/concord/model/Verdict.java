package app.concord.model;

/** What comes of holding two facts against each other. */
public enum Verdict {
    IDENTICAL,
    /** Different words or numbers for the same thing, with the arithmetic as proof. */
    EQUIVALENT,
    /** One allows the other: a lower bound and a value above it. */
    COMPATIBLE,
    /** They hold under different circumstances. */
    NOT_COMPARABLE,
    /** A circumstance is not stated on one side. */
    AMBIGUOUS,
    CONTRADICTION,
    /** One side leaves out what it must say. */
    OMISSION
}
