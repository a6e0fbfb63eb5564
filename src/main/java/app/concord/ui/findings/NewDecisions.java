package app.concord.ui.findings;

import app.concord.message.Wording;
import app.concord.model.Decision;
import app.concord.model.Decisions;
import app.concord.model.Finding;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What goes into and comes out of the decisions that a person takes about findings. */
final class NewDecisions {
    /** Reasons that are offered again. */
    private static final int REASONS = 12;

    private NewDecisions() {}

    /** One for each piece where the decision reaches no further, else one. */
    static List<Decision> of(
            Finding finding, Decision.Kind kind, DecisionsViewModel.Words words, Instant at) {
        Decision.Scope scope = words.scope();
        Set<String> pieces = scope.ofAsset() ? Decisions.pieces(finding) : Set.of("");
        return pieces.stream()
                .map(piece -> Decision.Target.of(scope, finding, piece))
                .map(target ->
                        new Decision(
                                kind,
                                scope,
                                target.rule(),
                                target.fingerprint(),
                                target.asset(),
                                words.reason().strip(),
                                words.owner().strip(),
                                System.getProperty("user.name", ""),
                                at,
                                words.expires(),
                                finding.subjectName(),
                                Wording.finding(finding)))
                .toList();
    }

    /** All that a decision about any of these findings can be about. */
    static Set<Decision.Target> targets(Collection<Finding> findings) {
        Set<Decision.Target> targets = new LinkedHashSet<>();
        for (Finding finding : findings) {
            for (Decision.Scope scope : Decision.Scope.values()) {
                for (String piece : Decisions.pieces(finding)) {
                    targets.add(Decision.Target.of(scope, finding, piece));
                }
            }
        }
        return targets;
    }

    /** Reasons that were given before, the latest first, each once. */
    static List<String> reasons(Decisions decisions) {
        return decisions.all().reversed().stream()
                .map(Decision::reason)
                .filter(reason -> !reason.isBlank())
                .distinct()
                .limit(REASONS)
                .toList();
    }
}
