package app.concord.model;

import java.util.List;
import java.util.Locale;

/**
 * How the approvals of a campaign stand to the state it is in now.
 *
 * @param held the approval of each person that was not taken back, the earliest first
 * @param history all approvals, also those that were followed by others or taken back
 */
public record ApprovalStanding(List<Held> held, Approvals history) {
    /** Nobody approved anything. */
    public static final ApprovalStanding NONE = new ApprovalStanding(List.of(), Approvals.NONE);

    /** Whether a campaign is approved. */
    public enum State {
        /** By everybody who approved it, as it is now. */
        APPROVED,
        /** It was, and something changed since for somebody. */
        CHANGED,
        /** By nobody. */
        NOT_APPROVED;

        /** The word for it in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * An approval and what is not any more as it was approved.
     *
     * @param changes empty where the approval holds
     */
    public record Held(Approval approval, List<ApprovalChange> changes) {
        public Held {
            changes = List.copyOf(changes);
        }

        /** Whether everything is as it was approved. */
        public boolean holds() {
            return changes.isEmpty();
        }
    }

    public ApprovalStanding {
        held = List.copyOf(held);
    }

    /**
     * How approvals stand to a state.
     *
     * @param now the state that the campaign is in
     */
    public static ApprovalStanding of(Approvals approvals, ApprovedState now) {
        return new ApprovalStanding(
                approvals.current().stream()
                        .map(one -> new Held(one, one.state().changesTo(now)))
                        .toList(),
                approvals);
    }

    /** Whether the campaign is approved; strict, as one change is enough to ask again. */
    public State state() {
        if (held.isEmpty()) {
            return State.NOT_APPROVED;
        }
        return held.stream().allMatch(Held::holds) ? State.APPROVED : State.CHANGED;
    }
}
