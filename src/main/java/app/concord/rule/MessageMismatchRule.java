package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.FactKind;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Severity;
import app.concord.model.Span;
import app.concord.text.Word;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Taglines that stand in one piece in another wording, sentences that pieces share but for a word
 * that matters, and claims that one piece makes outright and others expressly less so. What is
 * shortened, put in another order or adapted to its channel says the same; numbers, prices and
 * dates are held against each other by other rules.
 */
final class MessageMismatchRule implements Rule {
    private static final double OF_BRIEF = 0.9;
    private static final double REPEATED = 0.8;
    private static final double SENTENCE = 0.75;
    private static final double EVEN = 0.6;
    private static final double LEAD = 2;

    @Override
    public String id() {
        return "message-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Judgement judge(Statements statements) {
        Judgement judgement = new Judgement();
        KnownTaglines taglines = statements.taglines();
        Findings findings = new Findings(statements);
        for (Taglines.Altered altered : taglines.altered()) {
            boolean brief = altered.tagline().ofBrief();
            add(
                    "tagline",
                    statements(altered.lines()),
                    statements(altered.tagline().spots()),
                    brief ? Basis.BRIEF : Basis.MAJORITY,
                    brief ? OF_BRIEF : REPEATED,
                    findings,
                    judgement);
        }
        for (AlteredSentence altered : KeySentences.find(statements.prose().lines())) {
            if (stands(altered, statements, MessageMismatchRule::isHeld)) {
                continue;
            }
            boolean clear = altered.right().pieces() >= LEAD * altered.wrong().pieces();
            report(
                    altered,
                    clear ? Basis.MAJORITY : Basis.TIE,
                    clear ? SENTENCE : EVEN,
                    findings,
                    judgement);
        }
        for (ClaimConflicts.Conflict conflict : new ClaimConflicts().find(statements.claims())) {
            reportClaims(conflict, findings, judgement);
        }
        for (QuotedLines.Altered altered : taglines.quoted()) {
            reportQuoted(altered, findings, judgement);
        }
        for (AlteredSentence altered : new NearSentences(statements.prose()).find()) {
            boolean aside =
                    stands(altered, statements, MessageMismatchRule::reaches)
                            || isOfOther(altered, statements.names().own())
                            || isToldBeside(altered);
            if (!aside && !judgement.tells(statements(altered.wrong().spots()))) {
                boolean brief = altered.right().ofBrief();
                report(
                        altered,
                        brief ? Basis.BRIEF : Basis.MAJORITY,
                        brief ? OF_BRIEF : SENTENCE,
                        findings,
                        judgement);
            }
        }
        return judgement;
    }

    /**
     * Whether two sentences differ in nothing but the names of two products: 'Last days for the
     * Orla lamp at £49' and 'Last days for the Nora lamp at £49'.
     */
    private static boolean isOfOther(AlteredSentence altered, OwnNames own) {
        Set<String> wrong = new HashSet<>(altered.wrong().words());
        Set<String> right = new HashSet<>(altered.right().words());
        Set<String> both = new HashSet<>(wrong);
        both.retainAll(right);
        wrong.removeAll(both);
        right.removeAll(both);
        return altered.how() == SentenceChange.Kind.WORD
                && !wrong.isEmpty()
                && !right.isEmpty()
                && wrong.stream().allMatch(own::hold)
                && right.stream().allMatch(own::hold);
    }

    /**
     * Whether what a sentence leaves out stands beside it: 'Enter the code in the app. Minimum
     * spend £20, once per customer.'
     */
    private static boolean isToldBeside(AlteredSentence altered) {
        if (altered.how() != SentenceChange.Kind.CONDITION) {
            return false;
        }
        WordTraits traits = WordTraits.in(altered.wrong().language());
        Set<String> lacking = new HashSet<>(altered.right().words());
        lacking.removeAll(new HashSet<>(altered.wrong().words()));
        lacking.removeIf(word -> !traits.any(word, WordTraits.CONTENT));
        return !lacking.isEmpty()
                && altered.wrong().spots().stream()
                        .allMatch(line ->
                                line.passage().words().stream()
                                        .map(Word::folded)
                                        .collect(Collectors.toSet())
                                        .containsAll(lacking));
    }

    private void report(
            AlteredSentence altered,
            Basis basis,
            double confidence,
            Findings findings,
            Judgement judgement) {
        add(
                altered.how().name().toLowerCase(Locale.ROOT),
                statements(altered.wrong().spots()),
                statements(altered.right().spots()),
                basis,
                confidence,
                findings,
                judgement);
    }

    /** A line with another word than others quote it with, unless it was reported before. */
    private void reportQuoted(QuotedLines.Altered altered, Findings findings, Judgement judgement) {
        if (judgement.tells(altered.deviating())) {
            return;
        }
        add(
                "tagline",
                altered.deviating(),
                altered.others(),
                altered.ofBrief() ? Basis.BRIEF : Basis.MAJORITY,
                altered.ofBrief() ? OF_BRIEF : SENTENCE,
                findings,
                judgement);
    }

    /** What was claimed outright and elsewhere less, unless it was reported as a sentence. */
    private void reportClaims(
            ClaimConflicts.Conflict conflict, Findings findings, Judgement judgement) {
        List<LinkedFact> deviating =
                conflict.deviating().stream().map(MessageMismatchRule::statement).toList();
        List<LinkedFact> others =
                conflict.others().stream().map(MessageMismatchRule::statement).toList();
        if (judgement.tells(deviating)) {
            return;
        }
        double sure =
                switch (conflict.basis()) {
                    case BRIEF -> OF_BRIEF;
                    case GLOSSARY, DECLARED, MAJORITY, CALCULATION -> SENTENCE;
                    case TIE -> EVEN;
                };
        add("claim", deviating, others, conflict.basis(), sure, findings, judgement);
    }

    private static LinkedFact statement(Claim claim) {
        String text = claim.passage().block().text();
        return claim.passage()
                .statement(
                        FactKind.MESSAGE,
                        claim.sentence(),
                        claim.words().of(text),
                        Omission.CAMPAIGN);
    }

    /** Whether a fact of some kind stands in a sentence that is held to be wrong. */
    private static boolean stands(
            AlteredSentence altered, Statements statements, Predicate<FactKind> wanted) {
        for (Line line : altered.wrong().spots()) {
            if (holds(line, statements, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a fact of some kind stands in a line. */
    private static boolean holds(Line line, Statements statements, Predicate<FactKind> wanted) {
        Passage passage = line.passage();
        Span span = passage.span(line.from(), line.to());
        for (LinkedFact linked : statements.in(passage.asset().path())) {
            Place place = linked.fact().place();
            if (place.block() == passage.block().index()
                    && span.overlaps(place.span())
                    && wanted.test(linked.fact().kind())) {
                return true;
            }
        }
        return false;
    }

    /** Ways to reach the sender, which are given at more or less length. */
    private static boolean reaches(FactKind kind) {
        return switch (kind) {
            case PHONE, EMAIL, ADDRESS, OPENING_HOURS -> true;
            default -> false;
        };
    }

    private static boolean isHeld(FactKind kind) {
        return switch (kind) {
            case ADDRESS_FORM, PLACEHOLDER, PRODUCT_NAME, BRAND, URL, UTM, HANDLE -> false;
            default -> true;
        };
    }

    private void add(
            String message,
            List<LinkedFact> deviating,
            List<LinkedFact> others,
            Basis basis,
            double confidence,
            Findings findings,
            Judgement judgement) {
        boolean open = basis == Basis.TIE;
        LinkedFact first = others.getFirst();
        judgement.add(
                findings.finding(
                        new Findings.Draft(
                                this,
                                message,
                                "",
                                deviating,
                                others,
                                open ? null : first.fact().value(),
                                open ? null : findings.suggestion(others),
                                basis,
                                confidence,
                                List.of(
                                        Argument.of(deviating.getFirst().fact().value()),
                                        Argument.of(first.fact().value())))));
    }

    private static List<LinkedFact> statements(List<Line> lines) {
        return lines.stream().map(MessageMismatchRule::statement).toList();
    }

    private static LinkedFact statement(Line line) {
        Passage passage = line.passage();
        Span span = passage.span(line.from(), line.to());
        return passage.statement(
                FactKind.MESSAGE, span, span.of(passage.block().text()), Omission.CAMPAIGN);
    }
}
