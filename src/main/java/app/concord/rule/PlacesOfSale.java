package app.concord.rule;

import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Subject;

import java.util.List;

/** A product that is sold online only, and a piece that sends its readers to a shop for it. */
final class PlacesOfSale {
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
                        .filter(fact -> isNamed(fact) && !isOfCode(fact, vouchers))
                        .map(PlacesOfSale::sure)
                        .toList();
        SalesPlaces.accuse(places, statements, accusation);
    }

    /** Whether the product stands with the words: a piece about it names shops for other things. */
    private static boolean isNamed(LinkedFact fact) {
        return switch (fact.attachment()) {
            case RECORD, TABLE_ROW, SENTENCE, ITEM, HEADING, PREVIOUS_SENTENCE -> true;
            case HASHTAG, PIECE, CAMPAIGN -> false;
        };
    }

    /** 'With SAVE10 you get 10 %. Online only': said of the code that the block speaks of. */
    private static boolean isOfCode(LinkedFact fact, Vouchers vouchers) {
        return fact.attachment() != LinkedFact.Attachment.SENTENCE && vouchers.followsOther(fact);
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
