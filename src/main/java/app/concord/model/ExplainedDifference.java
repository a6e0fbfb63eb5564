package app.concord.model;

import java.util.List;

/**
 * A difference that was looked at and is no contradiction.
 *
 * @param kind kind of the facts
 * @param subject id of the subject
 * @param subjectName what a person calls the subject
 * @param verdict why it is none
 * @param reason key of the sentence that explains it
 * @param arguments what goes into the sentence, in its order
 * @param evidence the places
 */
public record ExplainedDifference(
        FactKind kind,
        String subject,
        String subjectName,
        Verdict verdict,
        String reason,
        List<Argument> arguments,
        List<Evidence> evidence) {

    public ExplainedDifference {
        arguments = List.copyOf(arguments);
        evidence = List.copyOf(evidence);
    }
}
