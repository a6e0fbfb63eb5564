package app.concord.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.check.search.SearchAnswer;
import app.concord.check.search.SearchRequest;
import app.concord.check.search.Widening;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.ui.DirectBackground;
import app.concord.ui.SampleResults;
import app.concord.ui.SampleSearch;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is asked and found as one types, and that an older answer never comes after a newer one. */
class SearchViewModelTest {
    private final DirectBackground background = new DirectBackground();
    private final List<Throwable> failed = new ArrayList<>();
    private final SearchViewModel model = new SearchViewModel(background, failed::add);
    private final CheckResult rich = SampleSearch.rich();

    private SearchAnswer answer() {
        return Objects.requireNonNull(model.answerProperty().get());
    }

    private List<String> files() {
        return model.lines().stream()
                .filter(SearchLine.Piece.class::isInstance)
                .map(line -> ((SearchLine.Piece) line).file())
                .toList();
    }

    private SearchLine.Hit hit() {
        return (SearchLine.Hit) Objects.requireNonNull(model.selectedProperty().get());
    }

    @Test
    void findsWhileTypingAndLooksAtTheBestHit() {
        model.show(rich);
        model.textProperty().set("otterm");

        assertThat(answer().pieces()).isGreaterThan(3);
        assertThat(model.lines().getFirst()).isInstanceOf(SearchLine.Piece.class);
        assertThat(model.selectedProperty().get()).isEqualTo(model.lines().get(1));
        assertThat(Excerpt.of(hit().passage()).stretches())
                .contains(new Excerpt.Stretch("Ottermoon", true));
        assertThat(failed).isEmpty();
    }

    @Test
    void whatWasTypedBeforeTheSearchWasReadyIsFoundThen() {
        background.hold();
        model.show(rich);
        assertThat(model.preparingProperty().get()).isTrue();
        model.textProperty().set("ottermoon");
        assertThat(model.lines()).isEmpty();
        background.finish();
        assertThat(model.preparingProperty().get()).isFalse();
        background.finish();
        assertThat(model.lines()).isNotEmpty();
    }

    @Test
    void onlyTheLastQuestionIsAnswered() {
        model.show(rich);
        background.hold();
        model.textProperty().set("ottermoon");
        model.textProperty().set("festoon");
        assertThat(background.waiting()).isEqualTo(1);
        background.finish();
        assertThat(answer().request().text()).isEqualTo("festoon");
    }

    @Test
    void aNewCheckDropsWhatIsSearchedInTheOldOne() {
        model.show(rich);
        model.textProperty().set("ottermoon");
        background.hold();
        model.textProperty().set("festoon");
        model.show(SampleResults.rich());
        background.finish();
        background.finish();
        assertThat(answer().request().text()).isEqualTo("festoon");
        assertThat(answer().pieces()).isZero();
        model.show(null);
        assertThat(model.lines()).isEmpty();
        assertThat(model.answerProperty().get()).isNull();
        assertThat(model.selectedProperty().get()).isNull();
    }

    @Test
    void theSamePassageStaysLookedAtAfterAnotherCheck() {
        model.show(rich);
        model.textProperty().set("lantern");
        SearchLine.Hit third =
                model.lines().stream()
                        .filter(SearchLine.Hit.class::isInstance)
                        .map(SearchLine.Hit.class::cast)
                        .filter(hit -> Excerpt.of(hit.passage()).words().contains("Ottermoon"))
                        .skip(2)
                        .findFirst()
                        .orElseThrow();
        model.selectedProperty().set(third);
        model.show(rich);
        assertThat(hit().isAt(third)).isTrue();
        model.textProperty().set("lantern ottermoon");
        assertThat(hit()).as("the best for what is asked now").isEqualTo(model.lines().get(1));
    }

    @Test
    void channelsAndLanguagesNarrow() {
        model.show(rich);
        model.textProperty().set("ottermoon ");
        int all = answer().pieces();
        model.toggle(Channel.EMAIL);
        assertThat(answer().pieces()).isEqualTo(answer().channels().get(Channel.EMAIL));
        assertThat(answer().pieces()).isLessThan(all);
        model.toggle(Channel.WEB);
        model.toggle("de");
        assertThat(answer().request().channels())
                .containsExactlyInAnyOrder(Channel.EMAIL, Channel.WEB);
        assertThat(answer().request().languages()).containsExactly("de");
        model.toggle(Channel.EMAIL);
        model.toggle(Channel.WEB);
        model.toggle("de");
        assertThat(answer().pieces()).isEqualTo(all);
    }

    @Test
    void moreIsShownOnDemandAndForgottenWithAnotherQuestion() {
        model.show(rich);
        model.textProperty().set("£");
        model.textProperty().set("kind:price");
        SearchLine.MorePassages more =
                model.lines().stream()
                        .filter(SearchLine.MorePassages.class::isInstance)
                        .map(SearchLine.MorePassages.class::cast)
                        .findFirst()
                        .orElseThrow();
        int before = model.lines().size();
        assertThat(model.open(more)).isTrue();
        assertThat(model.lines()).hasSize(before + more.count() - 1);
        assertThat(model.open(model.lines().get(1))).isFalse();
        model.textProperty().set("kind:price ");
        assertThat(model.lines()).hasSize(before);
    }

    @Test
    void morePiecesAreShownOnDemand() {
        model.show(SampleResults.rich());
        model.textProperty().set("-nothing");
        assertThat(model.lines().getLast()).isInstanceOf(SearchLine.Hit.class);
        assertThat(model.open(new SearchLine.MorePieces(3))).isTrue();
        assertThat(answer().request().pieces()).isEqualTo(2 * SearchRequest.PIECES);
    }

    @Test
    void suggestionsGoOnFromWhatIsTyped() {
        model.show(rich);
        assertThat(model.suggestions()).isNotEmpty();
        model.textProperty().set("lantern cha");
        model.use(model.suggestions().getFirst());
        assertThat(model.textProperty().get()).isEqualTo("lantern channel:");
        model.use(model.suggestions().getFirst());
        assertThat(answer().channels().entrySet().stream().filter(e -> e.getValue() > 0))
                .hasSize(1);
    }

    @Test
    void aWiderQuestionIsAsked() {
        model.show(rich);
        model.textProperty().set("ottermoon channel:email ");
        model.toggle(Channel.PRINT);
        assertThat(model.lines()).isEmpty();
        Widening wider = answer().widenings().getFirst();
        model.use(wider);
        assertThat(answer().passages()).isEqualTo(wider.passages());
        assertThat(model.lines()).isNotEmpty();
    }

    @Test
    void whatFoundSomethingIsRemembered() {
        model.show(rich);
        model.textProperty().set("ottermoon");
        model.remember();
        model.textProperty().set("nothing at all");
        model.remember();
        model.textProperty().set("festoon");
        model.clear();
        assertThat(model.recent()).containsExactly("festoon", "ottermoon");
        assertThat(model.isClear()).isTrue();
        assertThat(answer().asked()).isFalse();
        model.toggle(Channel.EMAIL);
        model.use("ottermoon");
        assertThat(model.recent()).containsExactly("ottermoon", "festoon");
        assertThat(model.channelsProperty().get()).isEmpty();
        assertThat(files()).isNotEmpty();
        for (String example : model.examples()) {
            model.use(example);
        }
        assertThat(model.recent()).hasSizeLessThanOrEqualTo(8).doesNotHaveDuplicates();
    }

    @Test
    void stepsOfTheOriginalMoveTheList() {
        model.show(rich);
        model.textProperty().set("kind:price");
        SearchLine.Hit first = hit();
        model.step(1);
        assertThat(hit().index()).isEqualTo(1);
        assertThat(hit().piece()).isSameAs(first.piece());
        model.step(999);
        assertThat(hit().index()).isEqualTo(1);
    }
}
