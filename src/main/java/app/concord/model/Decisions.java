package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The decisions of a campaign, one for each target. Immutable; a decision is found by hash, so that
 * their number does not show.
 */
public final class Decisions {
    /** Nothing was decided. */
    public static final Decisions NONE = new Decisions(Map.of());

    private static final Comparator<Decision> ORDER =
            Comparator.comparing(Decision::at)
                    .thenComparing(Decision::rule)
                    .thenComparing(d -> d.scope().name())
                    .thenComparing(d -> String.valueOf(d.fingerprint()))
                    .thenComparing(d -> String.valueOf(d.asset()));

    private final Map<Decision.Target, Decision> byTarget;

    /** The rules something was decided about: about most findings of a large check nothing was. */
    private final Set<String> rules = new HashSet<>();

    private final boolean ofAssets;

    private Decisions(Map<Decision.Target, Decision> byTarget) {
        this.byTarget = byTarget;
        byTarget.keySet().forEach(target -> rules.add(target.rule()));
        ofAssets = byTarget.keySet().stream().anyMatch(target -> target.scope().ofAsset());
    }

    /** These decisions; of several about the same the last in the order given holds. */
    public static Decisions of(Collection<Decision> decisions) {
        return NONE.with(decisions);
    }

    /** The same with further ones; each replaces the one about the same. */
    public Decisions with(Collection<Decision> further) {
        Map<Decision.Target, Decision> all = new LinkedHashMap<>(byTarget);
        for (Decision decision : further) {
            all.put(decision.target(), decision);
        }
        return new Decisions(all);
    }

    /** The same without those about these targets. */
    public Decisions without(Collection<Decision.Target> targets) {
        Map<Decision.Target, Decision> all = new LinkedHashMap<>(byTarget);
        all.keySet().removeAll(Set.copyOf(targets));
        return new Decisions(all);
    }

    /** All of them, the earliest first. */
    public List<Decision> all() {
        List<Decision> all = new ArrayList<>(byTarget.values());
        all.sort(ORDER);
        return all;
    }

    public boolean isEmpty() {
        return byTarget.isEmpty();
    }

    /** The decision about exactly this, null if there is none. */
    public @Nullable Decision about(Decision.Target target) {
        return byTarget.get(target);
    }

    /**
     * What holds for a finding: the narrowest decision first. One that is limited to a piece holds
     * where every piece that deviates has one of that kind.
     *
     * @param today decisions that have expired by this day do not hold
     * @return null if nothing was decided
     */
    public @Nullable Decision of(Finding finding, LocalDate today) {
        if (!rules.contains(finding.rule())) {
            return null;
        }
        Set<String> assets = ofAssets ? pieces(finding) : Set.of();
        for (Decision.Scope scope : Decision.Scope.values()) {
            Decision decision =
                    scope.ofAsset()
                            ? ofEvery(assets, scope, finding, today)
                            : valid(byTarget.get(Decision.Target.of(scope, finding, "")), today);
            if (decision != null) {
                return decision;
            }
        }
        return null;
    }

    private @Nullable Decision ofEvery(
            Set<String> assets, Decision.Scope scope, Finding finding, LocalDate today) {
        Decision first = null;
        for (String asset : assets) {
            Decision one = valid(byTarget.get(Decision.Target.of(scope, finding, asset)), today);
            if (one == null || (first != null && one.kind() != first.kind())) {
                return null;
            }
            first = first == null ? one : first;
        }
        return first;
    }

    /** Paths of the pieces a finding is about: those that deviate, or that lack something. */
    public static Set<String> pieces(Finding finding) {
        Set<String> assets = new LinkedHashSet<>();
        for (Evidence evidence : finding.deviating()) {
            assets.add(evidence.place().asset());
        }
        return assets.isEmpty() ? new LinkedHashSet<>(finding.missingFrom()) : assets;
    }

    private static @Nullable Decision valid(@Nullable Decision decision, LocalDate today) {
        return decision == null || decision.expired(today) ? null : decision;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decisions that && byTarget.equals(that.byTarget);
    }

    @Override
    public int hashCode() {
        return byTarget.hashCode();
    }
}
