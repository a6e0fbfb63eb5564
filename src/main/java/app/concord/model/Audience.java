package app.concord.model;

/** For whom a statement holds. */
public enum Audience {
    EVERYONE,
    NEW_CUSTOMER,
    MEMBER,
    STUDENT,
    TRADE
}
