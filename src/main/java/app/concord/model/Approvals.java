package app.concord.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All approvals of a campaign. None is ever taken out, so that what was approved once can be told
 * later; one that was taken back says so.
 *
 * @param all the earliest first
 */
public record Approvals(List<Approval> all) {
    /** Of two in one second the one that was added later is the later. */
    private static final Comparator<Approval> ORDER = Comparator.comparing(Approval::at);

    /** Nobody approved anything. */
    public static final Approvals NONE = new Approvals(List.of());

    public Approvals {
        all = all.stream().sorted(ORDER).toList();
    }

    /** With a further approval. */
    public Approvals with(Approval approval) {
        List<Approval> more = new ArrayList<>(all);
        more.add(approval);
        return new Approvals(more);
    }

    /** With one of them taken back. */
    public Approvals withdrawn(Approval approval, Approval.Withdrawal withdrawal) {
        return new Approvals(
                all.stream()
                        .map(one -> one.equals(approval) ? one.withdrawn(withdrawal) : one)
                        .toList());
    }

    /** These and others; what was taken back in either is taken back. */
    public Approvals merged(Approvals others) {
        Map<String, Approval> merged = new LinkedHashMap<>();
        for (Approval one : all) {
            merged.put(one.sha256(), one);
        }
        for (Approval one : others.all) {
            merged.merge(
                    one.sha256(), one, (mine, theirs) -> mine.withdrawn() == null ? theirs : mine);
        }
        return new Approvals(List.copyOf(merged.values()));
    }

    /** The last approval of each person, unless it was taken back; the earliest first. */
    public List<Approval> current() {
        Map<String, Approval> last = new LinkedHashMap<>();
        for (Approval one : all) {
            last.put(one.name().strip().toLowerCase(Locale.ROOT), one);
        }
        return last.values().stream().filter(one -> one.withdrawn() == null).sorted(ORDER).toList();
    }
}
