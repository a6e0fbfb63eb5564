package app.concord.campaign;

import app.concord.model.Decision;
import app.concord.model.Decisions;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Two people's decisions brought together. What only one of them changed since both had the same is
 * taken from that one; where both decided differently about the same, the later decision holds and
 * both are told.
 *
 * @param merged what holds now
 * @param conflicts where both decided differently, in the order of time
 */
public record DecisionMerge(Decisions merged, List<Conflict> conflicts) {
    public DecisionMerge {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Both decided about the same.
     *
     * @param mine null where mine was taken back
     * @param theirs null where theirs was taken back
     * @param kept the one that holds now
     */
    public record Conflict(
            @Nullable Decision mine, @Nullable Decision theirs, @Nullable Decision kept) {}

    /**
     * Brings both together.
     *
     * @param base what both had before; {@link Decisions#NONE} where they never had the same
     */
    public static DecisionMerge of(Decisions base, Decisions mine, Decisions theirs) {
        Set<Decision.Target> targets = new LinkedHashSet<>();
        for (Decisions each : List.of(base, mine, theirs)) {
            each.all().forEach(decision -> targets.add(decision.target()));
        }
        List<Decision> merged = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (Decision.Target target : targets) {
            Decision was = base.about(target);
            Decision left = mine.about(target);
            Decision right = theirs.about(target);
            Decision kept;
            if (same(left, right) || same(right, was)) {
                kept = left;
            } else if (same(left, was)) {
                kept = right;
            } else {
                kept = later(left, right);
                conflicts.add(new Conflict(left, right, kept));
            }
            if (kept != null) {
                merged.add(kept);
            }
        }
        return new DecisionMerge(Decisions.of(merged), conflicts);
    }

    private static boolean same(@Nullable Decision one, @Nullable Decision other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.sameAs(other);
    }

    /** The later one; a decision before none, as none has no time. */
    private static @Nullable Decision later(@Nullable Decision one, @Nullable Decision other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.at().isAfter(one.at()) ? other : one;
    }
}
