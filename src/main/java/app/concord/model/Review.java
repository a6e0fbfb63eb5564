package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A result with what people decided about it, held against an earlier check: what reports and
 * window show. Immutable; the same parts give the same review.
 */
public final class Review {
    private final CheckResult result;
    private final Decisions decisions;
    private final @Nullable PastCheck since;
    private final List<Standing> standings;
    private final Map<String, Standing> byFingerprint;
    private final List<PastCheck.Found> fixed;
    private final @Nullable ApprovalStanding approval;

    /** How a finding stands. */
    public enum State {
        /** The check before did not find it. */
        NEW,
        /** It was there before, or there was no check before. */
        OPEN,
        /** It was mended, or said to be, and is there. */
        REOPENED,
        TO_FIX,
        ACCEPTED,
        NOT_AN_ISSUE;

        /** Whether it still counts. */
        public boolean open() {
            return this != ACCEPTED && this != NOT_AN_ISSUE;
        }

        /** The word for it in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether a campaign can go out. */
    public enum Readiness {
        READY,
        /** No contradiction that counts is grave. */
        REVIEW,
        /** Not everything could be read. */
        INCOMPLETE,
        NOT_READY
    }

    /**
     * How one finding stands.
     *
     * @param decision what holds for it, null where nothing was decided
     */
    public record Standing(Finding finding, State state, @Nullable Decision decision) {}

    private Review(CheckResult result, Decisions decisions, @Nullable PastCheck since) {
        this.approval = null;
        this.byFingerprint = new HashMap<>();
        this.result = result;
        this.decisions = decisions;
        this.since = since;
        Set<String> before = new HashSet<>();
        if (since != null) {
            since.findings().forEach(found -> before.add(found.fingerprint()));
        }
        List<Standing> made = new ArrayList<>();
        for (Finding finding : result.findings()) {
            Decision decision = decisions.of(finding, result.campaign().today());
            Standing standing = new Standing(finding, state(finding, decision, before), decision);
            made.add(standing);
            byFingerprint.putIfAbsent(finding.fingerprint(), standing);
        }
        standings = List.copyOf(made);
        fixed =
                since == null
                        ? List.of()
                        : since.findings().stream()
                                .filter(found -> !byFingerprint.containsKey(found.fingerprint()))
                                .toList();
    }

    private Review(Review like, ApprovalStanding approval) {
        this.approval = approval;
        result = like.result;
        decisions = like.decisions;
        since = like.since;
        byFingerprint = like.byFingerprint;
        standings = like.standings;
        fixed = like.fixed;
    }

    /** A result about which nothing was decided. */
    public static Review of(CheckResult result) {
        return new Review(result, Decisions.NONE, null);
    }

    /**
     * A result with decisions, held against an earlier check.
     *
     * @param since null where there was none
     */
    public static Review of(CheckResult result, Decisions decisions, @Nullable PastCheck since) {
        return new Review(result, decisions, since);
    }

    /** The same with how it stands to what was approved. */
    public Review with(ApprovalStanding standing) {
        return new Review(this, standing);
    }

    private State state(Finding finding, @Nullable Decision decision, Set<String> before) {
        if (decision != null) {
            return switch (decision.kind()) {
                case ACCEPTED -> State.ACCEPTED;
                case NOT_AN_ISSUE -> State.NOT_AN_ISSUE;
                case TO_FIX -> State.TO_FIX;
                case FIXED -> State.REOPENED;
            };
        }
        if (since == null || before.contains(finding.fingerprint())) {
            return State.OPEN;
        }
        return since.gone().contains(finding.fingerprint()) ? State.REOPENED : State.NEW;
    }

    /** What was found. */
    public CheckResult result() {
        return result;
    }

    public Decisions decisions() {
        return decisions;
    }

    /** The check it is held against, null for none. */
    public @Nullable PastCheck since() {
        return since;
    }

    /** How it stands to what was approved, null where no approvals are kept. */
    public @Nullable ApprovalStanding approval() {
        return approval;
    }

    /** How each finding stands, in the order of the findings. */
    public List<Standing> standings() {
        return standings;
    }

    /** How the finding with this fingerprint stands, null if there is none. */
    public @Nullable Standing standing(String fingerprint) {
        return byFingerprint.get(fingerprint);
    }

    /** What the check before found and this one does not, in its order. */
    public List<PastCheck.Found> fixed() {
        return fixed;
    }

    /** Number of findings of this severity that still count. */
    public int open(Severity severity) {
        return (int)
                standings.stream()
                        .filter(s -> s.state().open() && s.finding().severity() == severity)
                        .count();
    }

    /** Whether the campaign can go out, as far as was found. */
    public Readiness readiness() {
        if (open(Severity.ERROR) > 0) {
            return Readiness.NOT_READY;
        }
        if (!result.complete()) {
            return Readiness.INCOMPLETE;
        }
        return open(Severity.WARNING) > 0 ? Readiness.REVIEW : Readiness.READY;
    }

    /** Number of findings in this state. */
    public int count(State state) {
        return (int) standings.stream().filter(s -> s.state() == state).count();
    }

    /** Number of findings that no longer count. */
    public int waived() {
        return (int) standings.stream().filter(s -> !s.state().open()).count();
    }

    /** Decisions that hold no longer because their day has passed, the earliest first. */
    public List<Decision> expired() {
        return decisions.all().stream()
                .filter(decision -> decision.expired(result.campaign().today()))
                .toList();
    }

    /**
     * Decisions about a contradiction that is no longer there, or stands otherwise since a value
     * changed; the earliest first. What was to be fixed and is gone is no orphan: it is fixed. What
     * has expired is not told twice.
     */
    public List<Decision> orphaned() {
        return decisions.all().stream()
                .filter(decision ->
                        decision.kind().waives()
                                && decision.fingerprint() != null
                                && !decision.expired(result.campaign().today())
                                && !byFingerprint.containsKey(decision.fingerprint()))
                .toList();
    }
}
