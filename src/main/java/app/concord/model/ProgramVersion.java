package app.concord.model;

import java.util.Optional;

/** The version of this program, as its package says it. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** The version, such as {@code 1.4.0}; empty where the program runs from its classes. */
    public static Optional<String> known() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion());
    }

    /** The version for people; says where the program has none. */
    public static String shown() {
        return known().orElse("(unpackaged)");
    }
}
