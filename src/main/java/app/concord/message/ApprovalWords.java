package app.concord.message;

import app.concord.model.Approval;
import app.concord.model.ApprovalChange;
import app.concord.model.ApprovalStanding;
import app.concord.model.ApprovedState;
import app.concord.model.Basis;
import app.concord.model.Checklist;
import app.concord.model.Severity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Says who approved what, and what changed since. */
public final class ApprovalWords {
    /** Letters shown of a SHA-256 where it is to be recognised only. */
    private static final int SHORT_HASH = 12;

    private ApprovalWords() {}

    /** 'Approved by Kim Example (brand manager) on Monday 30 November 2026.' */
    public static String approved(Approval approval) {
        return Messages.text("said.approved", who(approval), day(approval.at()));
    }

    /**
     * How an approval stands: as above, or 'Approved by … on …, then changed: 2 files and 1
     * decision.'
     */
    public static String held(ApprovalStanding.Held held) {
        return held.holds()
                ? approved(held.approval())
                : Messages.text(
                        "said.approved.changed",
                        who(held.approval()),
                        day(held.approval().at()),
                        parts(held.changes()));
    }

    /**
     * How all approvals stand, a line each; one line where there is none.
     *
     * @param standing null where no approvals are kept, of which nothing is said
     */
    public static List<String> standing(@Nullable ApprovalStanding standing) {
        if (standing == null) {
            return List.of();
        }
        return standing.held().isEmpty()
                ? List.of(Messages.text("report.not-approved"))
                : standing.held().stream().map(ApprovalWords::held).toList();
    }

    /** The person with the role: 'Kim Example (brand manager)'. */
    public static String who(Approval approval) {
        return approval.role().isBlank()
                ? approval.name()
                : Messages.text("said.approved.who", approval.name(), approval.role());
    }

    /** That an approval was taken back, by whom and why; for one that was. */
    public static String withdrawn(Approval.Withdrawal withdrawal) {
        String day = day(withdrawal.at());
        String told =
                withdrawal.by().isBlank()
                        ? Messages.text("said.withdrawn", day)
                        : Messages.text("said.withdrawn.by", withdrawal.by(), day);
        return withdrawal.comment().isBlank()
                ? told
                : told + " " + Messages.text("said.quote", withdrawal.comment());
    }

    /** The day of UTC, so that it is the same everywhere. */
    private static String day(Instant at) {
        return Wording.date(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    /** How many of each part changed: '2 files and 1 decision'. */
    public static String parts(List<ApprovalChange> changes) {
        List<String> words = new ArrayList<>();
        for (ApprovedState.Part part : ApprovedState.Part.values()) {
            long count = changes.stream().filter(change -> change.part() == part).count();
            if (count > 0) {
                words.add(Messages.text("said.changed-part." + part.name(), count));
            }
        }
        return Wording.list(words);
    }

    /**
     * One change in a line: 'web/offer.html was changed', 'rule price-mismatch: error, now off'.
     */
    public static String change(ApprovalChange change) {
        String what = change.what().name();
        return switch (change.part()) {
            case FILES -> Messages.text("said.change.file." + what, change.name());
            case RULES -> rule(change);
            case SETTINGS -> values(change, setting(change.name()), UnaryOperator.identity());
            case DECISIONS -> Messages.text("said.change.decision." + what, change.name());
        };
    }

    private static String rule(ApprovalChange change) {
        String id = change.name();
        String name =
                id.equals(Basis.PROGRAM)
                        ? Messages.text("said.change.program")
                        : id.startsWith(Basis.PACK)
                                ? Messages.text(
                                        "said.change.pack", id.substring(Basis.PACK.length()))
                                : Messages.text("said.change.rule", id);
        return values(change, name, ApprovalWords::level);
    }

    private static String values(ApprovalChange change, String name, UnaryOperator<String> words) {
        return switch (change.what()) {
            case ADDED -> Messages.text("said.change.added", name, words.apply(change.after()));
            case REMOVED -> Messages.text("said.change.gone", name, words.apply(change.before()));
            case CHANGED, EXPIRED ->
                    Messages.text(
                            "said.change.other",
                            name,
                            words.apply(change.before()),
                            words.apply(change.after()));
        };
    }

    private static String level(String value) {
        for (Severity severity : Severity.values()) {
            if (severity.name().equals(value)) {
                return Messages.text("said.level." + severity.name());
            }
        }
        if (value.equals(Basis.OFF)) {
            return Messages.text("said.change.off");
        }
        return value.isEmpty()
                ? Messages.text("said.change.unknown")
                : value.length() > 2 * SHORT_HASH ? value.substring(0, SHORT_HASH) : value;
    }

    /** What a person calls a setting; those that need no other word are called as in the file. */
    private static String setting(String name) {
        int blank = name.indexOf(' ');
        String kind = blank < 0 ? name : name.substring(0, blank);
        String key = "said.setting." + kind;
        return Messages.has(key)
                ? Messages.text(key, blank < 0 ? "" : name.substring(blank + 1)).strip()
                : name;
    }

    /** A question of the checklist with its answer: 'No error is open', '2 errors are open'. */
    public static String point(Checklist.Point point) {
        return Messages.text("said.checklist." + point.check().name(), point.count());
    }
}
