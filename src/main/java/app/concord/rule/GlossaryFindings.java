package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Block;
import app.concord.model.ComparabilityKey;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding.Basis;
import app.concord.model.Glossary;
import app.concord.model.GlossaryTerm;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Role;
import app.concord.model.Severity;
import app.concord.model.Span;
import app.concord.rule.GlossaryForms.Form;
import app.concord.rule.GlossaryMention.Verdict;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes findings of what pieces write otherwise than the glossary. */
final class GlossaryFindings {
    private static final int FEW_PIECES = 2;
    private static final int LONG_ENOUGH = 6;
    private static final double FORBIDDEN = 0.95;
    private static final double JOINTS = 0.95;
    private static final double CASE = 0.9;
    private static final double SMALL = 0.75;
    private static final double MARK = 0.85;
    private static final double LOOK = 0.55;
    private static final double SPELLING = 0.85;

    private final Rule rule;
    private final Statements statements;
    private final Findings findings;
    private final Judgement judgement;
    private final GlossaryReading reading;

    /** What one finding is made of: writings of one form that are the same. */
    private record Key(Form form, Verdict verdict, String written) {}

    GlossaryFindings(Rule rule, Statements statements, Judgement judgement) {
        this.rule = rule;
        this.statements = statements;
        this.findings = new Findings(statements);
        this.judgement = judgement;
        this.reading = statements.names().glossary();
    }

    /** Adds every finding. */
    void add() {
        Glossary glossary = reading.glossary();
        if (glossary == null) {
            return;
        }
        Map<Key, List<GlossaryMention>> groups = new LinkedHashMap<>();
        for (GlossaryMention mention : reading.deviating()) {
            groups.computeIfAbsent(
                            new Key(mention.form(), mention.verdict(), mention.written()),
                            k -> new ArrayList<>())
                    .add(mention);
        }
        groups.forEach((key, mentions) -> add(key, mentions, glossary));
        Map<Form, List<LinkedFact>> slips = new LinkedHashMap<>();
        for (GlossarySlips.Slip slip : reading.slips()) {
            slips.computeIfAbsent(slip.form(), f -> new ArrayList<>())
                    .add(statement(slip.passage(), slip.passage().span(slip.from(), slip.to())));
        }
        slips.forEach((form, facts) ->
                report("glossary-spelling", facts, form.term(), form.whole(), glossary, SPELLING));
        reading.unmarked().forEach((term, missing) -> unmarked(term, missing, glossary));
    }

    private void add(Key key, List<GlossaryMention> mentions, Glossary glossary) {
        Form form = key.form();
        List<LinkedFact> facts = new ArrayList<>();
        mentions.forEach(mention -> facts.add(statement(mention.passage(), mention.span())));
        switch (key.verdict()) {
            case RIGHT -> {}
            case FORBIDDEN ->
                    report(
                            isBrief(glossary) ? "brief-forbidden" : "glossary-forbidden",
                            facts,
                            form.term(),
                            form.term().term(),
                            glossary,
                            FORBIDDEN);
            case WRONG -> {
                double sure = mentions.getFirst().onlyCase() ? CASE : JOINTS;
                String there = facts.getFirst().fact().place().quote();
                String right = Lettering.withMarks(form.whole(), there);
                report("glossary-form", facts, form.term(), right, glossary, sure);
            }
            case SMALL -> {
                // A word that many pieces write small is a common one.
                if (Statements.pieces(facts).size() <= FEW_PIECES) {
                    boolean lengthy = form.words().getFirst().length() >= LONG_ENOUGH;
                    double sure = lengthy ? SMALL : LOOK;
                    report("glossary-form", facts, form.term(), form.whole(), glossary, sure);
                }
            }
        }
    }

    private void unmarked(
            GlossaryTerm term, List<GlossaryMarks.Missing> missing, Glossary glossary) {
        List<LinkedFact> nowhere = new ArrayList<>();
        List<LinkedFact> above = new ArrayList<>();
        for (GlossaryMarks.Missing one : missing) {
            GlossaryMention mention = one.mention();
            (one.below() ? above : nowhere).add(statement(mention.passage(), mention.span()));
        }
        if (!nowhere.isEmpty()) {
            unmarked(nowhere, term, glossary, MARK);
        }
        if (!above.isEmpty()) {
            unmarked(above, term, glossary, LOOK);
        }
    }

    private void unmarked(
            List<LinkedFact> facts, GlossaryTerm term, Glossary glossary, double sure) {
        String written = facts.getFirst().fact().place().quote();
        report(
                "glossary-mark",
                facts,
                term,
                written + term.mark(),
                glossary,
                sure,
                List.of(Argument.of(written), Argument.of(term.mark())));
    }

    private void report(
            String message,
            List<LinkedFact> wrong,
            GlossaryTerm term,
            String right,
            Glossary glossary,
            double sure) {
        report(
                message,
                wrong,
                term,
                right,
                glossary,
                sure,
                List.of(Argument.of(wrong.getFirst().fact().place().quote()), Argument.of(right)));
    }

    private void report(
            String message,
            List<LinkedFact> wrong,
            GlossaryTerm term,
            String right,
            Glossary glossary,
            double sure,
            List<Argument> named) {
        boolean decided = !right.isEmpty();
        @Nullable FactValue expected = decided ? new FactValue.Text(right) : null;
        List<Argument> arguments = new ArrayList<>(named);
        arguments.add(Argument.of(term.note()));
        arguments.add(Argument.of(term.note().isEmpty() ? 0 : 1));
        arguments.add(Argument.of(decided ? 1 : 0));
        Findings.Draft draft =
                new Findings.Draft(
                        rule,
                        message,
                        statements.name(wrong.getFirst().subject()),
                        wrong,
                        List.of(row(term, glossary)),
                        expected,
                        decided ? right : null,
                        isBrief(glossary) ? Basis.BRIEF : Basis.GLOSSARY,
                        sure,
                        arguments);
        judgement.add(
                sure <= LOOK ? findings.finding(draft, Severity.INFO) : findings.finding(draft));
    }

    /** Whether it is the brief that says how names are written. */
    private boolean isBrief(Glossary glossary) {
        return glossary.file().equals(statements.campaign().brief());
    }

    /** The row of the glossary, as what decides. */
    private static LinkedFact row(GlossaryTerm term, Glossary glossary) {
        Block block = glossary.block(term);
        Span whole = new Span(0, block.text().length());
        Fact fact =
                new Fact(
                        FactKind.BRAND,
                        new FactValue.Text(block.text()),
                        ComparabilityKey.of(Role.OTHER),
                        Place.of(glossary.file(), block, whole),
                        1);
        return new LinkedFact(fact, Omission.CAMPAIGN, LinkedFact.Attachment.RECORD, 1);
    }

    private static LinkedFact statement(Passage passage, Span span) {
        String written = span.of(passage.block().text());
        return passage.statement(FactKind.BRAND, span, written, Omission.CAMPAIGN);
    }
}
