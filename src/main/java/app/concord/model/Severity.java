package app.concord.model;

/** How much a finding matters, the gravest first. */
public enum Severity {
    /** A contradiction that a customer would notice or a regulator would punish. */
    ERROR,
    /** Probably wrong, or costs less. */
    WARNING,
    /** Worth a look. */
    INFO
}
