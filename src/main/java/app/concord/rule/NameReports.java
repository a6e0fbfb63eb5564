package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Block;
import app.concord.model.FactKind;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Span;
import app.concord.model.Subject;
import app.concord.model.Verdict;
import app.concord.rule.NameUse.Spot;
import app.concord.rule.NameUse.Use;
import app.concord.text.Word;
import app.concord.text.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes findings of names that are written in two ways. */
final class NameReports {

    private final Rule rule;
    private final FactKind kind;
    private final Statements statements;
    private final Findings findings;
    private final Judgement judgement;
    private final GlossaryReading glossary;

    NameReports(Rule rule, FactKind kind, Statements statements, Judgement judgement) {
        this.rule = rule;
        this.kind = kind;
        this.statements = statements;
        this.findings = new Findings(statements);
        this.judgement = judgement;
        this.glossary = statements.names().glossary();
    }

    /** Reports a slip, or explains that two names are meant. */
    void near(NearNames.Near near, Set<String> parts) {
        String subject = subject(near.right());
        List<LinkedFact> wrong = statements(near.wrong(), parts, subject);
        wrong.removeIf(fact -> !speaks(fact));
        List<LinkedFact> right = statements(near.right(), parts, subject);
        if (near.apart() == null) {
            report("spelling", wrong, right, near.confidence());
        } else {
            explain(near.apart(), wrong, right);
        }
    }

    private boolean speaks(LinkedFact fact) {
        Block block = statements.block(fact.fact());
        return block == null || block.region().speaksForPiece();
    }

    /** Reports a name that is written in one word here and in two there. */
    void joined(JoinedNames.Pair pair, double confidence) {
        report("form", joined(pair.wrong(), true), joined(pair.right(), false), confidence);
    }

    /** Reports a name of which one word or the order of its words is other. */
    void altered(AlteredNames.Altered one, double confidence) {
        report("spelling", altered(one.wrong()), altered(one.right()), confidence);
    }

    private List<LinkedFact> altered(List<AlteredNames.Spot> spots) {
        return spots.stream()
                .map(spot -> statement(spot.passage(), spot.from(), spot.to()))
                .toList();
    }

    private List<LinkedFact> joined(List<JoinedNames.Spot> spots, boolean deviating) {
        return spots.stream()
                .filter(spot -> !deviating || spot.passage().speaks())
                .map(spot -> statement(spot.passage(), spot.from(), spot.to()))
                .toList();
    }

    /** Reports words that stand for others, but for those that the glossary has judged. */
    void report(String message, List<LinkedFact> all, List<LinkedFact> right, double confidence) {
        List<LinkedFact> wrong = all.stream().filter(fact -> !glossary.speaksOf(fact)).toList();
        if (wrong.isEmpty()) {
            return;
        }
        boolean brief = statements.anyBrief(right);
        LinkedFact first = right.getFirst();
        judgement.add(
                findings.finding(
                        new Findings.Draft(
                                rule,
                                message,
                                statements.name(wrong.getFirst().subject()),
                                wrong,
                                right,
                                first.fact().value(),
                                first.fact().value().canonical(),
                                brief ? Basis.BRIEF : Basis.MAJORITY,
                                confidence,
                                List.of(
                                        Argument.of(wrong.getFirst().fact().value()),
                                        Argument.of(first.fact().value())))));
    }

    /** Keeps a difference that is none. */
    void explain(String reason, List<LinkedFact> wrong, List<LinkedFact> right) {
        if (glossary.speaksOf(wrong.getFirst())) {
            return;
        }
        judgement.add(
                findings.explained(
                        Verdict.NOT_COMPARABLE,
                        reason,
                        statements.name(wrong.getFirst().subject()),
                        wrong.getFirst(),
                        right.getFirst()));
    }

    /** The words from one to before another as a statement about the campaign. */
    LinkedFact statement(Passage passage, int from, int to) {
        String written = passage.written(from, to);
        return passage.statement(kind, passage.span(from, to), written, Omission.CAMPAIGN);
    }

    private List<LinkedFact> statements(Use use, Set<String> parts, String subject) {
        List<LinkedFact> all = new ArrayList<>();
        for (Spot spot : use.spots()) {
            Word before = spot.beside(-1);
            Word after = spot.beside(1);
            int from = spot.at() - (before != null && parts.contains(before.folded()) ? 1 : 0);
            int to = spot.at() + (after != null && parts.contains(after.folded()) ? 2 : 1);
            Span span = spot.passage().span(from, to);
            all.add(spot.passage().statement(kind, span, use.written(), subject));
        }
        return all;
    }

    /** The product that a word is part of the name of; the campaign as a whole for none. */
    private String subject(Use use) {
        for (Subject subject : statements.subjects()) {
            boolean product =
                    subject.kind() == Subject.Kind.PRODUCT
                            || subject.kind() == Subject.Kind.VARIANT;
            if (product
                    && Words.of(subject.name()).stream()
                            .anyMatch(word -> word.folded().equals(use.folded()))) {
                return subject.id();
            }
        }
        return Omission.CAMPAIGN;
    }
}
