package app.concord.importing.glossary;

import app.concord.model.Glossary;
import app.concord.model.Problem;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What came of reading a glossary.
 *
 * @param glossary null where the file is none
 * @param problems what could not be read or used
 */
public record ReadGlossary(@Nullable Glossary glossary, List<Problem> problems) {
    public ReadGlossary {
        problems = List.copyOf(problems);
    }
}
