package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Subject;
import app.concord.model.Verdict;
import app.concord.text.Term;
import app.concord.text.Terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Measures of one kind of one product. A thing has several lengths and comes in several sizes, so
 * that two values contradict each other only where no piece states both and both bear the same
 * label, or are the only ones of their kind in their pieces.
 */
final class MeasureConflicts {
    private static final int MOST_VALUES = 12;
    private static final double LABELLED = 0.95;
    private static final double LONE = 0.85;
    private static final int SEVERAL = 2;
    private static final double NEAR = 0.5;

    /** Two figures in each other's place of what the product measures elsewhere. */
    private static final double SLIP = 1;

    private static final double LONE_UNLIKE = 0.6;

    private static final double LEAST_LIKE = 0.6;
    private static final double LEAST_SURE = 0.5;
    private static final double SURELY_ATTACHED = 0.9;

    /** In these things are sold, so that the same size tells nothing of which thing it is. */
    private static final Set<String> SIZES = Set.of("volume", "weight", "length", "memory");

    private final Statements statements;
    private final Labels labels;
    private final Accusation accusation;
    private final boolean oneOfAKind;

    /** By kind of measure and value, where it is given without naming a product. */
    private final Map<List<Object>, List<LinkedFact>> witnesses = new HashMap<>();

    /** By kind of measure and value, the products it is said of and where. */
    private final Map<List<Object>, List<LinkedFact>> everywhere = new HashMap<>();

    /**
     * @param measures everything that may be compared
     * @param oneOfAKind whether a thing has one such value, so that its words need not be alike: a
     *     rating, a count of shops
     */
    MeasureConflicts(
            List<LinkedFact> measures,
            boolean oneOfAKind,
            Statements statements,
            Accusation accusation) {
        this.oneOfAKind = oneOfAKind;
        this.statements = statements;
        this.accusation = accusation;
        this.labels = new Labels(measures, statements);
        for (LinkedFact measure : measures) {
            everywhere.computeIfAbsent(key(measure), k -> new ArrayList<>()).add(measure);
        }
        for (LinkedFact fact : oneOfAKind ? List.<LinkedFact>of() : open(statements)) {
            witnesses.computeIfAbsent(key(fact), k -> new ArrayList<>()).add(fact);
        }
    }

    /** The measures of which no product is known. */
    private static List<LinkedFact> open(Statements statements) {
        return statements.of(FactKind.QUANTITY).stream()
                .filter(fact -> statements.kind(fact.subject()) == Subject.Kind.CAMPAIGN)
                .filter(fact -> !SIZES.contains(Measures.family(fact)))
                .filter(fact -> fact.fact().value() instanceof FactValue.Quantity)
                .toList();
    }

    /** What gives a value without naming a product, in other pieces than those that name it. */
    private List<LinkedFact> witnesses(List<LinkedFact> value) {
        Set<String> naming = Statements.pieces(value);
        return witnesses.getOrDefault(key(value.getFirst()), List.of()).stream()
                .filter(fact -> !naming.contains(piece(fact)))
                .toList();
    }

    private double weight(List<LinkedFact> value) {
        return Truth.weight(value, statements) + Statements.pieces(witnesses(value)).size();
    }

    /**
     * Judges the measures of one kind of one product.
     *
     * @param most how sure a finding is at most
     */
    void judge(String message, List<LinkedFact> lane, double most) {
        Map<Object, List<LinkedFact>> values = Statements.group(lane, Measures::value);
        if (values.size() < 2) {
            return;
        }
        List<List<LinkedFact>> ranked = new ArrayList<>(values.values());
        Map<String, List<LinkedFact>> byPiece = Statements.group(lane, MeasureConflicts::piece);
        ranked.sort((a, b) -> {
            int brief = Boolean.compare(statements.anyBrief(b), statements.anyBrief(a));
            return brief != 0 ? brief : Double.compare(weight(b), weight(a));
        });
        for (int i = 1; i < ranked.size(); i++) {
            if (!statements.anyBrief(ranked.get(i))) {
                List<List<LinkedFact>> heavier = ranked.subList(0, Math.min(i, MOST_VALUES));
                hold(message, ranked.get(i), heavier, byPiece, most);
            }
        }
    }

    private void hold(
            String message,
            List<LinkedFact> value,
            List<List<LinkedFact>> heavier,
            Map<String, List<LinkedFact>> byPiece,
            double most) {
        List<LinkedFact> right = null;
        double sure = 0;
        for (List<LinkedFact> other : heavier) {
            if (Measures.compatible(value.getFirst(), other.getFirst())) {
                if (Measures.equal(value.getFirst(), other.getFirst())) {
                    return;
                }
                continue;
            }
            boolean pack = Packs.multiple(value, other, statements) || Packs.notation(value, other);
            double here = pack || beside(value, other, byPiece) ? 0 : same(value, other, byPiece);
            if (here > sure) {
                right = other;
                sure = here;
            }
        }
        if (right == null) {
            accusation.explain(
                    "beside",
                    Verdict.NOT_COMPARABLE,
                    value.getFirst(),
                    heavier.getFirst().getFirst());
        } else if (ofAnother(value)
                || Measures.isLoose(value, right, statements)
                || Findings.confidence(right) < LEAST_SURE) {
            accusation.explain(
                    "low-confidence", Verdict.AMBIGUOUS, value.getFirst(), right.getFirst());
        } else {
            List<LinkedFact> others = new ArrayList<>(right);
            if (witnesses(value).isEmpty()) {
                others.addAll(witnesses(right));
            }
            boolean sameWords =
                    !oneOfAKind
                            && most == 1
                            && lone(value, byPiece)
                            && lone(right, byPiece)
                            && labels.identical(value, right);
            if (sameWords) {
                accusation.reportOfOne(message, certain(value), certain(others), LABELLED);
            } else {
                accusation.report(message, value, others, sure * most);
            }
        }
    }

    /** As surely of the product as the words around tell. */
    private static List<LinkedFact> certain(List<LinkedFact> facts) {
        return facts.stream()
                .map(fact -> new LinkedFact(fact.fact(), fact.subject(), fact.attachment(), 1))
                .toList();
    }

    /**
     * Whether some piece states both, or beside one what the other allows; parts of a mail that
     * tell it again do not count.
     */
    private boolean beside(
            List<LinkedFact> one, List<LinkedFact> other, Map<String, List<LinkedFact>> pieces) {
        for (LinkedFact fact : one) {
            for (LinkedFact neighbour : pieces.getOrDefault(piece(fact), List.of())) {
                boolean own = Measures.value(neighbour).equals(Measures.value(fact));
                if (!own
                        && !statements.retells(fact.fact(), neighbour.fact())
                        && (Measures.value(neighbour).equals(Measures.value(other.getFirst()))
                                || (oneOfAKind && Measures.compatible(neighbour, other.getFirst())))
                        && !ofAnotherPart(fact, neighbour, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether the value beside this one has another label than it has in the other pieces, which is
     * this one's: 'cutting width 34 cm' beside a 'spare blade of 37 cm' that fits it.
     */
    private boolean ofAnotherPart(LinkedFact fact, LinkedFact neighbour, List<LinkedFact> other) {
        List<LinkedFact> elsewhere =
                other.stream().filter(f -> !piece(f).equals(piece(fact))).toList();
        return !oneOfAKind
                && Measures.ratio(fact, neighbour) >= NEAR
                && Statements.pieces(elsewhere).size() >= SEVERAL
                && labels.likeness(List.of(fact), elsewhere) >= LEAST_LIKE
                && labels.likeness(List.of(neighbour), elsewhere) == 0;
    }

    /** Whether both sides name products, and none of them is the same. */
    private boolean ofOtherProducts(List<LinkedFact> one, List<LinkedFact> other) {
        Set<String> left = new HashSet<>();
        one.forEach(fact -> left.add(fact.subject()));
        return other.stream().noneMatch(fact -> left.contains(fact.subject()))
                && one.stream().allMatch(this::ofProduct)
                && other.stream().allMatch(this::ofProduct);
    }

    private boolean ofProduct(LinkedFact fact) {
        return statements.kind(fact.subject()) == Subject.Kind.PRODUCT;
    }

    /** How sure it is that two values are of one measure. */
    private double same(
            List<LinkedFact> one, List<LinkedFact> other, Map<String, List<LinkedFact>> byPiece) {
        boolean product = statements.kind(one.getFirst().subject()) == Subject.Kind.PRODUCT;
        if (!product && !oneOfAKind && !titlesAgree(one.getFirst(), other.getFirst())) {
            return 0;
        }
        if (ofOtherProducts(one, other)) {
            return 0;
        }
        if (Measures.slip(one.getFirst(), other.getFirst()) && statements.established(other)) {
            return SLIP;
        }
        if (product && !oneOfAKind && isOneOfSet(one, other, byPiece)) {
            return LABELLED;
        }
        boolean lone = lone(one, byPiece) && lone(other, byPiece);
        if (oneOfAKind && lone) {
            return LABELLED;
        }
        double like = labels.likeness(one, other);
        if (like >= LEAST_LIKE) {
            return LABELLED * (1 + like) / 2;
        }
        if (lone && product && !witnesses(other).isEmpty() && witnesses(one).isEmpty()) {
            return LABELLED;
        }
        return !lone ? 0 : like < 0 ? LONE : LONE_UNLIKE;
    }

    /**
     * Whether the pieces that state one value state the same further ones as several pieces that
     * state the other: of '40 GB and 6 GB for the hotspot' and '45 GB, 6 GB hotspot' one is wrong.
     */
    private static boolean isOneOfSet(
            List<LinkedFact> one, List<LinkedFact> other, Map<String, List<LinkedFact>> byPiece) {
        Set<Object> further = further(one.getFirst(), byPiece);
        if (further.isEmpty()
                || !one.stream().allMatch(fact -> further.equals(further(fact, byPiece)))) {
            return false;
        }
        List<LinkedFact> like =
                other.stream().filter(fact -> further.equals(further(fact, byPiece))).toList();
        return Statements.pieces(like).size() >= SEVERAL;
    }

    /** The other values in the piece of a measure. */
    private static Set<Object> further(LinkedFact fact, Map<String, List<LinkedFact>> byPiece) {
        Set<Object> values = new HashSet<>();
        for (LinkedFact other : byPiece.getOrDefault(piece(fact), List.of())) {
            values.add(Measures.value(other));
        }
        values.remove(Measures.value(fact));
        return values;
    }

    /** Whether one speaks of what the other's title says: where no product is known, it tells. */
    private boolean titlesAgree(LinkedFact one, LinkedFact other) {
        return told(one).containsAll(title(other)) || told(other).containsAll(title(one));
    }

    private Set<String> title(LinkedFact fact) {
        Asset asset = statements.asset(fact.fact());
        return asset == null ? Set.of() : words(asset.title(), asset);
    }

    /** The words of the title and of the block that a measure stands in. */
    private Set<String> told(LinkedFact fact) {
        Asset asset = statements.asset(fact.fact());
        Block block = statements.block(fact.fact());
        return asset == null || block == null
                ? Set.of()
                : words(asset.title() + " " + block.text(), asset);
    }

    private static Set<String> words(String text, Asset asset) {
        Set<String> words = new HashSet<>();
        for (Term term : Terms.of(text, asset.language())) {
            if (!Terms.isStopWord(term.folded(), asset.language())) {
                words.add(term.stem());
            }
        }
        return words;
    }

    private static boolean lone(List<LinkedFact> value, Map<String, List<LinkedFact>> byPiece) {
        Object same = Measures.value(value.getFirst());
        return value.stream()
                .flatMap(fact -> byPiece.getOrDefault(piece(fact), List.of()).stream())
                .allMatch(fact -> Measures.value(fact).equals(same));
    }

    /** Whether the value is known of another product, from which it may have been taken over. */
    private boolean ofAnother(List<LinkedFact> value) {
        LinkedFact first = value.getFirst();
        Set<String> here = Statements.pieces(value);
        boolean surely = Findings.confidence(value) >= SURELY_ATTACHED * SURELY_ATTACHED;
        for (LinkedFact other : everywhere.getOrDefault(key(first), List.of())) {
            if (!other.subject().equals(first.subject())
                    && (!surely || here.contains(piece(other)))) {
                return true;
            }
        }
        return false;
    }

    private static List<Object> key(LinkedFact fact) {
        return List.of(
                Measures.value(fact), Objects.requireNonNullElse(fact.fact().key().market(), ""));
    }

    private static String piece(LinkedFact fact) {
        return fact.fact().place().asset();
    }
}
