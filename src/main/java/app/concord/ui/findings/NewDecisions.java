package app.concord.ui.findings;

import app.concord.campaign.DecisionDraft;
import app.concord.message.Wording;
import app.concord.model.Decision;
import app.concord.model.Decisions;
import app.concord.model.Finding;
import app.concord.model.Review;

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

    /** Decisions of one kind about some findings. */
    static List<Decision> of(
            Collection<Finding> findings,
            Decision.Kind kind,
            DecisionsViewModel.Words words,
            Instant at) {
        DecisionDraft draft = draft(words, at);
        return findings.stream()
                .flatMap(one -> draft.about(one, kind, Wording.finding(one)).stream())
                .toList();
    }

    /** Decisions in which what holds for some findings says this from now on. */
    static Decisions edited(
            Review review,
            Collection<Finding> findings,
            DecisionsViewModel.Words words,
            Instant at) {
        DecisionDraft draft = draft(words, at);
        Decisions all = review.decisions();
        for (Finding finding : findings) {
            Decision old = all.of(finding, review.result().campaign().today());
            if (old != null) {
                all = draft.edited(all, finding, old, Wording.finding(finding));
            }
        }
        return all;
    }

    private static DecisionDraft draft(DecisionsViewModel.Words words, Instant at) {
        return new DecisionDraft(
                words.scope(),
                words.reason(),
                words.owner(),
                System.getProperty("user.name", ""),
                at,
                words.expires());
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
