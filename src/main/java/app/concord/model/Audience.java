package app.concord.model;

/** For whom a statement holds. */
public enum Audience {
    EVERYONE,
    NEW_CUSTOMER,
    EXISTING_CUSTOMER,
    MEMBER,
    STUDENT,
    /** Who books or orders before a day. */
    EARLY_BOOKER,
    TRADE
}
