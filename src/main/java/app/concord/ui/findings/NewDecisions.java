package app.concord.ui.findings;

import app.concord.message.Wording;
import app.concord.model.Decision;
import app.concord.model.Decisions;
import app.concord.model.Finding;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Makes the decisions that a person takes about a finding. */
final class NewDecisions {
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
}
