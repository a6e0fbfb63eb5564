package app.concord.rule;

import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Severity;
import app.concord.model.Subject;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a thing measures, is made of, holds and is rated: where pieces differ about one product. */
final class SpecMismatchRule implements Rule {
    /** Counted things of the company, whatever product the sentence speaks of. */
    private static final Set<String> COMPANY =
            Set.of(
                    "shop",
                    "country",
                    "city",
                    "customer",
                    "employee",
                    "location",
                    "member",
                    "follower",
                    "user",
                    "partner",
                    "station",
                    "destination",
                    "hotel",
                    "brand");

    /** Counted things that say something of a product only. */
    private static final Set<String> GOODS =
            Set.of(
                    "piece", "colour", "flavour", "page", "capsule", "bottle", "tablet", "wash",
                    "portion", "item", "model", "product", "night", "game", "song", "review",
                    "room");

    private static final double OF_COMPANY = 0.95;
    private static final double OF_CAMPAIGN = 0.85;
    private static final double FORMATS = 0.85;
    private static final double UNDER_HEADING = 0.9;
    private static final double IN_PIECE = 0.85;
    private static final double HARDLY_LINKED = 0.6;
    private static final double OF_WORDS = 0.8;
    private static final double ALIKE = 0.4;

    @Override
    public String id() {
        return "spec-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Judgement judge(Statements statements) {
        Judgement judgement = new Judgement();
        Accusation accusation = new Accusation(this, statements, judgement);
        // A thing is washed, worn and stored at many temperatures.
        List<LinkedFact> measures =
                ofProducts(FactKind.QUANTITY, statements).stream()
                        .filter(fact -> !Measures.isTemperature(fact))
                        .toList();
        MeasureConflicts conflicts = new MeasureConflicts(measures, false, statements, accusation);
        Statements.group(measures, SpecMismatchRule::measured)
                .values()
                .forEach(lane ->
                        conflicts.judge("measure", lane, single(lane.getFirst()) ? 1 : FORMATS));
        Set<Place> accused = new VotedRatings(statements, accusation).judge();
        List<LinkedFact> ratings =
                ofProducts(FactKind.RATING, statements).stream()
                        .filter(fact -> !accused.contains(fact.fact().place()))
                        .toList();
        MeasureConflicts ofRatings = new MeasureConflicts(ratings, true, statements, accusation);
        Statements.group(ratings, SpecMismatchRule::measured)
                .values()
                .forEach(lane -> ofRatings.judge("rating", lane, 1));
        List<LinkedFact> counts =
                statements.of(FactKind.COUNT).stream()
                        .filter(fact -> isClaim(fact, statements))
                        .map(fact -> counted(fact, statements))
                        .toList();
        MeasureConflicts ofCounts = new MeasureConflicts(counts, true, statements, accusation);
        Statements.group(counts, SpecMismatchRule::noun)
                .values()
                .forEach(lane -> ofCounts.judge("count", lane, 1));
        CountedThings things = new CountedThings(statements);
        LikeMeasures like =
                new LikeMeasures(
                        statements,
                        things.frames(),
                        right -> !DeliveryAreas.isRadius(right, statements),
                        accusation);
        like.judge("measure", statements.of(FactKind.QUANTITY));
        like.judgeSpans(things.spans());
        for (CountedThings.Odd odd : things.find()) {
            if (!odd.coded()) {
                // A smaller number may count a part: 'two of our clubs have a sauna'.
                boolean same = odd.more() || odd.likeness() >= ALIKE;
                accusation.report("count", odd.wrong(), odd.right(), same ? OF_WORDS : 0);
            }
        }
        new CompanionNumbers(statements, accusation).judge(judgement.accused());
        new FramedNumbers(statements, accusation).judge(judgement.accused());
        new NamedNumbers(statements, accusation).judge();
        new Materials(statements, accusation).judge();
        return judgement;
    }

    /** Statements about products; those about the campaign where it knows no product. */
    private static List<LinkedFact> ofProducts(FactKind kind, Statements statements) {
        Subject.Kind wanted =
                statements.products().isEmpty() ? Subject.Kind.CAMPAIGN : Subject.Kind.PRODUCT;
        return statements.of(kind).stream()
                .filter(fact -> statements.kind(fact.subject()) == wanted)
                .map(SpecMismatchRule::sure)
                .toList();
    }

    /** What stands under the product's heading or in a piece about it is said of it. */
    static LinkedFact sure(LinkedFact fact) {
        double least =
                switch (fact.attachment()) {
                    case HEADING -> UNDER_HEADING;
                    case PIECE, CAMPAIGN -> IN_PIECE;
                    default -> fact.confidence();
                };
        return fact.confidence() >= least
                ? fact
                : new LinkedFact(fact.fact(), fact.subject(), fact.attachment(), least);
    }

    private static boolean single(LinkedFact fact) {
        return fact.fact().value() instanceof FactValue.Quantity;
    }

    private static Object measured(LinkedFact fact) {
        return List.of(fact.subject(), Measures.family(fact), market(fact));
    }

    private static Object noun(LinkedFact fact) {
        return fact.fact().value() instanceof FactValue.Quantity quantity
                        && GOODS.contains(quantity.unit())
                ? List.of(fact.subject(), Measures.family(fact), market(fact))
                : List.of(Measures.family(fact), market(fact));
    }

    /** Whether it is told what has so many pieces. */
    private static boolean isClaim(LinkedFact fact, Statements statements) {
        return statements.kind(fact.subject()) == Subject.Kind.PRODUCT
                || !(fact.fact().value() instanceof FactValue.Quantity quantity)
                || !GOODS.contains(quantity.unit());
    }

    private static String market(LinkedFact fact) {
        return Objects.requireNonNullElse(fact.fact().key().market(), "");
    }

    /** Shops are those of the company, and what is counted without a product is the campaign's. */
    private static LinkedFact counted(LinkedFact linked, Statements statements) {
        Fact fact = linked.fact();
        boolean company =
                fact.value() instanceof FactValue.Quantity quantity
                        && COMPANY.contains(quantity.unit());
        if (company) {
            return new LinkedFact(
                    fact, statements.whole(), LinkedFact.Attachment.CAMPAIGN, OF_COMPANY);
        }
        if (isLoose(linked)) {
            return new LinkedFact(
                    fact, statements.whole(), LinkedFact.Attachment.CAMPAIGN, OF_CAMPAIGN);
        }
        return statements.kind(linked.subject()) == Subject.Kind.CAMPAIGN
                ? new LinkedFact(fact, linked.subject(), linked.attachment(), OF_CAMPAIGN)
                : sure(linked);
    }

    /** What no goods have and what is hardly told of a product is the campaign's. */
    private static boolean isLoose(LinkedFact linked) {
        boolean goods =
                linked.fact().value() instanceof FactValue.Quantity quantity
                        && GOODS.contains(quantity.unit());
        return !goods && linked.confidence() < HARDLY_LINKED;
    }
}
