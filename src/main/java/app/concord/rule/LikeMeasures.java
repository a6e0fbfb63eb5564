package app.concord.rule;

import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Subject;
import app.concord.text.Words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Measures and spans of time that one piece tells otherwise than several others in the same words:
 * 'on the table in 45 minutes', 'a battery of 5,000 mAh'. Which thing they are of need not be
 * known; the words around them tell.
 */
final class LikeMeasures {
    private static final double ALIKE = 0.5;
    private static final int FEWEST_RIGHT = 3;
    private static final int MOST_IN_LANE = 200;
    private static final double SURE = 0.85;
    private static final double NEAR = 2.5;
    private static final double MIN = 0.001;

    /** What the words tell apart need not be linked to any product. */
    private static final double OF_CAMPAIGN = 0.95;

    private final Statements statements;
    private final Accusation accusation;
    private final CountFrames frames;
    private final HeadNouns heads;
    private final Predicate<List<LinkedFact>> wanted;

    /**
     * @param frames the words right around numbers, where they are known
     * @param wanted which usual measures are those of the rule
     */
    LikeMeasures(
            Statements statements,
            CountFrames frames,
            Predicate<List<LinkedFact>> wanted,
            Accusation accusation) {
        this.wanted = wanted;
        this.statements = statements;
        this.frames = frames;
        this.heads = new HeadNouns(statements);
        this.accusation = accusation;
    }

    /**
     * Judges measures of every kind.
     *
     * @param message key of the finding's sentence
     */
    void judge(String message, List<LinkedFact> measures) {
        Statements.group(
                        measures,
                        fact ->
                                List.of(
                                        Measures.family(fact),
                                        Objects.requireNonNullElse(fact.fact().key().market(), "")))
                .values()
                .forEach(lane -> judge(lane, message));
    }

    /**
     * Judges spans of time and counts that are read as nothing else.
     *
     * @param lanes those of one unit each
     */
    void judgeSpans(Collection<List<LinkedFact>> lanes) {
        lanes.forEach(lane -> judge(lane, "count"));
    }

    private void judge(List<LinkedFact> lane, String message) {
        if (lane.size() > MOST_IN_LANE || Statements.pieces(lane).size() <= FEWEST_RIGHT) {
            return;
        }
        Set<Place> told = new HashSet<>();
        Conflicts found = Conflicts.among(lane, LikeMeasures::value, statements);
        for (Conflicts.Conflict conflict : found.conflicts()) {
            List<LinkedFact> wrong = conflict.deviating();
            List<LinkedFact> right = conflict.expected();
            boolean few = Statements.pieces(wrong).size() == 1;
            boolean many =
                    statements.anyBrief(right) || Statements.pieces(right).size() >= FEWEST_RIGHT;
            if (few
                    && many
                    && wanted.test(right)
                    && !bounds(wrong, right)
                    && ofOneThing(wrong, right)) {
                double like = new Contexts(lane, statements).likeness(wrong, right);
                if ((like >= ALIKE && like != Contexts.UNKNOWN) || frames.same(wrong, right)) {
                    wrong.forEach(fact -> told.add(fact.fact().place()));
                    accusation.report(
                            message, wrong.stream().map(LikeMeasures::sure).toList(), right, SURE);
                }
            }
        }
        if (ofHeads(lane)) {
            ofNouns(lane, message, told);
        }
    }

    /** Judges what the nouns right beside tell to be of one thing. */
    private void ofNouns(List<LinkedFact> lane, String message, Set<Place> told) {
        for (HeadNouns.Odd odd : heads.find(lane)) {
            boolean many = Statements.pieces(odd.right()).size() >= FEWEST_RIGHT;
            boolean known = odd.wrong().stream().anyMatch(f -> told.contains(f.fact().place()));
            if (many
                    && !known
                    && wanted.test(odd.right())
                    && !bounds(odd.wrong(), odd.right())
                    && ofOneThing(odd.wrong(), odd.right())) {
                odd.wrong().forEach(fact -> told.add(fact.fact().place()));
                accusation.report(
                        message,
                        odd.wrong().stream().map(LikeMeasures::sure).toList(),
                        odd.right(),
                        SURE);
            }
        }
    }

    /**
     * Whether nothing speaks for two things: the piece does not tell the usual as well, no other
     * product is named, and neither is a multiple of the other or far from it.
     */
    private boolean ofOneThing(List<LinkedFact> wrong, List<LinkedFact> right) {
        Set<String> pieces = Statements.pieces(right);
        Set<String> left = products(wrong);
        Set<String> there = products(right);
        double one = number(wrong.getFirst());
        double other = number(right.getFirst());
        double ratio = Math.max(one, other) / Math.max(MIN, Math.min(one, other));
        return Statements.pieces(wrong).stream().noneMatch(pieces::contains)
                && Statements.pieces(wrong).stream()
                        .noneMatch(piece -> Measures.isToldIn(piece, right.getFirst(), statements))
                && (left.isEmpty() || there.isEmpty() || left.stream().anyMatch(there::contains))
                && ratio <= NEAR
                && !new CellLabels(statements).ofOtherRow(wrong, right)
                && !Packs.multiple(wrong, right, statements);
    }

    /** Whether it is a span of minutes or a temperature: things come in several sizes. */
    private static boolean ofHeads(List<LinkedFact> facts) {
        String quote = facts.getFirst().fact().place().quote();
        String unit = quote.substring(quote.lastIndexOf(' ') + 1);
        return Measures.isTemperature(facts.getFirst())
                || (facts.getFirst().fact().kind() == FactKind.COUNT
                        && CountWords.ofClock(Words.fold(unit)));
    }

    private static LinkedFact sure(LinkedFact fact) {
        double sure = Math.max(OF_CAMPAIGN, fact.confidence());
        return new LinkedFact(fact.fact(), fact.subject(), fact.attachment(), sure);
    }

    private Set<String> products(List<LinkedFact> facts) {
        Set<String> products = new HashSet<>();
        for (LinkedFact fact : facts) {
            if (statements.kind(fact.subject()) == Subject.Kind.PRODUCT && isNamed(fact)) {
                products.add(fact.subject());
            }
        }
        return products;
    }

    /** Whether what stands with it names the product; the last one named may be another's. */
    private static boolean isNamed(LinkedFact fact) {
        return switch (fact.attachment()) {
            case RECORD, TABLE_ROW, SENTENCE, ITEM, HEADING -> true;
            default -> false;
        };
    }

    private static double number(LinkedFact fact) {
        return fact.fact().value() instanceof FactValue.Quantity quantity
                ? quantity.amount().doubleValue()
                : CountWords.value(fact.fact().value().canonical(), null);
    }

    /** Whether the one tells a bound of the other: 'over 40', 'up to 50'. */
    private static boolean bounds(List<LinkedFact> one, List<LinkedFact> other) {
        return one.getFirst().fact().key().bound() != other.getFirst().fact().key().bound();
    }

    private static Object value(LinkedFact fact) {
        return new ArrayList<>(List.of(fact.fact().value().canonical()));
    }
}
