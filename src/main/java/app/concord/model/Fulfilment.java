package app.concord.model;

/** How the customer comes by the goods. */
public enum Fulfilment {
    UNSTATED,
    DELIVERED,
    /** Ordered at a distance and fetched. */
    COLLECTED,
    IN_STORE
}
