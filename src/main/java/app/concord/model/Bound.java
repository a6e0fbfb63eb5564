package app.concord.model;

/** How a stated value limits the true one. */
public enum Bound {
    EXACT,
    /** The least there is: 'from £49'. */
    FROM,
    /** The most there is: 'up to 50 %'. */
    UP_TO,
    /** Less than: 'under £50'. */
    UNDER,
    /** More than: 'over 200 shops'. */
    OVER,
    ABOUT
}
