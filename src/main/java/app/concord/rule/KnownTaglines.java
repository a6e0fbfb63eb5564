package app.concord.rule;

import java.util.List;

/**
 * What is known of a campaign's taglines.
 *
 * @param uses the wordings of each tagline, in reading order
 * @param altered lines that stand in few pieces in the place of a tagline
 * @param quoted lines that one piece has in other words than several pieces quote them
 */
record KnownTaglines(
        List<TaglineUses> uses, List<Taglines.Altered> altered, List<QuotedLines.Altered> quoted) {

    static KnownTaglines of(Statements statements) {
        Prose prose = statements.prose();
        Taglines taglines =
                new Taglines(statements.names().own(), new Prominence(prose), prose.utterances());
        List<Taglines.Altered> altered = taglines.find(prose.lines());
        return new KnownTaglines(
                taglines.uses(), altered, new QuotedLines(prose.passages()).find());
    }
}
