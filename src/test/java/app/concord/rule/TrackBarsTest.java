package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Channel;
import app.concord.model.FindingMatrix.State;
import app.concord.model.Location;
import app.concord.model.Place;
import app.concord.model.Span;
import app.concord.model.Timeline.Bar;
import app.concord.model.Timeline.Kind;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which windows come of what statements tell. */
class TrackBarsTest {
    private int told;
    private final Set<Place> explained = new HashSet<>();

    private Place place(String asset, @Nullable Integer row) {
        int at = told++;
        return new Place(
                asset,
                0,
                new Span(at, at + 1),
                "x",
                row == null ? Location.NONE : Location.inCell(row, "date"));
    }

    private Stated stated(String asset, @Nullable Integer from, @Nullable Integer to) {
        return stated(asset, from, to, false, null);
    }

    private Stated stated(
            String asset,
            @Nullable Integer from,
            @Nullable Integer to,
            boolean wrong,
            @Nullable Integer row) {
        return new Stated(Kind.VALIDITY, day(from), day(to), wrong, place(asset, row));
    }

    private static @Nullable LocalDate day(@Nullable Integer dayOfMonth) {
        return dayOfMonth == null ? null : LocalDate.of(2026, 11, dayOfMonth);
    }

    /** The bars, a line each: {@code 2..30 AGREES EMAIL 1 WEB 2}. */
    private List<String> bars(Stated... statements) {
        return build(statements).stream().map(TrackBarsTest::line).toList();
    }

    private List<Bar> build(Stated... statements) {
        return new TrackBars(
                        place ->
                                Channel.valueOf(
                                        place.asset().split("/", -1)[0].toUpperCase(Locale.ROOT)),
                        new Reported("none", List.of()),
                        explained)
                .of(List.of(statements));
    }

    private static String line(Bar bar) {
        StringBuilder line = new StringBuilder();
        line.append(bar.start() == null ? "" : bar.start().getDayOfMonth()).append("..");
        line.append(bar.end() == null ? "" : bar.end().getDayOfMonth()).append(' ');
        line.append(bar.state());
        bar.said()
                .forEach(said ->
                        line.append(' ').append(said.channel()).append(' ').append(said.pieces()));
        return line.toString();
    }

    @Test
    void firstAndLastDayOfOnePieceAreOneWindow() {
        assertThat(bars(stated("email/a", 2, null), stated("email/a", null, 30)))
                .containsExactly("2..30 AGREES EMAIL 1");
    }

    @Test
    void theSameWindowOfSeveralChannelsIsOneBar() {
        assertThat(
                        bars(
                                stated("web/a", 2, 30),
                                stated("web/b", 2, 30),
                                stated("email/a", 2, 30),
                                stated("email/a", 2, 30)))
                .containsExactly("2..30 AGREES EMAIL 1 WEB 2");
    }

    @Test
    void oneEndAloneMeansTheWindowOfTheOthers() {
        assertThat(
                        bars(
                                stated("web/a", 2, 30),
                                stated("email/a", null, 30),
                                stated("social/a", 2, null)))
                .containsExactly("2..30 AGREES EMAIL 1 SOCIAL 1 WEB 1");
    }

    @Test
    void anEndThatNobodySharesStaysOpen() {
        assertThat(bars(stated("web/a", 2, 30), stated("email/a", null, 15)))
                .containsExactly("..15 AGREES EMAIL 1", "2..30 AGREES WEB 1");
        assertThat(bars(stated("email/a", null, 15))).containsExactly("..15 AGREES EMAIL 1");
        assertThat(bars(stated("email/a", 15, null))).containsExactly("15.. AGREES EMAIL 1");
    }

    @Test
    void endsOfDifferentPiecesMakeAWindowWhereThereIsOneOfEach() {
        assertThat(bars(stated("email/a", 2, null), stated("web/a", null, 30)))
                .containsExactly("2..30 AGREES EMAIL 1 WEB 1");
        assertThat(
                        bars(
                                stated("email/a", 2, null),
                                stated("web/a", null, 30),
                                stated("web/b", null, 15)))
                .containsExactly("..15 AGREES WEB 1", "..30 AGREES WEB 1", "2.. AGREES EMAIL 1");
    }

    @Test
    void rowsOfATableAreWindowsOfTheirOwn() {
        assertThat(
                        bars(
                                stated("brief/a", 2, null, false, 1),
                                stated("brief/a", null, 8, false, 1),
                                stated("brief/a", 15, null, false, 2),
                                stated("brief/a", null, 20, false, 2)))
                .containsExactly("2..8 AGREES BRIEF 1", "15..20 AGREES BRIEF 1");
    }

    @Test
    void aWrongEndIsABarOfItsOwnWithAllThatThePieceSaysOfIt() {
        assertThat(
                        bars(
                                stated("web/a", 2, 30),
                                stated("print/a", 2, 29, true, null),
                                stated("email/a", null, 29, true, null),
                                stated("email/a", null, 29)))
                .containsExactly(
                        "2..30 AGREES WEB 1", "..29 DEVIATES EMAIL 1", "2..29 DEVIATES PRINT 1");
    }

    @Test
    void whatIsInOrderIsExplainedUnlessItIsTheMainWindow() {
        Stated main = stated("brief/a", 2, 30);
        Stated other = stated("email/a", 2, 15);
        explained.add(main.place());
        explained.add(other.place());

        assertThat(bars(main, other))
                .containsExactly("2..30 AGREES BRIEF 1", "2..15 EXPLAINED EMAIL 1");
    }

    @Test
    void gapsAndOverlapsOfWindowsThatFollowEachOther() {
        assertThat(
                        TrackBars.breaks(
                                build(
                                        stated("web/a", 1, 5),
                                        stated("web/b", 6, 10),
                                        stated("web/c", 13, 20),
                                        stated("web/d", 18, 25),
                                        stated("web/e", 19, 21),
                                        stated("web/f", null, 28),
                                        stated("print/a", 27, 29, true, null))))
                .extracting(found ->
                        found.nature()
                                + " "
                                + found.first().getDayOfMonth()
                                + " "
                                + found.last().getDayOfMonth())
                .containsExactly("GAP 11 12", "OVERLAP 18 20");
    }

    @Test
    void anEventIsNoWindow() {
        Place place = place("web/a", null);
        Bar bar =
                build(new Stated(Kind.EVENT, day(8), day(8), false, place), stated("web/a", 2, 5))
                        .getLast();

        assertThat(bar.kind()).isEqualTo(Kind.EVENT);
        assertThat(bar.state()).isEqualTo(State.AGREES);
        assertThat(bar.covers(LocalDate.of(2026, 11, 8))).isTrue();
        assertThat(bar.covers(LocalDate.of(2026, 11, 9))).isFalse();
    }
}
