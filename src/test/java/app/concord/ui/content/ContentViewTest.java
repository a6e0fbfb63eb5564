package app.concord.ui.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.check.Checker;
import app.concord.model.Correction;
import app.concord.model.Correction.Says;
import app.concord.model.Corrections;
import app.concord.ui.DirectBackground;
import app.concord.ui.SampleContent;
import app.concord.ui.look.Look;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The pieces by keyboard and mouse, on a screen that nobody sees. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Filled by the start of the window.
class ContentViewTest {
    private static final String CARD = "print/fireside-shelf-card.docx";

    private final KeptDouble kept = new KeptDouble();
    private final List<String> opened = new ArrayList<>();
    private ContentViewModel model;

    @Start
    void open(Stage stage) {
        model = new ContentViewModel(opened::add, kept);
        ContentView view =
                new ContentView(
                        model,
                        new Original(
                                new Checker(),
                                new DirectBackground(),
                                path -> SampleContent.FOLDER.resolve(path)));
        Scene scene = new Scene((Parent) view.root(), 990, 900);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Look.style(scene);
        stage.setScene(scene);
        stage.show();
        model.show(SampleContent.sample(Corrections.NONE));
        model.textProperty().set(CARD);
        view.focus();
    }

    private static ListView<ContentLine> lines(FxRobot robot) {
        return robot.lookup("#lines").queryListView();
    }

    private List<Says> said() {
        return kept.correctionsProperty().get().all().stream().map(Correction::says).toList();
    }

    private void look(FxRobot robot, String words) {
        robot.interact(() ->
                model.selectedProperty()
                        .set(
                                model.lines().stream()
                                        .filter(line -> line.words().equals(words))
                                        .findFirst()
                                        .orElseThrow()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void keysStepIntoTheLinesAndCorrectThem(FxRobot robot) {
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lines(robot).isFocused()).isTrue();
        assertThat(model.selectedProperty().get()).isEqualTo(model.lines().getFirst());
        robot.push(KeyCode.DOWN);
        assertThat(model.selectedProperty().get()).isEqualTo(model.lines().get(1));
        look(robot, "£180.00");
        robot.push(KeyCode.W);
        assertThat(said()).containsExactly(Says.FORMER_PRICE);
        robot.push(KeyCode.I);
        assertThat(said()).containsExactly(Says.IGNORE);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(said()).containsExactly(Says.FORMER_PRICE);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(said()).containsExactly(Says.IGNORE);
        robot.push(KeyCode.T);
        assertThat(said()).isEmpty();
        robot.push(KeyCode.ENTER);
        assertThat(opened).isEmpty();
    }

    @Test
    void severalLinesAreCorrectedTogether(FxRobot robot) {
        look(robot, "£69.99");
        robot.interact(() -> lines(robot).requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.I);
        assertThat(said()).containsExactly(Says.IGNORE, Says.IGNORE);
    }

    @Test
    void aPartWithFewerLinesIsListedWhileOneFarDownIsChosen(FxRobot robot) {
        ContentLine last = model.lines().getLast();
        robot.interact(() -> model.selectedProperty().set(last));
        robot.interact(() -> model.partProperty().set(LinePart.OPEN));
        assertThat(model.lines()).doesNotContain(last);
        robot.interact(() -> model.partProperty().set(LinePart.ALL));
        assertThat(lines(robot).getItems()).contains(last);
    }

    @Test
    void aNameIsAskedForAndCanBeWritten(FxRobot robot) {
        look(robot, "£180.00");
        robot.push(KeyCode.B);
        ComboBox<String> subject = robot.lookup(".line-ask .combo-box").queryComboBox();
        assertThat(subject.isVisible()).isTrue();
        assertThat(subject.getEditor().getText()).isEqualTo("Brackendusk Fire Bowl");
        assertThat(subject.getItems()).contains("Pipwick LED Candles");
        robot.interact(() -> subject.getEditor().setText("Garden bowl"));
        robot.push(KeyCode.ENTER);
        assertThat(kept.correctionsProperty().get().all())
                .singleElement()
                .satisfies(one -> assertThat(one.subject()).isEqualTo("Garden bowl"));
        robot.push(KeyCode.B);
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".line-ask").query().isVisible()).isFalse();
        assertThat(model.textProperty().get()).as("the filter stays").isEqualTo(CARD);
    }

    @Test
    void textAndLinesLeadToEachOther(FxRobot robot) {
        Text words =
                robot.lookup(".piece .words").queryAllAs(Text.class).stream()
                        .filter(text -> text.getText().equals("£49.99"))
                        .findFirst()
                        .orElseThrow();
        robot.clickOn(words, MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Objects.requireNonNull(model.selectedProperty().get()).words())
                .isEqualTo("£49.99");
        assertThat(lines(robot).getSelectionModel().getSelectedItem())
                .isEqualTo(model.selectedProperty().get());
        look(robot, "0808 157 0142");
        assertThat(robot.lookup(".piece .words.current").queryAllAs(Text.class))
                .extracting(Text::getText)
                .containsExactly("0808 157 0142");
    }

    @Test
    void allCorrectionsAreListedAndRemoved(FxRobot robot) {
        look(robot, "£180.00");
        robot.push(KeyCode.I);
        ToggleButton all = robot.lookup("#showCorrections").queryAs(ToggleButton.class);
        assertThat(all.getText()).contains("1");
        robot.interact(all::fire);
        ListView<CorrectionRow> list = robot.lookup(".corrections .list-view").queryListView();
        assertThat(list.getItems()).hasSize(1);
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        });
        robot.push(KeyCode.DELETE);
        assertThat(said()).isEmpty();
        assertThat(list.getItems()).isEmpty();
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(said()).containsExactly(Says.IGNORE);
    }

    @Test
    void aSwitchHidesTheMarksOfItsKind(FxRobot robot) {
        long marked = robot.lookup(".piece .mark-tint.kind-price").queryAll().size();
        assertThat(marked).isPositive();
        ToggleButton prices = (ToggleButton) robot.lookup(".kind-switch").query();
        robot.interact(prices::fire);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".piece .mark-tint.kind-price").queryAll()).isEmpty();
        assertThat(model.lines()).noneMatch(line -> line.group() == KindGroup.PRICE);
    }

    private ToggleButton choice(FxRobot robot, int index) {
        return robot.lookup(".piece-parts .toggle-button").nth(index).queryAs(ToggleButton.class);
    }

    private void read(FxRobot robot, String path) {
        robot.interact(() -> {
            model.textProperty().set(path);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aDocumentIsDrawnPageByPageWithItsFactsMarked(FxRobot robot) {
        read(robot, "print/brochure.pdf");
        ContentLine later =
                model.lines().stream()
                        .filter(line -> Objects.equals(line.place().location().page(), 2))
                        .findFirst()
                        .orElseThrow();
        assertThat(robot.lookup(".piece .page-tint.fact").queryAll()).isNotEmpty();
        assertThat(robot.lookup(".page-number").queryLabeled().getText()).startsWith("Page 1 of ");
        robot.interact(() -> model.selectedProperty().set(later));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".page-number").queryLabeled().getText())
                .as("the page of the line is turned to")
                .startsWith("Page 2 of ");
        assertThat(robot.lookup(".piece .page-tint.current").queryAll())
                .hasSize(later.place().location().boxes().size());
        robot.interact(() -> robot.lookup(".page-turning .button").queryButton().fire());
        assertThat(robot.lookup(".page-number").queryLabeled().getText()).startsWith("Page 1 of ");
        assertThat(model.selectedProperty().get()).isEqualTo(later);
    }

    @Test
    void aMarkOnAPageLeadsToItsLine(FxRobot robot) {
        read(robot, "print/window-poster.pdf");
        Node mark =
                robot.lookup(".piece .page-tint.fact").queryAll().stream()
                        .findFirst()
                        .orElseThrow();
        robot.clickOn(mark, MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        ContentLine line = Objects.requireNonNull(model.selectedProperty().get());
        assertThat(line.state()).isEqualTo(ContentLine.State.FACT);
        assertThat(lines(robot).getSelectionModel().getSelectedItem()).isEqualTo(line);
        robot.interact(() -> choice(robot, 1).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".piece .page-tint").queryAll()).isEmpty();
        assertThat(robot.lookup(".piece .words.current").queryAllAs(Text.class))
                .as("the same words in the text")
                .extracting(Text::getText)
                .containsExactly(line.words());
    }

    @Test
    void aPostIsACardAndTheBriefIsATable(FxRobot robot) {
        read(robot, "social/posts-november.csv");
        assertThat(robot.lookup(".piece .post-card").queryAll()).hasSize(1);
        assertThat(choice(robot, 0).isSelected()).isTrue();
        robot.interact(() -> choice(robot, 1).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".piece .post-card").queryAll()).isEmpty();
        robot.interact(() -> choice(robot, 0).fire());
        read(robot, "brief.csv");
        assertThat(robot.lookup(".piece .item-card").queryAll()).isNotEmpty();
        assertThat(robot.lookup(".piece .item-card .words.hit").queryAll()).isNotEmpty();
    }
}
