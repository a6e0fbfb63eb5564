package app.concord.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

/** Where days lie on the screen, and what is written above them. */
class AxisTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private final Axis axis = new Axis(FIRST);

    private Scale scale() {
        return axis.scaleProperty().get();
    }

    private void show() {
        axis.resize(600);
        axis.show(FIRST.minusYears(2), LAST, FIRST, LAST);
    }

    @Test
    void fitShowsTheDaysThatAreMostlyLookedAt() {
        show();

        assertThat(scale().x(FIRST)).isBetween(0.0, 60.0);
        assertThat(scale().x(LAST)).isBetween(540.0, 600.0);
        axis.resize(1200);
        assertThat(scale().x(LAST)).isBetween(1080.0, 1200.0);
    }

    @Test
    void theDayOneLooksAtStaysWhereItIs() {
        show();
        LocalDate day = LocalDate.of(2026, 11, 20);
        double before = scale().middle(day);

        axis.zoom(2, day);

        assertThat(scale().middle(day)).isCloseTo(before, within(0.001));
        assertThat(scale().day(before)).isEqualTo(day);
        axis.resize(601);
        assertThat(scale().dayWidth()).as("not fitted again").isGreaterThan(20);
    }

    @Test
    void neverWiderThanReadableNorNarrowerThanAll() {
        show();
        axis.zoom(50, FIRST);
        assertThat(scale().dayWidth()).isEqualTo(Axis.WIDEST);
        axis.zoom(-50, FIRST);
        assertThat(axis.total()).isCloseTo(600, within(0.001));
        assertThat(scale().shift()).isZero();
    }

    @Test
    void aDayOutsideIsScrolledTo() {
        show();
        axis.reveal(axis.first());
        assertThat(scale().x(axis.first())).isCloseTo(0, within(0.001));
        axis.reveal(axis.last());
        assertThat(scale().x(axis.last()) + scale().dayWidth()).isCloseTo(600, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({
        "40, DAY, November 2026, 1",
        "10, WEEK, November 2026, 26",
        "3, MONTH, 2026, Nov",
        "0.5, QUARTER, 2026, Oct",
        "0.2, YEAR, '', 2026",
        "0.02, DECADE, '', 2020"
    })
    void ticksFitTheWidthOfADay(double dayWidth, Ticks.Step step, String upper, String lower) {
        Scale scale = new Scale(FIRST, 0, dayWidth);

        assertThat(Ticks.step(dayWidth)).isEqualTo(step);
        List<Ticks.Tick> above = Ticks.upper(scale, 600);
        assertThat(above.isEmpty() ? "" : above.getFirst().label()).isEqualTo(upper);
        List<Ticks.Tick> ticks = Ticks.lower(scale, 600);
        assertThat(ticks.getFirst().label()).isEqualTo(lower);
        assertThat(ticks.getFirst().x()).isLessThanOrEqualTo(0);
        assertThat(ticks.getLast().x() + ticks.getLast().width()).isGreaterThanOrEqualTo(600);
    }
}
