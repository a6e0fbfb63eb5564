package app.concord.rule;

import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Role;
import app.concord.model.Timeline.Kind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What one statement tells of when something holds or takes place.
 *
 * @param start the first day, null where it is not told
 * @param end the last day, null where it is not told
 * @param wrong whether a finding holds it to be wrong
 */
record Stated(
        Kind kind, @Nullable LocalDate start, @Nullable LocalDate end, boolean wrong, Place place) {

    /** Of a date or period; null for days that say nothing about an offer. */
    static @Nullable Stated of(LinkedFact linked, boolean wrong) {
        Place place = linked.fact().place();
        Role role = linked.fact().role();
        Kind kind =
                switch (role) {
                    case START, END, VALIDITY -> Kind.VALIDITY;
                    case EVENT -> Kind.EVENT;
                    case DELIVERY_DATE -> Kind.DELIVERY;
                    case RETURN_DATE -> Kind.RETURN;
                    default -> null;
                };
        if (kind == null) {
            return null;
        }
        return switch (linked.fact().value()) {
            case FactValue.Day day ->
                    new Stated(
                            kind,
                            role == Role.END ? null : day.date(),
                            role == Role.START ? null : day.date(),
                            wrong,
                            place);
            case FactValue.Period(var start, var end) ->
                    new Stated(
                            kind,
                            start == null ? null : start.date(),
                            end == null ? null : end.date(),
                            wrong,
                            place);
            default -> null;
        };
    }

    /** The same, held to be wrong. */
    Stated asWrong() {
        return new Stated(kind, start, end, true, place);
    }

    /** Whether a piece tells the same in both places. */
    boolean repeats(Stated other) {
        return kind == other.kind
                && place.asset().equals(other.place.asset())
                && Objects.equals(start, other.start)
                && Objects.equals(end, other.end);
    }

    /** Whether it is a window of which one end is not told. */
    boolean isOpen() {
        return start == null || end == null;
    }

    /** The same statement of both ends. */
    Stated between(@Nullable LocalDate first, @Nullable LocalDate last, boolean bothRight) {
        return new Stated(kind, first, last, wrong || !bothRight, place);
    }
}
