package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * That a person approved a campaign in one exact state. It holds as long as the campaign is in that
 * state; it proves that nothing changed, not who the person was.
 *
 * @param name of the person
 * @param role in which the person approved
 * @param comment the person's own words, may be empty
 * @param at when
 * @param checklist what was looked at, as it stood then
 * @param state what was approved
 * @param withdrawn when and why it was taken back, null where it was not
 */
public record Approval(
        String name,
        String role,
        String comment,
        Instant at,
        Checklist checklist,
        ApprovedState state,
        @Nullable Withdrawal withdrawn) {

    /**
     * That an approval was taken back.
     *
     * @param by who took it back, may be empty
     * @param comment why, may be empty
     */
    public record Withdrawal(String by, Instant at, String comment) {}

    /** The same taken back. */
    public Approval withdrawn(Withdrawal withdrawal) {
        return new Approval(name, role, comment, at, checklist, state, withdrawal);
    }

    /**
     * SHA-256 of all that was approved, by whom and when, lower-case hex. That it was taken back
     * changes nothing about what it was.
     */
    public String sha256() {
        Digest digest = new Digest().add(name).add(role).add(comment).add(at.toString());
        for (Checklist.Point point : checklist.points()) {
            digest.add(point.check().id()).add(Integer.toString(point.count()));
        }
        return digest.add(state.sha256()).hex();
    }
}
