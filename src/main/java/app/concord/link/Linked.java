package app.concord.link;

import app.concord.model.LinkedFact;
import app.concord.model.Subject;

import java.util.List;

/**
 * What the facts of a campaign speak of.
 *
 * @param subjects products and offers by id, the campaign as a whole first
 * @param facts every fact with its subject, in the order they were given
 */
public record Linked(List<Subject> subjects, List<LinkedFact> facts) {
    public Linked {
        subjects = List.copyOf(subjects);
        facts = List.copyOf(facts);
    }
}
