package app.concord.model;

import java.util.List;

/**
 * How the owner of a campaign wants names and terms written.
 *
 * @param file what the glossary's file says, a field for every filled cell, unknown columns and
 *     rows that cannot be used among them; no piece of the campaign
 * @param columns the headers of the file, in its order
 * @param delimiter what parts the cells of a row in the file
 * @param terms the rows that can be used, in the order of the file
 */
public record Glossary(Asset file, List<String> columns, char delimiter, List<GlossaryTerm> terms) {
    public Glossary {
        columns = List.copyOf(columns);
        terms = List.copyOf(terms);
    }

    /** The field that shows a row. */
    public Block block(GlossaryTerm term) {
        return file.blocks().get(term.block());
    }
}
