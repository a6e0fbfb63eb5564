package app.concord.check.cache;

import app.concord.importing.Imported;
import app.concord.model.Problem;

import java.util.EnumSet;
import java.util.Set;

/**
 * What came of a file.
 *
 * @param guessed the paths of the pieces whose language was guessed
 */
public record Taken(Imported imported, Set<String> guessed) {
    /** What may go better the next time, with more time, memory or luck. */
    private static final Set<Problem.Kind> PASSING =
            EnumSet.of(
                    Problem.Kind.UNREADABLE,
                    Problem.Kind.TOO_SLOW,
                    Problem.Kind.TOO_LARGE,
                    Problem.Kind.CUT_SHORT,
                    Problem.Kind.ADDRESS,
                    Problem.Kind.INTERNAL);

    public Taken {
        guessed = Set.copyOf(guessed);
    }

    /** Whether reading it again would give the same, as far as anyone can tell. */
    public boolean lasting() {
        return imported.problems().stream().noneMatch(Taken::passing);
    }

    /** Whether a problem may be gone the next time, though no file changes. */
    static boolean passing(Problem problem) {
        return PASSING.contains(problem.kind());
    }
}
