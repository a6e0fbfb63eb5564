package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What is remembered of a check, to tell later what changed since.
 *
 * @param at when it was done
 * @param findings what it found, in its order
 * @param gone fingerprints of what earlier checks found and this one did not
 * @param outcome the check in a few figures, null where they are not remembered
 */
public record PastCheck(
        Instant at, List<Found> findings, Set<String> gone, @Nullable Outcome outcome) {

    /** A check whose figures are not remembered. */
    public PastCheck(Instant at, List<Found> findings, Set<String> gone) {
        this(at, findings, gone, null);
    }

    public PastCheck {
        findings = List.copyOf(findings);
        gone = Collections.unmodifiableSet(new TreeSet<>(gone));
    }

    /**
     * A finding of a check, as much as is needed to recognise and name it.
     *
     * @param subject what a person calls what it is about
     * @param sentence the finding in a sentence
     */
    public record Found(
            String fingerprint, String rule, Severity severity, String subject, String sentence) {}

    /** The same check with other figures, as decisions change them. */
    public PastCheck with(Outcome newOutcome) {
        return new PastCheck(at, findings, gone, newOutcome);
    }

    /**
     * What is to be remembered of a check.
     *
     * @param review the check, held against the one before
     * @param sentence a finding in a sentence
     */
    public static PastCheck of(Review review, Instant at, Function<Finding, String> sentence) {
        List<Found> findings = new ArrayList<>();
        Set<String> gone = new HashSet<>();
        PastCheck before = review.since();
        if (before != null) {
            gone.addAll(before.gone());
            before.findings().forEach(found -> gone.add(found.fingerprint()));
        }
        for (Finding finding : review.result().findings()) {
            gone.remove(finding.fingerprint());
            findings.add(
                    new Found(
                            finding.fingerprint(),
                            finding.rule(),
                            finding.severity(),
                            finding.subjectName(),
                            sentence.apply(finding)));
        }
        return new PastCheck(at, findings, gone, Outcome.of(review));
    }
}
