package app.concord.ui.messages;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.message.Wording;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.FindingMatrix.State;
import app.concord.ui.SampleMessages;
import app.concord.ui.SampleResults;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the tables of messages and taglines show, and where a click leads. */
class MessagesViewModelTest {
    private final List<String> opened = new ArrayList<>();
    private final MessagesViewModel model = new MessagesViewModel(opened::add);
    private final CheckResult rich = SampleMessages.rich();

    private WordingLine line(String title) {
        return model.lines().stream()
                .filter(line -> line.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private WordingLine.Cell cell(String title, Channel channel) {
        return Objects.requireNonNull(line(title).cells().get(channel));
    }

    @Test
    void aLineAMessageAndAColumnAChannel() {
        model.show(rich);

        assertThat(model.lines()).hasSize(3);
        assertThat(model.channels())
                .containsExactly(Channel.EMAIL, Channel.SOCIAL, Channel.WEB, Channel.PRINT);
        assertThat(line(SampleMessages.MISSING).note()).isEqualTo("brief, mandatory");
        assertThat(cell(SampleMessages.MISSING, Channel.EMAIL).state()).isEqualTo(State.AGREES);
        assertThat(cell(SampleMessages.MISSING, Channel.SOCIAL).state()).isEqualTo(State.EXPLAINED);
        assertThat(cell(SampleMessages.MISSING, Channel.PRINT).words()).isEqualTo("missing");
    }

    @Test
    void aCellListsItsPlaces() {
        model.show(rich);
        model.choose(line(SampleMessages.MISSING), Channel.SOCIAL);

        assertThat(model.chosenProperty().get())
                .isNotNull()
                .satisfies(cell ->
                        assertThat(cell.spots())
                                .singleElement()
                                .satisfies(spot ->
                                        assertThat(spot.where())
                                                .contains("in other words, 86 % certain")));
    }

    @Test
    void alteredWordsAreHeldAgainstThoseOfTheBrief() {
        model.show(rich);
        WordingLine.Spot altered =
                cell("Ausgeschlafen in den Winter", Channel.WEB).spots().getFirst();
        assertThat(altered.altered()).isNotNull();
        assertThat(Wording.differences(Objects.requireNonNull(altered.altered()).words()))
                .isEqualTo("“durch” instead of “in”");
        assertThat(cell(SampleMessages.MISSING, Channel.SOCIAL).spots())
                .allMatch(spot -> spot.altered() == null);
        model.partProperty().set(MessagesViewModel.Part.TAGLINES);
        assertThat(cell("Ausgeschlafen durch den Winter", Channel.PRINT).spots())
                .isNotEmpty()
                .allMatch(spot -> spot.altered() != null && spot.altered().ofBrief());
        assertThat(cell("#AusgeschlafenInDenWinter", Channel.SOCIAL).spots())
                .allMatch(spot -> spot.altered() == null);
    }

    @Test
    void whatIsReportedLeadsToItsFinding() {
        model.show(rich);
        model.partProperty().set(MessagesViewModel.Part.TAGLINES);
        model.choose(line("Ausgeschlafen durch den Winter"), Channel.PRINT);
        model.open();

        assertThat(opened).containsExactly(rich.findings().getFirst().fingerprint());
    }

    @Test
    void whatIsNotReportedLeadsNowhere() {
        model.show(rich);
        model.choose(line(SampleMessages.MISSING), Channel.EMAIL);
        model.open();

        assertThat(opened).isEmpty();
    }

    @Test
    void wordingsStandBelowTheUsualOne() {
        model.show(rich);
        model.partProperty().set(MessagesViewModel.Part.TAGLINES);

        assertThat(model.lines())
                .extracting(WordingLine::first)
                .containsExactly(true, false, false, true);
        assertThat(model.count(MessagesViewModel.Part.TAGLINES)).isEqualTo(2);
    }

    @Test
    void nothingBeforeTheFirstCheck() {
        assertThat(model.lines()).isEmpty();
        assertThat(model.channels()).isEmpty();
        model.choose(null, null);
        model.open();

        assertThat(opened).isEmpty();
    }

    @Test
    void aNewCheckForgetsTheChoice() {
        model.show(rich);
        model.choose(line(SampleMessages.MISSING), Channel.EMAIL);
        model.show(SampleResults.clean());

        assertThat(model.chosenProperty().get()).isNull();
        assertThat(model.lines()).isEmpty();
    }
}
