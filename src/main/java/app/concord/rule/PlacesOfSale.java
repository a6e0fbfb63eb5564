package app.concord.rule;

import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Subject;

import java.util.List;

/** A product that is sold online only, and a piece that sends its readers to a shop for it. */
final class PlacesOfSale {
    private static final double SURE = 0.9;
    private static final double NAMED = 0.9;

    private final Statements statements;
    private final Accusation accusation;

    PlacesOfSale(Statements statements, Accusation accusation) {
        this.statements = statements;
        this.accusation = accusation;
    }

    void judge() {
        Vouchers vouchers = new Vouchers(statements);
        List<LinkedFact> places =
                vouchers.tied(statements.of(FactKind.SALES_CHANNEL)).stream()
                        .filter(fact -> statements.kind(fact.subject()) == Subject.Kind.PRODUCT)
                        .filter(PlacesOfSale::isNamed)
                        .map(PlacesOfSale::sure)
                        .toList();
        Statements.group(places, LinkedFact::subject)
                .values()
                .forEach(lane ->
                        new SalesPlaces(lane, statements)
                                .contradictions()
                                .forEach(pair ->
                                        accusation.report(
                                                "place", pair.deviating(), pair.others(), SURE)));
    }

    /** Whether the product stands with the words: a piece about it names shops for other things. */
    private static boolean isNamed(LinkedFact fact) {
        return switch (fact.attachment()) {
            case RECORD, TABLE_ROW, SENTENCE, ITEM, HEADING, PREVIOUS_SENTENCE -> true;
            case HASHTAG, PIECE, CAMPAIGN -> false;
        };
    }

    private static LinkedFact sure(LinkedFact fact) {
        return fact.attachment() == LinkedFact.Attachment.PREVIOUS_SENTENCE
                ? fact
                : new LinkedFact(
                        fact.fact(),
                        fact.subject(),
                        fact.attachment(),
                        Math.max(NAMED, fact.confidence()));
    }
}
