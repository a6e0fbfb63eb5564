package app.concord.ui.content;

/** Which lines of a piece are listed. */
public enum LinePart {
    ALL,
    FACTS,
    OPEN,
    ASIDE;

    /** Whether a line is listed. */
    boolean holds(ContentLine line) {
        return switch (this) {
            case ALL -> true;
            case FACTS -> line.state() == ContentLine.State.FACT;
            case OPEN -> line.state() == ContentLine.State.OPEN;
            case ASIDE -> line.state() == ContentLine.State.ASIDE;
        };
    }
}
