package app.concord.model;

/** Whether an amount holds the tax. */
public enum TaxBasis {
    UNSTATED,
    INCLUDED,
    EXCLUDED
}
