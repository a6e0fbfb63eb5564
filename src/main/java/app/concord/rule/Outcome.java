package app.concord.rule;

import app.concord.model.ExplainedDifference;
import app.concord.model.Finding;
import app.concord.model.LinkedFact;
import app.concord.model.Subject;

import java.util.List;

/**
 * What a check came to, for the tables that are laid out of it.
 *
 * @param subjects what facts speak of
 * @param facts every fact, those of offers to the readers of one piece among them
 * @param findings what the rules found
 * @param explained the differences that are no contradiction
 */
public record Outcome(
        List<Subject> subjects,
        List<LinkedFact> facts,
        List<Finding> findings,
        List<ExplainedDifference> explained) {

    public Outcome {
        subjects = List.copyOf(subjects);
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
        explained = List.copyOf(explained);
    }
}
