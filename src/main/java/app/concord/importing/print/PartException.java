package app.concord.importing.print;

import app.concord.importing.Imported;
import app.concord.model.Problem;

import java.io.IOException;

/** Says why a document of several parts, or one of its parts, cannot be read. */
final class PartException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Problem.Kind kind;

    /** A part that cannot be read for this reason, in a few plain words. */
    PartException(Problem.Kind kind, String reason) {
        super(reason);
        this.kind = kind;
    }

    /** A part that cannot be read because of another failure. */
    PartException(Problem.Kind kind, String reason, Throwable cause) {
        super(reason, cause);
        this.kind = kind;
    }

    /** What this means to the one who gave the file. */
    Problem problem(String path) {
        String reason = getMessage();
        return Problem.of(path, kind, reason == null ? "" : reason);
    }

    /** The result where nothing of the file can be read. */
    Imported nothing(String path) {
        return Imported.nothing(problem(path));
    }
}
