package app.concord.model;

import java.util.List;

/**
 * What a self-test found out: which of the contradictions planted into copies of a campaign's
 * pieces a check finds.
 *
 * @param campaign the untouched campaign
 * @param problems what could not be read of it
 * @param seed what decided which contradictions were planted
 * @param findings findings of the untouched campaign
 * @param repeatable whether checking the untouched campaign again gave the same
 * @param tallies what was planted, by kind in the kinds' order; a kind without a place to plant it
 *     is not among them
 */
public record SelfTestResult(
        Campaign campaign,
        List<Problem> problems,
        long seed,
        int findings,
        boolean repeatable,
        List<Tally> tallies) {

    private static final double PER_CENT = 100;

    /**
     * What became of the contradictions of one kind.
     *
     * @param kind what was changed
     * @param possible how many places there are to plant one
     * @param planted how many were planted, at least 1
     * @param missed those that were not found
     */
    public record Tally(MutationKind kind, int possible, int planted, List<Mutation> missed) {
        public Tally {
            missed = List.copyOf(missed);
        }

        /** How many were found. */
        public int found() {
            return planted - missed.size();
        }

        /** How many of a hundred were found. */
        public double share() {
            return PER_CENT * found() / planted;
        }
    }

    public SelfTestResult {
        problems = List.copyOf(problems);
        tallies = List.copyOf(tallies);
    }

    /** How many were planted. */
    public int planted() {
        return tallies.stream().mapToInt(Tally::planted).sum();
    }

    /** How many were found. */
    public int found() {
        return tallies.stream().mapToInt(Tally::found).sum();
    }

    /** The kinds of which fewer than so many of a hundred were found. */
    public List<Tally> below(double share) {
        return tallies.stream().filter(tally -> tally.share() < share).toList();
    }

    /** Whether all input could be read. */
    public boolean complete() {
        return problems.stream().noneMatch(problem -> problem.kind().incomplete());
    }
}
