package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Digest;
import app.concord.model.Evidence;
import app.concord.model.ExplainedDifference;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Severity;
import app.concord.model.Verdict;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes findings and explained differences out of statements. */
final class Findings {
    /** Below this a contradiction is only listed as an open difference. */
    static final double LEAST_CONFIDENCE = 0.5;

    /** From here on a contradiction of a grave rule is an error, below it a warning. */
    static final double SURE = 0.7;

    /**
     * Below this two statements that differ, of which neither the brief nor other pieces confirm
     * one, are only worth a look: they mostly proved to speak of two things.
     */
    static final double LIKELY_OF_TWO = 0.6;

    private static final int MOST_AGREEING = 24;
    private static final int MOST_EXPLAINED = 8;
    private static final int FINGERPRINT_LETTERS = 16;

    private final Statements statements;

    /** What is shown of the statements that many findings are held against. */
    private final IdentityHashMap<Collection<LinkedFact>, List<LinkedFact>> agreeing =
            new IdentityHashMap<>();

    Findings(Statements statements) {
        this.statements = statements;
    }

    /** What is different from finding to finding. */
    record Draft(
            Rule rule,
            String message,
            String name,
            List<LinkedFact> deviating,
            Collection<LinkedFact> others,
            @Nullable FactValue expected,
            @Nullable String suggestion,
            Basis basis,
            double confidence,
            List<Argument> arguments) {}

    /**
     * A finding about the first deviating statement's subject, kind and role. Every piece is shown
     * once a value on the deviating side and once on the other side.
     */
    Finding finding(Draft draft) {
        return finding(draft, severity(draft));
    }

    private static Severity severity(Draft draft) {
        Rule rule = draft.rule();
        double confidence = draft.confidence();
        if (confidence < rule.likely()
                || (draft.basis() == Basis.TIE && confidence < LIKELY_OF_TWO)) {
            return Severity.INFO;
        }
        boolean grave = rule.severity() == Severity.ERROR && confidence >= SURE;
        return grave ? Severity.ERROR : Severity.WARNING;
    }

    /** A finding that matters as much as is said, whatever its rule and confidence. */
    Finding finding(Draft draft, Severity severity) {
        LinkedFact first = draft.deviating().getFirst();
        List<Evidence> evidence = new ArrayList<>();
        for (LinkedFact fact : oncePerPiece(draft.deviating())) {
            evidence.add(evidence(fact, Evidence.Side.DEVIATES));
        }
        for (LinkedFact fact : agreeing.computeIfAbsent(draft.others(), this::shown)) {
            boolean decides = !statements.channel(fact.fact()).isPublished();
            evidence.add(evidence(fact, decides ? Evidence.Side.REFERENCE : Evidence.Side.AGREES));
        }
        return new Finding(
                fingerprint(draft, first),
                draft.rule().id(),
                severity,
                Math.round(draft.confidence() * 100) / 100.0,
                first.subject(),
                draft.name(),
                first.fact().kind(),
                first.fact().role(),
                draft.message(),
                draft.arguments(),
                evidence,
                draft.expected(),
                draft.suggestion(),
                draft.basis(),
                List.of());
    }

    /** What is shown of those that agree: once a piece, the brief first. */
    private List<LinkedFact> shown(Collection<LinkedFact> facts) {
        List<LinkedFact> others = new ArrayList<>(oncePerPiece(facts));
        others.sort(Comparator.comparing(f -> !statements.isBrief(f)));
        return List.copyOf(others.subList(0, Math.min(MOST_AGREEING, others.size())));
    }

    /** The same for the same contradiction, wherever in the files it stands. */
    private String fingerprint(Draft draft, LinkedFact first) {
        Set<String> values = new LinkedHashSet<>();
        draft.deviating().stream()
                .map(f -> f.fact().value().canonical())
                .sorted()
                .forEach(values::add);
        boolean calculated = draft.basis() == Basis.CALCULATION;
        draft.arguments().stream()
                .filter(a -> calculated ? !(a instanceof Argument.OfText) : isTerm(a))
                .map(Argument::canonical)
                .forEach(values::add);
        FactValue expected = draft.expected();
        String text =
                String.join(
                        "|",
                        draft.rule().id(),
                        draft.message(),
                        first.subject(),
                        first.fact().role().name(),
                        String.join(",", first.fact().key().variants()),
                        String.join(",", values),
                        expected == null ? "" : expected.canonical());
        return fingerprint(text);
    }

    /** A short name for a text that is the same for the same contradiction. */
    static String fingerprint(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, FINGERPRINT_LETTERS);
    }

    /**
     * The wording to put in place of deviating words: that of a piece which states the right value,
     * as a brief writes values in a form of its own. Null where only the brief states it.
     */
    @Nullable String suggestion(Collection<LinkedFact> right) {
        for (LinkedFact fact : right) {
            if (!statements.isBrief(fact)) {
                return fact.fact().place().quote().strip();
            }
        }
        return null;
    }

    private static boolean isTerm(Argument argument) {
        return argument instanceof Argument.OfTerm;
    }

    /** What most sentences are made of: the name, the role, the deviating and the right value. */
    static List<Argument> arguments(String name, LinkedFact wrong, LinkedFact right) {
        return List.of(
                Argument.of(name),
                Argument.of(wrong.fact().role()),
                Argument.of(wrong.fact().value()),
                Argument.of(right.fact().value()));
    }

    /** Two statements that differ and are no contradiction, told by their values. */
    ExplainedDifference explained(
            Verdict verdict, String reason, String name, LinkedFact one, LinkedFact other) {
        return explained(
                verdict,
                reason,
                name,
                List.of(one, other),
                List.of(Argument.of(one.fact().value()), Argument.of(other.fact().value())));
    }

    /** A difference that is no contradiction, with a few of its places. */
    ExplainedDifference explained(
            Verdict verdict,
            String reason,
            String name,
            Collection<LinkedFact> facts,
            List<Argument> arguments) {
        List<LinkedFact> shown = oncePerPiece(facts);
        LinkedFact first = shown.getFirst();
        List<Evidence> evidence = new ArrayList<>();
        for (LinkedFact fact : shown.subList(0, Math.min(MOST_EXPLAINED, shown.size()))) {
            evidence.add(evidence(fact, Evidence.Side.AGREES));
        }
        return new ExplainedDifference(
                first.fact().kind(), first.subject(), name, verdict, reason, arguments, evidence);
    }

    private Evidence evidence(LinkedFact fact, Evidence.Side side) {
        return new Evidence(
                fact.fact().place(), statements.channel(fact.fact()), fact.fact().value(), side);
    }

    private static List<LinkedFact> oncePerPiece(Collection<LinkedFact> facts) {
        Map<String, LinkedFact> seen = new HashMap<>();
        List<LinkedFact> once = new ArrayList<>();
        for (LinkedFact fact : facts) {
            String key = fact.fact().place().asset() + "|" + fact.fact().value().canonical();
            if (fact.fact().kind() == FactKind.ADDRESS_FORM) {
                // One word of address stands in many sentences, each of which is to be changed.
                key += "|" + fact.fact().place().quote();
            }
            if (seen.putIfAbsent(key, fact) == null) {
                once.add(fact);
            }
        }
        return once;
    }

    /** How sure the weakest link of these statements is, the best reading of each piece counted. */
    static double confidence(Collection<LinkedFact> deviating) {
        double best = 0;
        for (LinkedFact fact : deviating) {
            best = Math.max(best, fact.confidence() * fact.fact().confidence());
        }
        return best;
    }
}
