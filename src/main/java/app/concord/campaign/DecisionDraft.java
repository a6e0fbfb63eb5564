package app.concord.campaign;

import app.concord.model.Decision;
import app.concord.model.Decisions;
import app.concord.model.Finding;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a person says of a decision besides what it is about.
 *
 * @param scope how far it reaches
 * @param reason why, may be empty where the kind of decision needs none
 * @param owner who is to act, empty for nobody in particular
 * @param by who decides, empty where that is not known
 * @param at when
 * @param expires the last day on which it holds, null for no end
 */
public record DecisionDraft(
        Decision.Scope scope,
        String reason,
        String owner,
        String by,
        Instant at,
        @Nullable LocalDate expires) {

    /**
     * The decisions about a finding: one for each piece where they reach no further, else one.
     *
     * @param sentence the finding in a sentence
     */
    public List<Decision> about(Finding finding, Decision.Kind kind, String sentence) {
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
                                reason.strip(),
                                owner.strip(),
                                by,
                                at,
                                expires,
                                finding.subjectName(),
                                sentence))
                .toList();
    }

    /**
     * Decisions in which one says this from now on; what kind it is stays, and its reason where
     * none is given.
     *
     * @param old what holds for the finding now
     * @param sentence the finding in a sentence
     */
    public Decisions edited(Decisions all, Finding finding, Decision old, String sentence) {
        Set<Decision.Target> targets = new LinkedHashSet<>();
        targets.add(old.target());
        for (String piece : Decisions.pieces(finding)) {
            targets.add(Decision.Target.of(old.scope(), finding, piece));
        }
        DecisionDraft said =
                reason.isBlank()
                        ? new DecisionDraft(scope, old.reason(), owner, by, at, expires)
                        : this;
        return all.without(targets).with(said.about(finding, old.kind(), sentence));
    }
}
