package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Region;
import app.concord.model.Subject;

import java.time.LocalDate;
import java.util.List;

/**
 * Times that a product or offer has of its own, which are no other word for the campaign's: a week
 * inside it, the nights of a stay behind its end, the day of an event in a record.
 */
final class OwnTimes {
    private final Statements statements;

    OwnTimes(Statements statements) {
        this.statements = statements;
    }

    /**
     * Whether all of these tell a time of their own.
     *
     * @param agreed the day that the campaign has where these have another
     */
    boolean areAll(List<LinkedFact> facts, LocalDate agreed) {
        return facts.stream().allMatch(fact -> isWindow(fact, agreed))
                || facts.stream().allMatch(this::ofRecord);
    }

    /** Whether both ends are told, of an offer or wholly before or behind the agreed day. */
    private boolean isWindow(LinkedFact fact, LocalDate agreed) {
        if (!(fact.fact().value() instanceof FactValue.Period period)
                || period.start() == null
                || period.end() == null) {
            return false;
        }
        return statements.kind(fact.subject()) == Subject.Kind.OFFER
                || period.start().date().isAfter(agreed)
                || period.end().date().isBefore(agreed);
    }

    /** Whether a machine-readable record gives the day, as that of an event in it. */
    private boolean ofRecord(LinkedFact fact) {
        Block block = statements.block(fact.fact());
        return block != null && block.region() == Region.STRUCTURED;
    }
}
