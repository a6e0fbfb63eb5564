package app.concord.rule;

import app.concord.model.Glossary;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What several rules ask of the names of a campaign, found out when one first asks. */
final class SharedNames {
    private final Prose prose;
    private final OwnNames own;
    private final @Nullable Glossary given;
    private @Nullable List<NearNames.Near> near;
    private @Nullable List<JoinedNames.Pair> joined;
    private @Nullable GlossaryReading glossary;

    SharedNames(Statements statements) {
        this.prose = statements.prose();
        Glossary glossaryOfOwner = statements.campaign().glossary();
        this.given =
                glossaryOfOwner == null
                        ? ForbiddenNames.of(statements.campaign())
                        : glossaryOfOwner;
        this.own = new OwnNames(statements, prose);
    }

    /** The names of the campaign's products. */
    OwnNames own() {
        return own;
    }

    /** What the pieces make of the glossary. */
    synchronized GlossaryReading glossary() {
        GlossaryReading read = glossary;
        if (read == null) {
            read = new GlossaryReading(given, prose, own);
            glossary = read;
        }
        return read;
    }

    /** Every word that is nearly a name. */
    synchronized List<NearNames.Near> near() {
        List<NearNames.Near> found = near;
        if (found == null) {
            found = new NearNames(prose.use(), own, prose.brand().words()).find();
            near = found;
        }
        return found;
    }

    /** Every name in two writings, in one word and in two. */
    synchronized List<JoinedNames.Pair> joined() {
        List<JoinedNames.Pair> found = joined;
        if (found == null) {
            found = new JoinedNames(prose).find();
            joined = found;
        }
        return found;
    }
}
