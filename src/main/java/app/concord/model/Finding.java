package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A contradiction or omission, as data; sentences are made from it at the edge.
 *
 * @param fingerprint stays the same while the contradiction is the same, wherever in the files it
 *     moves to
 * @param rule id of the rule that found it
 * @param severity how much it matters
 * @param confidence how sure it is, 0 to 1
 * @param subject id of the subject
 * @param subjectName what a person calls the subject
 * @param kind kind of the facts that contradict each other
 * @param role part these facts play
 * @param message key of the sentence, without the rule's prefix
 * @param arguments what goes into the sentence, in its order
 * @param evidence the places, deviating ones first, then what decides, then what agrees
 * @param expected the value held to be right, null where nothing decides
 * @param suggestion the wording to put in place of the deviating words, null for none
 * @param basis why {@code expected} is held to be right
 * @param missingFrom channels or asset paths that lack it, for omissions
 * @param consequences what follows from it and would vanish with it: the saving of a wrong price
 */
public record Finding(
        String fingerprint,
        String rule,
        Severity severity,
        double confidence,
        String subject,
        String subjectName,
        FactKind kind,
        Role role,
        String message,
        List<Argument> arguments,
        List<Evidence> evidence,
        @Nullable FactValue expected,
        @Nullable String suggestion,
        Basis basis,
        List<String> missingFrom,
        List<Finding> consequences) {

    /** A finding from which nothing else follows. */
    public Finding(
            String fingerprint,
            String rule,
            Severity severity,
            double confidence,
            String subject,
            String subjectName,
            FactKind kind,
            Role role,
            String message,
            List<Argument> arguments,
            List<Evidence> evidence,
            @Nullable FactValue expected,
            @Nullable String suggestion,
            Basis basis,
            List<String> missingFrom) {
        this(
                fingerprint,
                rule,
                severity,
                confidence,
                subject,
                subjectName,
                kind,
                role,
                message,
                arguments,
                evidence,
                expected,
                suggestion,
                basis,
                missingFrom,
                List.of());
    }

    /** What decided which side is right. */
    public enum Basis {
        BRIEF,
        GLOSSARY,
        /** What the user declared. */
        DECLARED,
        /** Most pieces, weighted by how authoritative they are. */
        MAJORITY,
        /** The calendar or arithmetic. */
        CALCULATION,
        /** Nothing decides: the sides are even. */
        TIE
    }

    public Finding {
        arguments = List.copyOf(arguments);
        evidence = List.copyOf(evidence);
        missingFrom = List.copyOf(missingFrom);
        consequences = List.copyOf(consequences);
    }

    /** The same finding with what follows from it. */
    public Finding with(List<Finding> newConsequences) {
        return new Finding(
                fingerprint,
                rule,
                severity,
                confidence,
                subject,
                subjectName,
                kind,
                role,
                message,
                arguments,
                evidence,
                expected,
                suggestion,
                basis,
                missingFrom,
                newConsequences);
    }

    /** The same finding with another weight. */
    public Finding withSeverity(Severity newSeverity) {
        return new Finding(
                fingerprint,
                rule,
                newSeverity,
                confidence,
                subject,
                subjectName,
                kind,
                role,
                message,
                arguments,
                evidence,
                expected,
                suggestion,
                basis,
                missingFrom,
                consequences);
    }

    /** The places on the deviating side. */
    public List<Evidence> deviating() {
        return evidence.stream().filter(e -> e.role() == Evidence.Side.DEVIATES).toList();
    }

    /** The places on the other side: what agrees and what decides. */
    public List<Evidence> agreeing() {
        return evidence.stream().filter(e -> e.role() != Evidence.Side.DEVIATES).toList();
    }
}
