package app.concord.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.CheckResult;
import app.concord.model.Timeline.Bar;
import app.concord.ui.SampleResults;
import app.concord.ui.SampleTimeline;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** Which offers the timeline shows, and what it answers about a day. */
class TimelineViewModelTest {
    private final List<String> opened = new ArrayList<>();
    private final TimelineViewModel model = new TimelineViewModel(opened::add);
    private final CheckResult rich = SampleTimeline.rich();
    private final String finding = rich.findings().getFirst().fingerprint();

    private TimelineRow row(String title) {
        return model.rows().stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** What is told of a day, a line each: headings with a colon. */
    private List<String> told(int day) {
        model.look(SampleTimeline.day(day));
        return model.dayLines().stream()
                .map(line ->
                        line.kind() == DayLine.Kind.HEADING
                                ? line.words() + ":"
                                : (line.wrong() ? "≠ " : "") + line.words() + " " + line.note())
                .map(String::strip)
                .toList();
    }

    @Test
    void beginsAtTodayWithTheFirstProblem() {
        model.show(rich);

        assertThat(model.cursorProperty().get()).isEqualTo(rich.campaign().today());
        assertThat(model.rows()).hasSize(8);
        assertThat(model.problems()).isEqualTo(2);
        assertThat(model.selectedProperty().get()).isEqualTo(row("The campaign as a whole"));
        assertThat(model.axis().first()).isBefore(SampleTimeline.day(0));
        assertThat(model.axis().last()).isAfter(SampleTimeline.day(45));
    }

    @Test
    void rowsTellTheirWindowInShort() {
        model.show(rich);

        assertThat(row(SampleTimeline.DEVIATING).note()).isEqualTo("9–22 Nov 2026");
        assertThat(row("Kissen Linde gratis").note()).isEqualTo("2 windows, 2–30 Nov 2026");
        assertThat(row("Newsletter-Gutschein").note()).isEqualTo("until 15 Dec 2026");
        assertThat(row("Verkaufsoffener Sonntag").note()).isEqualTo("Event: 8 Nov 2026");
    }

    @Test
    void barsThatDoNotLieOnEachOtherShareALine() {
        model.show(rich);

        assertThat(row("Donnerstagsangebote Schlafzimmermöbelkollektion").lines())
                .singleElement()
                .satisfies(line -> assertThat(line).hasSize(3));
        assertThat(row("Kissen Linde gratis").lines()).hasSize(2);
    }

    @Test
    void aDayTellsWhereChannelsDisagree() {
        model.show(rich);

        assertThat(told(25))
                .startsWith(
                        "Channels disagree  1:",
                        "≠ " + SampleTimeline.DEVIATING + " says: live",
                        "Goes out  1:");
        assertThat(told(30))
                .startsWith(
                        "Channels disagree  1:",
                        "≠ The campaign as a whole says: not live",
                        "Ends on this day  3:");
        assertThat(told(5)).noneMatch(line -> line.startsWith("Channels disagree"));
    }

    @Test
    void aDayTellsWhatIsLiveByChannel() {
        model.show(rich);

        assertThat(told(20))
                .containsSequence(
                        "Live: Print  3:",
                        "The campaign as a whole 2–30 Nov 2026",
                        "≠ " + SampleTimeline.DEVIATING + " 9–29 Nov 2026",
                        "Kissen Linde gratis 16–30 Nov 2026");
        assertThat(told(10))
                .containsSequence(
                        "Between two windows  1:",
                        "Donnerstagsangebote Schlafzimmermöbelkollektion next Thu 12 Nov 2026");
        assertThat(told(8)).containsSequence("Takes place  1:", "Verkaufsoffener Sonntag Event");
    }

    @Test
    void theDayStaysOnTheAxis() {
        model.show(rich);
        model.step(-100_000);
        assertThat(model.cursorProperty().get()).isEqualTo(model.axis().first());
        model.step(7);
        assertThat(model.cursorProperty().get()).isEqualTo(model.axis().first().plusDays(7));
    }

    @Test
    void theBarOfTheDayIsChosenAndLeadsToItsFinding() {
        model.show(rich);
        model.selectedProperty().set(row(SampleTimeline.DEVIATING));
        model.look(SampleTimeline.day(25));

        assertThat(model.chosenProperty().get()).isNotNull().matches(Bar::deviates);
        assertThat(model.spots()).singleElement().matches(spot -> spot.wrong());
        assertThat(model.open()).isTrue();
        assertThat(opened).containsExactly(finding);
    }

    @Test
    void aBarWithoutFindingListsItsPlaces() {
        model.show(rich);
        TimelineRow row = row("Matratze Alva");
        model.choose(row, row.track().bars().getFirst(), SampleTimeline.day(9));

        assertThat(model.open()).isFalse();
        assertThat(model.spots()).hasSize(2);
        assertThat(model.cursorProperty().get()).isEqualTo(SampleTimeline.day(9));
    }

    @Test
    void aLatePieceOfTheDayLeadsToItsFinding() {
        model.show(rich);
        model.selectedProperty().set(row("The campaign as a whole"));
        TimelineRow row = row("The campaign as a whole");
        model.choose(row, row.track().bars().getFirst(), SampleTimeline.day(33));

        assertThat(model.finding()).isEqualTo(finding);
    }

    @Test
    void filtersByNameAndByProblems() {
        model.show(rich);
        model.textProperty().set("linde");
        assertThat(model.rows())
                .extracting(TimelineRow::title)
                .containsExactly("Kissen Linde gratis");
        assertThat(model.selectedProperty().get()).isEqualTo(row("Kissen Linde gratis"));
        model.clearFilters();
        model.onlyProblemsProperty().set(true);
        assertThat(model.rows()).hasSize(2);
        model.clearFilters();
        assertThat(model.rows()).hasSize(8);
    }

    @Test
    void theSameOfferStaysChosenAfterAnotherCheck() {
        model.show(rich);
        model.selectedProperty().set(row("Matratze Alva"));
        model.show(SampleTimeline.rich());
        assertThat(model.selectedProperty().get()).isEqualTo(row("Matratze Alva"));
        model.show(SampleResults.clean());
        assertThat(model.rows()).isEmpty();
        assertThat(model.dayLines()).isEmpty();
        model.show(null);
        assertThat(model.spots()).isEmpty();
    }
}
