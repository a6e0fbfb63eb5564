package app.concord.report;

import app.concord.model.Audience;
import app.concord.model.Channel;
import app.concord.model.CodeRegister;
import app.concord.model.ComparabilityKey;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.FindingMatrix.State;
import app.concord.model.Location;
import app.concord.model.Place;
import app.concord.model.Role;
import app.concord.model.Span;
import app.concord.model.Timeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** The timeline and the promo codes of the invented shop. */
final class TableSpecimens {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 29);

    private TableSpecimens() {}

    /** One offer with a window, a deviating one, an overlap, and a piece that comes too late. */
    static Timeline timeline() {
        return new Timeline(
                List.of(
                        new Timeline.Track(
                                "campaign",
                                "",
                                "GB",
                                List.of(
                                        new Timeline.Bar(
                                                Timeline.Kind.VALIDITY,
                                                FIRST,
                                                LAST,
                                                State.AGREES,
                                                List.of(
                                                        new Timeline.InChannel(
                                                                Channel.EMAIL,
                                                                2,
                                                                List.of(
                                                                        place(
                                                                                Specimens.MAIL,
                                                                                "until 29"
                                                                                        + " November")))),
                                                List.of()),
                                        new Timeline.Bar(
                                                Timeline.Kind.VALIDITY,
                                                null,
                                                LAST.plusDays(1),
                                                State.DEVIATES,
                                                List.of(
                                                        new Timeline.InChannel(
                                                                Channel.PRINT,
                                                                1,
                                                                List.of(
                                                                        place(
                                                                                Specimens.FLYER,
                                                                                "until 30"
                                                                                        + " November")))),
                                                List.of("f00d"))),
                                List.of(new Timeline.Break(Timeline.Nature.OVERLAP, LAST, LAST)),
                                List.of(
                                        new Timeline.Sending(
                                                Specimens.POST,
                                                "Last call",
                                                Channel.SOCIAL,
                                                LAST.plusDays(2).atTime(9, 30),
                                                Timeline.Standing.AFTER,
                                                "f00d")))));
    }

    /** A code that print gives another benefit, and one that looks like it. */
    static CodeRegister codes() {
        return new CodeRegister(
                List.of(
                        new CodeRegister.Entry(
                                "FRESH20",
                                List.of("20% off fans"),
                                List.of("GB"),
                                new TreeSet<>(List.of(Audience.NEW_CUSTOMER)),
                                List.of(
                                        term(
                                                FactKind.DISCOUNT,
                                                Role.SAVING,
                                                new FactValue.Percent(BigDecimal.valueOf(20)),
                                                State.AGREES),
                                        term(
                                                FactKind.DISCOUNT,
                                                Role.SAVING,
                                                new FactValue.Percent(BigDecimal.valueOf(25)),
                                                State.DEVIATES)),
                                List.of(
                                        term(
                                                FactKind.PRICE,
                                                Role.THRESHOLD,
                                                new FactValue.Money(new BigDecimal("50"), "GBP"),
                                                State.AGREES)),
                                List.of(new CodeRegister.Window(FIRST, LAST, State.AGREES)),
                                List.of(
                                        new CodeRegister.InChannel(
                                                Channel.PRINT,
                                                1,
                                                State.AGREES,
                                                List.of(place(Specimens.FLYER, "FRESH20")))),
                                List.of(
                                        new CodeRegister.LookAlike(
                                                "FRESH2O", CodeRegister.Likeness.CHARACTERS)),
                                State.DEVIATES,
                                List.of("f00d"))));
    }

    private static CodeRegister.Term term(FactKind kind, Role role, FactValue value, State state) {
        Place place = place(Specimens.FLYER, value.canonical());
        return new CodeRegister.Term(
                new Fact(kind, value, ComparabilityKey.of(role), place, 1),
                state,
                List.of(Channel.PRINT),
                1,
                List.of(place));
    }

    private static Place place(String asset, String quote) {
        return new Place(
                asset, 0, new Span(0, quote.length()), quote, Location.onPage(1, List.of()));
    }
}
