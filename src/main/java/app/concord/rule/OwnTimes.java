package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.LinkedFact.Attachment;
import app.concord.model.Region;
import app.concord.model.Subject;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Times that a product or offer has of its own, which are no other word for the campaign's: a week
 * inside it, the nights of a stay behind its end, the day of an event in a record.
 */
final class OwnTimes {
    private static final int FEWEST = 3;

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
        if (isSlip(fact, period, agreed)) {
            return false;
        }
        return statements.kind(fact.subject()) == Subject.Kind.OFFER
                || period.start().date().isAfter(agreed)
                || period.end().date().isBefore(agreed);
    }

    /**
     * Whether one item of a feed alone has another end than the agreed one, which the others that
     * begin with it have.
     */
    private boolean isSlip(LinkedFact fact, FactValue.Period period, LocalDate agreed) {
        String feed = feed(fact);
        if (feed.isEmpty() || fact.attachment() != Attachment.RECORD) {
            return false;
        }
        int others = 0;
        for (LinkedFact other : statements.of(FactKind.PERIOD)) {
            if (!other.equals(fact)
                    && feed(other).equals(feed)
                    && other.fact().value() instanceof FactValue.Period window
                    && date(window.start()).equals(date(period.start()))) {
                if (date(window.end()).equals(date(period.end()))) {
                    return false;
                }
                others += date(window.end()).equals(agreed) ? 1 : 0;
            }
        }
        return others >= FEWEST;
    }

    private static LocalDate date(FactValue.@Nullable Day day) {
        return day == null ? LocalDate.MIN : day.date();
    }

    /** The file of which a piece is one item; empty for any other piece. */
    private static String feed(LinkedFact fact) {
        String path = fact.fact().place().asset();
        return path.substring(0, Math.max(0, path.indexOf('#')));
    }

    /** Whether a machine-readable record gives the day, as that of an event in it. */
    private boolean ofRecord(LinkedFact fact) {
        Block block = statements.block(fact.fact());
        return block != null && block.region() == Region.STRUCTURED;
    }
}
