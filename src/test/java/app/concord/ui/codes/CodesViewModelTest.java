package app.concord.ui.codes;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.CheckResult;
import app.concord.ui.SampleCodes;
import app.concord.ui.codes.CodesViewModel.Part;
import app.concord.ui.look.Spot;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** Which codes are shown, what is said of them, and where a click leads. */
class CodesViewModelTest {
    private final List<String> opened = new ArrayList<>();
    private final CodesViewModel model = new CodesViewModel(opened::add);
    private final CheckResult rich = SampleCodes.rich();

    private CodeLine line(String code) {
        return model.lines().stream()
                .filter(line -> line.entry().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLineTellsWhatACodeGivesWhenAndUnderWhichConditions() {
        model.show(rich);

        assertThat(line("TRAUM20").gives()).containsExactly("20 % off");
        assertThat(line("TRAUM20").holds()).containsExactly("2–30 Nov 2026");
        assertThat(line("TRAUM20").conditions())
                .containsExactly("minimum spend €80", "not for reduzierte Artikel");
        assertThat(line("TRAUM20").offer()).isEqualTo("20 % auf Bettwäsche und Zubehör · DE");
        assertThat(line("NEU10").conditions()).containsExactly("for new customers");
        assertThat(line("NEU10").gives()).isEmpty();
    }

    @Test
    void whatDeviatesHasItsSign() {
        model.show(rich);

        assertThat(line(SampleCodes.DIFFERING).gives()).containsExactly("25 % off", "≠ 20 % off");
        assertThat(line(SampleCodes.DIFFERING).holds())
                .containsExactly("2–30 Nov 2026", "≠ until 29 Nov 2026");
    }

    @Test
    void partsTellHowManyTheyHold() {
        model.show(rich);

        assertThat(model.count(Part.ALL)).isEqualTo(4);
        assertThat(model.count(Part.FINDINGS)).isEqualTo(2);
        assertThat(model.count(Part.LOOK_ALIKES)).isEqualTo(2);
        model.partProperty().set(Part.LOOK_ALIKES);
        assertThat(model.lines())
                .extracting(line -> line.entry().code())
                .containsExactly("TRAUM20", SampleCodes.SLIP);
        model.textProperty().set("2o");
        assertThat(model.lines()).hasSize(1);
        model.clearFilters();
        model.textProperty().set("newsletter");
        assertThat(model.lines()).containsExactly(line("NEU10"));
    }

    @Test
    void theChosenCodeListsItsPlacesTheDeviatingWordsFirst() {
        model.show(rich);
        model.selectedProperty().set(line(SampleCodes.DIFFERING));

        assertThat(model.spots()).hasSize(4);
        assertThat(model.spots().getFirst().wrong()).isTrue();
        assertThat(model.spots().subList(1, 4)).noneMatch(Spot::wrong);
    }

    @Test
    void opensTheFindingIfThereIsOne() {
        model.show(rich);
        model.selectedProperty().set(line("TRAUM20"));
        assertThat(model.open()).isFalse();
        model.selectedProperty().set(line(SampleCodes.SLIP));
        assertThat(model.open()).isTrue();
        assertThat(opened).containsExactly(rich.findings().getFirst().fingerprint());
    }

    @Test
    void theSameCodeStaysChosenAfterAnotherCheck() {
        model.show(rich);
        model.selectedProperty().set(line(SampleCodes.SLIP));
        model.show(SampleCodes.rich());
        assertThat(model.selectedProperty().get()).isEqualTo(line(SampleCodes.SLIP));
        model.show(null);
        assertThat(model.lines()).isEmpty();
        assertThat(model.spots()).isEmpty();
    }

    @Test
    void aRowIsCopiedAsCells() {
        model.show(rich);

        assertThat(line("TRAUM20").copied())
                .isEqualTo(
                        "TRAUM20\t20 % off\t2–30 Nov 2026\t"
                                + "minimum spend €80; not for reduzierte Artikel");
    }
}
