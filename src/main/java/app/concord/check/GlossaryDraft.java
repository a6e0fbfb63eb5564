package app.concord.check;

import app.concord.model.Glossary;
import app.concord.model.GlossaryTerm;
import app.concord.model.Problem;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a campaign proposes for its glossary.
 *
 * @param glossary the glossary it has, null for none
 * @param proposed terms that the glossary does not know, the most used first
 * @param problems what could not be read
 */
public record GlossaryDraft(
        @Nullable Glossary glossary, List<GlossaryTerm> proposed, List<Problem> problems) {
    public GlossaryDraft {
        proposed = List.copyOf(proposed);
        problems = List.copyOf(problems);
    }

    /** Whether all input could be read. */
    public boolean complete() {
        return problems.stream().noneMatch(problem -> problem.kind().incomplete());
    }
}
