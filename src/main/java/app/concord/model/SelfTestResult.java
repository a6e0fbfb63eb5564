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
 * @param tallies what was planted or set aside, by kind in the kinds' order; a kind without a place
 *     for it is not among them
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
     * @param aside how many more were set aside, as no second statement would contradict them
     * @param planted how many were planted; none where all were set aside
     * @param missed those that were not found
     */
    public record Tally(
            MutationKind kind, int possible, int aside, int planted, List<Mutation> missed) {
        public Tally {
            missed = List.copyOf(missed);
        }

        /** How many were found. */
        public int found() {
            return planted - missed.size();
        }

        /** How many of a hundred were found; all where none was planted. */
        public double share() {
            return planted == 0 ? PER_CENT : PER_CENT * found() / planted;
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

    /** How many were set aside. */
    public int aside() {
        return tallies.stream().mapToInt(Tally::aside).sum();
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
